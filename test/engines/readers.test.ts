import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { writeCorpus, writeWarc } from '../batch/corpus.js';
import { batch, readParts } from '../batch/runBatch.js';
import { ensureBuilt, readRecords } from '../cli/runCli.js';
import { example, makeEnvironment, python, run, testWith } from './engines.js';

jest.setTimeout(120_000);

let root = '';
let environment: NodeJS.ProcessEnv = {};
const at = (name: string): string => join(root, name);

interface Report {
  readonly id: string;
  readonly status: string;
  readonly report: { readonly year: number; readonly agency: string };
  readonly counts: {
    readonly published: { readonly total: number };
    readonly applications: { readonly received: number };
  };
}

let reports: Report[] = [];

ensureBuilt();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-readers-'));
  environment = makeEnvironment(root);
  writeCorpus(at('corpus'), 30);
  await batch([at('corpus'), '--out', at('records'), '--part-size', '20KB', '--quiet']);
  reports = (readRecords(readParts(at('records'))) as unknown as Report[]).filter(
    ({ status }) => status === 'ok',
  );
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

testWith(['DuckDB'], 'DuckDB reads the parts', () => {
  const query = `import duckdb, json, sys; print(json.dumps(duckdb.sql(open(sys.argv[1]).read()).fetchall()))`;
  const rows = JSON.parse(
    run([python, '-c', query, example('read_duckdb.sql')], environment, at('records')),
  ) as unknown[][];
  expect(
    rows.map(([, year, agency, received, published]) => [year, agency, received, published]).sort(),
  ).toEqual(
    reports
      .map(({ report, counts }) => [
        report.year,
        report.agency,
        counts.applications.received,
        counts.published.total,
      ])
      .sort(),
  );
});

testWith(['pandas'], 'pandas reads the parts', () => {
  const printed = run([python, example('read_pandas.py'), at('records'), at('table.csv')], environment);
  expect(printed).toMatch(new RegExp(`^${String(reports.length)} reports, \\d+ columns\n$`));
  const [head = '', ...rows] = readFileSync(at('table.csv'), 'utf8').trimEnd().split('\n');
  expect(head.split(',')).toContain('counts.applications.received');
  expect(rows.map((row) => row.split(',')[0])).toEqual(reports.map(({ id }) => id));
});

/** An archive that gives byte ranges and nothing else. */
function serve(bytes: Buffer): Promise<Server> {
  const server = createServer((request, response) => {
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (request.url !== '/crawl/a.warc.gz' || start === undefined) response.writeHead(404).end();
    else response.writeHead(206).end(bytes.subarray(Number(start), Number(end) + 1));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const makeIndex = `
import json, sys
import pyarrow, pyarrow.parquet
pyarrow.parquet.write_table(pyarrow.Table.from_pylist(json.load(open(sys.argv[1]))), sys.argv[2])
`;

testWith(
  ['DuckDB', 'PyArrow'],
  'the Common Crawl recipe fetches the pages of the index and no others',
  async () => {
    const pages = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
      record: writeWarc(i, 1),
      host: i < 5 ? 'www.example.gov.cn' : 'example.com',
    }));
    let offset = 0;
    const rows = pages.map(({ record, host }, i) => {
      const row = {
        url_host_name: host,
        fetch_status: i === 1 ? 404 : 200,
        content_mime_detected: 'text/html',
        warc_filename: 'crawl/a.warc.gz',
        warc_record_offset: offset,
        warc_record_length: record.length,
      };
      offset += record.length;
      return row;
    });
    writeFileSync(at('rows.json'), JSON.stringify(rows));
    run([python, '-c', makeIndex, at('rows.json'), at('index.parquet')], environment);
    const server = await serve(Buffer.concat(pages.map(({ record }) => record)));
    const { port } = server.address() as AddressInfo;
    const words = ['--crawl', 'TEST', '--out', at('pages'), '--index', at('index.parquet')];
    const archive = `http://127.0.0.1:${String(port)}/`;
    // Not waited for in this thread: the archive answers from it.
    const child = spawn(
      python,
      [example('common_crawl.py'), ...words, '--archive', archive, '--pages-per-file', '3'],
      { env: environment },
    );
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    server.close();
    expect({ code, printed }).toEqual({ code: 0, printed: '4 pages\n' });
    await batch([at('pages'), '--out', at('fetched'), '--no-prefilter', '--quiet']);
    const records = readRecords(readParts(at('fetched')));
    expect(records.map(({ source }) => (source as { entry: string }).entry)).toEqual(
      [0, 2, 3, 4].map((i) => `http://www.example.gov.cn/${String(i)}.html`),
    );
    expect(records.map(({ status }) => status)).toEqual(['ok', 'not_a_report', 'not_a_report', 'ok']);
  },
);
