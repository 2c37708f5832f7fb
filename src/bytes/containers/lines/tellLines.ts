import type { ByteCursor } from '../../byteCursor.js';
import type { FieldNames } from '../../member.js';
import type { ContainerFormat } from '../../format.js';
import { chooseFields, decodeLine } from './chooseFields.js';
import { decodeFirstLine, guessDelimiter, splitHeader } from './csvHeader.js';

/** A first line that is longer is not looked at to its end. */
const maxFirstLine = 4 * 1024 * 1024;
const lineFile = /\.(?:jsonl|ndjson|jl|jsonlines)$/i;
const table = /\.(?:csv|tsv)$/i;

async function readFirstLine(cursor: ByteCursor): Promise<{ line: Buffer; isWhole: boolean }> {
  for (let wanted = 64 * 1024; ; wanted *= 4) {
    const isThere = await cursor.fill(wanted);
    const end = cursor.view.indexOf(0x0a);
    if (end >= 0) return { line: cursor.view.subarray(0, end), isWhole: true };
    if (!isThere || wanted >= maxFirstLine) return { line: cursor.view, isWhole: !isThere };
  }
}

/** JSON lines or CSV with a document in it; null for text that is neither. */
export async function tellLines(
  cursor: ByteCursor,
  name: string,
  fields: FieldNames,
): Promise<ContainerFormat | null> {
  if (lineFile.test(name)) return 'json_lines';
  const { line, isWhole } = await readFirstLine(cursor);
  if (table.test(name)) {
    const header = decodeFirstLine(cursor.view);
    const columns = splitHeader(header, guessDelimiter(header));
    return chooseFields(columns, fields).body.length > 0 ? 'csv' : null;
  }
  const text = decodeLine(line);
  if (!isWhole) return /^\{"[^"\\]{1,40}":/.test(text.slice(0, 60)) ? 'json_lines' : null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    return chooseFields(Object.keys(value), fields).body.length > 0 ? 'json_lines' : null;
  } catch {
    return null;
  }
}
