import { notAtFair } from '../consultations.js';
import { mainlySo } from './mainlySo.js';
import type { Frame } from './frame.js';
import type { WordClass } from './vocabulary.js';

const about: readonly WordClass[] = ['disclosure', 'public', 'any', 'all'];

/** 咨询, and what was said in answer to the public. */
export const consultationFrames: readonly Frame[] = [
  {
    id: 'frame.consultations.total',
    path: 'consultations.total',
    units: 'visit',
    needs: [['consult'], ['disclosure']],
    allows: [...about, 'consult', 'serve', 'info', 'receive', 'submit', 'government'],
    total: true,
    zero: true,
    examples: ['全年共有⟦1320人次⟧就政府信息公开事宜进行咨询'],
    nearMisses: ['全年共有1320人次就医保事宜进行咨询'],
  },
  {
    id: 'frame.consultations.phone.calls',
    path: 'consultations.phone',
    units: 'visit',
    needs: [['calls'], ['consult', 'disclosure']],
    allows: [...about, 'consult', 'serve', 'calls'],
    examples: ['接听群众来电咨询政府信息公开事项⟦87次⟧'],
    nearMisses: ['接听群众来电87次'],
  },
  {
    id: 'frame.consultations.total.home',
    path: 'consultations.total',
    units: 'visit',
    needs: [['consult']],
    allows: [...about, 'consult', 'serve', 'info', 'receive'],
    topics: ['consultations'],
    home: true,
    chained: 'always',
    total: true,
    zero: true,
    examples: ['咨询总量方面，全年为⟦36人次⟧'],
    nearMisses: ['婚姻咨询方面，全年为36人次'],
  },
  ...(
    [
      ['in_person', ['inPerson', 'visit'], '亲自上门'],
      ['phone', ['phone'], '打来电话'],
      ['online', ['online'], '网上提问'],
    ] as const
  ).map(([key, words, example]): Frame => ({
    id: `frame.consultations.${key}`,
    path: `consultations.${key}`,
    units: 'visit',
    needs: [words],
    allows: [...about, 'consult', 'serve', 'info', 'submit'],
    topics: ['consultations'],
    chained: 'counted',
    notSentence: notAtFair,
    notLead: new RegExp(
      `(?:服务|客服|呼叫|热线)中心|窗口(?:全年|共|累计|今年|本年度?|¤){0,14}(?:接受|接待|受理)[^,;。]{0,12}$|${mainlySo.source}`,
    ),
    whole: 'consultations.total',
    zero: true,
    examples: [`政府信息公开咨询26人次，${example}的占70%，即⟦18人次⟧`],
    nearMisses: [
      `政府信息公开咨询26人次，${example}办证的占70%，即18人次`,
      `政府信息公开咨询以${example}为主，共26人次`,
      `政府信息公开咨询26人次，咨询服务中心${example}18人次`,
    ],
  })),
  ...(
    [
      ['press_conferences', 'pressConference', '新闻发布会'],
      ['online_interviews', 'interview', '在线访谈'],
    ] as const
  ).map(([key, word, example]): Frame => ({
    id: `frame.responses.${key}`,
    path: `responses.${key}`,
    units: 'event',
    needs: [[word]],
    allows: ['government', word, 'hold', 'any', 'publish'],
    zero: true,
    examples: [`${example}年内举办了⟦4期⟧`],
    nearMisses: [`${example}年内收看了4期`],
  })),
  {
    id: 'frame.responses.policy_interpretations',
    path: 'responses.policy_interpretations',
    units: 'article',
    needs: [['interpretation']],
    allows: ['interpretation', 'publish', 'any', 'info', 'issue'],
    // 政务动态280条，通知公告66条，政策解读19条: one of the kinds of what was published.
    notLead: /(?:动态|公告|要闻|通知|概况|职能)(?:类|信息|类信息)?#{1,8}[^#;。]{0,3}[,、][^;。]{0,70}$/,
    examples: ['政策解读材料全年推出⟦21篇⟧'],
    nearMisses: ['政策解读材料全年上报21篇'],
  },
  {
    id: 'frame.responses.hot_issues',
    path: 'responses.hot_issues',
    units: 'event',
    needs: [['respond'], ['hotIssue']],
    allows: ['respond', 'hotIssue', 'timely', 'any'],
    zero: true,
    examples: ['舆情热点，全年回应⟦8次⟧'],
    nearMisses: ['舆情热点，全年上报8次'],
  },
  {
    id: 'frame.responses.microblog_wechat',
    path: 'responses.microblog_wechat',
    units: 'event',
    needs: [['microblogAndWechat'], ['respond']],
    allows: ['respond', 'microblogAndWechat', 'hotIssue'],
    examples: ['政务微博与政务微信回应事件合计⟦312次⟧'],
    nearMisses: ['政务微博与政务微信发布事件合计312次'],
  },
  {
    id: 'frame.responses.other',
    path: 'responses.other',
    units: 'event',
    needs: [['otherResponse']],
    allows: ['respond', 'otherResponse', 'hotIssue'],
    topics: ['responses'],
    examples: ['微博微信回应事件64次，以其他渠道回应的为⟦11次⟧'],
    nearMisses: ['微博微信回应事件64次，以其他渠道上报的为11次'],
  },
];
