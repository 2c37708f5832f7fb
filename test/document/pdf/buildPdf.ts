import { readPdf } from '../../../src/document/office/pdf/index.js';
import type { Notice } from '../../../src/types.js';

/** Points from the upper left corner; a page is 600 by 800. */
export const pageHeight = 800;

export interface TextOptions {
  readonly size?: number;
  /** The rotation of the line, anticlockwise. */
  readonly turn?: 0 | 90 | 180 | 270 | 45;
  readonly mode?: number;
  /** The font that writes downwards. */
  readonly vertical?: boolean;
}

/** Drawing commands that set `text` with its baseline at `y`. Chinese is as wide as its size, ASCII half as wide. */
export function text(x: number, y: number, words: string, options: TextOptions = {}): string {
  const { size = 12, turn = 0, mode = 0, vertical = false } = options;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${pageHeight - y}`;
  const hex = Buffer.from(words, 'utf16le').swap16().toString('hex');
  return `BT /${vertical ? 'V' : 'H'} ${size} Tf ${mode} Tr ${matrix} Tm <${hex}> Tj ET`;
}

export const line = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0} ${pageHeight - y0} m ${x1} ${pageHeight - y1} l S`;

export const bar = (x: number, y: number, width: number, tall: number): string =>
  `${x} ${pageHeight - y - tall} ${width} ${tall} re f`;

/** A ruled table: its borders, and what stands in each field, 3 points from the left border. */
export function table(
  columns: readonly number[],
  rows: readonly number[],
  cells: readonly string[][],
): string {
  const [x0 = 0, x1 = 0] = [columns[0], columns.at(-1)];
  const [y0 = 0, y1 = 0] = [rows[0], rows.at(-1)];
  return [
    ...rows.map((y) => line(x0, y, x1, y)),
    ...columns.map((x) => line(x, y0, x, y1)),
    ...cells.flatMap((row, r) =>
      row.map((words, c) => text((columns[c] ?? 0) + 3, (rows[r] ?? 0) + 14, words)),
    ),
  ].join('\n');
}

/** A PDF whose font is not embedded: only the predefined character maps say what its codes are. */
export function buildPdf(pages: readonly string[], extra = ''): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const font = (encoding: string, descendant: number): string =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] >>`;
  add(font('UniGB-UCS2-H', 5));
  add(font('UniGB-UCS2-V', 5));
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 6 0 R >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const kids = pages.map((content) => {
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${pageHeight}] ${extra} /Resources << /Font << /H 3 0 R /V 4 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((content, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** The lines of the page that is made of a PDF, without the body around them. */
export async function linesOf(pages: readonly string[], extra = ''): Promise<readonly string[]> {
  const { html } = await read(buildPdf(pages, extra));
  return html.split('\n').slice(1, -1);
}

export async function read(bytes: Uint8Array): Promise<{ html: string; warnings: readonly Notice[] }> {
  const result = await readPdf(bytes);
  if ('code' in result || !('html' in result)) throw new Error(JSON.stringify(result));
  return result;
}
