import type { DocumentThread, Outcome } from '../../batch/documentThread.js';
import type { Wishes } from '../../batch/readRecords.js';
import { works, type Works } from '../../batch/works.js';
import { tellOfficeFormat } from '../../document/office/tellOfficeFormat.js';
import type { Source } from '../../types.js';
import type { OptionValues } from '../options.js';
import { makeWishes, readGuard } from './makeWishes.js';

/** A thread costs more than reading a text of this size. */
const smallBytes = 1024 * 1024;

/** Makes one thing of documents. */
export interface Work<Name extends keyof Works> {
  readonly run: (source: Source) => Promise<Outcome<Works[Name]>>;
  readonly close: () => Promise<void>;
}

/**
 * Works on documents in a thread that can be ended when one of them takes too long. The one small text or page that a
 * command is for is worked on here: starting a thread would take longer.
 *
 * @param only the input, where there is no other
 */
export function openWork<Name extends keyof Works>(
  name: Name,
  only: string | null,
  options: OptionValues,
  corrections?: Wishes['corrections'],
): Work<Name> {
  const wishes = makeWishes(options, corrections);
  const guard = readGuard(options, 'extract');
  let thread: Promise<DocumentThread> | null = null;
  return {
    async run(source) {
      if (source.uri === only && isSmallText(source)) {
        return { done: true, made: await works[name]({ source, wishes }) };
      }
      thread ??= import('../../batch/documentThread.js').then(({ startDocumentThread }) =>
        startDocumentThread(wishes, guard),
      );
      return (await thread).run(name, source);
    },
    async close() {
      await (await thread)?.close();
    },
  };
}

/** The one input that the user names; null where there may be more. */
export const onlyInput = (inputs: readonly string[], { filesFrom }: OptionValues): string | null =>
  inputs.length <= 1 && filesFrom === undefined ? (inputs[0] ?? '-') : null;

const isSmallText = ({ bytes, entry }: Source): boolean =>
  entry === null && bytes.length <= smallBytes && tellOfficeFormat(bytes) === null;
