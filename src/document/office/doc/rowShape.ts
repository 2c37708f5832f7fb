import type { FlowCell } from '../flow/layOutRows.js';
import type { RowShape } from '../flow/pageWriter.js';
import type { Sprm } from './sprms.js';

const code = { definition: 0xd608, merge: 0x5624, vertical: 0xd62b } as const;

const cellSize = 20;

type Shape = Omit<FlowCell, 'html'>;

/** The cells of a row by its definition, and by what was merged after it was made. */
export function readRowShape(sprms: readonly Sprm[]): RowShape {
  let left = 0;
  let cells: Shape[] = [];
  for (const { code: name, operand } of sprms) {
    if (name === code.definition && operand.byteLength > 0) ({ left, cells } = readDefinition(operand));
    else if (name === code.merge && operand.byteLength === 2) {
      for (let i = operand.getUint8(0) + 1; i < Math.min(operand.getUint8(1), cells.length); i++)
        cells[i] = { ...cells[i], joinsLeft: true } as Shape;
    } else if (name === code.vertical && operand.byteLength === 2) {
      const cell = cells[operand.getUint8(0)];
      if (cell !== undefined)
        cells[operand.getUint8(0)] = { ...cell, vertical: readVertical(operand.getUint8(1)) };
    }
  }
  return { left, cells };
}

/** Number of cells, their borders in twentieths of a point, 20 bytes for each cell; the last ones may be left out. */
function readDefinition(operand: DataView): { readonly left: number; readonly cells: Shape[] } {
  const count = operand.getUint8(0);
  if (1 + 2 * (count + 1) > operand.byteLength) return { left: 0, cells: [] };
  const border = (i: number): number => operand.getInt16(1 + 2 * i, true);
  const cells: Shape[] = [];
  let joins: number | null = null;
  for (let i = 0; i < count; i++) {
    const at = 1 + 2 * (count + 1) + i * cellSize;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    const horizontal = flags & 3;
    // The first of a merged set has another mark than those that join it; which is which differs by writer.
    const joinsLeft: boolean = horizontal !== 0 && joins !== null && horizontal !== joins;
    if (!joinsLeft) joins = horizontal === 0 ? null : horizontal;
    cells.push({ right: border(i + 1), vertical: readVertical((flags >> 5) & 3), joinsLeft });
  }
  return { left: border(0), cells };
}

const readVertical = (mark: number): Shape['vertical'] =>
  mark === 0 ? null : mark === 1 ? 'continues' : 'begins';
