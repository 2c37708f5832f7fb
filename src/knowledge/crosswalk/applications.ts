import { always, since2019, type Indicator } from './types.js';

const channels = [
  ['in_person', 'in person', '当面'],
  ['online', 'online', '网络'],
  ['letter', 'by letter', '信函'],
  ['fax', 'by fax', '传真'],
  ['email', 'by e-mail', '电子邮件'],
] as const;

const applicants = [
  ['natural_person', 'natural persons', '自然人'],
  ['commercial_enterprise', 'commercial enterprises', '商业企业'],
  ['research_institution', 'research institutions', '科研机构'],
  ['social_welfare_organization', 'social welfare organisations', '社会公益组织'],
  ['legal_service_institution', 'legal service institutions', '法律服务机构'],
  ['other_organization', 'other organisations', '其他组织'],
] as const;

/** Applications that came in, lay over and were answered. */
export const applicationIndicators: readonly Indicator[] = [
  {
    key: 'applications_received',
    label: { en: 'applications received in the year', zh: '收到申请数' },
    unit: 'jian',
    sources: always('applications.received'),
    grade: 'B',
    caveat: {
      en: 'Some agencies count what arrived, others what was accepted. A letter that asks for several things can be one application or several. Totals in prose now and then take in consultations or cases of the year before.',
      zh: '有的按收到计，有的按受理计；一封信申请多项内容，可能计一件，也可能拆分；文字叙述的总数有时含咨询或上年结转。',
    },
  },
  {
    key: 'carried_in',
    label: { en: 'applications carried in from the year before', zh: '上年结转申请数' },
    unit: 'jian',
    sources: since2019('applications.carried_in'),
    grade: 'A',
    caveat: {
      en: 'Printed since 2019. The figure of 2019 is what was open at the end of 2018, which the form of 2018 does not have.',
      zh: '2019年起才有；2019年的数字是2018年底未办结数，2018年的表中没有。',
    },
  },
  {
    key: 'carried_out',
    label: { en: 'applications carried over to the next year', zh: '结转下年度申请数' },
    unit: 'jian',
    sources: { ...always('applications.carried_out'), stat2014: null },
    grade: 'A',
    caveat: {
      en: 'Before 2019 only where the text says how many wait for an answer.',
      zh: '2019年以前只在文字中说明待答复数时才有。',
    },
  },
  {
    key: 'applications_answered',
    label: { en: 'applications answered', zh: '答复（办结）申请数' },
    unit: 'jian',
    sources: always('applications.answered'),
    grade: 'B',
    caveat: {
      en: 'The form of 2014 counts a notice to amend the application as an answer; since 2019 only how a case ended is counted.',
      zh: '2014年统计表把告知作出更改补充也计为答复；2019年起只计最终办理结果。',
    },
  },
  ...applicants.map(([key, en, zh]): Indicator => ({
    key: `applicant_${key}`,
    label: { en: `applications received from ${en}`, zh: `${zh}申请数` },
    unit: 'jian',
    sources: { ...always(`applications.by_applicant.${key}`), stat2014: null },
    grade: 'X',
    caveat: {
      en: 'The form has the kinds of applicants since 2019; before, only prose has them, with kinds of its own.',
      zh: '2019年起表中才分申请人类别；以前只见于文字，类别不一。',
    },
  })),
  ...channels.map(([key, en, zh]): Indicator => ({
    key: `channel_${key}`,
    label: { en: `applications received ${en}`, zh: `${zh}申请数` },
    unit: 'jian',
    sources: always(`applications.by_channel.${key}`),
    grade: 'X',
    caveat: {
      en: 'The lines of the form end in 2018; later figures stand in prose, where a report gives them at all.',
      zh: '表中的渠道行到2018年为止，以后只见于文字，且不一定有。',
    },
  })),
];
