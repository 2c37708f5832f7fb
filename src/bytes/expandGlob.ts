import { joinUri, listFolder, type FoundPath } from './folderEntry.js';
import type { InputProblem } from './inputProblem.js';

/** Signs that make a name a pattern; a file that really has such a name is taken first. */
const globSigns = /[*?[\]{}]|[@!+]\(/;

export function looksLikeGlob(input: string): boolean {
  return globSigns.test(input);
}

/** The files and folders that a pattern matches, in the order of their names. */
export async function* expandGlob(pattern: string): AsyncGenerator<FoundPath | InputProblem> {
  const { default: picomatch } = await import('picomatch');
  const { prefix, base, glob } = picomatch.scan(pattern);
  // A bracket that is never closed: no pattern after all, and no such file.
  if (glob === '') return;
  const matches = picomatch(glob);
  const hidden = /(?:^|\/)\./.test(glob);
  const depth = /\*\*|[{(]/.test(glob) ? Infinity : glob.split('/').length;
  const start = prefix + base;
  const folder = { path: Buffer.from(start || '.'), uri: start };
  yield* descend(folder, '', depth, { matches, hidden });
}

interface GlobRule {
  readonly matches: (relative: string) => boolean;
  readonly hidden: boolean;
}

function* descend(
  folder: FoundPath,
  below: string,
  depth: number,
  rule: GlobRule,
): Generator<FoundPath | InputProblem> {
  for (const entry of listFolder(folder, rule.hidden)) {
    if ('code' in entry) {
      const isFolder = entry.uri === folder.uri;
      const name = entry.uri.slice(joinUri(folder.uri, '').length);
      // A base folder that does not exist is told as a pattern without a match.
      if (isFolder ? below !== '' : rule.matches(below + name))
        yield isFolder || folder.uri !== '' ? entry : { ...entry, uri: name };
      continue;
    }
    const relative = below + entry.name;
    const uri = folder.uri === '' ? entry.name : joinUri(folder.uri, entry.name);
    if (rule.matches(relative)) yield { path: entry.path, uri };
    else if (entry.kind === 'folder' && depth > 1) {
      yield* descend({ path: entry.path, uri }, `${relative}/`, depth - 1, rule);
    }
  }
}
