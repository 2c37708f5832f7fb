import { statIfThere } from './fileIdentity.js';
import { refuseInput } from './inputProblem.js';
import { listInputs, type InputOptions } from './listInputs.js';
import type { Member, OpenOptions } from './member.js';
import { openFile } from './openFile.js';

export { cutLines } from './cutLines.js';
export { InputIsOutput } from './fileIdentity.js';
export { refuseInput, type InputProblem } from './inputProblem.js';
export { defaultLimits, maxDocumentBytes, type Limits } from './limits.js';
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
 * Inputs → members, one at a time in the order given: {@link listInputs} and {@link openFile} together. A document has
 * at most 20 MB unless the limits say otherwise (`E_TOO_LARGE`).
 *
 * @throws InputIsOutput when an input is the file that is to be written.
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
