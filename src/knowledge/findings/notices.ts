import type { Era } from '../../types.js';

/** A notice that set a format. Patterns run on the reading view: no blanks, `[2021]30号`. */
export interface FormatNotice {
  readonly era: Era;
  readonly number: RegExp;
  /** A piece of its title that the other notice does not have. */
  readonly title: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const formatNotices: readonly FormatNotice[] = [
  {
    era: 'format2019',
    number: /国办公开办函[[(]?2019[\])]?第?60号/,
    title: /政府信息公开工作年度报告有关事项的通知/,
    examples: ['国办公开办函[2019]60号', '国办公开办函(2019)60号', '国办公开办函[2019]第60号'],
    nearMisses: ['国办公开办函[2021]30号', '国办发[2019]60号', '国办公开办函[2019]61号'],
  },
  {
    era: 'format2021',
    number: /国办公开办函[[(]?2021[\])]?第?30号/,
    title: /政府信息公开工作年度报告格式》?的通知/,
    examples: ['国办公开办函[2021]30号', '国办公开办函(2021)30号'],
    nearMisses: ['国办公开办函[2019]60号', '国办函[2021]30号'],
  },
];

/** The orders that promulgated the regulation and its revision. */
export const regulationOrders = {
  old: /国务院(?:令第?492号|第492号令|令\[?492\]?号)|第492号国务院令/,
  present: /711号/,
  examples: ['国务院令第492号', '国务院第492号令', '国务院令492号'],
  nearMisses: ['国务院令第711号', '省政府令第492号', '国务院令第49号'],
} as const;
