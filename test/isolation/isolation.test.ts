import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureBuilt, readRecords, runCli } from '../cli/runCli.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const withoutNetwork = join(import.meta.dirname, 'withoutNetwork.mjs');

const inputs = {
  text: ['fixtures/reports/format2019-2019-prefecture-dump-text/source.txt'],
  html: ['fixtures/reports/format2019-2019-county-grid-html/source.html'],
  zip: ['fixtures/archives/reports.zip'],
  // Readers of packages, which could do anything.
  office: [
    'fixtures/office/stat2014/tables.xls',
    'fixtures/office/narrative/report.docx',
    'fixtures/pdf/narrative.pdf',
  ],
  xz: ['fixtures/archives/reports.tar.xz'],
} as const;

let folder = '';
let out = '';

ensureBuilt();

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gov-report-isolation-')));
  out = join(folder, 'out');
  mkdirSync(out);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('under the permission model of Node, without programs and writing only to the folder of the output', () => {
  // Threads are allowed where there are several documents; programs never.
  const permissions = (): string[] => [
    '--experimental-permission',
    '--no-warnings',
    '--allow-fs-read=*',
    `--allow-fs-write=${join(out, '*')}`,
    '--allow-worker',
  ];

  test.each(Object.entries(inputs))('%s is read as ever', async (name, words) => {
    const free = await runCli(['extract', ...words]);
    const target = join(out, `${name}.ndjson`);
    const kept = await runCli(['extract', ...words, '-o', target], { nodeOptions: permissions() });
    expect({ code: kept.code, stderr: kept.stderr }).toEqual({ code: free.code, stderr: free.stderr });
    expect(readRecords(free.stdout).length).toBeGreaterThan(0);
    expect(readFileSync(target, 'utf8')).toBe(free.stdout);
  });

  test('a batch and what is made of it stay in their folders', async () => {
    const nodeOptions = permissions();
    const records = join(out, 'batch');
    const commands = [
      ['batch', 'fixtures/archives/reports.zip', '--out', records, '--quiet', '--jobs', '1'],
      ['panel', records, '--out', join(out, 'panel'), '--quiet'],
      ['check', records, '--quiet'],
    ];
    for (const words of commands) {
      const { code, stderr } = await runCli(words, { nodeOptions });
      // `check` ends with 1 where it finds something.
      expect({ words, stderr, failed: code === 2 }).toEqual({ words, stderr: '', failed: false });
    }
  });

  test('one text or page takes not even a thread', async () => {
    const nodeOptions = permissions().filter((option) => option !== '--allow-worker');
    for (const words of [inputs.text, inputs.html])
      expect((await runCli(['extract', ...words], { nodeOptions })).code).toBe(0);
  });

  test('the model holds: a place beside the output cannot be written', async () => {
    const { code, stderr } = await runCli(['extract', ...inputs.text, '-o', join(folder, 'beside.ndjson')], {
      nodeOptions: permissions(),
    });
    expect({ code, told: stderr.includes('ERR_ACCESS_DENIED') }).toEqual({ code: 2, told: true });
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('the model holds: no program is started', () => {
    const script = "import { spawnSync } from 'node:child_process'; spawnSync('true')";
    const options = [...permissions(), '--input-type=module', '--eval', script];
    const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    expect({ status, told: stderr.includes('ERR_ACCESS_DENIED') }).toEqual({ status: 1, told: true });
  });
});

describe('with a network that throws', () => {
  const nodeOptions = ['--import', withoutNetwork];

  test.each(Object.entries(inputs))('%s is read as ever', async (_name, words) => {
    const free = await runCli(['extract', ...words]);
    const cut = await runCli(['extract', ...words], { nodeOptions });
    expect(cut).toEqual(free);
  });

  test.each([
    ['fetch', "await fetch('http://localhost')"],
    ['net.connect', "import { connect } from 'node:net'; connect(1)"],
    ['net.Socket.connect', "import { Socket } from 'node:net'; new Socket().connect(1)"],
    ['tls.connect', "import tls from 'node:tls'; tls.connect(1)"],
    ['https.get', "import { get } from 'node:https'; get('https://localhost')"],
    ['dns/promises.lookup', "import { lookup } from 'node:dns/promises'; await lookup('localhost')"],
    [
      'http.request',
      `import { Worker } from 'node:worker_threads'; new Worker("import('node:http').then(({ request }) => request('http://localhost'))", { eval: true })`,
    ],
  ])('it does throw: %s', (name, script) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [...nodeOptions, '--input-type=module', '--eval', script],
      { cwd: project, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain(`the network was reached for: ${name}`);
  });
});
