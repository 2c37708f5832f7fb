import { openNamed, type Member } from '../../bytes/index.js';
import type { Source } from '../../types.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkEncoding } from './checkEncoding.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { suggestName } from './suggestName.js';

/** A document for people: the file, and what it is called in there. */
export const nameDocument = (uri: string, entry: string | null): string =>
  entry === null ? uri : `${uri} (${entry})`;

/** Reads the one document of a command; the exit code where it gives none. */
export async function readInput(
  file: string,
  options: OptionValues,
  terminal: Terminal,
): Promise<Source | number> {
  checkEncoding(options.encoding);
  if (file === '-' && process.stdin.isTTY) throw new UsageError('usage.noInput');
  const { entry } = options;
  const open = { ...makeOpenOptions(options), prefilter: false, ...(entry === undefined ? {} : { entry }) };
  let first: Member | null = null;
  for await (const member of openNamed(file, open)) {
    if (member.kind === 'skipped') continue;
    if (entry !== undefined && entryOf(member) === entry) return takeMember(member, terminal);
    if (first === null) first = member;
    else if (entry === undefined) {
      const shown = entryOf(first) ?? entryOf(member) ?? '';
      throw new UsageError('input.severalEntries', { uri: file, entry: shown });
    }
  }
  if (entry !== undefined && first?.kind !== 'problem') return refuseEntry(file, entry, options, terminal);
  if (first === null) throw new UsageError('input.noEntries', { uri: file });
  return takeMember(first, terminal);
}

const entryOf = (member: Member): string | null => {
  if (member.kind === 'document') return member.source.entry;
  return member.kind === 'problem' ? member.problem.entry : member.entry;
};

function takeMember(member: Member, terminal: Terminal): Source | number {
  if (member.kind === 'document') return member.source;
  if (member.kind === 'skipped') return exitCodes.documentError;
  const { uri, entry, document } = member.problem;
  terminal.warnFailure(nameDocument(uri, entry), member.problem);
  return document === null ? exitCodes.usage : exitCodes.documentError;
}

/** So many names are looked at for one that the user may have meant. */
const maxNames = 1000;

async function refuseEntry(
  file: string,
  entry: string,
  options: OptionValues,
  terminal: Terminal,
): Promise<never> {
  const names: string[] = [];
  for await (const member of openNamed(file, { ...makeOpenOptions(options), prefilter: false })) {
    const name = entryOf(member);
    if (member.kind === 'document' && name !== null) names.push(name);
    if (names.length >= maxNames) break;
  }
  const suggestion = suggestName(entry, names);
  const hint = suggestion === null ? '' : terminal.say('usage.didYouMean', { suggestion });
  throw new UsageError('input.noSuchEntry', { uri: file, entry: `"${entry}"`, hint });
}
