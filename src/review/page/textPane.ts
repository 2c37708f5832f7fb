import { makeCodePointCounter, makeUnitIndex } from '../../record/codePoints.js';
import { placeMarks, type Segment } from '../placeMarks.js';
import { lowConfidence } from '../types.js';
import type { App, Words } from './app.js';
import { cutLines, type Line } from './cutLines.js';
import { drawSnippets } from './drawSnippets.js';
import { make } from './make.js';
import type { OpenReport } from './openReport.js';

/** Lines that are drawn at once; a long text appears in several goes. */
const goLength = 250;
const maxIndent = 8;

/** Where facts are drawn: the number and the words of each. */
export interface MarkRegister {
  readonly numbers: Map<number, HTMLElement[]>;
  readonly words: Map<number, HTMLElement[]>;
  /** All marks in the order of the text. */
  readonly order: HTMLElement[];
}

/**
 * The report's text with its numbers marked. The text of the element is the document's text to the character: line
 * ends and tabs stand in it too.
 */
export class TextPane {
  readonly element = make('article', { class: 'text', attributes: { tabindex: '-1' } });
  readonly #app: App;
  #marks: MarkRegister = { numbers: new Map(), words: new Map(), order: [] };
  #starts = new WeakMap<Node, number>();
  #draws: Generator<void> | null = null;

  constructor(app: App) {
    this.#app = app;
    this.element.addEventListener('click', (event) => {
      this.#take(event);
    });
    document.addEventListener('selectionchange', () => {
      const words = this.#readSelection();
      if (words) app.selected = words;
    });
  }

  /** Draws a report; the rest of a long one comes while the page stays usable. */
  show(report: OpenReport): void {
    this.#marks = { numbers: new Map(), words: new Map(), order: [] };
    this.#starts = new WeakMap();
    this.element.replaceChildren();
    this.element.scrollTop = 0;
    if (report.text === null) {
      this.#draws = null;
      drawSnippets(this.element, report, this.#app, (piece, fact) =>
        this.#makeMark(piece, [fact], [fact], report),
      );
      return;
    }
    const draws = this.#drawText(report, report.text);
    this.#draws = draws;
    const go = (): void => {
      if (this.#draws !== draws) return;
      if (draws.next().done) this.#draws = null;
      else setTimeout(go);
    };
    go();
  }

  /** Draws what is left at once. */
  finish(): void {
    while (this.#draws && !this.#draws.next().done);
    this.#draws = null;
  }

  /** Lights up a fact; its words are brought into view. */
  light(fact: number | null, scrolls: boolean): void {
    for (const one of this.element.querySelectorAll('.on, .in')) one.classList.remove('on', 'in');
    if (fact === null) return;
    if (!this.#marks.numbers.has(fact)) this.finish();
    for (const one of this.#marks.words.get(fact) ?? []) one.classList.add('in');
    const numbers = this.#marks.numbers.get(fact) ?? [];
    for (const one of numbers) one.classList.add('on');
    if (scrolls) numbers[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  /** The fact of the next mark behind the one that is lit; `wrong` passes over what needs no look. */
  next(step: 1 | -1, wrong: boolean): number | null {
    this.finish();
    const marks = this.#marks.order.filter((mark) => !wrong || mark.matches('.failed, .low'));
    const lit = this.element.querySelector<HTMLElement>('mark.on');
    const place = lit ? this.#marks.order.indexOf(lit) : -1;
    const places = marks.map((mark) => this.#marks.order.indexOf(mark));
    const found =
      step === 1 ? places.findIndex((one) => one > place) : places.findLastIndex((one) => one < place);
    const mark = marks[found < 0 ? (step === 1 ? 0 : marks.length - 1) : found];
    return mark ? (readFacts(mark)[0] ?? null) : null;
  }

  *#drawText(report: OpenReport, text: string): Generator<void> {
    const segments = placeMarks(text, report.facts);
    const toUnit = makeUnitIndex(text);
    const headings = new Map(
      (report.record.sections ?? [])
        .filter(({ level }) => level > 0)
        .map(({ start, level, heading }) => [toUnit(start), { level, length: heading?.length ?? 0 }]),
    );
    const own = report.record.source.part === null ? null : (report.record.sections ?? []);
    const [from, to] = own?.length
      ? [toUnit(own[0]?.start ?? 0), toUnit(own.at(-1)?.end ?? Infinity)]
      : [0, text.length];
    let drawn = 0;
    let at = 0;
    const draw = (parent: Node, start: number, end: number): void => {
      while (at > 0 && (segments[at]?.start ?? 0) > start) at--;
      while ((segments[at]?.end ?? Infinity) <= start) at++;
      for (let i = at; i < segments.length; i++) {
        const segment = segments[i];
        if (!segment || segment.start >= end) break;
        this.#drawSegment(parent, text, segment, start, end, report);
      }
    };
    for (const group of cutLines(text)) {
      if (group.kind === 'table') {
        const table = make('table', { class: 'grid' });
        const body = make('tbody');
        const rows = group.lines.map((line) => this.#drawRow(text, line, draw));
        alignCells(rows);
        body.append(...rows);
        table.append(body);
        this.element.append(make('div', { class: 'gridbox' }, table));
      } else {
        for (const line of group.lines) this.#drawLine(line, headings, from, to, draw);
      }
      drawn += group.lines.length;
      if (drawn < goLength) continue;
      drawn = 0;
      yield;
    }
  }

  #drawLine(
    { start, end }: Line,
    headings: ReadonlyMap<number, { readonly level: number; readonly length: number }>,
    from: number,
    to: number,
    draw: (parent: Node, start: number, end: number) => void,
  ): void {
    const classes = ['line'];
    // A heading that the text runs on from is no line of its own.
    for (let i = start; i < Math.min(end, start + maxIndent); i++) {
      const heading = headings.get(i);
      if (!heading || end - i > heading.length + maxIndent) continue;
      classes.push('heading', `level-${String(heading.level)}`);
      break;
    }
    if (end <= from || start >= to) classes.push('outside');
    const line = make('div', { class: classes.join(' ') });
    draw(line, start, end);
    this.element.append(line);
  }

  #drawRow(
    text: string,
    { start, end }: Line,
    draw: (parent: Node, start: number, end: number) => void,
  ): HTMLTableRowElement {
    const row = make('tr');
    for (let at = start; at < end;) {
      const tab = text.indexOf('\t', at);
      const stop = tab < 0 || tab >= end ? end : tab + 1;
      const cell = make('td');
      draw(cell, at, stop);
      row.append(cell);
      at = stop;
    }
    return row;
  }

  #drawSegment(
    parent: Node,
    text: string,
    segment: Segment,
    from: number,
    to: number,
    report: OpenReport,
  ): void {
    const start = Math.max(segment.start, from);
    const piece = text.slice(start, Math.min(segment.end, to));
    const { numbers, words } = segment;
    const leaf = document.createTextNode(piece);
    this.#starts.set(leaf, start);
    if (words.length === 0) parent.appendChild(leaf);
    else parent.appendChild(this.#makeMark(leaf, numbers, words, report));
  }

  #makeMark(
    leaf: Text,
    numbers: readonly number[],
    words: readonly number[],
    report: OpenReport,
  ): HTMLElement {
    const element = make(numbers.length > 0 ? 'mark' : 'span', {
      class: numbers.length > 0 ? classOf(numbers, report) : 'words',
      attributes: { 'data-words': words.join(' '), 'data-numbers': numbers.join(' ') },
    });
    element.append(leaf);
    for (const fact of words) push(this.#marks.words, fact, element);
    for (const fact of numbers) push(this.#marks.numbers, fact, element);
    if (numbers.length > 0) this.#marks.order.push(element);
    return element;
  }

  #take(event: MouseEvent): void {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('mark') : null;
    if (!mark || !(getSelection()?.isCollapsed ?? true)) return;
    const { report, fact, tab } = this.#app;
    if (!report) return;
    const facts = readFacts(mark);
    // A number can be a cell and a count; clicking again goes round.
    const fits = facts.find(
      (one) => (report.facts[one]?.rule ?? '').startsWith('tables.') === (tab === 'tables'),
    );
    const place = fact === null ? -1 : facts.indexOf(fact);
    const chosen = place >= 0 ? facts[(place + 1) % facts.length] : (fits ?? facts[0]);
    if (chosen === undefined) return;
    this.#app.look(report.facts[chosen]?.indicator ?? null, chosen, 'text');
  }

  #readSelection(): Words | null {
    const text = this.#app.report?.text;
    const selection = getSelection();
    if (text == null || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
    const from = this.#starts.get(startContainer);
    const to = this.#starts.get(endContainer);
    if (from === undefined || to === undefined) return null;
    const span = trim(text, from + startOffset, to + endOffset);
    if (span.start >= span.end || span.end - span.start > 1000) return null;
    return { ...makeCodePointCounter(text)(span), text: text.slice(span.start, span.end) };
  }
}

/**
 * The text has a cell once, however far it reaches. Cells over several rows stand on the left of the first of them, so a
 * row of numbers that is short is short on the left. Which columns a short row of heads stands over is not known: it is
 * drawn as one cell, so that no head seems to belong to a column.
 */
function alignCells(rows: readonly HTMLTableRowElement[]): void {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  for (const { cells } of rows) {
    const [first, ...others] = cells;
    if (!first || cells.length === columns) continue;
    const hasNumber = /\d/.test(others.at(-1)?.textContent ?? '');
    if (!hasNumber)
      for (const other of others) {
        first.append(...other.childNodes);
        other.remove();
      }
    if (!hasNumber) first.className = 'heads';
    first.colSpan = columns - cells.length + 1;
  }
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length };
}

const readFacts = (mark: HTMLElement): number[] =>
  (mark.dataset['numbers'] ?? '').split(' ').filter(Boolean).map(Number);

function push(map: Map<number, HTMLElement[]>, key: number, element: HTMLElement): void {
  const there = map.get(key);
  if (there) there.push(element);
  else map.set(key, [element]);
}

/** How a number looks: failed before unsure before what kind it is. */
function classOf(numbers: readonly number[], { facts, failed }: OpenReport): string {
  const own = numbers.flatMap((i) => facts[i] ?? []);
  const classes = ['number'];
  if (own.some(({ method }) => method === 'manual')) classes.push('manual');
  if (own.some(({ indicator }) => failed.has(indicator))) classes.push('failed');
  if (own.some(({ value, confidence }) => value === null || confidence < lowConfidence)) classes.push('low');
  if (own.every(({ time_scope: time }) => time !== 'report_year')) classes.push('other');
  if (own.every(({ method }) => method !== 'prose')) classes.push('cell');
  return classes.join(' ');
}
