import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block: the words behind the fence, the lines inside, where it stands, the chapter's heading. */
export interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
  readonly chapter: string;
}

/** Folders whose pages are no documents of the project. */
const notOurs = /^(?:node_modules|dist|coverage)\//;

/** All pages of the project, by their path from its root. */
export function listDocuments(): string[] {
  const folders = ['docs', 'examples', 'fixtures', 'benchmark'];
  const pages = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...readdirSync(root), ...pages]
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !notOurs.test(name))
    .sort();
}

/** The sources whose comments have examples. */
export function listSourcesWithExamples(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && readFileSync(join(root, name), 'utf8').includes('@example'))
    .sort();
}

/** A document's text; the cells of tables without the blanks that align them. */
export function readDocument(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  const pieces = text.split(/^(```.*\n[\s\S]*?^```)/m);
  return pieces
    .map((piece, i) =>
      i % 2 === 1 ? piece : piece.replace(/^\|.*\|$/gm, (row) => row.replace(/ {2,}/g, ' ')),
    )
    .join('');
}

/** The fenced blocks of a Markdown text. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { info: string; line: number; lines: string[] } | null = null;
  let chapter = '';
  markdown.split('\n').forEach((line, i) => {
    if (!line.startsWith('```')) {
      if (open === null && line.startsWith('## ')) chapter = line.slice(3);
      open?.lines.push(line);
      return;
    }
    if (open === null) {
      open = { info: line.slice(3).trim(), line: i + 1, lines: [] };
      return;
    }
    const [language = '', ...words] = open.info.split(/\s+/);
    blocks.push({ language, words, text: open.lines.join('\n'), line: open.line, chapter });
    open = null;
  });
  return blocks;
}

/** The pieces of example code in the comments of a source, as blocks. */
export function readExamples(source: string): Block[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, '');
  const comments = source
    .split(/(\/\*\*[\s\S]*?\*\/)/)
    .map((piece, i) => (i % 2 === 1 ? piece.replace(/^ *\* ?/gm, '') : blank(piece)));
  return readBlocks(comments.join(''));
}
