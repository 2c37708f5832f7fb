import { statIfThere } from './fileIdentity.js';
import { refuseInput } from './inputProblem.js';
import { listInputs, type InputOptions } from './listInputs.js';
import type { Member, OpenOptions } from './member.js';
import { openFile } from './openFile.js';

export { cutFile } from './cutFile.js';
export { InputIsOutput } from './fileIdentity.js';
export { refuseInput, type InputProblem } from './inputProblem.js';
export { defaultLimits, describeTooLarge, maxDocumentBytes, type Limits } from './limits.js';
export { MissingPackage } from './loadPackage.js';
export { listInputs, type InputOptions } from './listInputs.js';
export type {
  FieldNames,
  InputFile,
  Member,
  OpenOptions,
  ReadPosition,
  Skipped,
  SkipReason,
} from './member.js';
export { openFile } from './openFile.js';

/**
 * Inputs → members, one at a time in the order given: files, folders (all files below), globs, `-` for standard input,
 * and what is inside archives and dumps (zip, tar, gzip, WARC, JSON lines, CSV …), unpacked in memory. A document has at
 * most 20 MB unless the limits say otherwise; all sizes are in bytes.
 *
 * What cannot be read comes as a `problem` in its place with a code of docs/codes.md (`E_NOT_FOUND`, `E_TOO_LARGE`,
 * `E_NEEDS_PACKAGE` …), and the rest follows; what is no document, a picture in an archive, comes as `skipped`.
 *
 * @throws {@link InputIsOutput} when an input is the file that `output` names.
 * @example
 * ```ts
 * import { extract, openInputs } from 'gov-report';
 *
 * const years = [];
 * for await (const member of openInputs(['fixtures/archives/crawl.warc.gz'])) {
 *   if (member.kind === 'problem') console.error(member.problem.uri, member.problem.message);
 *   if (member.kind !== 'document') continue;
 *   for (const { report } of await extract(member.source.bytes, member.source))
 *     if (report !== null) years.push(report.year);
 * }
 * console.log(years.join(' ')); // 2008 2013 2019
 * ```
 */
export async function* openInputs(
  inputs: readonly string[],
  options: InputOptions & Omit<OpenOptions, 'from'> = {},
): AsyncGenerator<Member> {
  for await (const file of listInputs(inputs, options)) {
    if ('code' in file) yield { kind: 'problem', next: null, problem: file };
    else yield* openFile(file, options);
  }
}

/** Opens one named file or `-`, never a folder or a pattern. */
export async function* openNamed(input: string, options: OpenOptions = {}): AsyncGenerator<Member> {
  if (input === '-') yield* openFile({ uri: '-', path: null }, options);
  else if (statIfThere(input)?.isDirectory()) {
    const refused = refuseInput('E_IS_FOLDER', 'it is a folder; name one file', input);
    yield { kind: 'problem', next: null, problem: refused };
  } else yield* openFile({ uri: input, path: Buffer.from(input) }, options);
}
