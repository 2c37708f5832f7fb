import { Random } from './random.js';
import { chooseFrame, pageTurn } from './frame.js';
import { htmlDocument, textDocument } from './document.js';
import { htmlFamilies, isHtml, isLine, lineFamilies, streamFamilies } from './families.js';
import type { Family } from './families.js';
import { blankTable, breakTable, chooseStyle, plainStyle, printNumbers } from './spoil.js';
import { cellOf, forms, isList } from './forms.js';
import { chooseSheetStyle, drawSheets } from './sheet.js';
import { fillTable } from './fill.js';
import { renderHtml } from './layouts/html.js';
import { renderLines } from './layouts/lines.js';
import { renderStream } from './layouts/streams.js';
import type { BlankMode } from './spoil.js';
import type { Frame } from './frame.js';
import type { Sheet } from './sheet.js';
import type { FormId, Truth } from './forms.js';

/**
 * What may be asked of a reader. kept: cells or labels keep their boundaries; complete: a stream without blanks; open: a
 * stream with blanks; run: digits without separators; torn: numbers broken by spaces in a stream.
 */
export type Demand = 'kept' | 'complete' | 'open' | 'run' | 'torn';

export interface Case {
  readonly seed: number;
  readonly family: Family;
  readonly text: string;
  readonly html: boolean;
  readonly tables: readonly { readonly truth: Truth; readonly demand: Demand }[];
}

export interface Overrides {
  /** Leave out what stands around the tables: for a smaller failing case. */
  readonly bare?: boolean;
  /** Print only this table. */
  readonly only?: FormId;
  readonly family?: Family;
}

type Kind = 'old_form' | 'new_form' | 'stat2014' | 'annex_shanghai' | 'annex_fujian';
const tablesOf: Record<Kind, readonly FormId[]> = {
  old_form: ['art20_2019', 'applications', 'review_litigation'],
  new_form: ['art20_2021', 'applications', 'review_litigation'],
  stat2014: ['stat2014'],
  annex_shanghai: ['annex_shanghai'],
  annex_fujian: ['annex_fujian'],
};
const years: Record<Kind, readonly [number, number]> = {
  old_form: [2019, 2020],
  new_form: [2021, 2024],
  stat2014: [2014, 2018],
  annex_shanghai: [2008, 2013],
  annex_fujian: [2009, 2013],
};

/** The document that belongs to this seed, with its truth. */
export function generateCase(seed: number, overrides: Overrides = {}): Case {
  const rng = new Random(seed);
  const kind = rng.weighted<Kind>({
    old_form: 3,
    new_form: 3,
    stat2014: 4,
    annex_shanghai: 2,
    annex_fujian: 2,
  });
  const drawn = rng.weighted<Family>({ ...htmlFamilies, ...lineFamilies, ...streamFamilies });
  const family =
    overrides.family ?? (isList(tablesOf[kind][0] as FormId) && drawn === 'pdf_stream' ? 'straddled' : drawn);
  const shortForm = kind === 'old_form' || rng.chance(0.08);
  const single = rng.chance(0.5);
  const ids = single ? [rng.pick(tablesOf[kind])] : tablesOf[kind];
  const frame = chooseFrame(rng, years[kind]);
  const parts = ids.map((id) => {
    // Every table draws from a source of its own, so that leaving one out does not change the others.
    const own = new Random(seed * 31 + id.length * 7 + id.charCodeAt(id.length - 1));
    return drawTable(id, own, family, kind, shortForm, frame);
  });
  const kept = parts.filter(({ truth }) => overrides.only === undefined || truth.id === overrides.only);
  const text = isHtml(family)
    ? htmlDocument(kept, rng, frame, overrides)
    : textDocument(kept, rng, frame, family, overrides);
  return {
    seed,
    family,
    text,
    html: isHtml(family),
    tables: kept.map(({ truth, demand }) => ({ truth, demand })),
  };
}

/** One table as it is to be printed. */
export interface Part {
  readonly truth: Truth;
  readonly demand: Demand;
  readonly heading: string;
  readonly body: string;
  readonly foot: string;
}

function drawTable(
  id: FormId,
  rng: Random,
  family: Family,
  kind: Kind,
  shortForm: boolean,
  frame: Frame,
): Part {
  const loose =
    !isHtml(family) && (!isLine(family) || family === 'cell_lines_lost' || family === 'spaced_lines');
  const truth = fillTable(id, rng, kind === 'old_form' ? 'format2019' : 'format2021', shortForm);
  if (isList(id) && !loose && rng.chance(0.25)) addLocalRows(truth, rng);
  const blanks = rng.weighted<BlankMode>({
    none: 50,
    zeros: 15,
    total_column: 7,
    scattered: 9,
    only_totals: 6,
    marks: family === 'run_together' ? 0 : 7,
    rules_row: family === 'run_together' ? 0 : 6,
  });
  // Rules of mere likelihood may decide between two orders of a torn sub-table: there they are kept.
  const torn20 = id.startsWith('art20') && (family === 'pdf_stream' || family === 'column_split');
  if (rng.chance(1 / 6) && !torn20)
    breakTable(
      truth,
      rng,
      loose && !(id === 'applications' && blanks === 'none' && family !== 'run_together'),
    );
  blankTable(truth, rng, blanks);
  const style = loose ? { ...chooseStyle(rng), unitInside: false } : chooseStyle(rng);
  const digits = family === 'run_together' ? { ...plainStyle, digits: style.digits } : style;
  printNumbers(truth, rng, digits);
  const chosen = chooseSheetStyle(rng);
  const plain = isHtml(family) || family === 'tabs_quoted' ? chosen : { ...chosen, verticalHeads: false };
  const sheetStyle = {
    ...plain,
    article20: family === 'column_split' ? ('five' as const) : chosen.article20,
    indexColumn: chosen.indexColumn && !loose,
    codeColumn:
      chosen.codeColumn && !['run_together', 'column_split', 'glued_zeros', 'straddled'].includes(family),
  };
  const torn =
    family !== 'run_together' && family !== 'pdf_stream' && (!truth.blanks || !loose) && rng.chance(0.05);
  const sheets = drawSheets(truth, rng, sheetStyle);
  const body = render(
    truth,
    torn ? sheets.map((sheet) => tearNumbers(sheet, rng)) : sheets,
    rng,
    family,
    frame,
  );
  return { truth, demand: demandOf(truth, family, torn), body, ...captions(id, rng, frame) };
}

function demandOf(truth: Truth, family: Family, torn: boolean): Demand {
  if (family === 'run_together') return 'run';
  if (torn) return 'torn';
  if (isHtml(family) || (isLine(family) && family !== 'spaced_lines' && family !== 'cell_lines_lost'))
    return 'kept';
  const labelled = family === 'spaced_lines' || family === 'long_line' || family === 'cell_lines_lost';
  const one = isList(truth.id) && truth.columns.length === 1;
  if (truth.blanks || truth.moved) return labelled && one ? 'kept' : 'open';
  return labelled ? 'kept' : 'complete';
}

function render(truth: Truth, sheets: Sheet[], rng: Random, family: Family, frame: Frame): string {
  if (isHtml(family)) return renderHtml(sheets, rng, family);
  if (isLine(family)) return renderLines(sheets, rng, family, () => pageTurn(rng, frame));
  return renderStream(truth, sheets, rng, family);
}

/** A blank inside every longer number. */
function tearNumbers(sheet: Sheet, rng: Random): Sheet {
  const tear = (text: string) =>
    text.length < 2 || !/^\p{Nd}+$/u.test(text) || rng.chance(0.4)
      ? text
      : `${text.slice(0, 1)} ${text.slice(1)}`;
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell.role === 'value' ? { ...cell, text: tear(cell.text) } : cell)),
    ),
  };
}

const localRows = ['开展政务公开日活动次数', '政务公开专栏更新次数', '本地便民手册印发次数', '基层宣讲次数'];

/** Rows that a region put into the form. */
function addLocalRows(truth: Truth, rng: Random): void {
  const keys = Object.keys(truth.rows);
  for (let i = rng.int(1, 2); i > 0; i--) {
    const label = localRows[i] ?? '';
    const cells = truth.columns.map(() => cellOf(rng.int(0, 99), { unit: 'ci' }));
    truth.extraRows.push({ label, after: rng.pick(keys), cells });
  }
}

function captions(id: FormId, rng: Random, { agency, year }: Frame): { heading: string; foot: string } {
  if (!isList(id)) return { heading: rng.pick(forms[id].sections), foot: '' };
  const heading =
    id === 'stat2014'
      ? rng.pick(forms.stat2014.titles)
      : rng.pick([
          '附表：政府信息公开情况统计表',
          '附件：政府信息公开工作情况统计表',
          '政府信息公开情况统计表',
        ]);
  const filler = rng.chance(0.3) ? `\n填报单位：${agency}` : '';
  const foot = rng.chance(0.4)
    ? `单位负责人：李明 审核人：王芳 填报人：赵强 联系电话：0599-6632170 填报日期：${String(year + 1)}年1月15日`
    : '';
  return { heading: heading + filler, foot };
}
