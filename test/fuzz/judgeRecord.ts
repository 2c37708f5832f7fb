import { squeeze } from '../../src/document/view.js';
import { countPaths } from '../../src/record/fillCounts.js';
import { compileCheck } from '../../src/record/compileCheck.js';
import { recordSchema, type FactRecord, type GovRecord } from '../../src/record/schema.js';

/** White space, zero-width marks and the forms of characters aside, as in `value_raw`. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\u2010\u2012-\u2015\u2212]/g, '-');

/** What was not taken for a number stands there as its cell is compared with the form's words. */
const squeezed = (text: string): string => squeeze(plain(text)).replace(/\p{C}/gu, '');

const isValid = compileCheck(recordSchema);

/**
 * What a record breaks of its own contract, in sentences; none is expected whatever the document was. `text` is the
 * document's text, null where it could not be read.
 */
export function judgeRecord(record: GovRecord, text: string | null): string[] {
  const line = JSON.stringify(record);
  const broken: string[] = isValid(JSON.parse(line)) ? [] : ['the record is not valid'];
  if (/[\n\r]/.test(line)) broken.push('the record is not one line');
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(line)) broken.push('the record holds half a character');
  if (record.error?.code === 'E_INTERNAL') broken.push(record.error.message);
  if (record.status !== 'ok') return [...broken, ...judgeEmpty(record)];
  if (text === null) return [...broken, 'a report without a text'];
  const judged = [
    ...judgeFacts(record, text),
    ...judgeSections(record, [...text].length),
    ...judgeCounts(record),
    ...judgeCells(record),
  ];
  return [...broken, ...judged];
}

/** A record without a report says why, and nothing else. */
function judgeEmpty({ status, error, warnings, report, counts, tables, facts }: GovRecord): string[] {
  const broken: string[] = [];
  if ((status === 'error') !== (error !== null))
    broken.push(`status ${status} with the error ${String(error)}`);
  if (status === 'not_a_report' && !warnings.some(({ code }) => code.startsWith('W_NOT_A_REPORT')))
    broken.push('no report, and no word of why');
  if (report ?? counts ?? tables ?? facts) broken.push(`a record of the status ${status} has content`);
  return broken;
}

/** Every fact stands in the text, word for word. */
export function judgeFacts(record: GovRecord, text: string): string[] {
  const characters = [...text];
  return (record.facts ?? []).flatMap((fact) => judgeFact(fact, record, characters));
}

function judgeFact(fact: FactRecord, record: GovRecord, characters: readonly string[]): string[] {
  const broken: string[] = [];
  const { indicator, evidence, value_raw: raw, section } = fact;
  if (evidence.length === 0) broken.push(`${indicator}: no evidence`);
  for (const { start, end, text } of evidence) {
    if (start >= end || end > characters.length) broken.push(`${indicator}: evidence ${start}–${end}`);
    else if (characters.slice(start, end).join('') !== text)
      broken.push(`${indicator}: evidence is not its slice`);
  }
  const read = fact.value === null ? squeezed : plain;
  if (raw !== null && !read(evidence.map(({ text }) => text).join('')).includes(read(raw)))
    broken.push(`${indicator}: "${raw}" does not stand in its evidence`);
  if (section !== null && record.sections?.[section] === undefined)
    broken.push(`${indicator}: section ${section}`);
  const isStated = ['stated', 'stated_zero', 'approximate'].includes(fact.value_state);
  if (isStated !== (fact.value !== null) && fact.value_state !== 'derived')
    broken.push(`${indicator}: ${fact.value_state} with the value ${String(fact.value)}`);
  return broken;
}

/** Sections lie one behind the other, without gaps; a part of a document has a part of the text. */
export function judgeSections({ status, sections, source }: GovRecord, length: number): string[] {
  if (status !== 'ok') return [];
  const all = sections ?? [];
  const broken = all.flatMap(({ start, end }, i) => {
    const next = all[i + 1]?.start ?? end;
    return start <= end && end === next ? [] : [`section ${i}: ${start}–${end}, the next from ${next} on`];
  });
  const [first, last] = [all[0]?.start, all.at(-1)?.end];
  if (source.part === null && (first !== 0 || last !== length))
    broken.push(`sections from ${String(first)} to ${String(last)} of ${length}`);
  return broken;
}

/** Every number of the counts has a fact with its words. */
function judgeCounts({ counts, facts }: GovRecord): string[] {
  return countPaths.flatMap((path) => {
    const value = readPath(counts, path);
    if (value === null) return [];
    const isKnown = (facts ?? []).some((fact) => fact.indicator === path && fact.value === value);
    return isKnown ? [] : [`${path}: ${String(value)} without a fact`];
  });
}

/** Every number of a table has a fact of its own. */
function judgeCells({ tables, facts }: GovRecord): string[] {
  const values = new Map((facts ?? []).map(({ indicator, value }) => [indicator, value]));
  return Object.entries(tables ?? {}).flatMap(([id, { rows }]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, value]) =>
        value === null || values.get(`${id}.${row}.${column}`) === value
          ? []
          : [`${id}.${row}.${column}: ${value} without a fact`],
      ),
    ),
  );
}

function readPath(counts: unknown, path: string): unknown {
  let node: unknown = counts;
  for (const step of path.split('.')) node = (node as Record<string, unknown> | null)?.[step];
  return node ?? null;
}
