import { examine, type GovRecord } from '../../src/index.js';

interface Read {
  readonly record: GovRecord;
  readonly text: string | null;
}

/** The ordinary runs of the properties draw the same documents: each is read once. */
const known = new Map<string, Promise<Read[]>>();
const mostKnown = 2000;

/** The records of a document with its text. */
export async function read(bytes: Buffer): Promise<Read[]> {
  const key = bytes.toString('latin1');
  let found = known.get(key);
  if (!found) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, (found = examine(bytes, { uri: 'page' })));
  }
  return found;
}
