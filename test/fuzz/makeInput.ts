import { crc32 } from 'node:zlib';
import { buildPdf, line, table, text } from '../document/pdf/buildPdf.js';
import { forms } from '../document/office/forms.js';
import { zip } from '../document/office/zip.js';
import { makeZip } from '../bytes/archives/makeZip.js';
import { Random } from '../tables/random.js';
import { drawPage, type Corpus } from './corpus.js';
import { mutateBytes } from './mutateBytes.js';
import { pack, type Part } from './packings.js';

/** A file as a stranger may have made it. */
export interface Input {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** What was done to it, for the report of a finding. */
  readonly steps: readonly string[];
}

type Draw = (rng: Random, corpus: Corpus) => Input | Promise<Input>;

/** How often each kind is drawn: what costs more comes more seldom. */
const kinds: Readonly<Record<string, { readonly weight: number; readonly draw: Draw }>> = {
  page: { weight: 700, draw: drawMutatedPage },
  archive: { weight: 210, draw: drawArchive },
  'foreign archive': { weight: 6, draw: drawForeignArchive },
  'web form': { weight: 40, draw: drawWebForm },
  'small docx': { weight: 20, draw: drawSmallDocx },
  office: { weight: 10, draw: drawOffice },
  pdf: { weight: 4, draw: drawPdf },
};
const weights = Object.fromEntries(Object.entries(kinds).map(([name, { weight }]) => [name, weight]));

/** The input that belongs to this number, the same on every machine. */
export async function makeInput(number: number, corpus: Corpus): Promise<Input> {
  const rng = new Random(number);
  const kind = rng.weighted(weights);
  const { draw } = kinds[kind] ?? { draw: drawMutatedPage };
  return draw(rng, corpus);
}

function mutate(
  kind: string,
  name: string,
  bytes: Buffer,
  rng: Random,
  corpus: Corpus,
  most?: number,
): Input {
  const mutated = mutateBytes(bytes, rng, () => drawPage(rng, corpus), most);
  return { kind, name, ...mutated };
}

function drawMutatedPage(rng: Random, corpus: Corpus): Input {
  return mutate('page', 'page.html', drawPage(rng, corpus), rng, corpus);
}

async function drawArchive(rng: Random, corpus: Corpus): Promise<Input> {
  const parts: Part[] = [];
  for (let i = rng.int(1, 3); i > 0; i--) {
    const page = drawPage(rng, corpus);
    const bytes = rng.chance(0.4) ? mutateBytes(page, rng, () => page, 2).bytes : page;
    parts.push({
      name: rng.pick([`${String(i)}.html`, `${String(i)}.txt`, `年报/${String(i)}.htm`, 'x']),
      bytes,
    });
  }
  const packed = await pack(parts, rng);
  if (rng.chance(0.1)) return { ...packed, kind: `archive ${packed.kind}`, steps: [] };
  const other = rng.chance(0.2) ? (await pack(parts, rng)).bytes : null;
  return {
    ...mutateBytes(packed.bytes, rng, () => other ?? drawPage(rng, corpus), 3),
    kind: `archive ${packed.kind}`,
    name: packed.name,
  };
}

function drawForeignArchive(rng: Random, corpus: Corpus): Input {
  const { name, bytes } = rng.pick(corpus.archives);
  return mutate(`foreign ${name}`, name, bytes, rng, corpus, 2);
}

/** Articles in frames, fields, scripts and saved pages. */
function drawWebForm(rng: Random, corpus: Corpus): Input {
  const form = rng.pick(Object.keys(forms));
  const page = `<html><head><meta charset="utf-8"></head><body>${drawPage(rng, corpus).toString('utf8')}</body></html>`;
  const bytes = forms[form]?.(page) ?? Buffer.alloc(0);
  return mutate(`form ${form}`, 'page.html', bytes, rng, corpus, 3);
}

/** A Word file whose markup is changed and packed again, so that what is changed is not only the packing. */
function drawSmallDocx(rng: Random, corpus: Corpus): Input {
  const escape = (words: string): string => words.replace(/[<&>\p{Cc}]/gu, ' ');
  const lines = drawPage(rng, corpus).toString('utf8').split('\n').slice(0, 30);
  const paragraph = (words: string): string => `<w:p><w:r><w:t>${escape(words)}</w:t></w:r></w:p>`;
  const cells = lines
    .slice(0, 6)
    .map((words) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(words)}</w:tc>`);
  const xml = `<w:document><w:body>${lines.map(paragraph).join('')}<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl></w:body></w:document>`;
  const { bytes: markup, steps } = mutateBytes(Buffer.from(xml), rng, () => Buffer.from(xml), 3);
  const members = { '[Content_Types].xml': '<Types/>', 'word/document.xml': markup };
  const bytes = rng.chance(0.5)
    ? zip(members)
    : makeZip(Object.entries(members).map(([name, content]) => ({ name, bytes: Buffer.from(content) })));
  if (rng.chance(0.7)) return { kind: 'small docx', name: 'report.docx', bytes, steps };
  return mutate('small docx', 'report.docx', bytes, rng, corpus, 2);
}

function drawOffice(rng: Random, corpus: Corpus): Input {
  const ending = rng.pick(Object.keys(corpus.office));
  return mutate(
    `office ${ending}`,
    `report.${ending}`,
    rng.pick(corpus.office[ending] ?? []),
    rng,
    corpus,
    3,
  );
}

/** A small PDF of lines and a ruled table. */
function drawPdf(rng: Random, corpus: Corpus): Input {
  const words = drawPage(rng, corpus)
    .toString('utf8')
    .replace(/[^\u4e00-\u9fff\d]/g, '');
  const piece = (i: number): string => words.slice(i * 20, i * 20 + 20);
  const lines = Array.from({ length: 12 }, (_, i) =>
    text(50, 60 + 20 * i, piece(i), { size: rng.int(6, 20) }),
  );
  const ruled = table(
    [50, 200, 350],
    [400, 420, 440],
    [
      [piece(13), piece(14)],
      [piece(15), String(rng.int(0, 99))],
    ],
  );
  const bytes = Buffer.from(buildPdf([[...lines, ruled, line(0, 0, rng.int(0, 900), 9)].join('\n')]));
  return mutate('pdf', `${String(crc32(bytes))}.pdf`, bytes, rng, corpus, 3);
}
