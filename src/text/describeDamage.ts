import { mojibakePatterns, mojibakeStart } from '../knowledge/encodings/mojibakePatterns.js';
import type { EncodingName, Notice } from '../types.js';
import type { Replacements } from './countReplacements.js';

/** Code points before a UTF-16 position. */
function countCodePoints(text: string, end: number): number {
  let count = 0;
  for (let i = 0; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++;
  return count;
}

function describePlace(text: string, position: number): string {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return `character ${String(countCodePoints(text, position))} (line ${String(line)})`;
}

/** Warns of characters that the decoding could not read. */
export function describeReplacements(text: string, found: Replacements, encoding: EncodingName): Notice[] {
  if (found.produced === 0) return [];
  return [
    {
      code: 'W_REPLACEMENT_CHARACTERS',
      message:
        `${String(found.produced)} places are not valid ${encoding} and stand as U+FFFD, the first at ` +
        `${describePlace(text, found.first)}; words and numbers there may be incomplete: compare with the original`,
    },
  ];
}

/** Warns of characters that an earlier, wrong conversion left in the data. */
export function describeMojibake(text: string, found: Replacements): Notice[] {
  const notices: Notice[] = [];
  if (found.inherited > 0) {
    notices.push({
      code: 'W_MOJIBAKE',
      message:
        `the data itself holds U+FFFD ${String(found.inherited)} times, the first at ` +
        `${describePlace(text, found.first)}: an earlier conversion lost characters; get the original bytes`,
    });
  }
  if (!mojibakeStart.test(text)) return notices;
  for (const { pattern, minimum, meaning } of mojibakePatterns) {
    let hits = 0;
    let first = -1;
    for (const match of text.matchAll(pattern)) {
      if (first < 0) first = match.index;
      hits++;
    }
    if (hits < minimum) continue;
    notices.push({
      code: 'W_MOJIBAKE',
      message:
        `${String(hits)} runs look like ${meaning}, the first at ${describePlace(text, first)}; ` +
        'get the original bytes or convert them back',
    });
  }
  return notices;
}
