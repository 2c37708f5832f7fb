import type { Grid, Notice } from '../../types.js';
import type { Page } from '../page.js';
import { capDepth } from './capDepth.js';
import { readCellText } from './cellText.js';
import { attribute, walkTree, type DomNode, type Measure } from './dom.js';
import { showEmbedded } from './embedded/index.js';
import { readHead } from './head.js';
import { isFurniture } from './furniture.js';
import { findLinkedFiles } from './linkedFiles.js';
import { LineWriter } from './lineWriter.js';
import { measurePage, type PageMeasure } from './measure.js';
import { parseHtml } from './parse.js';
import { isPictureOfText } from './pictures.js';
import { planTable, type RowPlan } from './table.js';
import { alignmentOf, isBlock, isBoldByStyle, traits } from './tags.js';
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

/** How many of the elements around a text say so of it. */
interface Depths {
  link: number;
  bold: number;
  heading: number;
  furniture: number;
  pre: number;
  centred: boolean;
}

/** What an open element says of the text in it, a bit each, and what is to be restored behind it. */
const says = { link: 1, bold: 2, heading: 4, furniture: 8, pre: 16, block: 32, wasCentred: 64, wasNot: 128 };

function renderPage(root: DomNode, page: PageMeasure, showHidden: boolean, keepsLines: boolean): Page {
  const writer = new LineWriter();
  const grids: Grid[] = [];
  const pictures: number[] = [];
  const plans = new Map<DomNode, RowPlan>();
  const depth: Depths = { link: 0, bold: 0, heading: 0, furniture: 0, pre: 0, centred: false };
  /** What each open element says. */
  const open: number[] = [];
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
      const name = node.name ?? '';
      const block = isBlock(node) ? says.block : 0;
      if (!measure.shown) {
        open.push(block);
        return false;
      }
      if (name === 'img') onPicture(node);
      if (block) writer.endLine(false);
      else if (name === 'br') writer.endLine(true);
      if (name === 'table') for (const [row, plan] of planTable(node, page)) plans.set(row, plan);
      const plan = name === 'tr' ? plans.get(node) : undefined;
      if (plan !== undefined) {
        if (plan.kind === 'grid') writeGrid(plan.rows, writer, readCell, grids, depth.furniture > 0);
        if (plan.kind === 'line') writeRow(plan.row.cells, page, writer, readCell, depth);
        open.push(block);
        return false;
      }
      const style = attribute(node, 'style');
      const alignment = alignmentOf(node, style);
      const before = alignment === null ? 0 : depth.centred ? says.wasCentred : says.wasNot;
      if (alignment !== null) depth.centred = alignment === 'center';
      const said = whatSays(node, name, style, measure, depth.furniture > 0) | block | before;
      count(depth, said, 1);
      open.push(said);
      return true;
    },
    leave: (node) => {
      if (node.type === 'text') return;
      const said = open.pop() ?? 0;
      if (said === 0) return;
      count(depth, said, -1);
      if (said & says.block) writer.endLine(false);
      if (said & (says.wasCentred | says.wasNot)) depth.centred = (said & says.wasCentred) !== 0;
    },
  });
  writer.endLine(false);
  return {
    text: writer.text,
    mediaType: 'text/html',
    lines: writer.lines,
    grids,
    metadata: readHead(page.landmarks),
    pictures,
    findLinks: () => findLinkedFiles(page.landmarks),
    warnings: [],
  };
}

/** What an element says of the text below it, but for its place; in furniture all is furniture. */
function whatSays(
  node: DomNode,
  name: string,
  style: string,
  measure: Measure,
  inFurniture: boolean,
): number {
  const ofName = measure.traits;
  let said = 0;
  if (name === 'a' && measure.links > 0 && attribute(node, 'href') !== '') said |= says.link;
  if (ofName & traits.bold || isBoldByStyle(style)) said |= says.bold;
  if (ofName & traits.heading) said |= says.heading;
  if (ofName & traits.preformatted) said |= says.pre;
  if (!inFurniture && isFurniture(node, measure)) said |= says.furniture;
  return said;
}

function count(depth: Depths, said: number, by: 1 | -1): void {
  if (said & says.link) depth.link += by;
  if (said & says.bold) depth.bold += by;
  if (said & says.heading) depth.heading += by;
  if (said & says.furniture) depth.furniture += by;
  if (said & says.pre) depth.pre += by;
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
