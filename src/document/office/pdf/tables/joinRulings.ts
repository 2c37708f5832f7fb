import type { Ruling } from '../page/content.js';

/** Points. Pieces of a line that are nearer than this are one: dots, dashes, the borders of neighbouring cells. */
const maxGap = 3.5;
/** Points. Lines that lie so near beside one another are one. */
const maxOffset = 1.2;
/** Points: dots of one line differ by less. */
const level = 0.5;
/** Shorter lines border no cell. */
const minLength = 5;
/** So many lines can lie beside one another and still be told apart. */
const maxBeside = 60;

/** Joins the pieces of straight lines; a table's border is drawn cell by cell, a dotted one dot by dot. */
export function joinRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  return (['horizontal', 'vertical'] as const).flatMap((axis) => {
    const levels = new Map<number, Ruling[]>();
    for (const ruling of rulings) {
      if (ruling.axis !== axis) continue;
      const key = Math.round(ruling.at / level);
      const own = levels.get(key);
      if (own === undefined) levels.set(key, [ruling]);
      else own.push(ruling);
    }
    // What is left short is a dot of a line along the other axis.
    const lines = [...levels.values()].flatMap(joinNear).filter(isLong);
    return joinNear(lines).filter(isLong);
  });
}

const isLong = ({ from, to }: Ruling): boolean => to - from >= minLength;

function joinNear(pieces: readonly Ruling[]): readonly Ruling[] {
  const lines: { axis: Ruling['axis']; at: number; from: number; to: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || a.at - b.at)) {
    const line = lines
      .slice(-maxBeside)
      .reverse()
      .find(({ at, to }) => piece.from - to <= maxGap && Math.abs(piece.at - at) <= maxOffset);
    if (line === undefined) lines.push({ ...piece });
    else line.to = Math.max(line.to, piece.to);
  }
  return lines;
}
