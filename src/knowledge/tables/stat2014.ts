import { statisticsColumns } from './columns.js';
import type { TableModel } from './model.js';
import { head, line } from './statistics.js';
import { stat2014Rules } from './stat2014Rules.js';

/** 政府信息公开情况统计表: 65 lines, 7 of them headers, one number column. */
export const stat2014: TableModel = {
  id: 'stat2014',
  eras: ['stat2014'],
  layout: 'rows',
  titles: [
    '政府信息公开情况统计表',
    '政府信息公开工作情况统计表',
    '政府信息公开年度统计表',
    '政府信息公开统计表',
  ],
  rows: [
    head('proactive', '一', '主动公开情况'),
    line(
      'proactive_total',
      '一',
      '主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      'tiao',
      'proactive',
      {
        variants: ['主动公开政府信息数', '主动公开政府信息数量', '主动公开信息数'],
        counts: 'published.total',
      },
    ),
    line('proactive_normative_documents', '其中', '主动公开规范性文件数', 'tiao', 'proactive_total', {
      variants: ['其中:主动公开规范性文件数'],
      counts: 'published.normative_documents',
    }),
    line('normative_documents_issued', null, '制发规范性文件总数', 'jian', 'proactive_total', {
      variants: ['制发规范性文件数', '制发规范性文件'],
      counts: 'published.normative_documents_issued',
    }),
    head('proactive_channels', '二', '通过不同渠道和方式公开政府信息的情况', 'proactive'),
    line('channel_gazette', '1', '政府公报公开政府信息数', 'tiao', 'proactive_channels', {
      variants: ['政府公报公开信息'],
      counts: 'published.by_channel.gazette',
    }),
    line('channel_website', '2', '政府网站公开政府信息数', 'tiao', 'proactive_channels', {
      variants: ['政府网站公开信息'],
      counts: 'published.by_channel.website',
    }),
    line('channel_microblog', '3', '政务微博公开政府信息数', 'tiao', 'proactive_channels', {
      variants: ['微博公开信息'],
      counts: 'published.by_channel.microblog',
    }),
    line('channel_wechat', '4', '政务微信公开政府信息数', 'tiao', 'proactive_channels', {
      variants: ['微信公开信息'],
      counts: 'published.by_channel.wechat',
    }),
    line('channel_other', '5', '其他方式公开政府信息数', 'tiao', 'proactive_channels', {
      variants: ['其他方式公开信息'],
      counts: 'published.by_channel.other',
    }),
    head('response', '二', '回应解读情况'),
    line(
      'response_hot_issues',
      '一',
      '回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
      'ci',
      'response',
      {
        variants: ['回应公众关注热点或重大舆情数', '回应公众关注热点或重大舆情'],
        counts: 'responses.hot_issues',
      },
    ),
    head('response_channels', '二', '通过不同渠道和方式回应解读的情况', 'response'),
    line('press_conferences', '1', '参加或举办新闻发布会总次数', 'ci', 'response_channels', {
      variants: ['举办新闻发布会'],
      counts: 'responses.press_conferences',
    }),
    line('press_conferences_principal', '其中', '主要负责同志参加新闻发布会次数', 'ci', 'press_conferences'),
    line('online_interviews', '2', '政府网站在线访谈次数', 'ci', 'response_channels', {
      variants: ['组织政府网站在线访谈'],
      counts: 'responses.online_interviews',
    }),
    line(
      'online_interviews_principal',
      '其中',
      '主要负责同志参加政府网站在线访谈次数',
      'ci',
      'online_interviews',
    ),
    line('policy_interpretations', '3', '政策解读稿件发布数', 'pian', 'response_channels', {
      variants: ['发布政策解读稿'],
      counts: 'responses.policy_interpretations',
    }),
    line('microblog_wechat_responses', '4', '微博微信回应事件数', 'ci', 'response_channels', {
      variants: ['通过微博微信回应事件'],
      counts: 'responses.microblog_wechat',
    }),
    line('other_responses', '5', '其他方式回应事件数', 'ci', 'response_channels', {
      variants: ['通过新闻媒体等其他方式回应事件'],
      counts: 'responses.other',
    }),
    head('on_request', '三', '依申请公开情况'),
    line('applications_received', '一', '收到申请数', 'jian', 'on_request', {
      counts: 'applications.received',
    }),
    line('received_in_person', '1', '当面申请数', 'jian', 'applications_received', {
      counts: 'applications.by_channel.in_person',
    }),
    line('received_fax', '2', '传真申请数', 'jian', 'applications_received', {
      counts: 'applications.by_channel.fax',
    }),
    line('received_online', '3', '网络申请数', 'jian', 'applications_received', {
      variants: ['网上申请数', '网络申请数（包括电子邮件）'],
      counts: 'applications.by_channel.online',
    }),
    line('received_letter', '4', '信函申请数', 'jian', 'applications_received', {
      variants: ['信件申请数'],
      counts: 'applications.by_channel.letter',
    }),
    line('applications_completed', '二', '申请办结数', 'jian', 'on_request'),
    line('completed_on_time', '1', '按时办结数', 'jian', 'applications_completed'),
    line('completed_extended', '2', '延期办结数', 'jian', 'applications_completed'),
    line('applications_replied', '三', '申请答复数', 'jian', 'on_request', {
      counts: 'applications.answered',
    }),
    line('already_public', '1', '属于已主动公开范围数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.already_public',
    }),
    line('granted', '2', '同意公开答复数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.granted',
    }),
    line('partially_granted', '3', '同意部分公开答复数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.partially_granted',
    }),
    line('denied', '4', '不同意公开答复数', 'jian', 'applications_replied', {
      variants: ['不予公开答复数'],
      counts: 'applications.outcomes.denied',
    }),
    line('denied_state_secret', '其中', '涉及国家秘密', 'jian', 'denied'),
    line('denied_commercial_secret', null, '涉及商业秘密', 'jian', 'denied'),
    line('denied_privacy', null, '涉及个人隐私', 'jian', 'denied'),
    line('denied_security_stability', null, '危及国家安全、公共安全、经济安全和社会稳定', 'jian', 'denied'),
    line('denied_not_government_information', null, '不是《条例》所指政府信息', 'jian', 'denied', {
      variants: ['不是条例所指政府信息数'],
    }),
    line('denied_other_law', null, '法律法规规定的其他情形', 'jian', 'denied'),
    line('not_this_agency', '5', '不属于本行政机关公开数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.not_this_agency',
    }),
    line('information_not_exist', '6', '申请信息不存在数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.not_exist',
    }),
    line('asked_to_amend', '7', '告知作出更改补充数', 'jian', 'applications_replied', {
      variants: ['告知做出更改补充数'],
      counts: 'applications.outcomes.unclear',
    }),
    line('referred_other_channel', '8', '告知通过其他途径办理数', 'jian', 'applications_replied', {
      counts: 'applications.outcomes.referred',
    }),
    line('review_total', '四', '行政复议数量', 'jian', null, {
      variants: ['被申请行政复议数量', '行政复议数'],
      counts: 'appeals.review.total',
    }),
    line('review_upheld', '一', '维持具体行政行为数', 'jian', 'review_total', {
      counts: 'appeals.review.upheld',
    }),
    line('review_corrected', '二', '被依法纠错数', 'jian', 'review_total', {
      counts: 'appeals.review.corrected',
    }),
    line('review_other', '三', '其他情形数', 'jian', 'review_total', { counts: 'appeals.review.other' }),
    line('litigation_total', '五', '行政诉讼数量', 'jian', null, {
      variants: ['被提起行政诉讼数量', '行政诉讼数'],
      counts: 'appeals.litigation.total',
    }),
    line('litigation_upheld', '一', '维持具体行政行为或者驳回原告诉讼请求数', 'jian', 'litigation_total', {
      variants: ['维持具体行政行为或驳回原告诉讼请求数'],
      counts: 'appeals.litigation.upheld',
    }),
    line('litigation_corrected', '二', '被依法纠错数', 'jian', 'litigation_total', {
      counts: 'appeals.litigation.corrected',
    }),
    line('litigation_other', '三', '其他情形数', 'jian', 'litigation_total', {
      counts: 'appeals.litigation.other',
    }),
    line('complaints_total', '六', '举报投诉数量', 'jian', null, {
      variants: ['被举报投诉数量', '举报投诉数'],
      counts: 'appeals.complaints',
    }),
    line('fees_collected', '七', '依申请公开信息收取的费用', 'wan_yuan', null, {
      variants: ['向申请人收取的费用', '依申请公开信息收取费用'],
      counts: 'fees.collected_yuan',
      factor: 10_000,
    }),
    head('institution', '八', '机构建设和保障经费情况'),
    line('dedicated_offices', '一', '政府信息公开工作专门机构数', 'ge', 'institution', {
      variants: ['政府信息公开专门机构数', '政府信息公开工作专门机构数量'],
      counts: 'resources.dedicated_offices',
    }),
    line('reading_points', '二', '设置政府信息公开查阅点数', 'ge', 'institution', {
      counts: 'resources.reading_points',
    }),
    line('staff_total', '三', '从事政府信息公开工作人员数', 'ren', 'institution', {
      variants: ['政府信息公开工作人员数', '从事政府信息公开工作人员总数'],
      counts: 'resources.staff_total',
    }),
    line('staff_full_time', '1', '专职人员数（不包括政府公报及政府网站工作人员数）', 'ren', 'staff_total', {
      variants: ['专职人员数'],
      counts: 'resources.staff_full_time',
    }),
    line('staff_part_time', '2', '兼职人员数', 'ren', 'staff_total', { counts: 'resources.staff_part_time' }),
    line(
      'dedicated_funds',
      '四',
      '政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
      'wan_yuan',
      'institution',
      { variants: ['政府信息公开专项经费'], counts: 'resources.funds_yuan', factor: 10_000 },
    ),
    head('meetings_training', '九', '政府信息公开会议和培训情况'),
    line('meetings', '一', '召开政府信息公开工作会议或专题会议数', 'ci', 'meetings_training', {
      counts: 'resources.meetings',
    }),
    line('training_sessions', '二', '举办各类培训班数', 'ci', 'meetings_training', {
      counts: 'resources.training_sessions',
    }),
    line('trainees', '三', '接受培训人员数', 'renci', 'meetings_training', { counts: 'resources.trainees' }),
  ],
  columns: statisticsColumns,
  form: ['value'],
  signature: {
    rows: [
      'response_hot_issues',
      'applications_completed',
      'completed_on_time',
      'completed_extended',
      'proactive_channels',
      'response_channels',
      'asked_to_amend',
      'referred_other_channel',
      'policy_interpretations',
      'microblog_wechat_responses',
    ],
    columns: [],
    minimum: 8,
  },
  // Where 申请答复数 is blank, 申请办结数 is what was answered.
  counts: [{ path: 'applications.answered', cell: 'applications_completed.value' }],
  rules: stat2014Rules,
};
