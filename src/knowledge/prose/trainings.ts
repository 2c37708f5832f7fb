import { anyOf, compose } from './compose.js';
import type { ProseRule } from './types.js';

/** What is taught besides disclosure, and whom. */
const skills = '公文|保密|消防|安全|执法|技能|就业|创业|普法|急救|复议|应诉|网格|纳税人|电子政务';
const learners = '企业|农民|妇女|残疾|电商|电子商务|家政|种植|养殖';

const foreignTraining = anyOf(skills, '(?<!公开|公开工作)业务培训|庭审|档案|党|岗位|干部|劳动|应急');

/** The same where only the sentence tells. */
const elsewhere = '公文|保密|消防|安全生产|执法|就业|创业|技能|党员|普法|农民|实用技术';

const foreignMeeting =
  /每年|每季度|每月|不少于|常务|党组|民主|座谈|两会|网民|全会|调度|办公会|政府会议|发布会|听证|视频会议系统/;

/** 参加全市信息公开会议4次: others held them. */
export const heldByOthers = /参加(?:了|由)?(?:全?[国省市]|上级)[^#,;。]{0,20}$/;

/** 3月和9月各举办培训班1期: what is shared out is no whole. */
const eachHolds = /(?:^|[^类种项])各(?:自|分别)?(?:举办|开办|开展|组织|召开|办)/;

/** 会议 and 培训 held on disclosure. */
export const trainingRules: readonly ProseRule[] = [
  {
    id: 'resources.meetings.verb-object',
    path: 'resources.meetings',
    units: 'event',
    before: compose(
      '{hold}(?:了)?(?:¤{4,6})?(?:全[市县区省镇乡系统]{1,2})?(?:¤{4,6})?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:领导小组|专题|联席|推进|部署|工作|协调|调度|例|专项){0,4}(?:会议|例会|推进会|专题会|会)(?:或专题会议|或者专题会议|、专题会议)?(?:数)?{count}$|(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:专题)?会议(?:召开|举行)(?:了)?{count}$|{hold}[^#¤,;。]{0,8}(?:信息公开|政务公开)[^#¤,;。]{0,8}(?:会议|例会|推进会|专题会|部署会|动员会|调度会|协调会){count}$|(?:信息公开|政务公开)[^#¤,;。]{0,8}开会{count}$|(?:信息公开|政务公开)(?:工作)?(?:领导小组|联席会议|办公室)[^#¤,;。]{0,6}(?:召开|举行)[^#¤,;。]{0,6}会议?{count}$|(?:开会|召开会议)(?:研究|部署|安排|讨论)?[^#¤,;。]{0,8}(?:信息公开|政务公开|[这此该]项)(?:工作|事项|事宜)?{count}$',
    ),
    not: new RegExp(`${foreignMeeting.source}|${heldByOthers.source}`),
    // 工作会议1次、专题推进会5次，共6次: the whole stands behind.
    notAfter:
      /^[、,和][^#,;。]{0,10}会#{1,4}[^#;。]{0,2}[,;](?:全年)?(?:共|合计|总计|共计|一共)[^#,;。]{0,4}#/,
    weight: 3,
    examples: ['召开政府信息公开工作会议⟦3次⟧', '局里专门开会研究信息公开工作⟦三次⟧'],
    nearMisses: ['召开政府常务会议3次', '参加全市政府信息公开工作会议3次'],
  },
  {
    id: 'resources.meetings.sum-up',
    path: 'resources.meetings',
    units: 'event',
    before:
      /(?:信息公开|政务公开)[^#,;。]{0,10}会议?(?:年初|年中|年底)?(?:召开)?#{1,4}[^#;。]{0,2}[、,和][^#,;。]{0,12}会议?(?:合计)?#{1,4}[^#;。]{0,2}[,;](?:全[市县区省年])?(?:会议)?(?:共|合计|共计|总计|一共|总数)(?:召开|为)?$/,
    not: foreignMeeting,
    sentence: /信息公开|政务公开/,
    notSentence: /接待|发布会|听证/,
    weight: 3,
    examples: ['召开全市政府信息公开工作会议1次、专题推进会5次，共⟦6次⟧'],
    nearMisses: [
      '召开全市政府信息公开工作会议1次、新闻发布会5次，共6次',
      '召开全县经济工作会议1次、政府信息公开推进会2次，共3次',
    ],
  },
  {
    id: 'resources.meetings.number-first',
    path: 'resources.meetings',
    units: 'event',
    before: compose('(?:{hold}|先后|开)(?:了|过|全[市县区省镇乡])?(?:共)?$'),
    after:
      /^(?:专题会|专题会议|会议|工作会),(?:研究|部署|安排|推进)[^#,;。]{0,6}(?:信息公开|政务公开)|^(?:召开|组织召开)?(?:全[市县区省镇乡])?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:领导小组|专题|联席|推进|部署|工作|协调|调度){0,4}(?:会议|例会|推进会|专题会|会(?=[,;。、]|$))/,
    not: foreignMeeting,
    weight: 2,
    examples: ['召开了⟦3次⟧政务公开工作会议'],
    nearMisses: ['召开了3次党组会议'],
  },
  {
    id: 'resources.meetings.times-first',
    path: 'resources.meetings',
    units: 'event',
    before: /(?:年内|全年|¤|本年度?|[局镇县区市委校]|^|[,;])(?:先后|共|已)?$/,
    after:
      /^(?:专题|主持|组织)?召开(?:全[市县区省镇乡])?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?(?:领导小组|专题|联席|推进|部署|工作|协调|调度){0,4}(?:会议|例会|推进会|专题会|会(?=[,;。、]|$))/,
    not: foreignMeeting,
    weight: 2,
    examples: ['年内⟦两次⟧召开政务公开工作会议'],
    nearMisses: ['年内两次召开党组会议'],
  },
  {
    id: 'resources.training_sessions.verb-object',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '{hold}(?:了)?(?:各类|全[市县区省镇乡]|专题|年度)?(?:(?:政府|政务)?信息公开|政务公开|依申请公开)?(?:工作)?(?:业务|专题|专项|知识|集中|各类|能力提升|骨干|实务|实操|条例|法规){0,4}(?:培训班|培训会|培训|轮训班|轮训|研讨班)(?:数|[(][^()#]{1,12}[)])?{count}$|(?<!参加[^#,;。]{0,10})(?:信息公开|政务公开)(?:工作|业务|专题|知识|条例){0,2}培训(?:班|会)?(?:开了|办了|举办了?|召开)?{count}$',
    ),
    not: new RegExp(`${foreignTraining.source}|${eachHolds.source}`),
    weight: 2,
    examples: [
      '举办政府信息公开培训班⟦2期⟧',
      '信息公开培训会开了⟦2次⟧',
      '会同党校举办信息公开实务轮训班⟦4期⟧',
    ],
    nearMisses: ['举办消防安全培训班2期', '3月和9月各举办信息公开培训班1期'],
  },
  {
    id: 'resources.training_sessions.generic',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '(?:{hold}|办)(?:了)?[^#¤,;。]{0,12}(?:培训班|培训会|培训|学习班)(?:[(][^()#]{1,12}[)])?{count}$|(?:^|[,;。¤])(?:培训:?|[^#¤,;。]{0,4}办班)$|(?:^|[,;。])[^#¤,;。]{0,8}(?:办班|以会代训){count}$',
    ),
    not: anyOf(
      skills,
      learners,
      '(?<!与[^#,;。]{0,4})党|岗位|派员|参加|居民(?!区)|学生|家长|师资|会计|从业|农技|村民|老年',
      '外语|计算机|防汛|防火|旅游|导游|检疫|统计|税',
    ),
    notSentence: anyOf(elsewhere),
    notGroup: eachHolds,
    weight: 1,
    examples: ['召开信息公开工作会议2次，办培训班⟦3期⟧'],
    nearMisses: ['举办消防培训班3期'],
  },
  {
    id: 'resources.training_sessions.number-first',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose('{hold}(?:了|全[市县区省镇乡])?(?:共)?$|(?:全年|¤|先后|共)$'),
    after:
      /^(?:举办|组织|开展|召开)?(?:全[市县区省镇乡])?(?:(?:(?:(?:政府|政务)?信息公开|政务公开|依申请公开)[和与及、])?(?:(?:政府|政务)?信息公开|政务公开|依申请公开|业务|专题|集中)(?:工作)?(?:业务|专题|专项|知识|集中){0,4}(?:培训(?:班|会)?|轮训)|培训(?:班|会)?,(?:[^#,;。]{0,14}#{1,8}[^,;。]{0,4}(?:工作人员|信息员|联络员|经办人员)?(?:参训|参加|受训)|共?培训[^#,;。]{0,8}#|(?:受训|参训|参加)[^#,;。]{0,6}#))/,
    // 县里举办2期、各乡镇举办21期培训班: neither is all.
    notGroup: /#[^#,;。]{0,2}[、,]各[^#,;。]{1,6}(?:举办|组织|开展)$/,
    not: anyOf(skills, '党'),
    weight: 2,
    examples: ['举办⟦2期⟧政府信息公开培训班'],
    nearMisses: ['举办2期消防安全培训班', '县里举办2期、各乡镇举办21期业务培训班'],
  },
  {
    id: 'resources.training_sessions.this-year',
    path: 'resources.training_sessions',
    units: 'event',
    before: /(?:信息公开|政务公开)[^,;。]{0,8}培训[^。]{0,16}(?:本年|今年|全年|¤)度?(?:举办|开展|组织)了?$/,
    not: /讲座|会议|活动/,
    weight: 2,
    examples: ['近三年累计举办政府信息公开培训班11期，其中今年举办⟦4期⟧'],
    nearMisses: ['近三年累计举办政府信息公开培训班11期，今年计划办班4期'],
  },
  {
    id: 'resources.training_sessions.people-before',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '(?:对|为|面向|组织)[^;。]{0,30}{trained}(?:进行|开展|举办|组织)?了?(?:集中|业务|专题|系统|专项|统一|轮流){0,2}(?:培训|轮训){count}$',
    ),
    not: foreignTraining,
    sentence: /公开|信息员/,
    weight: 2,
    examples: ['召开信息公开工作会议1次，对全区72所学校的信息员集中培训⟦1次⟧'],
    nearMisses: ['对全区72所学校的保安人员集中培训1次'],
  },
  {
    id: 'resources.training_sessions.for-officers',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '(?:信息员|联络员|公开员|专干)[^。]{0,24}[,;](?:全年|年内|学年内|¤{1,6}|先后|共){0,2}(?:集中|统一|业务|专题|轮流)?(?:培训|轮训)了?{count}$',
    ),
    not: foreignTraining,
    weight: 2,
    examples: ['各科室设联络员41人，年内集中培训⟦1次⟧，到会38人'],
    nearMisses: ['各科室设联络员41人，年内消防培训1次'],
  },
  {
    id: 'resources.training_sessions.people-behind',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose('培训[^#¤,;。]{0,10}{trained}{count}$'),
    after: /^(?:$|[,;。(、]|#)/,
    not: foreignTraining,
    sentence: /公开|信息员/,
    weight: 2,
    examples: ['召开政务公开推进会2次，培训学校信息员⟦1期⟧138人', '培训科室信息员⟦1次⟧、96人次'],
    nearMisses: ['召开政务公开推进会2次，培训驾驶员1期'],
  },
  {
    // 举办信息公开和保密知识培训班1期: disclosure is one of what was taught.
    id: 'resources.training_sessions.and-more',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '{hold}了?(?:全[市县区省镇乡])?(?:(?:政府|政务)?信息公开|政务公开)(?:工作)?[和与及、][^#¤,;。]{2,10}(?:培训班|培训会|培训)(?:共)?$',
    ),
    not: eachHolds,
    weight: 3,
    examples: ['举办信息公开和保密知识培训班⟦1期⟧'],
    nearMisses: ['举办档案和保密知识培训班1期', '各镇举办信息公开和保密知识培训班1期'],
  },
  {
    // 对新任信息员开展了2次培训; 村会计和村官培训1期; 给村秘书培训1次.
    id: 'resources.training_sessions.of-officers',
    path: 'resources.training_sessions',
    units: 'event',
    before:
      /(?:^|[,;。])(?:(?:给|为|对|组织)[^#¤,;。]{1,16}|[^#¤,;。]{0,14}(?:信息员|联络员|村官|会计|文书|秘书|经办人|专干))培训(?:信息公开|政务公开)?$/,
    sentence: /公开|信息员|联络员|秘书|文书/,
    not: anyOf(skills, learners, '农技|党员|驾驶|导游|社保|税'),
    weight: 1,
    examples: ['召开镇政务公开专题会三次，村会计和大学生村官培训⟦一期⟧', '给各村秘书培训⟦1次⟧，22人参加'],
    nearMisses: ['召开镇政务公开专题会三次，村会计财税培训一期', '给各村秘书安全生产培训1次'],
  },
  {
    id: 'resources.training_sessions.for-officers-number-first',
    path: 'resources.training_sessions',
    units: 'event',
    before: /(?:信息员|联络员|公开员|经办人员?|具体人员)(?:开展|进行|组织|举办)了?$/,
    after: /^(?:集中|业务|专题|系统)?(?:培训|轮训)(?=$|[,;。])/,
    weight: 2,
    examples: ['召开信息公开推进会3次，对新任信息员开展了⟦2次⟧培训'],
    nearMisses: ['召开信息公开推进会3次，对新任信息员开展了2次慰问'],
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
    id: 'resources.meetings.of-whole-area',
    path: 'resources.meetings',
    units: 'event',
    before: compose(
      '{hold}全[^#,;。]{1,2}性的?(?:(?:政府|政务)?信息公开|政务公开)?(?:工作)?(?:专题|工作|推进)会议?$',
    ),
    not: foreignMeeting,
    topics: ['training', 'meetings', 'staff'],
    weight: 2,
    examples: ['年内盟里召开全盟性专题会议⟦1次⟧，举办业务培训班3期'],
    nearMisses: ['年内盟里召开全盟性经济会议1次，举办业务培训班3期'],
  },
  {
    id: 'resources.meetings.to-arrange',
    path: 'resources.meetings',
    units: 'event',
    before: compose('(?:{hold}|先后|开)了?$'),
    after: /^专题会议?(?:进行)?(?:安排|研究|部署|推进|讨论)(?:部署|安排)?(?=$|[,;。])/,
    sentence: /信息公开|政务公开/,
    not: foreignMeeting,
    weight: 2,
    examples: ['成立了信息公开领导小组，先后召开⟦2次⟧专题会议安排部署'],
    nearMisses: ['成立了防汛领导小组，先后召开2次专题会议安排部署'],
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
  {
    id: 'resources.training_sessions.lecture',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose('(?:邀请|聘请|请)[^#,;。]{2,24}(?:授课|讲课|讲座|辅导|培训|讲解){count}$'),
    sentence: /信息公开|政务公开|条例|参训|受训/,
    not: foreignTraining,
    topics: ['training', 'staff', 'meetings', 'published', 'applications'],
    weight: 1,
    examples: ['信息公开业务培训方面，邀请区里的骨干授课⟦1次⟧，45人参训'],
    nearMisses: ['信息公开业务培训方面，邀请区里的骨干指导1次'],
  },
  {
    id: 'resources.trainees.verb',
    path: 'resources.trainees',
    units: 'person',
    before: compose(
      '(?:培训|接受培训|受训|参训|到课|听课)(?:了)?(?:各[^#¤,;。]{2,12}(?=学员|信息员|联络员)|各级各部门|各级|各部门|各单位|机关|乡镇|全[县市区省]|工作|业务|信息公开|政务公开|相关|各类)?(?:业务)?(?:人员|干部|学员|骨干|工作人员|信息员|联络员)?(?:数)?{count}$|培训(?:班|会)?#{1,8},(?:[覆复]盖#{1,5}[^#,;。]{2,14},共?)?$',
    ),
    not: foreignTraining,
    notGroup:
      /(?:参加|派员参加)[^#;,]{0,24}培训(?!,(?:全年|年内|本年度?|今年)?(?:举办|开办|召开|安排|开展|组织))/,
    notSentence: anyOf(
      `(?<!公开[和与及、])(?:${elsewhere}|${learners}|党的|法制|法律|复议|应诉|纳税人)[^,;。]{0,14}(?:培训|轮训)`,
      '党校|公务员培训',
    ),
    topics: ['training', 'meetings', 'staff'],
    weight: 2,
    examples: [
      '举办政府信息公开培训班2期，培训人员⟦160人次⟧',
      '举办政府信息公开培训班2期，培训各省级局学员⟦167人次⟧',
      '组织政府信息公开培训1次，覆盖23个内设机构和直属单位，共⟦87人次⟧',
    ],
    nearMisses: [
      '就业技能培训3000人次',
      '举办公文处理培训班2期，培训130人次',
      '组织执法人员法律知识培训4次，参训300人次',
      '参加省市信息公开培训2次，参训5人次',
    ],
  },
  {
    id: 'resources.trainees.those-there',
    path: 'resources.trainees',
    units: 'person',
    before:
      /(?:(?:参加培训|参训|受训|到会听课)的(?:有|包括)|(?:参训|受训)人员(?:为|是|包括))[^#;。]{2,24}(?:信息员|联络员|人员|干部|同志|负责人)(?:共计|总计|合计|共|计)?$/,
    not: foreignTraining,
    topics: ['training'],
    sentence: /公开|信息员/,
    weight: 2,
    examples: ['举办信息公开专题培训班2期，参加培训的有各乡镇、各部门信息员共计⟦186人⟧'],
    nearMisses: ['举办信息公开专题培训班2期，参加慰问的有各乡镇信息员共计186人'],
  },
  {
    id: 'resources.training_sessions.in-turns',
    path: 'resources.training_sessions',
    units: 'event',
    before: /分$/,
    after: /^(?:对|组织|集中)[^#,;。]{2,24}(?:轮训|培训)|^(?:举办|开展|组织)了?[^#,;。]{0,12}(?:培训班?|轮训)(?=[,;。])|^(?:进行|举办|开展)(?=[,;。])/,
    sentence: /公开员|信息员|(?:信息公开|政务公开)[^,;。]{0,6}(?:培训|轮训)/,
    not: foreignTraining,
    weight: 2,
    examples: [
      '分⟦三批次⟧对全县信息公开员进行轮训',
      '举办信息公开培训班，分⟦两期⟧进行，共有320人参加',
      '7月和11月分⟦两期⟧举办培训班，各乡镇信息员共138人次参加',
    ],
    nearMisses: ['分三批次对全县信息公开员进行慰问', '开展信息公开检查，分两期进行'],
  },
  {
    id: 'resources.meetings.short',
    path: 'resources.meetings',
    units: 'event',
    before: /(?:^|[,;。])(?:全年|年内|共)?(?:开会|召开会议)$/,
    topics: ['training', 'meetings'],
    weight: 1,
    examples: ['全年办信息公开培训班2期；开会⟦4次⟧'],
    nearMisses: ['全年办信息公开培训班2期；党组开会4次'],
  },
  {
    id: 'resources.training_sessions.times-behind',
    path: 'resources.training_sessions',
    units: 'event',
    before: compose(
      '培训(?:政府)?(?:信息公开|政务公开)(?:工作)?(?:人员|信息员|联络员)的?(?:次数|班次|期数)(?:为|是|共|达)?$',
    ),
    weight: 2,
    examples: ['全年用于培训信息公开工作人员的次数为⟦2次⟧'],
    nearMisses: ['全年用于慰问信息公开工作人员的次数为2次'],
  },
  {
    id: 'resources.trainees.took-part',
    path: 'resources.trainees',
    units: 'person',
    before:
      /(?:^|[,;:、。对]|单位|机关|科室|部门|乡镇|镇街|街道\)?|社区|站所|共|共有|有|负责人|信息员|联络员|人员|干部|同志|骨干|代表|学员|职工|全[局县市区镇乡校省委厅院办]|系统|[局位室委办镇校院]的)$/,
    after:
      /^(?:工作|业务|相关|信息公开|政务公开)?(?:人员|干部|骨干|负责人|负责同志|代表|学员|同志|工作人员|信息员|联络员|经办人)?(?:参加|参训|接受|听了?课|到课|到训)(?:了|此次)?[^#,;。]{0,6}(?:培训)?|^(?:[村各]级|乡镇|单位|机关)?(?:信息员|联络员|工作人员|干部|人员|骨干|负责人)?(?:进行|开展)了?#{0,2}[^#,;。]{0,18}(?:培训|轮训)/,
    not: anyOf(skills, '党员|法制|电子政务'),
    topics: ['training'],
    weight: 2,
    examples: [
      '举办全市政府信息公开工作培训班，⟦160多名⟧人员参加了培训',
      '举办政府信息公开培训班2期，对各单位⟦180名⟧信息员进行了培训',
      '举办政务公开专题培训1次，全局⟦68人⟧参加',
      '组织信息公开培训1次，86个单位的⟦92名⟧信息员参加了培训',
    ],
    nearMisses: ['召开座谈会，160人参加', '信息员38人参加消防培训1次'],
  },
];
