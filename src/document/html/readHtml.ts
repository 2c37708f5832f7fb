import type { Grid, Notice } from '../../types.js';
import type { Page } from '../page.js';
import { capDepth } from './capDepth.js';
import { readCellText } from './cellText.js';
import { attribute, walkTree, type DomNode } from './dom.js';
import { showEmbedded } from './embedded/index.js';
import { readHead } from './head.js';
import { findLinkedFiles } from './linkedFiles.js';
import { LineWriter } from './lineWriter.js';
import { measurePage, type Measure, type PageMeasure } from './measure.js';
import { parseHtml } from './parse.js';
import { isPictureOfText } from './pictures.js';
import { planTable, type RowPlan } from './table.js';
import { alignmentOf, blockTags, headingTags, isBold } from './tags.js';
import { writeGrid } from './writeTable.js';

/** So much hidden text beside so little visible text is an article that a script would have shown. */
const hiddenArticle = 400;

/** Reads a page: its visible text line by line, its data tables as grids, what its head says. */
export async function readHtml(html: string, maxNesting: number): Promise<Page> {
  const { html: flat, capped } = capDepth(html, maxNesting);
  const root = await parseHtml(flat);
  const before = measurePage(root, false);
  const page = (await showEmbedded(root, before)) ? measurePage(root, false) : before;
  const shown = root.children?.reduce((sum, node) => sum + page.of(node).text, 0) ?? 0;
  const showHidden = page.hidden > hiddenArticle && page.hidden > 2 * shown;
  const rendered = renderPage(
    root,
    showHidden ? measurePage(root, true) : page,
    showHidden,
    !/<(?:p|div|br|body|html)\b/i.test(html),
  );
  return capped ? { ...rendered, warnings: [describeDepth(maxNesting)] } : rendered;
}

const describeDepth = (limit: number): Notice => ({
  code: 'W_HTML_DEPTH',
  message: `elements inside more than ${String(limit)} others were taken as running text; the page is broken, compare its tables`,
});

interface Depths {
  link: number;
  bold: number;
  heading: number;
  furniture: number;
  pre: number;
  centred: boolean;
}

type Counted = Exclude<keyof Depths, 'centred'>;

function renderPage(root: DomNode, page: PageMeasure, showHidden: boolean, keepsLines: boolean): Page {
  const writer = new LineWriter();
  const grids: Grid[] = [];
  const pictures: number[] = [];
  const plans = new Map<DomNode, RowPlan>();
  const depth: Depths = { link: 0, bold: 0, heading: 0, furniture: 0, pre: 0, centred: false };
  // What is to be undone behind each open element; null for one that says nothing, as most.
  const open: ({ readonly keys: readonly Counted[]; readonly centred: boolean } | null)[] = [];
  const onPicture = (node: DomNode): void => {
    if (depth.furniture === 0 && isPictureOfText(node)) pictures.push(writer.lines.length);
  };
  const readCell = (cell: DomNode): string => readCellText(cell, showHidden, onPicture);

  walkTree(root, {
    enter: (node) => {
      if (node.type === 'text') {
        writer.write(node.data ?? '', depth, depth.pre > 0 || (keepsLines && node.parent === root));
        return false;
      }
      const measure = page.of(node);
      if (!measure.shown) {
        open.push(null);
        return false;
      }
      const name = node.name ?? '';
      if (name === 'img') onPicture(node);
      if (blockTags.has(name)) writer.endLine(false);
      else if (name === 'br') writer.endLine(true);
      if (name === 'table') for (const [row, plan] of planTable(node, page)) plans.set(row, plan);
      const plan = name === 'tr' ? plans.get(node) : undefined;
      if (plan !== undefined) {
        if (plan.kind === 'grid') writeGrid(plan.rows, writer, readCell, grids, depth.furniture > 0);
        if (plan.kind === 'line') writeRow(plan.row.cells, page, writer, readCell, depth);
        open.push(null);
        return false;
      }
      const style = attribute(node, 'style');
      const keys = entries(node, name, style, measure, page);
      const alignment = alignmentOf(node, style);
      open.push(keys.length === 0 && alignment === null ? null : { keys, centred: depth.centred });
      for (const key of keys) depth[key]++;
      if (alignment !== null) depth.centred = alignment === 'center';
      return true;
    },
    leave: (node) => {
      if (node.type === 'text') return;
      const closed = open.pop() ?? null;
      if (closed !== null) for (const key of closed.keys) depth[key]--;
      if (blockTags.has(node.name ?? '')) writer.endLine(false);
      if (closed !== null) depth.centred = closed.centred;
    },
  });
  writer.endLine(false);
  return {
    text: writer.text,
    mediaType: 'text/html',
    lines: writer.lines,
    grids,
    metadata: readHead(root),
    pictures,
    ...findLinkedFiles(root),
    warnings: [],
  };
}

/** What an element says about the text below it. */
function entries(
  node: DomNode,
  name: string,
  style: string,
  measure: Measure,
  page: PageMeasure,
): readonly Counted[] {
  const keys: Counted[] = [];
  if (name === 'a' && measure.links > 0 && attribute(node, 'href') !== '') keys.push('link');
  if (isBold(name, style)) keys.push('bold');
  if (headingTags.has(name)) keys.push('heading');
  if (name === 'pre' || name === 'listing' || name === 'plaintext') keys.push('pre');
  if (page.isFurniture(node)) keys.push('furniture');
  return keys;
}

/** A row of a layout table with several short cells (an information line, a menu): one line, cells by tab. */
function writeRow(
  cells: readonly DomNode[],
  page: PageMeasure,
  writer: LineWriter,
  readCell: (cell: DomNode) => string,
  depth: Depths,
): void {
  cells.forEach((cell, index) => {
    const measure = page.of(cell);
    const look = { ...depth, link: measure.link > 0.5 * measure.text ? 1 : 0 };
    writer.write(readCell(cell).replace(/[\r\n]+/g, ' '), look, false);
    if (index < cells.length - 1) writer.tab();
  });
  writer.endLine(false);
}
