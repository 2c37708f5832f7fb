import type { Block } from './readBlocks.js';

/** What is run: commands, programs for the library, queries, and changes of the project. */
const runnableLanguages: ReadonlySet<string> = new Set(['sh', 'js', 'ts', 'python', 'sql', 'diff']);

/** What is only shown: data, drawings, and what a block before it prints. */
const shownLanguages: ReadonlySet<string> = new Set(['text', 'json', 'csv', 'mermaid', '']);

/** What a block needs besides Node and a shell; such blocks run with the other engines, `npm run test:engines`. */
const needs = ['jq', 'python3', 'duckdb', 'pandas', 'spark'] as const;
export type Need = (typeof needs)[number];

/** A block that is run, and the block right behind it that shows what it prints. */
export interface RunnableBlock extends Block {
  /** Installing lines are run without their npm commands. */
  readonly isInstalling: boolean;
  /** Runs in a copy of the whole project, which a `diff` changes. */
  readonly isForTree: boolean;
  readonly exit: number;
  readonly needs: readonly Need[];
  readonly output: string | null;
  /** Why the block is not run: its first line says so to the reader too. */
  readonly reason: string | null;
}

/** The blocks of a document that are run, and those that would be and say why they are not. */
export function readRunnable(blocks: readonly Block[]): RunnableBlock[] {
  return blocks.flatMap((block, i) => {
    if (!runnableLanguages.has(block.language)) return [];
    const next = blocks[i + 1];
    return [
      {
        ...block,
        isInstalling: block.words.includes('install'),
        isForTree: block.words.includes('tree') || block.language === 'diff',
        exit: Number(valuesOf(block, 'exit')[0] ?? 0),
        needs: valuesOf(block, 'needs') as Need[],
        output: next?.words.includes('output') ? next.text : readPrinted(block),
        reason: /^(?:#|\/\/|--) (?:Not run by the tests: |测试不运行：)(.+)/.exec(block.text)?.[1] ?? null,
      },
    ];
  });
}

/** The words behind a fence that mean nothing: a slip there would let a block go by. */
export function findUnknownWords({ language, words }: Block): string[] {
  const known = new Set([
    ...['output', 'install', 'tree', 'exit=1', 'exit=2'],
    ...needs.map((need) => `needs=${need}`),
  ]);
  const isKnown = runnableLanguages.has(language) || shownLanguages.has(language);
  return [...(isKnown ? [] : [language]), ...words.filter((word) => !known.has(word))];
}

const valuesOf = ({ words }: Block, name: string): string[] =>
  words.filter((word) => word.startsWith(`${name}=`)).map((word) => word.slice(name.length + 1));

/** In programs a comment behind `console.log` says what it prints. */
function readPrinted({ language, text }: Block): string | null {
  if (language !== 'js' && language !== 'ts') return null;
  const lines = [...text.matchAll(/console\.log\([^\n]*\); \/\/ ([^\n]+)/g)].map(([, line = '']) => line);
  return lines.length > 0 ? lines.join('\n') : null;
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
