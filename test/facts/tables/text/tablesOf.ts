import { makeStream, spanOf } from '../../../../src/facts/tables/text/stream.js';
import { makeTokens } from '../../../../src/facts/tables/text/tokens.js';
import { findZones, frameStart } from '../../../../src/facts/tables/text/zones.js';
import { documentOf } from '../documents.js';

/** The tables of a text, and the words of each from its frame to its last number. */
export function tablesOf(text: string): [string, string][] {
  const document = documentOf(text);
  const stream = makeStream(document, [document.span], () => true);
  if (!stream) throw new Error('no stream');
  const tokens = makeTokens(stream);
  return findZones(tokens).map((zone) => {
    const first = tokens[frameStart(tokens, zone)];
    const last = tokens[zone.end - 1];
    const { start, end } = spanOf(stream, first?.start ?? 0, last?.end ?? 0);
    return [zone.model.id, document.text.slice(start, end)];
  });
}
