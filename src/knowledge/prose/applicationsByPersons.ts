import { compose } from './compose.js';
import type { ProseRule } from './types.js';

const applicant =
  '(?:申请人|公民|村民|市民|居民|群众|学生|职工|教师|业主|企业|律师|当事人|老百姓|服务对象|社会公众)';
const notDisclosure = /复议|诉讼|信访|低保|救助|补助|贷款|办证|审批|报名|残疾|专职|兼职|咨询|培训/;

/** Applications told by those who made them: where no number of cases is printed, one of each. */
export const personRules: readonly ProseRule[] = [
  {
    id: 'applications.received.applicants',
    path: 'applications.received',
    units: 'person',
    before: compose(
      `(?:收到|受理|接到|接待)(?:了)?(?:依?申请公开|信息公开|政府信息公开|政府信息|申请|公开|的|要求|书面|信息){0,5}${applicant}{count}$`,
    ),
    not: notDisclosure,
    topics: ['applications'],
    weight: 1,
    total: true,
    examples: ['依申请公开方面，全年受理申请人⟦17人次⟧，均已答复'],
    nearMisses: ['依申请公开方面，办理低保的申请人17人次', '依申请公开方面，接待来访群众17人次'],
  },
  {
    id: 'applications.received.applicants-number-first',
    path: 'applications.received',
    units: 'person',
    before: /(?:^|[,;:。]|¤|有|收到|受理|接到|全年|年内|年度)了?$/,
    after: compose(
      `^${applicant}?(?:[以向通][^#¤,;。]{2,14})?(?:书面|当面|来[局镇信函电]|提出|提交)?(?:要求|申请)(?:公开|获取|提供)|^(?:${applicant})?来[局镇乡委厅所校]申请`,
    ),
    not: notDisclosure,
    topics: ['applications'],
    weight: 1,
    total: true,
    examples: [
      '依申请公开方面，共有⟦2位⟧村民向镇政府书面申请公开征地补偿情况',
      '申请公开方面，有⟦3人次⟧来镇申请，都当场给了答复',
    ],
    nearMisses: ['依申请公开方面，共有2位村民申请宅基地', '依申请公开方面，由2人负责办理申请公开事项'],
  },
];
