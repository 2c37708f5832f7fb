import { readFileSync } from 'node:fs';
import type { TableId } from '../../src/types.js';

/** The official forms, copied from the description of the tables and not from what the reader knows. */
export interface Named {
  readonly key: string;
  readonly no?: string;
  readonly label: string;
  readonly variants?: readonly string[];
  readonly unit?: string;
}

export interface ListRow extends Named {
  readonly header?: boolean;
  readonly level?: number;
  readonly code?: string | null;
  readonly parent?: string | null;
}

export interface Subtable {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly Named[];
  readonly rows: readonly (Named & { readonly extension?: boolean })[];
}

interface Forms {
  readonly stat2014: { readonly titles: readonly string[]; readonly rows: readonly ListRow[] };
  readonly art20_2019: { readonly sections: readonly string[]; readonly subtables: readonly Subtable[] };
  readonly art20_2021: { readonly sections: readonly string[]; readonly subtables: readonly Subtable[] };
  readonly applications: {
    readonly sections: readonly string[];
    readonly columns: readonly Named[];
    readonly rows: readonly (Named & {
      readonly kind: string;
      readonly eras: readonly string[];
      readonly path: readonly string[];
    })[];
  };
  readonly review_litigation: {
    readonly sections: readonly string[];
    readonly groups: readonly Named[];
    readonly cells: readonly Named[];
  };
  readonly annex_shanghai: { readonly rows: readonly ListRow[] };
  readonly annex_fujian: { readonly rows: readonly ListRow[] };
}

export const forms = JSON.parse(readFileSync('test/tables/forms.json', 'utf8')) as Forms;

export const unitLabels: Readonly<Record<string, string>> = {
  tiao: '条',
  jian: '件',
  ci: '次',
  pian: '篇',
  ge: '个',
  ren: '人',
  renci: '人次',
  wan_yuan: '万元',
};

/** A table that is drawn here. */
export type FormId = keyof Forms;

export type ListId = 'stat2014' | 'annex_shanghai' | 'annex_fujian';
export const isList = (id: TableId): id is ListId => id === 'stat2014' || id.startsWith('annex');

/** What stands in one cell of the form: the truth. */
export interface Cell {
  value: number | null;
  state: 'stated' | 'blank' | 'mark';
  /** As printed, before a layout breaks it. */
  printed: string;
  readonly unit: string | undefined;
  readonly signed: boolean;
  readonly money: boolean;
}

/** One table with all its cells, in the order of the form. */
export interface Truth {
  readonly id: TableId;
  /** `applications` and art. 20 have an old and a new form. */
  readonly era: 'format2019' | 'format2021';
  readonly columns: readonly string[];
  readonly rows: Record<string, Record<string, Cell>>;
  readonly extraRows: { label: string; after: string; cells: Cell[] }[];
  broken: boolean;
  blanks: boolean;
  /** Totals stand somewhere else than in the form: only the sums can tell. */
  moved: boolean;
}

export const cellOf = (
  value: number,
  options: { unit?: string | undefined; signed?: boolean } = {},
): Cell => ({
  value,
  state: 'stated',
  printed: String(value),
  unit: options.unit,
  signed: options.signed ?? false,
  money: options.unit === 'wan_yuan' || options.unit === 'money_unit_not_fixed',
});
