import { makeStream } from '../../../../src/facts/tables/text/stream.js';
import { makeTokens } from '../../../../src/facts/tables/text/tokens.js';
import { tableModel } from '../../../../src/knowledge/tables/index.js';
import type { TableId } from '../../../../src/types.js';
import { documentOf } from '../documents.js';

/** A text that is one table from its first word to its last. */
export function wholeZone(id: TableId, text: string) {
  const document = documentOf(text);
  const stream = makeStream(document, [document.span], () => true);
  if (!stream) throw new Error('no stream');
  const tokens = makeTokens(stream);
  const none = new Set<string>();
  const zone = {
    model: tableModel(id),
    start: 0,
    end: tokens.length,
    rows: none,
    columns: none,
    spoken: false,
  };
  return { stream, tokens, zone };
}
