import { attribute, walkTree, type DomNode, type Measure } from './dom.js';
import type { PageMeasure } from './measure.js';
import { isUnshown } from './tags.js';

export interface RawRow {
  readonly node: DomNode | null;
  readonly cells: readonly DomNode[];
}

/** How one row is to be written: as part of a grid, as one line with tabs, or its cells as blocks of their own. */
export type RowPlan =
  | { readonly kind: 'grid'; readonly rows: readonly RawRow[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'line'; readonly row: RawRow };

const shortCell = 80;
/** A cell with more than this is a page, not a datum. */
const hugeCell = 500;
/** A cell with two full stops and more than this is prose. */
const proseCell = 200;
const maxMeanCell = 60;
const nestedCells = 100;

/** The rows of a table in the order of the page, without those of tables inside it. */
function collectRows(table: DomNode): readonly RawRow[] {
  const rows: { node: DomNode | null; cells: DomNode[] }[] = [];
  walkTree(table, {
    enter: (node) => {
      const name = node.name;
      if (name === 'table' || isUnshown(node)) return false;
      if (name === 'tr') rows.push({ node, cells: [] });
      if (name !== 'td' && name !== 'th') return node.children !== undefined;
      let row = rows[rows.length - 1];
      if (row === undefined) rows.push((row = { node: null, cells: [] }));
      row.cells.push(node);
      return false;
    },
  });
  return rows;
}

/**
 * Decides row by row what is data: rows with long prose or with tables inside divide the table, what stands
 * between them is a grid where it has at least two rows and two columns of short cells. Everything else is layout.
 */
export function planTable(table: DomNode, page: PageMeasure): ReadonlyMap<DomNode, RowPlan> {
  const plans = new Map<DomNode, RowPlan>();
  let run: RawRow[] = [];
  const close = (): void => {
    planRun(run, page, plans);
    run = [];
  };
  for (const row of collectRows(table)) {
    if (row.node === null) continue;
    if (row.cells.some((cell) => isProse(cell, page.of(cell), page))) close();
    else run.push(row);
  }
  close();
  return plans;
}

function isProse(cell: DomNode, measure: Measure, page: PageMeasure): boolean {
  if (measure.text > hugeCell) return true;
  if (measure.text > proseCell && measure.stops >= 2) return true;
  return measure.blocks > 0 && measure.text > 0 && holdsTable(cell, page);
}

/** A table inside that is more than a frame around one short cell. */
function holdsTable(cell: DomNode, page: PageMeasure): boolean {
  let found = false;
  walkTree(cell, {
    enter: (node) => {
      if (node.name === 'table' && !found) {
        const { text } = page.of(node);
        const filled =
          text === 0
            ? 0
            : collectRows(node).flatMap((row) => row.cells.filter((inner) => page.of(inner).text > 0)).length;
        if (filled > 1 || text > nestedCells) found = true;
        return false;
      }
      return !found && node.children !== undefined && !isUnshown(node);
    },
  });
  return found;
}

function planRun(run: readonly RawRow[], page: PageMeasure, plans: Map<DomNode, RowPlan>): void {
  if (isData(run, page)) {
    run.forEach((row, index) => {
      if (row.node !== null)
        plans.set(row.node, index === 0 ? { kind: 'grid', rows: run } : { kind: 'done' });
    });
    return;
  }
  for (const row of run) {
    const filled = row.cells.filter((cell) => page.of(cell).text > 0);
    const isLine = filled.length >= 2 && filled.every((cell) => page.of(cell).text <= shortCell);
    if (row.node !== null && isLine) plans.set(row.node, { kind: 'line', row });
  }
}

function isData(run: readonly RawRow[], page: PageMeasure): boolean {
  let filledRows = 0;
  let widest = 0;
  let filled = 0;
  let text = 0;
  let link = 0;
  for (const row of run) {
    const inRow = row.cells.filter((cell) => page.of(cell).text > 0);
    if (inRow.length > 0) filledRows++;
    widest = Math.max(widest, inRow.length);
    filled += inRow.length;
    for (const cell of inRow) {
      text += page.of(cell).text;
      link += page.of(cell).link;
    }
  }
  if (widest < 2 || text > filled * maxMeanCell) return false;
  if (link > 0.5 * text) return false;
  return filledRows >= 2 ? filled >= 3 : filled >= 2 && run.some((row) => row.cells.some(isNumber));

  function isNumber(cell: DomNode): boolean {
    const { text: length } = page.of(cell);
    return length > 0 && length <= 12 && /^\s{0,40}[+-]?\d/.test(firstText(cell));
  }
}

function firstText(cell: DomNode): string {
  let found = '';
  walkTree(cell, {
    enter: (node) => {
      if (found === '' && node.type === 'text' && /\S/.test(node.data ?? '')) found = node.data ?? '';
      return found === '' && node.children !== undefined;
    },
  });
  return found;
}

/** A span attribute as a number; nonsense is 1. */
export function readSpan(cell: DomNode, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) && value > 0 ? value : 1;
}
