import type { UnitClass } from './types.js';

/** A whole and the paths whose numbers make it up. */
export interface Whole {
  readonly path: string;
  readonly units: UnitClass;
  readonly parts: RegExp;
  /** A passage whose last number is the sum of those before it, and one in which it is not. */
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Parts speak for a candidate that they sum to, and name a bare 共N件 behind them. Channels of publication overlap. */
export const wholes: readonly Whole[] = [
  {
    path: 'applications.received',
    units: 'case',
    parts: /^applications\.by_channel\./,
    examples: ['提出申请的途径，网上77件、传真1件，两者相加⟦78件⟧'],
    nearMisses: ['提出申请的途径，网上77件、传真1件，两者相加79件'],
  },
  {
    path: 'applications.received',
    units: 'case',
    parts: /^applications\.by_applicant\./,
    examples: ['收到的申请中，自然人提出7件、商业企业提出1件，总计⟦8件⟧'],
    nearMisses: ['收到的申请中，自然人提出7件、商业企业提出1件，总计9件'],
  },
  {
    path: 'applications.answered',
    units: 'case',
    parts: /^applications\.outcomes\./,
    examples: ['申请办理情况，予以公开7件、不予公开1件，合计⟦8件⟧'],
    nearMisses: ['申请办理情况，予以公开7件、不予公开1件，合计9件'],
  },
  {
    path: 'published.total',
    units: 'info',
    parts: /^published\.(?:own|lower)_level$/,
    examples: ['主动公开信息，市级4102条，区县6877条，总量⟦10979条⟧'],
    nearMisses: ['主动公开信息，市级4102条，区县6877条，总量10980条'],
  },
  {
    path: 'consultations.total',
    units: 'visit',
    parts: /^consultations\.(?:in_person|phone|online)$/,
    examples: ['政府信息公开方面的咨询，现场31人次、电话204人次，总共⟦235人次⟧'],
    nearMisses: ['政府信息公开方面的咨询，现场31人次、电话204人次，总共236人次'],
  },
  {
    path: 'resources.staff_total',
    units: 'person',
    parts: /^resources\.staff_(?:full|part)_time$/,
    examples: ['专职人员1人，兼职人员6人，两者相加⟦7人⟧'],
    nearMisses: ['专职人员1人，兼职人员6人，两者相加8人'],
  },
  {
    path: 'appeals.review.total',
    units: 'case',
    parts: /^appeals\.review\.(?:upheld|corrected|other|pending)$/,
    examples: ['复议维持1起、纠正2起、其他结果0起，总起数⟦3起⟧'],
    nearMisses: ['复议维持1起、纠正2起、其他结果0起，总起数4起'],
  },
  {
    path: 'appeals.litigation.total',
    units: 'case',
    parts: /^appeals\.litigation\.(?:upheld|corrected|other|pending)$/,
    examples: ['诉讼结果维持1起、纠正2起、其他结果0起，总起数⟦3起⟧'],
    nearMisses: ['诉讼结果维持1起、纠正2起、其他结果0起，总起数4起'],
  },
  {
    path: 'appeals.litigation.total',
    units: 'case',
    parts: /^appeals\.litigation\.(?:direct|after_review)_total$/,
    examples: ['直接起诉的案件3件、复议后起诉的案件2件，两者相加⟦5件⟧'],
    nearMisses: ['直接起诉的案件3件、复议后起诉的案件2件，两者相加6件'],
  },
];
