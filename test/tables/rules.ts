import { forms } from './forms.js';
import type { Truth } from './forms.js';

/** `left = right` or `left ≤ right` between sums of cells; the printed rules of the forms, stated a second time. */
export interface Rule {
  readonly id: string;
  readonly scope: string;
  readonly strict: boolean;
  readonly relation: '=' | '<=';
  /** ROW.COLUMN */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** All rules that speak of this table alone. Strict ones are printed on the form or plain arithmetic. */
export function rulesOf(table: Truth): Rule[] {
  if (table.id === 'applications') return applicationRules(table);
  if (table.id === 'review_litigation') {
    return forms.review_litigation.groups.map(({ key }) =>
      equation(
        'r4',
        `review_litigation.${key}`,
        parts(key, ['upheld', 'corrected', 'other_result', 'pending']),
        [`${key}.total`],
      ),
    );
  }
  if (table.id === 'stat2014') return table.columns.flatMap((column) => statisticsRules(column));
  if (table.id === 'annex_shanghai') return table.columns.flatMap((column) => annexRules(column));
  if (table.id === 'art20_2019' || table.id === 'art20_2021') return article20Rules(table);
  return [];
}

const equation = (id: string, scope: string, left: string[], right: string[]): Rule => ({
  id,
  scope,
  strict: true,
  relation: '=',
  left,
  right,
});
const atMost = (id: string, scope: string, left: string, right: string, strict: boolean): Rule => ({
  id,
  scope,
  strict,
  relation: '<=',
  left: [left],
  right: [right],
});
const parts = (row: string, columns: string[]) => columns.map((column) => `${row}.${column}`);

function applicationRules(table: Truth): Rule[] {
  const rules: Rule[] = [];
  const columns = forms.applications.columns.map(({ key }) => key);
  const leaves = Object.keys(table.rows).filter(
    (key) => !['received_new', 'carried_in', 'outcome_total', 'carried_out'].includes(key),
  );
  for (const column of columns) {
    const at = (row: string) => `${row}.${column}`;
    const scope = `applications.${column}`;
    rules.push(
      equation('r1', scope, [at('received_new'), at('carried_in')], [at('outcome_total'), at('carried_out')]),
    );
    rules.push(equation('r2', scope, leaves.map(at), [at('outcome_total')]));
  }
  for (const row of Object.keys(table.rows)) {
    rules.push(equation('r3', `applications.${row}`, parts(row, columns.slice(0, -1)), [`${row}.total`]));
  }
  return rules;
}

/** Rule → the total and its parts, in the rows of stat2014. */
const statisticsSums: readonly (readonly [string, string, readonly string[]])[] = [
  [
    's1',
    'applications_received',
    ['received_in_person', 'received_fax', 'received_online', 'received_letter'],
  ],
  ['s2', 'applications_completed', ['completed_on_time', 'completed_extended']],
  [
    's3',
    'applications_replied',
    [
      'already_public',
      'granted',
      'partially_granted',
      'denied',
      'not_this_agency',
      'information_not_exist',
      'asked_to_amend',
      'referred_other_channel',
    ],
  ],
  [
    's4',
    'denied',
    [
      'denied_state_secret',
      'denied_commercial_secret',
      'denied_privacy',
      'denied_security_stability',
      'denied_not_government_information',
      'denied_other_law',
    ],
  ],
  ['s5', 'review_total', ['review_upheld', 'review_corrected', 'review_other']],
  ['s6', 'litigation_total', ['litigation_upheld', 'litigation_corrected', 'litigation_other']],
  ['s7', 'staff_total', ['staff_full_time', 'staff_part_time']],
];

const statisticsLimits: readonly (readonly [string, string, string])[] = [
  ['s11', 'proactive_normative_documents', 'proactive_total'],
  ['s12', 'press_conferences_principal', 'press_conferences'],
  ['s13', 'online_interviews_principal', 'online_interviews'],
];

function statisticsRules(column: string): Rule[] {
  const at = (row: string) => `${row}.${column}`;
  return [
    ...statisticsSums.map(([id, total, rows]) => equation(id, column, rows.map(at), [at(total)])),
    ...statisticsLimits.map(([id, part, whole]) => atMost(id, column, at(part), at(whole), true)),
  ];
}

function annexRules(column: string): Rule[] {
  const keyOf = (code: string) => forms.annex_shanghai.rows.find((row) => row.code === code)?.key ?? code;
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${keyOf(String(from + i))}.${column}`);
  return [
    equation('n1', column, range(11, 16), range(10, 10)),
    equation('n2', column, range(18, 20), range(17, 17)),
    equation('n3', column, range(21, 31), range(20, 20)),
  ];
}

function article20Rules(table: Truth): Rule[] {
  const rules: Rule[] = [];
  for (const [row, cells] of Object.entries(table.rows)) {
    const at = (column: string) => `${row}.${column}`;
    const scope = `${table.id}.${row}`;
    if (cells['total_disclosed'])
      rules.push(atMost('a1', scope, at('newly_disclosed_this_year'), at('total_disclosed'), false));
    if (cells['in_force']) rules.push(atMost('b2', scope, at('issued_this_year'), at('in_force'), false));
  }
  return rules;
}

export type Outcome = 'pass' | 'fail' | 'open';

/** With blanks: passes as if they were 0, fails if nothing that is not negative could fill them, else open. */
export function judgeRule(rule: Rule, valueOf: (path: string) => number | null): Outcome {
  let difference = 0;
  let [blankLeft, blankRight] = [false, false];
  for (const path of rule.left) {
    const value = valueOf(path);
    if (value === null) blankLeft = true;
    difference += value ?? 0;
  }
  for (const path of rule.right) {
    const value = valueOf(path);
    if (value === null) blankRight = true;
    difference -= value ?? 0;
  }
  difference = Number(difference.toFixed(6));
  if (rule.relation === '<=' ? difference <= 0 : difference === 0) return 'pass';
  if (difference > 0) return blankRight ? 'open' : 'fail';
  return blankLeft ? 'open' : 'fail';
}

const valueIn =
  (table: Truth) =>
  (path: string): number | null => {
    const [row = '', column = ''] = path.split('.');
    return table.rows[row]?.[column]?.value ?? null;
  };

/** Rules that the printed table does not keep. */
export const failuresOf = (table: Truth): Rule[] =>
  rulesOf(table).filter((rule) => judgeRule(rule, valueIn(table)) === 'fail');
