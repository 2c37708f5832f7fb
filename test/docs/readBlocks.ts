import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block: the words behind the fence, the lines inside, where it stands. */
export interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** README, CONTRIBUTING and all guides of the project, by their path from the root of the project. */
export function listDocuments(): string[] {
  const guides = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'examples/README.md', 'fixtures/README.md', ...guides.sort()];
}

/** A document's text; the cells of tables without the blanks that align them. */
export function readDocument(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return text.replace(/^\|.*\|$/gm, (row) => row.replace(/ {2,}/g, ' '));
}

/** The fenced blocks of a Markdown text. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { info: string; line: number; lines: string[] } | null = null;
  markdown.split('\n').forEach((line, i) => {
    if (!line.startsWith('```')) {
      open?.lines.push(line);
      return;
    }
    if (open === null) {
      open = { info: line.slice(3).trim(), line: i + 1, lines: [] };
      return;
    }
    const [language = '', ...words] = open.info.split(/\s+/);
    blocks.push({ language, words, text: open.lines.join('\n'), line: open.line });
    open = null;
  });
  return blocks;
}

/** A block that is run, and the block right behind it that shows what it prints. */
export interface RunnableBlock extends Block {
  readonly kind: 'run' | 'install';
  readonly exit: number;
  /** Programs that must be there; the block is passed over where one is missing. */
  readonly needs: readonly string[];
  readonly output: string | null;
}

export function readRunnable(markdown: string): RunnableBlock[] {
  const blocks = readBlocks(markdown);
  return blocks.flatMap((block, i) => {
    const kind = block.words.find((word) => word === 'run' || word === 'install');
    if (kind !== 'run' && kind !== 'install') return [];
    const valueOf = (name: string): string[] =>
      block.words.filter((word) => word.startsWith(`${name}=`)).map((word) => word.slice(name.length + 1));
    const next = blocks[i + 1];
    return [
      {
        ...block,
        kind,
        exit: Number(valueOf('exit')[0] ?? 0),
        needs: valueOf('needs'),
        output: next?.words.includes('output') ? next.text : null,
      },
    ];
  });
}

/** The printed block as a pattern: `…` alone on a line stands for any lines, inside a line for any characters. */
export function toPattern(output: string): RegExp {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lines = output
    .split('\n')
    .map((line) => (line.trim() === '…' ? null : line.split('…').map(escape).join('[^\\n]*')));
  let pattern = '';
  lines.forEach((line, i) => {
    if (line === null) pattern += '(?:[^\\n]*\\n)*?';
    else pattern += i === lines.length - 1 ? `${line}\\n?` : `${line}\\n`;
  });
  return new RegExp(`^${pattern}$`);
}
