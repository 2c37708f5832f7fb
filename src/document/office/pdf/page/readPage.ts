import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfjsModule } from '../loadPdfjs.js';
import type { Box, PageContent, Ruling } from './content.js';
import { markCutNumbers, type ClippedGlyph } from './markCutNumbers.js';
import { apply, identity, multiply, toMatrix, type Matrix } from './matrix.js';
import { barsOf, boxOfPath, readPath } from './rulingsOfPath.js';
import { initialText, moveText, showText, type Font, type ShownItem, type TextState } from './textPen.js';

/** Points. Smaller pictures are seals and icons. */
const minPicture = { width: 120, height: 50 };

/** Part of the page's width. */
const minClip = 0.5;

interface GraphicsState {
  readonly page: Matrix;
  readonly text: TextState;
  readonly lineWidth: number;
  readonly whiteFill: boolean;
  /** What is painted outside is not seen. */
  readonly clip: Box;
}

/**
 * Follows the drawing commands of a page and notes where each character, line and picture comes to stand. The
 * commands are asked for rather than pdfjs's text items: those run over the borders of narrow cells, and the lines
 * of tables are only here.
 */
export async function readPage(page: PDFPageProxy, { OPS }: PdfjsModule): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height } = viewport;
  const tracer = new Tracer(page, toMatrix(viewport.transform), { x0: 0, y0: 0, x1: width, y1: height });
  const handlers = tracer.handlers(OPS);
  fnArray.forEach((operator, i) => {
    handlers.get(operator)?.((argsArray[i] ?? []) as readonly unknown[]);
  });
  const isOnPage = ({ x0, y0, x1, y1 }: Box): boolean => x1 > 0 && x0 < width && y1 > 0 && y0 < height;
  return {
    width,
    height,
    glyphs: markCutNumbers(tracer.glyphs).filter(isOnPage),
    rulings: tracer.rulings,
    areas: tracer.areas,
    pictures: tracer.pictures.filter(isOnPage),
  };
}

type Handler = (args: readonly unknown[]) => void;

class Tracer {
  readonly glyphs: ClippedGlyph[] = [];
  readonly rulings: Ruling[] = [];
  readonly areas: Box[] = [];
  readonly pictures: Box[] = [];
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly marks: boolean[] = [];
  /** Since the last change of the graphics state nothing was painted. */
  private untouched = false;
  /** The next path clips what comes after it. */
  private clips = false;

  constructor(
    private readonly source: PDFPageProxy,
    page: Matrix,
    private readonly sheet: Box,
  ) {
    this.state = { page, text: initialText, lineWidth: 1, whiteFill: false, clip: sheet };
  }

  handlers(ops: PdfjsModule['OPS']): ReadonlyMap<number, Handler> {
    const text = (change: (state: TextState, args: readonly unknown[]) => TextState): Handler => {
      return (args) => {
        this.state = { ...this.state, text: change(this.state.text, args) };
      };
    };
    const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
    const table: readonly (readonly [number, Handler])[] = [
      [ops.save, () => this.save()],
      [ops.restore, () => this.restore()],
      [ops.transform, (args) => this.transform(toMatrix(args as number[]))],
      [ops.paintFormXObjectBegin, ([matrix]) => this.enter(matrix)],
      [ops.paintFormXObjectEnd, () => this.restore()],
      [ops.beginGroup, () => this.save()],
      [ops.endGroup, () => this.restore()],
      [ops.setLineWidth, ([width]) => (this.state = { ...this.state, lineWidth: number(width) })],
      [ops.setFillRGBColor, ([color]) => (this.state = { ...this.state, whiteFill: isWhite(color) })],
      [ops.setGState, ([entries]) => this.setGraphics(entries)],
      [ops.clip, () => (this.clips = true)],
      [ops.eoClip, () => (this.clips = true)],
      [ops.constructPath, ([operator, data]) => this.paint(ops, number(operator), data)],
      [ops.paintSolidColorImageMask, () => this.rulings.push(...barsOf(this.unitSquare()))],
      [ops.beginMarkedContent, ([tag]) => this.marks.push(tag === 'Artifact')],
      [ops.beginMarkedContentProps, ([tag]) => this.marks.push(tag === 'Artifact')],
      [ops.endMarkedContent, () => this.marks.pop()],
      [ops.beginText, text((state) => ({ ...state, matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 }))],
      [ops.setFont, ([name, size]) => this.setFont(name, number(size))],
      [ops.setCharSpacing, text((state, [value]) => ({ ...state, characterSpacing: number(value) }))],
      [ops.setWordSpacing, text((state, [value]) => ({ ...state, wordSpacing: number(value) }))],
      [ops.setHScale, text((state, [value]) => ({ ...state, stretch: number(value) / 100 }))],
      [ops.setLeading, text((state, [value]) => ({ ...state, leading: -number(value) }))],
      [ops.setTextRise, text((state, [value]) => ({ ...state, rise: number(value) }))],
      [ops.setTextRenderingMode, text((state, [value]) => ({ ...state, mode: number(value) & 7 }))],
      [ops.moveText, text((state, [x, y]) => moveText(state, number(x), number(y)))],
      [
        ops.setLeadingMoveText,
        text((state, [x, y]) => moveText({ ...state, leading: number(y) }, number(x), number(y))),
      ],
      [ops.nextLine, text((state) => moveText(state, 0, state.leading))],
      [
        ops.setTextMatrix,
        text((state, args) => ({ ...state, matrix: matrixOf(args), x: 0, y: 0, lineX: 0, lineY: 0 })),
      ],
      [ops.showText, ([items]) => this.show(items)],
    ];
    return new Map(table);
  }

  private save(): void {
    this.saved.push(this.state);
    this.untouched = false;
  }

  private restore(): void {
    if (this.untouched) this.notePicture();
    this.untouched = false;
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: Matrix): void {
    this.state = { ...this.state, page: multiply(this.state.page, matrix) };
    this.untouched = true;
  }

  private enter(matrix: unknown): void {
    this.save();
    this.state = { ...this.state, page: multiply(this.state.page, toMatrix(matrix as number[] | null)) };
  }

  private setGraphics(entries: unknown): void {
    for (const [key, value] of entries as readonly (readonly [string, unknown])[]) {
      if (key === 'LW') this.state = { ...this.state, lineWidth: Number(value) };
      if (key === 'Font') this.setFont((value as [unknown])[0], Number((value as [unknown, unknown])[1]));
    }
  }

  private setFont(name: unknown, size: number): void {
    const font = this.source.commonObjs.has(name as string)
      ? (this.source.commonObjs.get(name as string) as Font)
      : null;
    const { text } = this.state;
    this.state = {
      ...this.state,
      text: { ...text, font, size: Math.abs(size), direction: size < 0 ? -1 : 1 },
    };
  }

  private show(items: unknown): void {
    this.untouched = false;
    const isArtifact = this.marks.includes(true);
    const shown = showText(this.state.text, items as readonly ShownItem[], this.state.page, isArtifact);
    this.state = { ...this.state, text: shown.state };
    const { clip } = this.state;
    this.glyphs.push(...shown.glyphs.map((glyph) => ({ glyph, clip })));
  }

  private paint(ops: PdfjsModule['OPS'], operator: number, data: unknown): void {
    const path = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0] ?? null;
    if (this.clips && path !== null) this.narrow(path);
    this.clips = false;
    if (operator === ops.endPath) return;
    this.untouched = false;
    if (path === null) return;
    const { page, lineWidth, whiteFill } = this.state;
    const [a, b, c, d] = page;
    const scale = Math.sqrt(Math.abs(a * d - b * c));
    const strokes = operator !== ops.fill && operator !== ops.eoFill;
    const fills = operator !== ops.stroke && operator !== ops.closeStroke;
    const found = readPath(path, page, { fills, strokes, lineWidth: lineWidth * scale, whiteFill });
    this.rulings.push(...found.rulings);
    this.areas.push(...found.areas);
  }

  /** Only a clip of the whole text counts: one around a word fits it tightly and hides nothing. */
  private narrow(path: ArrayLike<number>): void {
    const { clip, page } = this.state;
    const { x0, x1 } = boxOfPath(path, page);
    const isWide = x1 - x0 > minClip * (this.sheet.x1 - this.sheet.x0);
    if (isWide)
      this.state = { ...this.state, clip: { ...clip, x0: Math.max(x0, clip.x0), x1: Math.min(x1, clip.x1) } };
  }

  /**
   * Pictures are left out of the commands (decoding a scan takes a second a page). Where one was, the unit square is
   * set to its place and nothing is painted.
   */
  private notePicture(): void {
    const box = this.unitSquare();
    const isLarge = box.x1 - box.x0 >= minPicture.width && box.y1 - box.y0 >= minPicture.height;
    if (isLarge) this.pictures.push(box);
    else this.rulings.push(...barsOf(box).filter(({ from, to }) => to - from >= minPicture.height));
  }

  private unitSquare(): Box {
    const [x0, y0] = apply(this.state.page, 0, 0);
    const [x1, y1] = apply(this.state.page, 1, 1);
    return { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
  }
}

const isWhite = (color: unknown): boolean => String(color).toLowerCase() === '#ffffff';

/** pdfjs hands the six numbers over as one array or one by one. */
const matrixOf = (args: readonly unknown[]): Matrix =>
  toMatrix((args.length === 1 ? args[0] : args) as ArrayLike<number>);
