import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/index.js';
import { figureTables, toMarkdown } from './figureTables.js';
import { findFallen, floorsPath, raiseFloors } from './floors.js';
import { listMisses, sumUpMisses } from './misses.js';
import { isUnseen, loadSet, mapSets, setNames } from './gold.js';
import { measureSet } from './measureSet.js';
import { pagePath, renderPage } from './page.js';
import type { Floors } from './floors.js';
import type { SetName } from './gold.js';

const usage = `Measures the tool on fixtures/eval.

npm run eval -- [options]
  --json     print the figures as JSON
  --misses   also list what was missed: each place, of an unseen set only how many by path
  --unseen   with --misses, list an unseen set too: whoever reads this must not write rules afterwards
  --write    write the figures into ${pagePath}
  --raise    raise the floors in ${floorsPath} to just below the figures; none is ever lowered
  --help     print this

Exit status 1 when a figure is below its floor.`;

/** `npm run eval`; returns the exit status. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const options = readOptions(args);
  if (options === null || options.help) {
    (options ? console.log : console.error)(usage);
    return options ? 0 : 2;
  }
  const measurement = await measureSet(loadSet(join(root, 'fixtures', 'eval')), extract);

  if (options.write) {
    const page = join(root, pagePath);
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(page, renderPage(readFileSync(page, 'utf8'), measurement, today));
    console.error(`wrote ${pagePath}`);
  }
  const floorsFile = join(root, floorsPath);
  let floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<SetName, Floors>;
  if (options.raise) {
    const before: Partial<Record<SetName, Floors>> = floors;
    floors = mapSets((set) => raiseFloors(measurement.sets[set], before[set] ?? {}));
    writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    console.error(`wrote ${floorsPath}`);
  }

  const { misses, ...figures } = measurement;
  const listed = misses.filter(({ set }) => options.unseen || !isUnseen(set));
  const counted = misses.filter(({ set }) => !options.unseen && isUnseen(set));
  if (options.json) {
    const shown = options.misses ? { misses: listed, unseen_misses_by_path: sumUpMisses(counted) } : {};
    console.log(JSON.stringify({ ...figures, ...shown }, null, 1));
  } else {
    for (const table of figureTables(measurement)) console.log(`${table.title}\n\n${toMarkdown(table)}\n`);
    if (options.misses) console.log(listMisses(listed, counted));
  }

  const fallen = setNames.flatMap((set) => findFallen(set, measurement.sets[set], floors[set]));
  for (const sentence of fallen) console.error(sentence);
  return fallen.length === 0 ? 0 : 1;
}

interface Options {
  readonly json: boolean;
  readonly misses: boolean;
  readonly unseen: boolean;
  readonly write: boolean;
  readonly raise: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { json: flag, misses: flag, unseen: flag, write: flag, raise: flag, help: flag },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
    return null;
  }
}
