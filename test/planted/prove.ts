import { mkdirSync, createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { generate, type GeneratedSet, type Truth } from './generate.js';
import { judge, type Judgement } from './judge.js';
import { kinds, type Kind } from './plant.js';

export { tenYears } from './generate.js';

export interface Tally {
  readonly kind: Kind;
  readonly planted: number;
  readonly found: number;
  /** On reports with an error of this kind, elsewhere than where it stands. */
  readonly invented: number;
}

/** Judges a set and leaves its pages, their truth list and their records in a folder. */
export async function prove(set: GeneratedSet, folder: string): Promise<Judgement> {
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  const records = createWriteStream(join(folder, 'records.ndjson'));
  const judgement = await judge(generate(set), (report, record) => {
    const file = join(pages, `${report.id}.html`);
    writeFileSync(file, report.html);
    records.write(`${JSON.stringify(record)}\n`);
  });
  records.end();
  await finished(records);
  writeFileSync(join(folder, 'truth.json'), JSON.stringify(judgement.truths, null, 1));
  return judgement;
}

export function tally({ truths, missed, invented }: Judgement): Tally[] {
  return kinds.map((kind) => {
    const own = truths.filter((truth) => truth.kind === kind);
    const reports = new Set(own.map(({ report }: Truth) => report));
    return {
      kind,
      planted: own.length,
      found: own.length - missed.filter(({ truth }) => truth.kind === kind).length,
      invented: invented.filter(({ reports: [about] }) => about !== undefined && reports.has(about)).length,
    };
  });
}
