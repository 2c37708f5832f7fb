import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { describeTooLarge } from '../limits.js';
import type { Member } from '../member.js';
import { mayBeReport } from '../mayBeReport.js';
import { countEntry, isWanted, nameEntry, type Container } from './container.js';
import { chooseFields, makeLineDocument, type ChosenFields } from './lines/chooseFields.js';
import { decodeFirstLine, guessDelimiter, guessTableEncoding } from './lines/csvHeader.js';
import { problemOf, skipMember } from './unreadMember.js';

async function* decodePieces({ cursor }: Container): AsyncGenerator<string> {
  const decoder = new TextDecoder(guessTableEncoding(cursor.view));
  for (let piece = await cursor.takePiece(); piece !== null; piece = await cursor.takePiece())
    yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Reads a table with a document in each row. Entries are `R2`, `R3` …: the row as a table program counts it. */
export async function* readCsv(container: Container): AsyncGenerator<Member> {
  const { cursor, run } = container;
  await cursor.fill(64 * 1024);
  const parser = Readable.from(decodePieces(container)).pipe(
    parse({
      delimiter: guessDelimiter(decodeFirstLine(cursor.view)),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: run.limits.documentBytes,
    }),
  );
  let row = 0;
  let names: readonly string[] = [];
  let chosen: ChosenFields | null = null;
  const whole = { entry: container.entry, next: () => null };
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (chosen === null) {
        names = cells;
        chosen = chooseFields(
          cells.map((name) => name.trim()),
          run.options.fields ?? {},
        );
        continue;
      }
      countEntry(run);
      const entry = nameEntry(container, `R${String(row)}`);
      if (isWanted(container, entry)) yield readRow(container, entry, names, cells, chosen);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield problemOf(container, whole, describeCsvError(error, run.limits.documentBytes));
    return;
  }
  if (cursor.failure) yield problemOf(container, whole, cursor.failure);
  else if (row < 2) yield problemOf(container, whole, emptyTable);
}

const emptyTable = { code: 'E_EMPTY', message: 'the table has no row below its head' };

function readRow(
  container: Container,
  entry: string,
  names: readonly string[],
  cells: readonly string[],
  chosen: ChosenFields,
): Member {
  const { run } = container;
  const info = { entry, url: null, next: () => null };
  const read = (name: string): string => cells[names.findIndex((other) => other.trim() === name)] ?? '';
  const document = makeLineDocument(read, chosen);
  const bytes = document?.bytes ?? Buffer.alloc(0);
  if (run.options.prefilter !== false && !mayBeReport(bytes))
    return skipMember(container, info, 'prefilter', bytes);
  const source = { bytes, uri: run.uri, entry, url: document?.url ?? null, declaredCharset: 'utf-8' };
  return { kind: 'document', next: null, source };
}

function describeCsvError({ code }: CsvError, limit: number): { code: string; message: string } {
  if (code === 'CSV_MAX_RECORD_SIZE') return { code: 'E_TOO_LARGE', message: describeTooLarge(null, limit) };
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      code: 'E_TRUNCATED',
      message: 'a quoted cell is not closed; the table is cut, or its quotes are not doubled',
    };
  return { code: 'E_DAMAGED', message: `the table cannot be read on (${code})` };
}
