/** Properties of the characters from `start` to `end`, counted in bytes of the main stream. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

const pageSize = 512;

/**
 * Word keeps properties on pages of 512 bytes: borders of runs from the front, lists of properties from the back, the
 * number of runs in the last byte. A list of the table stream says where the pages are.
 *
 * @param entrySize bytes between the borders and the lists for each run: 13 for paragraphs, 1 for characters
 */
export function readPropertyPages(
  main: Uint8Array,
  list: Uint8Array,
  entrySize: number,
  readBytes: (page: Uint8Array, offset: number) => Uint8Array,
): readonly PropertyRun[] {
  const numbers = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const count = Math.max(0, Math.floor((list.length - 4) / 8));
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const number = numbers.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = main.subarray(number * pageSize, (number + 1) * pageSize);
    if (page.length < pageSize) continue;
    const view = new DataView(page.buffer, page.byteOffset, pageSize);
    const size = view.getUint8(pageSize - 1);
    if ((size + 1) * 4 + size * entrySize >= pageSize) continue;
    for (let j = 0; j < size; j++) {
      const offset = 2 * view.getUint8((size + 1) * 4 + j * entrySize);
      const bytes = offset === 0 ? page.subarray(0, 0) : readBytes(page, offset);
      runs.push({ start: view.getUint32(j * 4, true), end: view.getUint32((j + 1) * 4, true), bytes });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The run that holds a position. */
export function findRun<T extends { readonly start: number; readonly end: number }>(
  runs: readonly T[],
  position: number,
): T | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && position < run.end ? run : null;
}
