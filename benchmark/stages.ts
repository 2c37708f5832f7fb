import { buildDocument } from '../src/document/index.js';
import { buildRecord, type RecordSource } from '../src/record/buildRecord.js';
import { checkReport } from '../src/checks/index.js';
import { decodeText } from '../src/text/index.js';
import { findSections } from '../src/sections/index.js';
import { identifyReport } from '../src/report/index.js';
import { readFacts, readTables } from '../src/facts/index.js';
import { readSentences } from '../src/facts/prose/readingUnits.js';
import { recognise } from '../src/recognition/index.js';
import type { Source } from '../src/types.js';

/** Milliseconds by stage. */
export type Times = Map<string, number>;

const origin: Omit<RecordSource, 'uri'> = {
  entry: null,
  part: null,
  url: null,
  bytes: 0,
  sha256: '0'.repeat(64),
  mediaType: null,
  encoding: 'utf-8',
  encodingBasis: 'valid_utf8',
};

/** The path of src/pipeline.ts with a clock around every step. */
export async function runStages(source: Source, times: Times): Promise<void> {
  const add = (stage: string, since: number): void => {
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - since);
  };
  const clock = <T>(stage: string, step: () => T): T => {
    const start = performance.now();
    const result = step();
    add(stage, start);
    return result;
  };
  const text = clock('text', () => decodeText(source, {}));
  if ('code' in text) return;
  const start = performance.now();
  const document = await buildDocument(text, source);
  add('document', start);
  if ('code' in document) return;
  const tables = clock('tables', () => readTables(document));
  const kind = clock('recognition', () => recognise(document, tables));
  if (!kind.report) return;
  const fields = clock('report', () => identifyReport(document));
  const outline = clock('sections', () => findSections(document));
  // Read again inside the facts: how much of them is this.
  clock('facts: sentences', () => readSentences(document, outline, []));
  const reading = clock('facts', () => readFacts(document, outline, tables, fields));
  const checks = clock('checks', () => checkReport(reading, fields));
  const { sections } = outline;
  clock('record', () =>
    buildRecord(
      { ...origin, uri: source.uri },
      { document, fields, sections, reading, checks, warnings: [] },
    ),
  );
}
