import { readPropertyPages } from './pagesOfProperties.js';
import { readSprms } from './sprms.js';

/** Deleted under change tracking; hidden by format. */
const hiding: ReadonlySet<number> = new Set([0x0800, 0x083c]);

/** The stretches of the main stream whose characters are not shown. */
export function readHiddenRuns(
  main: Uint8Array,
  list: Uint8Array,
): readonly { readonly start: number; readonly end: number }[] {
  return readPropertyPages(main, list, 1, (page, offset) =>
    page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)),
  ).filter(({ bytes }) =>
    readSprms(bytes).some(({ code, operand }) => hiding.has(code) && (operand.getUint8(0) & 1) === 1),
  );
}
