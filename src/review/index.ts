import { createHash } from 'node:crypto';
import type { OpenOptions } from '../bytes/index.js';
import type { TextSink } from '../output/index.js';
import type { GovRecord } from '../record/schema.js';
import { toolVersion } from '../record/versions.js';
import { escapeJson, packBlock } from './packBlock.js';
import { closePage, openPage, writeBlock } from './pageFrame.js';
import { readTexts, type WantedDocument } from './readTexts.js';
import { shapeTables } from './shapeTables.js';
import { summariseRecord } from './summariseRecord.js';
import type { ListRow, PageIndex } from './types.js';

export interface ReviewOptions {
  readonly language: 'zh' | 'en';
  /** Where documents are looked for, beside the place that their record names. */
  readonly folders: readonly string[];
  readonly open: OpenOptions;
}

/** What the page holds. */
export interface ReviewTotals {
  readonly records: number;
  readonly found: number;
  readonly unfound: number;
}

/**
 * Records → one page that shows every number where it stands in its document. Records are packed as they come, texts are
 * read again afterwards, file by file; memory holds a line for each record, not the texts.
 */
export async function writeReview(
  records: AsyncIterable<GovRecord>,
  { language, folders, open }: ReviewOptions,
  sink: TextSink,
): Promise<ReviewTotals> {
  await sink.write(openPage(language));
  const rows: ListRow[] = [];
  const files = new Map<string, Map<string, WantedDocument>>();
  const key = createHash('sha256');
  for await (const record of records) {
    const number = rows.length;
    rows.push(summariseRecord(record));
    key.update(record.id);
    remember(files, record.source, number);
    await sink.write(writeBlock(`r${String(number)}`, packBlock(record)));
  }
  for (const [uri, documents] of files) {
    for await (const { numbers, state, text } of readTexts(uri, [...documents.values()], folders, open)) {
      // Reports of one document share its text.
      if (text !== null) await sink.write(writeBlock(`t${String(numbers[0])}`, packBlock(text)));
      for (const number of numbers) {
        const row = rows[number];
        if (!row) continue;
        row.source = state;
        row.text = text === null ? null : (numbers[0] ?? null);
      }
    }
  }
  const index: PageIndex = {
    language,
    key: key.digest('hex').slice(0, 16),
    version: toolVersion,
    rows,
    tables: shapeTables(),
  };
  await sink.write(writeBlock('index', escapeJson(index)));
  await sink.write(closePage());
  const found = rows.filter(({ source }) => source === 'found').length;
  // A document that could not be read when its record was made has no text that could be shown.
  const hopeless = rows.filter(({ source, status }) => source === 'unreadable' && status === 'error').length;
  return { records: rows.length, found, unfound: rows.length - found - hopeless };
}

/** One document is read once, whatever number of reports it holds. */
function remember(
  files: Map<string, Map<string, WantedDocument>>,
  source: GovRecord['source'],
  number: number,
): void {
  const documents = files.get(source.uri) ?? new Map<string, WantedDocument>();
  files.set(source.uri, documents);
  const key = `${source.sha256 ?? ''} ${source.entry ?? ''}`;
  const known = documents.get(key);
  if (known) known.numbers.push(number);
  else documents.set(key, { source, numbers: [number] });
}
