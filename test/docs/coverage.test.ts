import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toJSONSchema } from 'zod';
import { commandTable, exitCodes, optionTable } from '../../src/cli/options.js';
import { maxDocumentBytes } from '../../src/bytes/limits.js';
import { offeredEncodings } from '../../src/knowledge/encodings/charsetLabels.js';
import { tableModels } from '../../src/knowledge/tables/index.js';
import { countPaths } from '../../src/record/fillCounts.js';
import { recordSchema } from '../../src/record/schema.js';
import { listDocuments, readBlocks, readDocument, root } from './readBlocks.js';

const texts = new Map(listDocuments().map((path) => [path, readDocument(path)]));
const all = [...texts.values()].join('\n');
const textOf = (path: string): string => texts.get(path) ?? '';

describe('options', () => {
  const known = new Set<string>([...optionTable.map(({ long }) => long), '--help', '--version']);

  test('docs/cli.md is what the tables of the command line say', () => {
    const script = join(root, 'scripts', 'make-cli-docs.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { long } of optionTable) expect(textOf('docs/cli.md')).toContain(long);
  });

  test('no command names an option that does not exist', () => {
    const commands = [...texts.values()]
      .flatMap(readBlocks)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split(/\n|\|/))
      .filter((part) =>
        /gov-report(?:\.js)? (?:extract|batch|check|review|panel|text|explain|schema)/.test(part),
      );
    expect(commands.length).toBeGreaterThan(8);
    const used = commands.flatMap((part) => part.match(/(?<=\s)--[a-z-]+/g) ?? []);
    expect(used.filter((option) => !known.has(option))).toEqual([]);
  });

  test('all commands and exit statuses are described', () => {
    for (const { name } of commandTable) {
      expect(textOf('docs/cli.md')).toContain(`\n## ${name}\n`);
      for (const page of ['README.md', 'README.zh-CN.md']) expect(textOf(page)).toContain(`\`${name}\``);
    }
    for (const code of Object.values(exitCodes))
      expect(textOf('docs/cli.md')).toContain(`\n| ${String(code)} | `);
  });
});

describe('codes', () => {
  /** Every code that is written in the sources. `W_NOT_A_REPORT_` is completed by the reasons of the type. */
  function codesOfSources(): Set<string> {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const source = files.map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n');
    const found = [...source.matchAll(/['"`]([EW]_[A-Z][A-Z_0-9]*)/g)].map(([, code = '']) => code);
    const reasons = /export type NotAReport =([^;]+);/.exec(source)?.[1]?.match(/'\w+'/g) ?? [];
    const prefix = 'W_NOT_A_REPORT';
    return new Set([
      ...found.filter((code) => !code.startsWith(prefix)),
      ...reasons.map((reason) => `${prefix}_${reason.slice(1, -1).toUpperCase()}`),
    ]);
  }

  const emitted = codesOfSources();
  const described = [...textOf('docs/codes.md').matchAll(/^\| `([EW]_[A-Z_0-9]+)` \|/gm)].map(
    ([, code = '']) => code,
  );

  test('every code of the sources is described once, and no other', () => {
    expect(emitted.size).toBeGreaterThan(20);
    expect([...described].sort()).toEqual([...emitted].sort());
  });

  test('every described code is raised in a test or in the gold of a fixture', () => {
    const read = (folder: string, wanted: RegExp): string[] =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => wanted.test(name))
        .map((name) => readFileSync(join(root, folder, name), 'utf8'));
    // Here all codes are named, and in the test of the translations.
    const tests = read('test', /^(?!docs\/|cli\/units).*\.ts$/);
    const gold = ['fixtures/reports', 'fixtures/cases'].flatMap((folder) => read(folder, /\.(?:nd)?json$/));
    const raised = new Set([...tests, ...gold].flatMap((text) => text.match(/\b[EW]_[A-Z_0-9]+\b/g) ?? []));
    expect(described.filter((code) => !raised.has(code))).toEqual([]);
  });

  test('every described code has a cause and a cure', () => {
    for (const row of textOf('docs/codes.md').matchAll(/^\| `[EW]_.*$/gm)) {
      const cells = row[0].split(' | ');
      expect(cells).toHaveLength(3);
      for (const cell of cells) expect(cell.trim()).not.toBe('');
    }
  });

  test('no guide names a code that does not exist', () => {
    const named = all.match(/\b[EW]_[A-Z][A-Z_0-9]*[A-Z0-9]\b/g) ?? [];
    expect(named.filter((code) => !emitted.has(code))).toEqual([]);
  });
});

describe('the record', () => {
  const guide = textOf('docs/record.md');
  const quoted = [...guide.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

  const named = new Set(quoted);

  test('its tables are what the schema says, in both languages', () => {
    const script = join(root, 'scripts', 'make-record-docs.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const path of countPaths) expect(named).toContain(path);
  });

  test('every key of the schema has a description', () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
        if (key !== 'properties') {
          walk(value, path);
          continue;
        }
        for (const [name, child] of Object.entries(value as Record<string, { description?: string }>)) {
          // What the parts of `counts` hold is said by their names.
          const isGroup = path.startsWith('.counts') && 'properties' in child;
          const isOfCategory = path === '.counts.published.by_category';
          if (child.description === undefined && !isGroup && !isOfCategory) silent.push(`${path}.${name}`);
          walk(child, `${path}.${name}`);
        }
      }
    };
    walk(toJSONSchema(recordSchema), '');
    expect(silent).toEqual([]);
  });

  test('every rule of the checks is named', () => {
    const rules = [...tableModels.flatMap((model) => model.rules.map(({ id }) => id)), 'sum', 'r7', 'r8'];
    const ranges = (id: string): boolean => id.startsWith('n') && named.has('n1') && named.has('n4');
    expect(rules.filter((id) => !named.has(id) && !ranges(id))).toEqual([]);
  });

  test('every table is named where tables are explained', () => {
    for (const { id } of tableModels) expect(textOf('docs/tables.md')).toContain(`\`${id}\``);
  });
});

test('every encoding that can be asked for is named', () => {
  for (const name of offeredEncodings) expect(textOf('docs/encodings.md')).toContain(`\`${name}\``);
});

describe('limits', () => {
  test('the size of a document is the one in the code', () => {
    expect(textOf('docs/limits.md')).toContain(
      `| size of a document | ${String(maxDocumentBytes / 1024 / 1024)} MB `,
    );
  });

  test.each([
    ['src/facts/prose/readingUnits.ts', /maxSentence = (\d+)/, 'a sentence'],
    ['src/facts/prose/wordsAround.ts', /maxBefore = (\d+)/, 'words before a number'],
    ['src/facts/prose/wordsAround.ts', /maxAfter = (\d+)/, 'words behind a number'],
    ['src/document/line.ts', /maxPatternLength = (\d+)/, 'a line for patterns of the page'],
    ['src/document/grid.ts', /maxColumns = (\d+)/, 'columns of a grid'],
    ['src/document/grid.ts', /maxRowspan = (\d+)/, 'rows that one cell covers'],
    ['src/facts/tables/align/split.ts', /maxWays = (\d+)/, 'ways to cut glued digits'],
  ])('%s %s', (path, pattern, row) => {
    const figure = pattern.exec(readFileSync(join(root, path), 'utf8'))?.[1];
    const line = textOf('docs/limits.md')
      .split('\n')
      .find((one) => one.startsWith(`| ${row} |`));
    expect(figure).toBeDefined();
    expect(line).toMatch(new RegExp(`^\\| [^|]+\\| ${figure ?? ''}\\b`));
  });
});

/** The places of a page that a link can lead to, as GitHub names them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each([...texts.keys()])('%s', (path) => {
  test('links lead to files that exist', () => {
    const prose = textOf(path)
      .replace(/```[\s\S]*?```/g, '')
      .replace(/`[^`\n]*`/g, '');
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter(
      (target) =>
        !/^https?:/.test(target) && !existsSync(join(root, dirname(path), target.replace(/#.*$/, ''))),
    );
    expect(broken).toEqual([]);
  });

  test('links to a chapter lead to one', () => {
    const lost = [...textOf(path).matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)].filter(
      ([, target = '', anchor = '']) => {
        const page = target === '' ? path : join(dirname(path), target);
        return !anchorsOf(textOf(page)).includes(anchor);
      },
    );
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  test('paths of the sources that it names exist', () => {
    const named = [
      ...textOf(path).matchAll(/`((?:src|fixtures|test|docs|examples|scripts)\/[\w./-]+)`/g),
    ].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});
