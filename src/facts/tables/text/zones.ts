import { statisticsColumns } from '../../../knowledge/tables/columns.js';
import { tableModels } from '../../../knowledge/tables/index.js';
import type { TableModel } from '../../../knowledge/tables/model.js';
import type { TableId } from '../../../types.js';
import { countHan } from '../han.js';
import { findSpokenLabels } from './spokenLabels.js';
import { gap } from './stream.js';
import { isYearWord, type Token } from './tokens.js';
import type { Meaning } from './trie.js';

/** A stretch of tokens that is one table: half-open range of tokens. */
export interface Zone {
  readonly model: TableModel;
  readonly start: number;
  readonly end: number;
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** A sentence that names rows with their numbers. */
  readonly spoken: boolean;
}

/** Other words (Chinese characters) that may stand between two labels of one table: local rows, page heads. */
const maxNoise = 60;

/** So many rows in a stretch are a table, even when most are blank. */
const manyRows = 15;

/** So many labels, heads and rows among them, are a form, even when it is left blank. */
const manyLabels = 9;

/** Words of the form before its first label. */
const maxFrame = 24;

/** Numbers, marks and bars behind the last label: one row of the widest table, parted by bars, or one whole column. */
const maxBehind = 80;

/** The same between the heads of columns (统计指标, 单位, 合计) and the first label of the table. */
const maxLeadNoise = 12;

const resultCharacters = new Set('结果维持纠正其他尚未审总计合');

/** Letters of the heads of the review table that run across its columns (结结其尚果果他未…). */
export const isScatteredHead = (text: string): boolean => {
  for (const character of text) if (!resultCharacters.has(character)) return false;
  return true;
};

interface Chain {
  start: number;
  last: number;
  noise: number;
  /** A label that only other tables have stands behind the last one of this table. */
  foreign: boolean;
  readonly spoken: boolean;
  readonly rows: Set<string>;
  readonly columns: Set<string>;
  labels: number;
  /** Numbers, marks and bars between the labels. */
  numbers: number;
}

/** Where the form's own words before a zone begin: 第二十条第（一）项, 申请人情况, 信息内容. */
export function frameStart(tokens: readonly Token[], zone: Zone): number {
  let start = zone.start;
  for (let i = zone.start - 1; i >= Math.max(0, zone.start - maxFrame); i--) {
    const token = tokens[i];
    if (token?.kind === 'label' && (token.meaning?.form || token.meaning?.structure)) start = i;
    else if (token?.kind !== 'bar' && token?.kind !== 'numbering' && token?.kind !== 'mark') break;
  }
  return start;
}

/** Finds the stretches that hold many labels of one table with numbers, and few other words. */
export function findZones(tokens: readonly Token[]): Zone[] {
  const spoken = findSpokenLabels(tokens);
  const rows = countRows(tokens);
  const models = tableModels.filter((model) => (rows.get(model.id)?.size ?? 0) >= model.signature.minimum);
  return dropRivals(models.flatMap((model) => chainsOf(model, tokens, spoken)));
}

/** The Chinese characters of other words, but for scattered heads; more than may stand there are not counted. */
const noiseOf = (string: string): number => (isScatteredHead(string) ? 0 : countHan(string, maxNoise + 1));

/** 统计表（2015年度）: a title, no head. */
const isTitle = (label: string): boolean => label.endsWith(')') && /^[^(]{1,6}\)$/.test(label);

/** The rows of each table that the tokens name at all: most tables have fewer than any zone of theirs. */
function countRows(tokens: readonly Token[]): ReadonlyMap<TableId, ReadonlySet<string>> {
  const named = new Map<TableId, Set<string>>();
  for (const { meaning } of tokens) {
    if (meaning === null) continue;
    for (const [id, rows] of meaning.rows) {
      const keys = named.get(id) ?? new Set();
      for (const { key } of rows) keys.add(key);
      named.set(id, keys);
    }
  }
  return named;
}

function chainsOf(model: TableModel, tokens: readonly Token[], spoken: ReadonlySet<Token>): Zone[] {
  const zones: Zone[] = [];
  let chain: Chain | null = null;
  let lead: { start: number; noise: number } | null = null;
  const close = (): void => {
    const end = chain ? extendToNumbers(tokens, chain.last + 1, model) : 0;
    if (chain && isTable(model, chain, end - chain.last - 1)) {
      zones.push({
        model,
        start: chain.start,
        end,
        rows: chain.rows,
        columns: chain.columns,
        spoken: chain.spoken,
      });
    }
    chain = null;
  };
  tokens.forEach((token, i) => {
    if (lead && token.kind === 'number' && !isInHead(token, tokens[i + 1])) lead = null;
    if (token.meaning && token.meaning.titles.size > 0) {
      lead = null;
      // The chapter's title stands before its table: what was named before it was named in a sentence.
      if (token.meaning.titles.has(model.id) && model.columns !== statisticsColumns) close();
    }
    if (token.kind === 'text') {
      if (!chain && !lead) return;
      const noise = noiseOf(token.string);
      if (chain) chain.noise += noise;
      if (lead) lead.noise += noise;
      return;
    }
    if (chain && (token.kind === 'number' || token.kind === 'mark' || token.kind === 'bar')) chain.numbers++;
    const { meaning } = token;
    if (chain && meaning && opensForm(model, meaning) && !hasLeaf(model, chain)) chain = null;
    if (!meaning || isTitle(token.string)) return;
    if (chain && chain.noise > maxNoise) close();
    const rows = meaning.rows.get(model.id);
    const column = meaning.columns.get(model.id);
    if (!chain && (meaning.structure || isCommon(token)) && (!lead || lead.noise > maxLeadNoise))
      lead = { start: i, noise: 0 };
    if (!rows && !column) {
      if (meaning.titles.size > 0 && !meaning.titles.has(model.id)) close();
      // A label of another table is as foreign as any word.
      if (meaning.rows.size + meaning.columns.size > 0) {
        if (chain) {
          chain.noise += countHan(token.string);
          chain.foreign = true;
        }
        if (lead && lead.start !== i) lead.noise += countHan(token.string);
      }
      return;
    }
    // Statistics are also printed as lists with signs behind their numbers.
    const isSpoken = spoken.has(token) && model.columns !== statisticsColumns;
    if (chain && chain.spoken !== isSpoken) close();
    // 总计 and 其他 stand in many tables: they go on with one, and begin none.
    if (!chain && (isCommon(token) || !canBegin(model, token))) return;
    if (chain?.foreign && isCommon(token)) return;
    const start = lead && lead.noise <= maxLeadNoise ? lead.start : i;
    if (!chain) lead = null;
    chain ??= {
      start,
      last: i,
      noise: 0,
      foreign: false,
      spoken: isSpoken,
      rows: new Set(),
      columns: new Set(),
      labels: 0,
      numbers: 0,
    };
    chain.last = i;
    chain.noise = 0;
    chain.foreign = false;
    chain.labels++;
    for (const row of rows ?? []) chain.rows.add(row.key);
    if (column) chain.columns.add(column.key);
  });
  close();
  return zones;
}

const opensForm = ({ columns }: TableModel, { titles, structure }: Meaning): boolean =>
  columns === statisticsColumns && (structure !== null || titles.size > 0);

/** Groups of rows (主动公开情况, 依申请公开情况) are headings of chapters too. */
const hasLeaf = (model: TableModel, chain: Chain): boolean =>
  model.rows.some(({ key, kind }) => kind === 'leaf' && chain.rows.has(key));

/** A year or a month (12月) is part of a head, 1 the first of a column of sequence numbers. */
const isInHead = ({ string }: Token, next: Token | undefined): boolean =>
  /^(?:(?:19|20)\d{2}|0?1)$/.test(string) || (next?.gap === gap.none && next.string.startsWith('月'));

/** Rows of art. 20 (行政许可, 规章) are named in many sentences: its tables begin with their heads. */
const canBegin = (model: TableModel, token: Token): boolean =>
  model.form.length > 0 || token.meaning?.columns.has(model.id) === true;

const isCommon = (token: Token): boolean => token.string.length <= 2;

function isTable(model: TableModel, chain: Chain, behind: number): boolean {
  const { signature } = model;
  const asked = [
    ...signature.rows.map((key) => chain.rows.has(key)),
    ...signature.columns.map((key) => chain.columns.has(key)),
  ];
  if (chain.rows.size < signature.minimum || !asked.includes(true)) return false;
  // A sentence that names a few labels has few numbers between them, or none.
  const many =
    chain.rows.size >= manyRows ||
    (chain.numbers + behind) * 2 >= chain.rows.size ||
    (chain.rows.size >= 3 && chain.columns.size >= 3 && chain.labels >= manyLabels);
  // Heads broken over two lines (结果 above 维持) are no labels: the groups are, with all their numbers behind them.
  const whole = model.rows.length * model.form.length;
  const broken = model.layout === 'matrix' && chain.rows.size === model.rows.length && behind >= whole;
  return (many && chain.labels >= 4) || broken;
}

/** The numbers behind the last label belong to the table. */
function extendToNumbers(tokens: readonly Token[], from: number, model: TableModel): number {
  let end = from;
  for (let i = from; i < Math.min(tokens.length, from + maxBehind); i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'numbering' && token.string !== ':')) break;
    if (isYearWord(token, tokens[i + 1])) break;
    if (token.kind === 'text' || token.kind === 'label') {
      if (model.layout === 'matrix' && isScatteredHead(token.string)) continue;
      break;
    }
    end = i + 1;
  }
  return end;
}

/**
 * Tables that share labels claim the same stretch: the one with more of its rows there has it.
 * Neighbours that only touch are cut apart.
 */
function dropRivals(zones: readonly Zone[]): Zone[] {
  const weight = (zone: Zone): number =>
    zone.rows.size + zone.columns.size + zone.model.signature.rows.filter((key) => zone.rows.has(key)).length;
  const overlap = (a: Zone, b: Zone): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const touch = (a: Zone, b: Zone): boolean => overlap(a, b) * 3 < Math.min(a.end - a.start, b.end - b.start);
  const winners = zones.filter((zone, i) =>
    zones.every((other, j) => {
      if (i === j || touch(zone, other)) return true;
      const difference = weight(zone) - weight(other);
      return difference > 0 || (difference === 0 && i < j);
    }),
  );
  return winners.map((zone) => {
    const before = winners.filter(
      (other) => other !== zone && other.start < zone.start && overlap(zone, other) > 0,
    );
    return { ...zone, start: Math.max(zone.start, ...before.map((other) => other.end)) };
  });
}
