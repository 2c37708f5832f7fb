/** Adds figures to benchmark/results.json and makes docs/performance.md and docs/performance.svg from all of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = (path) => new URL(`../${path}`, import.meta.url);

/** What the figures are, and from where on they are as they should be; null for what they are compared with. */
const measures = [
  {
    name: 'narrative',
    goal: 0.5,
    words: 'narrative text of 10 kB, `--facts counts`, against `benchmark/floor.ts`',
  },
  {
    name: 'dense',
    goal: 0.5,
    words:
      'narrative reports of the evaluation sets, a count in most sentences, `--facts counts`, against the floor',
  },
  { name: 'tables', goal: 0.25, words: 'table reports as text, all facts, against `benchmark/floor.ts`' },
  { name: 'html', goal: 0.7, words: 'page of 100 kB against the light parse of cheerio and its text alone' },
  { name: 'script', goal: 1, words: 'the same page against jschardet, cheerio and four expressions' },
  { name: 'jsdom', goal: 1, words: 'the same page against jsdom, Readability and four expressions' },
  { name: 'jobs2', goal: 1.7, words: '`batch --jobs 2` against `--jobs 1`, 16 input files' },
  { name: 'jobs4', goal: 3.2, words: '`batch --jobs 4` against `--jobs 1`, 16 input files' },
  {
    name: 'apart4',
    goal: null,
    words: 'what the machine gives: four processes of one job with a quarter each, against one',
  },
  {
    name: 'cheerio4',
    goal: null,
    words: "what the machine gives to others: four processes of cheerio's light parse, against one",
  },
  { name: 'jobs4Apart', goal: 0.95, words: '`batch --jobs 4` against these four processes' },
  {
    name: 'large',
    goal: 1,
    words: 'memory allowed to `batch --jobs 2` (940 MB) against what it takes over 5 GB',
  },
  {
    name: 'large4',
    goal: 1,
    words: 'memory allowed to `batch --jobs 4` (1580 MB) against what it takes over 5 GB',
  },
  { name: 'narrativeBefore', goal: 1, words: 'narrative text, against the last release' },
  { name: 'tablesBefore', goal: 1, words: 'table reports, against the last release' },
  { name: 'htmlBefore', goal: 1, words: 'page of 100 kB, against the last release' },
];

/** Without a run the page is made again from what is there. */
export function drawPerformance(run) {
  const path = file('benchmark/results.json');
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const runs = run === undefined ? before : [...before, run];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  writeFileSync(file('docs/performance.svg'), drawPlot(gather(runs)));
  writeFileSync(file('docs/performance.md'), writePage(runs));
}

/** The latest figure of each measure: a run may have taken some of them. */
const gather = (runs) => Object.assign({}, ...runs.map(({ figures }) => figures));

function writePage(runs) {
  const last = runs.at(-1);
  const figures = gather(runs);
  const measured = measures.filter(({ name }) => figures[name] !== undefined);
  const rows = measured.map(({ name, goal, words }) => {
    const { ratio, milliseconds, of10kB, ofDecoding, megabytes } = figures[name];
    const more = [
      milliseconds && `${milliseconds.toFixed(1)} ms a document`,
      of10kB && `${of10kB.toFixed(1)} ms for 10 kB`,
      ofDecoding && `${ofDecoding.toFixed(0)} times its decoding`,
      megabytes && `${megabytes.toFixed(0)} MB resident`,
    ]
      .filter(Boolean)
      .join(', ');
    const reached = goal === null ? '' : ratio >= goal ? 'yes' : '**no**';
    return `| ${words} | ${ratio.toFixed(2)} | ${goal ?? ''} | ${reached} | ${more} |`;
  });
  const history = runs.map(
    ({ date, machine, load, figures }) =>
      `| ${date} | ${machine} | ${load} | ${measured.map(({ name }) => figures[name]?.ratio.toFixed(2) ?? '').join(' | ')} |`,
  );
  return `# Speed

Made by \`node benchmark/speed.mjs --write\` from \`benchmark/results.json\`. Every figure is a ratio of medians taken in turn in one
run, more is faster: 0.5 is half as fast as what stands behind "against". Milliseconds depend on the machine and on what
else runs on it. The floor reads the file, decodes it, passes over it once for the words of all patterns and writes the
finished record. The documents are generated (\`benchmark/corpus.mjs\`); the table reports are those of the fixtures, the dense ones those of
the evaluation sets. The generated narrative texts count in one sentence of five and repeat the others; real reports lie
between them and the dense ones.

![Speed against the goals](performance.svg)

## ${last.date}, ${last.machine}

What the last run did not measure is from the run before it. Load of the machine at the time: ${last.load}. Where that is above the number of cores, the figures of several jobs say little.

| what | ratio | goal | reached | |
|---|---|---|---|---|
${rows.join('\n')}

Archives and start-up have benchmarks of their own: [benchmark/README.md](../benchmark/README.md).

## All runs

| date | machine | load | ${measured.map(({ name }) => name).join(' | ')} |
|---|---|---|${measured.map(() => '---|').join('')}
${history.join('\n')}
`;
}

/** A bar for each figure as a share of its goal; the line is the goal. */
function drawPlot(figures) {
  const [left, width, step, most] = [120, 480, 28, 2];
  const measured = measures.filter(({ name, goal }) => goal !== null && figures[name] !== undefined);
  const bars = measured.map(({ name, goal }, i) => {
    const { ratio } = figures[name];
    const length = Math.min(ratio / goal, most) * (width / most);
    const y = 12 + i * step;
    return (
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${name}</text>` +
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="18" fill="${ratio >= goal ? '#2f7d5b' : '#b8562f'}"/>` +
      `<text x="${left + Math.max(length, width / most) + 6}" y="${y + 14}">${ratio.toFixed(2)} of ${goal}</text>`
    );
  });
  const height = 20 + measured.length * step;
  const goal = left + width / most;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 110} ${height}" font-family="sans-serif" font-size="13" fill="#222">
<rect width="100%" height="100%" fill="#fff"/>
${bars.join('\n')}
<line x1="${goal}" y1="4" x2="${goal}" y2="${height - 8}" stroke="#222" stroke-dasharray="4 3"/>
</svg>
`;
}
