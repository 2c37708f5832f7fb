import type { Scope } from '../../types.js';

const words: readonly (readonly [Scope, RegExp])[] = [
  [
    'townships_only',
    /各?(?:乡镇|(?<![我本])街道|县区|区县|镇街|县\(市、区\)|乡、镇|县、区|各区[(、]|各县[(、]|各村)(?:政府|办事处|人民政府|\([^)]{1,8}\))?(?:共|累计|全年|主动|已)?[^#,;。、和及]{0,8}$/,
  ],
  [
    'departments_only',
    /(?:(?<![及和级]|政府)各部门|市直各?(?:部门|单位)|区直各?(?:部门|单位)|县直各?(?:部门|单位)|(?<!政府及)工作部门|各委办局|省直部门)(?:共|累计|全年|主动|已)?[^#,;。]{0,4}$/,
  ],
  ['own_level', /(?:[省市县区镇]本级|本级|[省市县区]政府办公?[室厅]|[省市县区]级机关)[^#;。]{0,24}$/],
  [
    'whole_area',
    /(?:全[省市县区镇乡州盟旗校系统]|各级|各类公开主体|各级各部门|[省市县区]及[^#,;]{0,6}各|整个)[^#;。]{0,40}$/,
  ],
];

/** Whom a number speaks of, from the words before it in the sentence. */
export function readScope(lead: string): Scope {
  for (const [scope, pattern] of words) {
    if (pattern.test(lead)) return scope;
  }
  return 'unknown';
}
