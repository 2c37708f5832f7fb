import { statisticsColumns } from './columns.js';
import type { TableModel } from './model.js';
import { line } from './statistics.js';

/** Fujian type, 2008–2016 and later: this year and all years so far. */
export const annexFujian: TableModel = {
  id: 'annex_fujian',
  eras: ['narrative'],
  layout: 'rows',
  titles: ['政府信息公开情况统计表', '政府信息公开工作情况统计表'],
  rows: [
    line('proactive_total', null, '主动公开信息数', 'tiao', null, {
      variants: [
        '主动公开文件数（含不同渠道和方式公开同一文件）',
        '主动公开文件数',
        '主动公开政府信息数',
        '主动公开信息总数',
        '主动公开文件信息数',
        '主动公开政府信息总数',
      ],
      counts: 'published.total',
    }),
    line('channel_website', null, '政府网站', 'tiao', 'proactive_total', {
      variants: ['网站公开', '政府网站公开', '政府网站公开数', '政府网站公开信息数', '网站公开数'],
      counts: 'published.by_channel.website',
    }),
    line('channel_gazette', null, '政府公报', 'tiao', 'proactive_total', {
      variants: ['政府公报公开', '政府公报公开数', '政府公报公开信息数'],
      counts: 'published.by_channel.gazette',
    }),
    line('applications_received', null, '受理依申请公开信息总数', 'tiao', null, {
      variants: [
        '本年度申请总数',
        '收到申请总数',
        '受理依申请公开信息数',
        '依申请公开信息总数',
        '受理依申请公开总数',
        '申请总数',
      ],
      counts: 'applications.received',
    }),
    line('received_in_person', null, '当面申请数', 'tiao', 'applications_received', {
      counts: 'applications.by_channel.in_person',
    }),
    line('received_fax', null, '传真申请数', 'tiao', 'applications_received', {
      counts: 'applications.by_channel.fax',
    }),
    line('received_email', null, '电子邮件申请数', 'tiao', 'applications_received', {
      counts: 'applications.by_channel.email',
    }),
    line('received_online', null, '网上申请数', 'tiao', 'applications_received', {
      counts: 'applications.by_channel.online',
    }),
    line('received_letter', null, '信函申请数', 'tiao', 'applications_received', {
      variants: ['信函、传真申请数'],
      counts: 'applications.by_channel.letter',
    }),
    line('received_other', null, '其它形式申请数', 'tiao', 'applications_received', {
      variants: ['其他形式申请数', '其他方式申请数'],
      counts: 'applications.by_channel.other',
    }),
    line('applications_replied', null, '本年度对申请的答复总数', 'tiao', null, {
      variants: ['对申请的答复总数', '对申请答复总数', '本年度对申请答复总数'],
      counts: 'applications.answered',
    }),
    line('granted', null, '同意公开答复数', 'tiao', 'applications_replied', {
      counts: 'applications.outcomes.granted',
    }),
    line('partially_granted', null, '同意部分公开答复数', 'tiao', 'applications_replied', {
      counts: 'applications.outcomes.partially_granted',
    }),
    line('denied', null, '否决公开答复总数', 'tiao', 'applications_replied', {
      variants: ['不予公开答复总数', '否决公开答复数', '不予公开答复数', '不同意公开答复数'],
      counts: 'applications.outcomes.denied',
    }),
    line('replied_otherwise', null, '其他类型答复数', 'tiao', 'applications_replied', {
      variants: ['其他答复数', '其他类型答复总数'],
      counts: 'applications.outcomes.other',
      local: true,
    }),
    line('fees_collected', null, '政府信息公开收费金额', 'yuan', null, {
      variants: ['收费金额', '收取费用金额', '依申请公开收费金额'],
      counts: 'fees.collected_yuan',
      local: true,
    }),
    line('fees_waived', null, '政府信息公开收费减免金额', 'yuan', null, {
      variants: ['收费减免金额', '减免收费金额', '减免金额', '依申请公开收费减免金额'],
      counts: 'fees.waived_yuan',
      local: true,
    }),
    line('review_total', null, '行政复议数', 'jian', null, {
      variants: ['行政复议数量'],
      counts: 'appeals.review.total',
    }),
    line('litigation_total', null, '行政诉讼数', 'jian', null, {
      variants: ['行政诉讼数量'],
      counts: 'appeals.litigation.total',
    }),
    line('appeals_total', null, '行政申诉数', 'jian', null, {
      variants: ['行政申诉（举报）数', '行政申诉、举报数'],
      counts: 'appeals.petitions',
    }),
  ],
  columns: statisticsColumns,
  form: ['value', 'cumulative'],
  signature: {
    rows: ['channel_website', 'channel_gazette', 'applications_received'],
    columns: ['cumulative'],
    minimum: 5,
  },
  rules: [],
};
