import { documentText, examine, explain, type Examination, type Explanation } from '../extract.js';
import type { Failure, Source } from '../types.js';
import { makeLine, nameWishes, readSource, type RecordLine, type Wishes } from './readRecords.js';

/** A document and what the user wants of it, as it goes to a thread. */
export interface DocumentTask {
  readonly source: Source;
  readonly wishes: Wishes;
}

/** What can be made of one document, here or in a thread: by name, because that is how a thread is asked. */
export interface Works {
  readonly readDocument: readonly RecordLine[];
  readonly readText: { readonly text: string } | Failure;
  readonly explainDocument: readonly Explanation[];
  readonly examineDocument: readonly Examination[];
}

export const works: { readonly [Name in keyof Works]: (task: DocumentTask) => Promise<Works[Name]> } = {
  readDocument: async ({ source, wishes }) => (await readSource(source, wishes)).map(makeLine),
  readText: ({ source, wishes }) => documentText(source.bytes, nameWishes(source, wishes)),
  explainDocument: ({ source, wishes }) => explain(source.bytes, nameWishes(source, wishes)),
  examineDocument: ({ source, wishes }) => examine(source.bytes, nameWishes(source, wishes)),
};
