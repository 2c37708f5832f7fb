import type { TableWriter, Value } from '../table.js';

/** Rows that are written so many at once: readers of the file want them in groups, and memory few of them. */
export function holdRows(
  most: number,
  writeRows: (rows: readonly (readonly Value[])[]) => Promise<void>,
  finish: () => Promise<void> | void,
): TableWriter {
  let held: (readonly Value[])[] = [];
  const flush = async (): Promise<void> => {
    if (held.length > 0) await writeRows(held);
    held = [];
  };
  return {
    async write(row) {
      held.push(row);
      if (held.length >= most) await flush();
    },
    async finish() {
      await flush();
      await finish();
    },
  };
}
