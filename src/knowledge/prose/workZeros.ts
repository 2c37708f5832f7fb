import { compose } from './compose.js';
import type { ZeroRule } from './types.js';

/** What a body does of itself, and did not: documents, channels, offices, staff, money, meetings, responses. */
export const workZeroRules: readonly ZeroRule[] = [
  {
    id: 'published.normative_documents_issued.none',
    path: 'published.normative_documents_issued',
    object: /(?:制发|制定|出台|印发)过?(?:行政)?规范性文件/,
    examples: ['全年未制发规范性文件'],
    nearMisses: ['未清理规范性文件'],
  },
  ...(
    [
      ['license', '行政许可'],
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ] as const
  ).map(([key, word]) => ({
    id: `decisions.${key}.none`,
    path: `decisions.${key}`,
    object: new RegExp(`${word}(?:[、和及][^,;。]{1,16})?(?:处理)?决定`),
    examples: [`未作出${word}处理决定`],
    nearMisses: [`没有${word}事项`],
  })),
  {
    id: 'resources.meetings.none',
    path: 'resources.meetings',
    object: compose('召开{ofDisclosure}[^,;。]{0,8}会议'),
    examples: ['未召开政府信息公开工作会议'],
    nearMisses: ['未召开党组会议'],
  },
  {
    id: 'resources.training_sessions.none',
    path: 'resources.training_sessions',
    object: /(?:举办|开办|召开|组织|开展)[^,;。]{0,12}培训/,
    not: /安全|消防|党|业务培训/,
    examples: ['未举办政府信息公开培训班'],
    nearMisses: ['未举办新闻发布会'],
  },
  {
    id: 'resources.staff_full_time.none',
    path: 'resources.staff_full_time',
    object: /(?:专职|全职)(?:政府信息公开)?(?:工作)?人员/,
    examples: ['我局无专职工作人员'],
    nearMisses: ['没有兼职人员'],
  },
  {
    id: 'responses.press_conferences.none',
    path: 'responses.press_conferences',
    object: /新闻发布会/,
    examples: ['未举办新闻发布会'],
    nearMisses: ['未举办培训班'],
  },
  {
    id: 'responses.online_interviews.none',
    path: 'responses.online_interviews',
    object: /在线访谈/,
    examples: ['未举办新闻发布会和在线访谈'],
    nearMisses: ['未举办培训班'],
  },
  {
    id: 'responses.policy_interpretations.none',
    path: 'responses.policy_interpretations',
    object:
      /(?:发布|编发|制作|开展|撰写)[^,;。]{0,6}解读|政策解读(?:材料|稿件|稿|信息)?(?:发布|篇)?(?:数量?)?(?=[均为都全未是])/,
    examples: ['全年未发布政策解读', '政策解读稿件数为零'],
    nearMisses: ['未转发政策解读'],
  },
  {
    id: 'responses.hot_issues.none',
    path: 'responses.hot_issues',
    object: /回应[^,;。、]{0,8}(?:热点|舆情|关切)/,
    examples: ['回应重大舆情、召开新闻发布会均为0次'],
    nearMisses: ['未发生重大舆情'],
  },
  {
    id: 'resources.dedicated_offices.none',
    path: 'resources.dedicated_offices',
    object: /(?:信息公开|政务公开)(?:工作)?专[门职](?:工作)?机构|(?:^|设立|设置|成立)专门(?:工作)?机构/,
    examples: ['没有设立政府信息公开专门机构'],
    nearMisses: ['没有撤并专门市场'],
  },
  {
    id: 'resources.funds.none',
    path: 'resources.funds_yuan',
    object: /(?:信息公开|政务公开)(?:工作)?的?(?:专项)?(?:工作)?经费|专项(?:工作)?经费/,
    not: /诉讼|网站|扶贫|补助|村级|不足|紧张/,
    sentence: /公开|专职|兼职/,
    examples: ['2015年未安排政府信息公开专项经费', '专职人员2人，专项经费为零'],
    nearMisses: ['未安排扶贫专项经费', '信息公开工作没有安排诉讼专项经费'],
  },
  ...(
    [
      ['microblog', '微博'],
      ['wechat', '微信'],
      ['gazette', '公报'],
    ] as const
  ).map(([key, word]): ZeroRule => ({
    id: `published.by_channel.${key}.none`,
    path: `published.by_channel.${key}`,
    object: new RegExp(`${word}[^,;。]{0,16}(?:公开|发布)过?(?:政府|政务)?信息(?:数量?)?`),
    examples: [`政府${word}公开政府信息数均为零`, `未通过政府${word}公开过政府信息`],
    nearMisses: [`未开通政府${word}，公开政府信息12条`],
  })),
];
