import { tableModels } from '../../../knowledge/tables/index.js';
import type { TableModel } from '../../../knowledge/tables/model.js';
import { isHan } from './stream.js';
import type { Token } from './tokens.js';

/** A stretch of tokens that is one table: half-open range of tokens. */
export interface Zone {
  readonly model: TableModel;
  readonly start: number;
  readonly end: number;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** Other words (Chinese characters) that may stand between two labels of one table: local rows, page heads. */
const maxNoise = 60;

const resultCharacters = new Set('结果维持纠正其他尚未审总计合');

/** Letters of the heads of the review table that run across its columns (结结其尚果果他未…). */
export const isScatteredHead = (text: string): boolean => {
  for (const character of text) if (!resultCharacters.has(character)) return false;
  return true;
};

const countHan = (text: string): number => {
  let count = 0;
  for (const character of text) if (isHan(character)) count++;
  return count;
};

interface Chain {
  start: number;
  last: number;
  noise: number;
  readonly rows: Set<string>;
  readonly columns: Set<string>;
  labels: number;
  /** Numbers, marks and bars between the labels. */
  numbers: number;
}

/** Finds the stretches that hold many labels of one table with numbers, and few other words. */
export function findZones(tokens: readonly Token[]): Zone[] {
  const zones = tableModels.flatMap((model) => chainsOf(model, tokens));
  return dropRivals(zones).sort((a, b) => a.start - b.start);
}

function chainsOf(model: TableModel, tokens: readonly Token[]): Zone[] {
  const zones: Zone[] = [];
  let chain: Chain | null = null;
  const close = (): void => {
    const end = chain ? extendToNumbers(tokens, chain.last + 1, model) : 0;
    if (chain && isTable(model, chain, end - chain.last - 1)) {
      zones.push({
        model,
        start: chain.start,
        end,
        rows: chain.rows,
        columns: chain.columns,
      });
    }
    chain = null;
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'text') {
      if (chain && !isScatteredHead(token.string)) chain.noise += countHan(token.string);
      return;
    }
    if (chain && (token.kind === 'number' || token.kind === 'mark' || token.kind === 'bar')) chain.numbers++;
    const { meaning } = token;
    if (!meaning) return;
    const rows = meaning.rows.get(model.id);
    const column = meaning.columns.get(model.id);
    if (!rows && !column) {
      if (meaning.titles.size > 0 && !meaning.titles.has(model.id)) close();
      // A label of another table is as foreign as any word.
      if (chain && meaning.rows.size + meaning.columns.size > 0) chain.noise += countHan(token.string);
      return;
    }
    if (chain && chain.noise > maxNoise) close();
    // 总计 and 其他 stand in many tables: they go on with one, and begin none.
    if (!chain && isCommon(token)) return;
    chain ??= { start: i, last: i, noise: 0, rows: new Set(), columns: new Set(), labels: 0, numbers: 0 };
    chain.last = i;
    chain.noise = 0;
    chain.labels++;
    for (const row of rows ?? []) chain.rows.add(row.key);
    if (column) chain.columns.add(column.key);
  });
  close();
  return zones;
}

const isCommon = ({ meaning }: Token): boolean =>
  new Set([...(meaning?.rows.keys() ?? []), ...(meaning?.columns.keys() ?? [])]).size > 2;

function isTable(model: TableModel, chain: Chain, behind: number): boolean {
  const { signature } = model;
  const asked = [
    ...signature.rows.map((key) => chain.rows.has(key)),
    ...signature.columns.map((key) => chain.columns.has(key)),
  ];
  if (chain.rows.size < signature.minimum || !asked.includes(true)) return false;
  // A sentence that names a few labels has few numbers between them, or none.
  return (chain.numbers + behind) * 2 >= chain.rows.size && chain.labels >= 4;
}

/** The numbers behind the last label belong to the table. */
function extendToNumbers(tokens: readonly Token[], from: number, model: TableModel): number {
  let end = from;
  const limit = model.layout === 'matrix' ? 40 : 12;
  for (let i = from; i < Math.min(tokens.length, from + limit); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'text' || token.kind === 'label' || token.kind === 'numbering') break;
    end = i + 1;
  }
  return end;
}

/** Tables that share labels claim the same stretch: the one with more of its rows there has it. */
function dropRivals(zones: readonly Zone[]): Zone[] {
  const weight = (zone: Zone): number =>
    zone.rows.size + zone.columns.size + zone.model.signature.rows.filter((key) => zone.rows.has(key)).length;
  return zones.filter((zone) =>
    zones.every(
      (other) => other === zone || other.end <= zone.start || other.start >= zone.end || wins(zone, other),
    ),
  );
  function wins(zone: Zone, other: Zone): boolean {
    const difference = weight(zone) - weight(other);
    return difference > 0 || (difference === 0 && zones.indexOf(zone) < zones.indexOf(other));
  }
}
