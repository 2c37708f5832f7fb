import { failuresOf, rulesOf } from './rules.js';
import { isList } from './forms.js';
import type { Cell, Truth } from './forms.js';
import type { Random } from './random.js';

export type BlankMode =
  'none' | 'zeros' | 'total_column' | 'scattered' | 'marks' | 'rules_row' | 'only_totals';

const allCells = (table: Truth): Cell[] => Object.values(table.rows).flatMap((row) => Object.values(row));

/**
 * Breaks one to three rules of the form. `large` breaks are by a number that stands nowhere else: where boundaries are
 * lost, no other placement can then keep the rules by accident, and a reader that trusts sums has no excuse.
 */
export function breakTable(table: Truth, rng: Random, large: boolean): void {
  const rules = rulesOf(table).filter(({ scope }) => !isList(table.id) || scope === 'value');
  if (rules.length === 0) return;
  for (let attempt = 0; attempt < 6 && failuresOf(table).length === 0; attempt++) {
    for (let times = rng.int(1, 2); times > 0; times--) {
      const rule = rng.pick(rules);
      const [row = '', column = ''] = rng.pick([...rule.left, ...rule.right]).split('.');
      const cell = table.rows[row]?.[column];
      if (!cell || cell.value === null) continue;
      const old = cell.value;
      if (large) cell.value = old + rng.int(100_003, 899_981);
      else
        cell.value =
          old > 0 && rng.chance(0.4) ? rng.int(0, old - 1) : old + rng.pick([1, 1, 2, 3, 7, 10, 20, 100]);
      cell.value = Number(cell.value.toFixed(2));
    }
  }
  table.broken = failuresOf(table).length > 0;
}

/** Takes printed numbers away, as bodies do: zeros left out, totals left out, marks. */
export function blankTable(table: Truth, rng: Random, mode: BlankMode): void {
  const empty = (cell: Cell, mark = '') => {
    cell.value = null;
    cell.state = mark === '' ? 'blank' : 'mark';
    cell.printed = mark;
  };
  const mark = rng.pick(['/', '-', '—', '——', '无', '／', '－']);
  const cells = allCells(table);
  for (const [key, row] of Object.entries(table.rows)) {
    for (const [column, cell] of Object.entries(row)) {
      const total = column === 'total';
      if (mode === 'zeros' && cell.value === 0 && (!total || rng.chance(0.5))) empty(cell);
      if (mode === 'total_column' && total && rng.chance(0.9)) empty(cell);
      if (mode === 'only_totals' && !total && cell.value === 0) empty(cell);
      if (mode === 'scattered' && rng.chance(0.15)) empty(cell);
      if (mode === 'marks' && cell.value === 0 && rng.chance(0.7)) empty(cell, mark);
      if (mode === 'rules_row' && key === 'government_rules') empty(cell, mark);
    }
  }
  table.blanks = cells.some(({ state }) => state === 'blank');
}

export interface NumberStyle {
  readonly digits: 'ascii' | 'full_width';
  readonly thousands: boolean;
  readonly plus: boolean;
  readonly minus: string;
  readonly unitInside: boolean;
  readonly padDecimals: boolean;
}

export const plainStyle: NumberStyle = {
  digits: 'ascii',
  thousands: false,
  plus: false,
  minus: '-',
  unitInside: false,
  padDecimals: false,
};

export function chooseStyle(rng: Random): NumberStyle {
  return {
    digits: rng.chance(0.15) ? 'full_width' : 'ascii',
    thousands: rng.chance(0.12),
    plus: rng.chance(0.4),
    minus: rng.pick(['-', '-', '-', '－', '−']),
    unitInside: rng.chance(0.1),
    padDecimals: rng.chance(0.4),
  };
}

const fullWidth = (text: string) =>
  text.replace(/[0-9+,.-]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Writes the printed form of every stated cell. */
export function printNumbers(table: Truth, rng: Random, style: NumberStyle): void {
  const units: Record<string, string> = {
    jian: '件',
    tiao: '条',
    ci: '次',
    ren: '人',
    wan_yuan: '万元',
    item: '项',
  };
  const moneyUnit = rng.pick(['元', '万元']);
  for (const cell of allCells(table)) {
    if (cell.state !== 'stated' || cell.value === null) continue;
    let text = cell.money && style.padDecimals ? cell.value.toFixed(2) : String(cell.value);
    if (style.thousands) text = text.replace(/^(-?\d+)/u, (whole) => Number(whole).toLocaleString('en-US'));
    if (cell.signed && style.plus && cell.value > 0) text = `+${text}`;
    if (style.digits === 'full_width') text = fullWidth(text);
    else text = text.replace('-', style.minus);
    const unit = cell.unit === 'money_unit_not_fixed' ? moneyUnit : (units[cell.unit ?? ''] ?? '');
    cell.printed = style.unitInside && !cell.signed && rng.chance(0.8) ? text + unit : text;
  }
}
