import type { Wording } from './wording.js';

/**
 * What names an outcome, where outcomes stand side by side before one number or behind it: 信息不存在、非本机关信息114件
 * counts both together. By the last part of the path; outcomes that go together (信息不存在、无法提供) are one.
 */
export const outcomeFamilies: Readonly<Record<string, Wording>> = {
  granted: {
    pattern: /(?<!不)同意(?:全部)?公开|(?:予以|准予|给予)公开/,
    examples: ['同意公开', '予以公开'],
    nearMisses: ['不同意公开', '不予公开', '部分公开'],
  },
  partially_granted: {
    pattern: /部分公开/,
    examples: ['同意部分公开'],
    nearMisses: ['同意公开'],
  },
  denied: {
    pattern: /不予公开|不同意公开|免予公开/,
    examples: ['不予公开'],
    nearMisses: ['予以公开', '未主动公开'],
  },
  already_public: {
    pattern: /(?:已|属于?)经?主动公开/,
    examples: ['已主动公开', '属于主动公开范围'],
    nearMisses: ['主动公开信息'],
  },
  not_exist: {
    pattern: /信息不存在/,
    examples: ['政府信息不存在'],
    nearMisses: ['信息存在'],
  },
  not_this_agency: {
    pattern: /(?:不属于?|非)[本我](?:机关|单位|部门|局|级|行政机关|厅|委|办|院|校)/,
    examples: ['不属于本机关', '非我局信息'],
    nearMisses: ['非政府信息', '属于本机关'],
  },
  unclear: {
    pattern: /内容不明|不明确|补正/,
    examples: ['申请内容不明确', '告知补正'],
    nearMisses: ['明确告知'],
  },
  not_government_information: {
    pattern: /非政府信息|不属于?政府信息/,
    examples: ['非政府信息', '不属于政府信息'],
    nearMisses: ['政府信息', '非本机关政府信息'],
  },
};
