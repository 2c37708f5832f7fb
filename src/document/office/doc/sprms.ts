/** One property of a paragraph, run or row: its code and where its operand stands. */
export interface Sprm {
  readonly code: number;
  readonly operand: DataView;
}

/** The operand of a table's definition says its length in two bytes, that of every other long one in one byte. */
const tableDefinition = 0xd608;
/** A list of tab stops whose length byte is 255 says its length otherwise; nothing behind it is needed. */
const changedTabs = 0xc615;

/** Operand sizes by the upper three bits of the code; 6 is variable. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** Reads a list of properties; it ends where an operand would leave it. */
export function readSprms(bytes: Uint8Array): readonly Sprm[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    let size: number = sizes[code >> 13] ?? 1;
    if (size === 0) {
      const isDefinition = code === tableDefinition;
      if (isDefinition && at + 2 > bytes.length) break;
      size = isDefinition ? view.getUint16(at, true) - 1 : view.getUint8(at);
      if (code === changedTabs && size === 255) break;
      at += isDefinition ? 2 : 1;
    }
    if (size < 0 || at + size > bytes.length) break;
    sprms.push({ code, operand: new DataView(bytes.buffer, bytes.byteOffset + at, size) });
    at += size;
  }
  return sprms;
}
