import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** A regular expression of the project. */
export interface Pattern {
  /** Of source and flags: what a committed verdict belongs to. */
  readonly hash: string;
  readonly source: string;
  readonly flags: string;
  /** File of src/ that writes or compiles it first. */
  readonly file: string;
}

/** Modules of the review page run in a browser only: their literals are collected, they are not loaded. */
const runsInPage = /[/\\]review[/\\]page[/\\]/;

const hashOf = (source: string, flags: string): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/**
 * Every regular expression of src/: the literals from the syntax tree, and those compiled from parts while the modules
 * load and `warmUp` reads documents (some are compiled at first use).
 */
export async function collectPatterns(src: string, warmUp: () => Promise<void>): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const add = (source: string, flags: string, file: string): void => {
    // Stateful flags do not change what matching costs.
    const kept = flags.replace(/[gdy]/g, '');
    const hash = hashOf(source, kept);
    if (!patterns.has(hash))
      patterns.set(hash, { hash, source, flags: kept, file: relative(src, file).split(sep).join('/') });
  };
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(src, name));
  for (const file of files) for (const literal of literalsOf(file)) add(literal.source, literal.flags, file);
  await recordCompiled(src, add, async () => {
    for (const file of files) if (!runsInPage.test(file)) await import(file);
    await warmUp();
  });
  return [...patterns.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

function literalsOf(file: string): RegExp[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Runs something and reports each `new RegExp` that a file of src/ calls in it. */
async function recordCompiled(
  src: string,
  add: (source: string, flags: string, file: string) => void,
  run: () => Promise<void>,
): Promise<void> {
  const original = globalThis.RegExp;
  const note = (pattern: RegExp): RegExp => {
    const file = callerIn(src);
    if (file !== null) add(pattern.source, pattern.flags, file);
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => note(new target(...(args as [string]))),
    apply: (target, _, args) => note(target(...(args as [string]))),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
}

/** The file of src/ that called, or null when a dependency did. */
function callerIn(src: string): string | null {
  // Error · callerIn · note · trap · caller; what the helper of the prose rules composes belongs to its own caller.
  const lines = new Error().stack?.split('\n').slice(4) ?? [];
  const line = lines.find((frame) => !frame.includes('compose.ts')) ?? '';
  const at = line.indexOf(src + sep);
  return at === -1 ? null : line.slice(at).replace(/(?::\d{1,9}){1,2}\)?$/, '');
}
