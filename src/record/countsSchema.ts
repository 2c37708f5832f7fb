import * as z from 'zod/mini';

const number = z.nullable(z.number());
const count = (description: string) => number.check(z.describe(description));

/** The headline numbers: every leaf a number or null (spec: `counts`). */
export const countsSchema = z.strictObject({
  published: z.strictObject({
    total: count('主动公开政府信息数, this year, all channels'),
    own_level: count('the part of the own level 本级'),
    lower_level: count('the part of the lower levels 下级'),
    normative_documents: count('主动公开规范性文件数'),
    normative_documents_issued: count('制发规范性文件数 of the year'),
    normative_documents_in_force: count('规范性文件 in force at the end of the year'),
    by_channel: z.strictObject({
      gazette: count('政府公报'),
      website: count('政府网站'),
      microblog: count('政务微博'),
      wechat: count('政务微信'),
      other: count('other ways of publication'),
    }),
    by_category: z
      .array(z.strictObject({ label: z.string(), value: z.number(), qualifier: z.string() }))
      .check(z.describe('parts of the total by kind or column, in the order of the text')),
  }),
  decisions: z.strictObject({
    license: count('行政许可 decisions of the year'),
    penalty: count('行政处罚 decisions of the year'),
    coercion: count('行政强制 decisions of the year'),
  }),
  applications: z.strictObject({
    received: count('收到申请数 (2019+: 本年新收)'),
    carried_in: count('上年结转'),
    carried_out: count('结转下年度'),
    answered: count('答复数, 办结数 where only that is given'),
    by_channel: z.strictObject({
      in_person: count('当面'),
      online: count('网络'),
      letter: count('信函'),
      fax: count('传真'),
      email: count('电子邮件'),
      other: count('other ways of application'),
    }),
    by_applicant: z.strictObject({
      natural_person: count('自然人'),
      commercial_enterprise: count('商业企业'),
      research_institution: count('科研机构'),
      social_welfare_organization: count('社会公益组织'),
      legal_service_institution: count('法律服务机构'),
      other_organization: count('其他组织'),
    }),
    outcomes: z.strictObject({
      granted: count('予以公开 / 同意公开'),
      partially_granted: count('部分公开'),
      denied: count('不予公开'),
      unable_to_provide: count('无法提供 (2019+)'),
      not_processed: count('不予处理 (2019+)'),
      other: count('其他处理'),
      already_public: count('属于已主动公开范围'),
      not_this_agency: count('不属于本行政机关公开'),
      not_exist: count('信息不存在'),
      unclear: count('申请内容不明确 / 告知作出更改补充'),
      referred: count('告知通过其他途径办理'),
    }),
  }),
  appeals: z.strictObject({
    review: z.strictObject({
      total: count('行政复议'),
      upheld: count('维持'),
      corrected: count('纠正'),
      other: count('other results'),
      pending: count('尚未审结'),
    }),
    litigation: z.strictObject({
      total: count('行政诉讼'),
      upheld: count('维持 or 驳回诉讼请求'),
      corrected: count('纠正'),
      other: count('other results'),
      pending: count('尚未审结'),
      direct_total: count('未经复议直接起诉 (2019+)'),
      after_review_total: count('复议后起诉 (2019+)'),
    }),
    complaints: count('举报 / 投诉'),
    petitions: count('申诉'),
  }),
  consultations: z.strictObject({
    total: count('咨询 about disclosure'),
    in_person: count('现场'),
    phone: count('电话'),
    online: count('网上'),
  }),
  fees: z.strictObject({
    collected_yuan: count('money collected for disclosure on request, 元'),
    waived_yuan: count('money waived, 元'),
  }),
  resources: z.strictObject({
    staff_total: count('从事政府信息公开工作人员'),
    staff_full_time: count('专职'),
    staff_part_time: count('兼职'),
    dedicated_offices: count('专门机构'),
    reading_points: count('查阅点'),
    funds_yuan: count('专项经费, else expenditure on disclosure, 元'),
    meetings: count('会议 on disclosure'),
    training_sessions: count('培训班 on disclosure'),
    trainees: count('受训人次'),
  }),
  responses: z.strictObject({
    hot_issues: count('回应公众关注热点或重大舆情'),
    press_conferences: count('新闻发布会'),
    online_interviews: count('在线访谈'),
    policy_interpretations: count('政策解读稿件'),
    microblog_wechat: count('微博微信回应'),
    other: count('other responses'),
  }),
});

/** The headline numbers of a report: every path is there, null is what the report does not say. */
export type Counts = z.infer<typeof countsSchema>;
