import { anyOf, compose } from './compose.js';
import { eachHolds, foreignMeeting, heldByOthers, learners, skills } from './trainingSigns.js';
import type { ProseRule } from './types.js';

/** 会议 and 培训 where the words stand in another order, or the body calls them otherwise. */
export const trainingClauseRules: readonly ProseRule[] = [
  {
    // 举办信息公开和保密知识培训班1期: disclosure is one of what was taught.
    id: 'resources.training_sessions.and-more',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '{hold}了?(?:(?:全[国省市县区镇乡])?[^#¤,;。、]{2,4}系统{ofDisclosure}(?:工作|业务|专题){0,2}(?:[和与及、暨][^#¤,;。]{2,10})?',
      '|(?:全[国省市县区镇乡])?{ofDisclosure}(?:工作)?[和与及、暨][^#¤,;。]{2,10})(?:培训班|培训会|培训)(?:共)?$',
    ),
    not: eachHolds,
    weight: 3,
    examples: ['举办信息公开和保密知识培训班⟦1期⟧', '举办全省粮食系统政务公开和政府网站培训班⟦1期⟧'],
    nearMisses: ['举办档案和保密知识培训班1期', '各镇举办信息公开和保密知识培训班1期'],
  },
  {
    // 对各村政务公开信息员培训2次; 给村文书培训信息公开1次.
    id: 'resources.training_sessions.of-officers',
    path: 'resources.training_sessions',
    units: 'event',
    before:
      /(?:^|[,;。])(?:由[^#¤,;。]{1,6})?(?:给|为|对|组织|召集)?[^#¤,;。]{0,12}(?:信息员|联络员|公开员|文书|秘书|经办人员?|专干)(?:进行|开展)?(?:集中|业务|专题){0,2}培训(?:信息公开|政务公开)?$/,
    sentence: /公开|信息员|联络员|秘书|文书/,
    not: anyOf(
      skills,
      learners,
      '农|气象|灾害|防汛|统计|扶贫|会计|党员|社保|税|村民|居民|群众|职工|教师|护林',
    ),
    weight: 1,
    examples: [
      '召开镇政务公开专题会三次，对各村信息员培训⟦两次⟧',
      '由党政办给各村文书培训政务公开⟦1次⟧，22人参加',
      '信息公开工作会开了2次，组织各站所联络员业务培训⟦1次⟧',
    ],
    nearMisses: [
      '培训农业信息联络员3期',
      '召开镇政务公开专题会三次，对农业信息联络员培训两次',
      '给各村文书安全生产培训1次',
    ],
  },
  {
    // 召开政务公开专题会三次，村会计和大学生村官培训一期: who does it besides other work, behind a meeting on it.
    id: 'resources.training_sessions.behind-meeting',
    path: 'resources.training_sessions',
    units: 'event',
    before:
      /(?:信息公开|政务公开)[^#;。]{0,10}会议?#{1,4}[^#;。]{0,2}[,、](?:对|给|为|组织)?[^#¤,;。]{0,10}(?:会计|村官|村干部|站所长|负责人)(?:进行|开展)?(?:集中|业务){0,2}培训$/,
    not: anyOf(skills, learners, '农|财税|财务|气象|防汛|统计|扶贫|党员'),
    weight: 1,
    examples: ['召开镇政务公开专题会三次，村会计和大学生村官培训⟦一期⟧'],
    nearMisses: ['召开镇政务公开专题会三次，村会计财税培训一期', '召开防汛专题会三次，村会计培训一期'],
  },
  {
    id: 'resources.training_sessions.sum-up',
    path: 'resources.training_sessions',
    units: 'event',
    before:
      /(?:信息公开|政务公开|业务|举办)[^,;。]{0,6}培训(?:班|会)?#{1,4}[^#;。]{0,2}[,;](?:全年|两期)?(?:共|合计|共计|总计)(?:举办|计)?$/,
    not: anyOf(skills, learners, '讲座|会议'),
    notGroup: /拟|计划/,
    weight: 2,
    examples: ['3月和9月各举办信息公开培训班1期，共⟦2期⟧'],
    nearMisses: [
      '举办信息公开培训班1期，共收到申请2件',
      '举办消防培训班1期，共2期',
      '拟举办信息公开培训班1期，共2期',
    ],
  },
  {
    id: 'resources.training_sessions.for-officers-number-first',
    path: 'resources.training_sessions',
    units: 'event',
    before: /(?:信息员|联络员|公开员|经办人员?|具体人员)(?:开展|进行|组织|举办)了?$/,
    after: /^(?:集中|业务|专题|系统)?(?:培训|轮训)(?=$|[,;。])/,
    not: anyOf(skills, learners, '农业|扶贫|统计|气象|地震|党'),
    weight: 2,
    examples: ['召开信息公开推进会3次，对新任信息员开展了⟦2次⟧培训'],
    nearMisses: ['召开信息公开推进会3次，对新任信息员开展了2次慰问', '对新任消防信息员开展了2次培训'],
  },
  {
    id: 'resources.training_sessions.held-behind',
    path: 'resources.training_sessions',
    units: 'event',
    before: /(?:^|[,;。¤])(?:全年|年内)?(?:专题|业务|集中)(?:业务)?培训(?:会|班)?(?:召开|举办|开展)了?$/,
    sentence: /信息公开|政务公开/,
    weight: 2,
    examples: ['镇党委会研究信息公开工作2次，专题培训会召开⟦1次⟧'],
    nearMisses: ['镇党委会研究信息公开工作2次，消防培训会召开1次'],
  },
  {
    // 专题研究信息公开会议3次; 研究信息公开工作的会议共3次; 定期召开联络员例会，全年召开6次.
    id: 'resources.meetings.to-study',
    path: 'resources.meetings',
    units: 'event',
    before: compose(
      '(?:研究|听取|部署|安排)(?:了)?{ofDisclosure}(?:工作)?的?(?:专题)?会议{count}$|(?:信息公开|政务公开|信息员|联络员)(?:工作)?例会,(?:全年|年内|本年度?|一年来)?(?:共|先后)?(?:召开|开)了?$',
    ),
    not: foreignMeeting,
    weight: 2,
    examples: ['全年研究信息公开工作的会议共⟦4次⟧', '定期召开联络员例会，全年召开⟦6次⟧'],
    nearMisses: ['全年研究防汛工作的会议共4次', '定期召开党组例会，全年召开6次'],
  },
  {
    // 召开全盟性专题会议1次; 召开全系统范围的工作推进会2次: beside trainings of disclosure it is of that.
    id: 'resources.meetings.of-whole-area',
    path: 'resources.meetings',
    units: 'event',
    before: compose(
      '{hold}了?全[^#,;。]{1,2}(?:性|范围)的?{ofDisclosure}?(?:工作)?(?:专题|工作|推进|部署){1,2}会议?$',
    ),
    not: new RegExp(`${foreignMeeting.source}|${heldByOthers.source}`),
    topics: ['training', 'meetings', 'staff'],
    weight: 2,
    examples: [
      '年内盟里召开全盟性专题会议⟦1次⟧，举办业务培训班3期',
      '召开了全系统范围的工作推进会⟦2次⟧，举办信息公开培训班3期',
    ],
    nearMisses: [
      '年内盟里召开全盟性经济会议1次，举办业务培训班3期',
      '参加全省性专题会议1次，举办信息公开培训班3期',
      '召开全县范围的常务会议2次，举办信息公开培训班3期',
    ],
  },
  {
    id: 'resources.meetings.to-arrange',
    path: 'resources.meetings',
    units: 'event',
    before: compose('(?:{hold}|先后|开)了?$'),
    after: /^专题会议?(?:进行)?(?:安排|研究|部署|推进|讨论)(?:部署|安排)?(?=$|[,;。])/,
    sentence: /信息公开|政务公开/,
    // 就防汛先后召开: the clause names another matter.
    not: new RegExp(`${foreignMeeting.source}|(?:就|围绕|针对)(?![^#,;。]{0,12}公开)`),
    weight: 2,
    examples: ['成立了信息公开领导小组，先后召开⟦2次⟧专题会议安排部署'],
    nearMisses: [
      '成立了防汛领导小组，先后召开2次专题会议安排部署',
      '信息公开由县长负责，就防汛先后召开2次专题会议部署',
    ],
  },
  {
    // 公开工作例会4次; 院务公开专题会议4次: disclosure under the name that the body gives it.
    id: 'resources.meetings.called-otherwise',
    path: 'resources.meetings',
    units: 'event',
    before: compose(
      '{hold}了?(?:全[院校局厅])?(?:(?:院务|校务|厂务|警务)公开(?:工作)?|公开工作)(?:领导小组|专题|工作|推进|部署|协调){0,3}(?:会议|例会|推进会|专题会)$',
    ),
    not: new RegExp(`${foreignMeeting.source}|${heldByOthers.source}`),
    weight: 3,
    examples: ['召开公开工作例会⟦4次⟧', '召开院务公开专题会议⟦4次⟧'],
    nearMisses: ['召开院务会议4次', '召开公开招聘会4次'],
  },
];
