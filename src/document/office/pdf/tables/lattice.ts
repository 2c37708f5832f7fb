import type { Box, Ruling } from '../page/content.js';

/** Columns and rows of a ruled table by their borders, and which of its fields belong together. */
export interface Lattice extends Box {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** at(row, column): index of the cell. */
  readonly cellAt: readonly (readonly number[])[];
}

export interface LatticeCell {
  /** Cells of one region have no line between them. */
  readonly region: number;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Points. Lines that do not quite meet. */
const tolerance = 3.2;
/** Points. Between lines that are nearer nothing can stand: they are one border, drawn double or cell by cell. */
const minField = { horizontal: 5.5, vertical: 4.5 };
/** A border between two fields is one where so much of it is drawn. */
const minDrawn = 0.55;
/** More borders than any form has: a drawing, not a table. */
const maxBorders = 400;

/** Makes the tables that lines form: lines that touch belong together; what is open at a side ends with its lines. */
export function makeLattices(rulings: readonly Ruling[]): readonly Lattice[] {
  return groupTouching(rulings)
    .map(makeLattice)
    .filter((lattice): lattice is Lattice => lattice !== null);
}

function groupTouching(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parent = rulings.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  const horizontal = rulings.flatMap((ruling, i) => (ruling.axis === 'horizontal' ? [{ ruling, i }] : []));
  const vertical = rulings.flatMap((ruling, i) => (ruling.axis === 'vertical' ? [{ ruling, i }] : []));
  for (const a of horizontal)
    for (const b of vertical) if (meet(a.ruling, b.ruling)) parent[find(a.i)] = find(b.i);
  const groups = new Map<number, Ruling[]>();
  rulings.forEach((ruling, i) => {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), ruling]);
  });
  return [...groups.values()];
}

const meet = (horizontal: Ruling, vertical: Ruling): boolean =>
  vertical.at >= horizontal.from - tolerance &&
  vertical.at <= horizontal.to + tolerance &&
  horizontal.at >= vertical.from - tolerance &&
  horizontal.at <= vertical.to + tolerance;

function makeLattice(rulings: readonly Ruling[]): Lattice | null {
  const horizontal = rulings.filter(({ axis }) => axis === 'horizontal');
  const vertical = rulings.filter(({ axis }) => axis === 'vertical');
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const columns = placeBorders(vertical, horizontal);
  const rows = placeBorders(horizontal, vertical);
  if (columns.length < 2 || rows.length < 2 || columns.length * rows.length > maxBorders * 10) return null;
  if (columns.length + rows.length > maxBorders) return null;
  const isOpen = {
    right: (r: number, c: number) =>
      !isDrawn(vertical, columns[c + 1] ?? 0, [rows[r] ?? 0, rows[r + 1] ?? 0]),
    below: (r: number, c: number) =>
      !isDrawn(horizontal, rows[r + 1] ?? 0, [columns[c] ?? 0, columns[c + 1] ?? 0]),
  };
  const regions = joinFields(rows.length - 1, columns.length - 1, isOpen);
  const { cells, cellAt } = cutToRectangles(regions);
  return {
    columns,
    rows,
    cells,
    cellAt,
    x0: columns[0] ?? 0,
    x1: columns[columns.length - 1] ?? 0,
    y0: rows[0] ?? 0,
    y1: rows[rows.length - 1] ?? 0,
  };
}

/** Places of the lines, and the ends of those across them: a table open at its sides has no outer line. */
function placeBorders(lines: readonly Ruling[], across: readonly Ruling[]): readonly number[] {
  const nearest = minField[lines[0]?.axis ?? 'horizontal'];
  const places = lines.map(({ at }) => at).sort((a, b) => a - b);
  const borders: number[] = [];
  let members = 0;
  let last = -Infinity;
  for (const at of places) {
    if (at - last > nearest) {
      borders.push(at);
      members = 1;
    } else {
      members++;
      const previous = borders[borders.length - 1] ?? at;
      borders[borders.length - 1] = previous + (at - previous) / members;
    }
    last = at;
  }
  const start = Math.min(...across.map(({ from }) => from));
  const end = Math.max(...across.map(({ to }) => to));
  if (start < (borders[0] ?? 0) - 1.5 * nearest) borders.unshift(start);
  if (end > (borders[borders.length - 1] ?? 0) + 1.5 * nearest) borders.push(end);
  return borders;
}

function isDrawn(lines: readonly Ruling[], place: number, [from, to]: readonly [number, number]): boolean {
  let drawn = 0;
  for (const line of lines)
    if (Math.abs(line.at - place) <= minField[line.axis])
      drawn += Math.max(0, Math.min(to, line.to) - Math.max(from, line.from));
  return drawn >= minDrawn * (to - from);
}

interface Openings {
  readonly right: (row: number, column: number) => boolean;
  readonly below: (row: number, column: number) => boolean;
}

/** Numbers the fields so that those without a line between them have the same number. */
function joinFields(rows: number, columns: number, open: Openings): readonly (readonly number[])[] {
  const region = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  let count = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (region[r]?.[c] !== -1) continue;
      const number = count++;
      const waiting: [number, number][] = [[r, c]];
      for (let field = waiting.pop(); field !== undefined; field = waiting.pop()) {
        const [y, x] = field;
        const own = region[y];
        if (own?.[x] !== -1) continue;
        own[x] = number;
        if (x + 1 < columns && open.right(y, x)) waiting.push([y, x + 1]);
        if (x > 0 && open.right(y, x - 1)) waiting.push([y, x - 1]);
        if (y + 1 < rows && open.below(y, x)) waiting.push([y + 1, x]);
        if (y > 0 && open.below(y - 1, x)) waiting.push([y - 1, x]);
      }
    }
  }
  return region;
}

/** Regions as cells; one that is no rectangle (a missing piece of a line) is cut into some. */
function cutToRectangles(regions: readonly (readonly number[])[]): Pick<Lattice, 'cells' | 'cellAt'> {
  const cellAt = regions.map((row) => row.map(() => -1));
  const cells: LatticeCell[] = [];
  regions.forEach((own, row) => {
    own.forEach((region, column) => {
      if (cellAt[row]?.[column] !== -1) return;
      const isFree = (r: number, c: number): boolean => regions[r]?.[c] === region && cellAt[r]?.[c] === -1;
      let colspan = 1;
      while (isFree(row, column + colspan)) colspan++;
      let rowspan = 1;
      const isFreeRow = (r: number): boolean => {
        for (let c = column; c < column + colspan; c++) if (!isFree(r, c)) return false;
        return true;
      };
      while (isFreeRow(row + rowspan)) rowspan++;
      for (let r = row; r < row + rowspan; r++)
        for (let c = column; c < column + colspan; c++) (cellAt[r] ?? [])[c] = cells.length;
      cells.push({ region, row, column, rowspan, colspan });
    });
  });
  return { cells, cellAt };
}
