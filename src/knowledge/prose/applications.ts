import { answerRules } from './applicationAnswers.js';
import { carryRules } from './applicationCarries.js';
import { channelRules } from './applicationChannels.js';
import { outcomeRules } from './applicationOutcomes.js';
import { receiptRules } from './applicationReceipts.js';
import { receivedTotalRules } from './applicationTotals.js';
import type { ProseRule } from './types.js';

/** 依申请公开: received, carried, answered, by channel, by applicant, outcomes. */
export const applicationRules: readonly ProseRule[] = [
  ...receiptRules,
  ...receivedTotalRules,
  ...carryRules,
  ...answerRules,
  {
    id: 'applications.by_applicant.other_organization.rest',
    path: 'applications.by_applicant.other_organization',
    units: 'case',
    before:
      /(?:科研机构|法律服务机构|社会公益组织|自然人#{1,8}[^#。]{0,6}商业企业)[^。]{0,40}其[他它](?:法人或其[他它]组织)?$/,
    topics: ['applications'],
    weight: 3,
    examples: [
      '新收申请30件，其中自然人20件、法律服务机构6件、其他⟦4件⟧',
      '新收申请58件，其中自然人52件、商业企业4件、其他⟦2件⟧',
    ],
    nearMisses: ['收到申请30件，其他4件'],
  },
  {
    id: 'applications.outcomes.other.rest',
    path: 'applications.outcomes.other',
    units: 'case',
    before:
      /(?<!主动|息)(?:部分|不予|不同意|不)?公开(?:答复|类)?的?#{1,12}[^。]{0,80}[,;、]其[他它](?:情况|情形)?$/,
    not: /秘密|隐私|理由|原因|涉及|内容|领域|网[上络]|信函|当面|自然人|企业/,
    topics: ['applications'],
    weight: 3,
    examples: ['答复申请10件，其中同意公开9件，其他⟦1件⟧', '答复申请10件：公开7件、不公开1件、其他⟦2件⟧'],
    nearMisses: [
      '收到申请10件，其他1件',
      '答复申请10件，不予公开4件，理由为国家秘密3件、其他1件',
      '答复申请10件，公开9件，涉及土地6件、其他3件',
    ],
  },
  ...channelRules(),
  ...outcomeRules(),
];
