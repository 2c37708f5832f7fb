import { createHash } from 'node:crypto';
import { openFile, type OpenOptions } from '../bytes/index.js';
import { documentText } from '../index.js';
import type { GovRecord } from '../record/schema.js';
import type { Source } from '../types.js';
import { findFiles } from './findFiles.js';
import type { SourceState } from './types.js';

/** A document that is to be read again; `numbers` are its reports on the page. */
export interface WantedDocument {
  readonly source: GovRecord['source'];
  readonly numbers: number[];
}

export interface ReadText {
  readonly numbers: readonly number[];
  readonly state: SourceState;
  /** Null unless found. */
  readonly text: string | null;
}

/** Reads the wanted documents of one file or archive again, each told by its hash; every one is answered once. */
export async function* readTexts(
  uri: string,
  wanted: readonly WantedDocument[],
  folders: readonly string[],
  open: OpenOptions,
): AsyncGenerator<ReadText> {
  const left = new Set(wanted);
  const changed = new Set<WantedDocument>();
  for (const file of findFiles(uri, folders)) {
    if (left.size === 0) return;
    const [only] = left;
    const entry = left.size === 1 ? only?.source.entry : null;
    const options = { ...open, prefilter: false, ...(entry == null ? {} : { entry }) };
    for await (const member of openFile({ uri, path: Buffer.from(file) }, options)) {
      if (member.kind !== 'document') continue;
      const named = [...left].filter(({ source }) => source.entry === member.source.entry);
      if (named.length === 0) continue;
      const sha256 = createHash('sha256').update(member.source.bytes).digest('hex');
      for (const one of named) {
        if (one.source.sha256 !== sha256) {
          changed.add(one);
          continue;
        }
        left.delete(one);
        yield { numbers: one.numbers, ...(await readText(member.source, one.source)) };
      }
      if (left.size === 0) return;
    }
  }
  for (const one of left)
    yield { numbers: one.numbers, state: changed.has(one) ? 'changed' : 'missing', text: null };
}

async function readText(
  { bytes, uri, entry, declaredCharset }: Source,
  { encoding, encoding_basis: basis }: GovRecord['source'],
): Promise<Pick<ReadText, 'state' | 'text'>> {
  const result = await documentText(bytes, {
    uri,
    entry,
    declaredCharset,
    // What the user forced then is forced again.
    ...(basis === 'forced' && encoding !== null ? { encoding } : {}),
    maxDocumentBytes: Math.max(bytes.length, 1),
  });
  return 'code' in result ? { state: 'unreadable', text: null } : { state: 'found', text: result.text };
}
