import { always, lines, rows, since2019, type Indicator } from './types.js';

const bothForms = (paths: readonly string[]) => ({ format2019: paths, format2021: paths });

/** How applications ended. */
export const outcomeIndicators: readonly Indicator[] = [
  {
    key: 'granted_full',
    label: { en: 'applications granted in full', zh: '予以公开数' },
    unit: 'jian',
    sources: {
      ...always('applications.outcomes.granted'),
      stat2014: ['applications.outcomes.already_public', 'applications.outcomes.granted'],
    },
    grade: 'B',
    caveat: {
      en: 'Since 2019 an applicant who is pointed to what is already published counts as granted; the form of 2014 has a line of its own for that, which is added here.',
      zh: '2019年起告知已主动公开的也计入予以公开；2014年统计表另列一行，此处合并。',
    },
  },
  {
    key: 'granted_partial',
    label: { en: 'applications granted in part', zh: '部分公开数' },
    unit: 'jian',
    sources: always('applications.outcomes.partially_granted'),
    grade: 'B',
    caveat: {
      en: 'Since 2019 a case that is split is counted in this row alone.',
      zh: '2019年起区分处理的只计入此项。',
    },
  },
  {
    key: 'denied_total',
    label: { en: 'applications refused', zh: '不予公开数' },
    unit: 'jian',
    sources: always('applications.outcomes.denied'),
    grade: 'B',
    caveat: {
      en: 'Forms of the Shanghai type count what does not exist, is not held or is unclear as refused. The form of 2014 counts what is no government information in the sense of the regulation. Since 2019 administrative queries count.',
      zh: '上海型附表的否决含信息不存在、非本部门掌握、内容不明确；2014年统计表含不属于条例所指政府信息；2019年起含行政查询事项。',
    },
  },
  {
    key: 'denied_state_secret',
    label: { en: 'refused: state secret', zh: '不予公开：国家秘密' },
    unit: 'jian',
    sources: {
      narrative: lines('annex_shanghai', 'denied_state_secret'),
      stat2014: lines('stat2014', 'denied_state_secret'),
      ...bothForms(rows('denied_state_secret')),
    },
    grade: 'A',
    caveat: null,
  },
  {
    key: 'denied_third_party',
    label: { en: 'refused: rights of third parties', zh: '不予公开：商业秘密、个人隐私等第三方权益' },
    unit: 'jian',
    sources: {
      narrative: lines('annex_shanghai', 'denied_commercial_secret', 'denied_privacy'),
      stat2014: lines('stat2014', 'denied_commercial_secret', 'denied_privacy'),
      ...bothForms(rows('denied_third_party')),
    },
    grade: 'B',
    caveat: {
      en: 'Two lines before 2019, trade secrets and privacy, one row since.',
      zh: '2019年以前分商业秘密、个人隐私两行，以后合为一行。',
    },
  },
  {
    key: 'denied_security_stability',
    label: { en: 'refused: security and stability', zh: '不予公开：三安全一稳定' },
    unit: 'jian',
    sources: {
      narrative: null,
      stat2014: lines('stat2014', 'denied_security_stability'),
      ...bothForms(rows('denied_security_stability')),
    },
    grade: 'A',
    caveat: null,
  },
  {
    key: 'denied_other_law',
    label: { en: 'refused: prohibited by other law', zh: '不予公开：法律法规规定的其他情形' },
    unit: 'jian',
    sources: {
      narrative: lines('annex_shanghai', 'denied_other_law'),
      stat2014: lines('stat2014', 'denied_other_law'),
      ...bothForms(rows('denied_prohibited_by_law')),
    },
    grade: 'C',
    caveat: {
      en: 'Until 2018 internal matters, papers of decisions in the making, case files and registers were often put here; since 2019 they have rows of their own.',
      zh: '2018年以前内部事务、过程性信息、案卷、登记资料常计入此项，2019年起各有专行。',
    },
  },
  {
    key: 'denied_internal_process_casefile',
    label: { en: 'refused: internal, process or case file', zh: '不予公开：内部事务、过程性信息、执法案卷' },
    unit: 'jian',
    sources: {
      narrative: lines('annex_shanghai', 'denied_process_information', 'denied_enforcement'),
      stat2014: null,
      ...bothForms(
        rows('denied_internal_affairs', 'denied_process_information', 'denied_enforcement_case_file'),
      ),
    },
    grade: 'C',
    caveat: {
      en: 'Before 2019 mostly hidden in other lines: no government information, or prohibited by other law.',
      zh: '2019年以前多混在“不是条例所指政府信息”或“其他情形”中。',
    },
  },
  {
    key: 'not_held',
    label: { en: 'information not held or not existing', zh: '本机关不掌握或信息不存在' },
    unit: 'jian',
    sources: {
      narrative: ['applications.outcomes.not_exist', 'applications.outcomes.not_this_agency'],
      stat2014: ['applications.outcomes.not_exist', 'applications.outcomes.not_this_agency'],
      ...bothForms(rows('unable_not_held')),
    },
    grade: 'B',
    caveat: { en: 'Two figures until 2018, one row since 2019.', zh: '2018年以前为两项，2019年起合为一行。' },
  },
  {
    key: 'unclear',
    label: { en: 'application unclear', zh: '申请内容不明确' },
    unit: 'jian',
    sources: {
      narrative: ['applications.outcomes.unclear'],
      stat2014: ['applications.outcomes.unclear'],
      format2019: rows('unable_still_unclear'),
      format2021: rows('unable_still_unclear', 'other_not_corrected_in_time'),
    },
    grade: 'C',
    caveat: {
      en: 'The form of 2014 counts notices on the way to an answer; since 2019 it is how the case ended.',
      zh: '2014年统计表计的是中间告知，2019年起计的是最终结果。',
    },
  },
  {
    key: 'other_channel',
    label: { en: 'referred to another procedure', zh: '通过其他途径办理' },
    unit: 'jian',
    sources: {
      narrative: null,
      stat2014: ['applications.outcomes.referred'],
      ...bothForms(
        rows('denied_administrative_query', 'not_processed_petition', 'not_processed_publication'),
      ),
    },
    grade: 'C',
    caveat: {
      en: 'One line in the form of 2014; since 2019 the sum of queries, petitions and requests for publications, which other rows hold too.',
      zh: '2014年统计表为一行；2019年起由行政查询、信访类、公开出版物三行相加。',
    },
  },
  {
    key: 'repeat',
    label: { en: 'repeated applications', zh: '重复申请' },
    unit: 'jian',
    sources: since2019(...rows('not_processed_repeat')),
    grade: 'C',
    caveat: {
      en: 'Neither the form of 2014 nor most annexes have it.',
      zh: '2014年统计表及多数附表没有此项。',
    },
  },
];
