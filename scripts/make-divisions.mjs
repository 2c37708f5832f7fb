#!/usr/bin/env node
/**
 * Makes src/knowledge/places/divisions.ts from the table of administrative division codes.
 *
 *   node scripts/make-divisions.mjs areacodes.csv > src/knowledge/places/divisions.ts
 *
 * The table is result.csv of the public repository yescallop/areacodes (CC0 1.0). Its columns: code, province,
 * prefecture, name, level, state, first year, year of change, new codes. Years are those of the year-end lists: a
 * code with the year of change 2011 is missing from the list of the end of 2011.
 *
 * Divisions that ended before the first annual reports are left out, and so are successor codes with a year in
 * brackets, which name the new home of a part only.
 */
import { readFileSync } from 'node:fs';

const firstReportYear = 2003;

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('usage: make-divisions.mjs areacodes.csv > divisions.ts\n');
  process.exit(2);
}

const [, ...rows] = readFileSync(path, 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));

const lines = rows
  .filter(([, , , name, , , , changed]) => name && (changed === '' || Number(changed) > firstReportYear))
  .map(([code, , , name, , , first, changed, successors]) => {
    const heirs = successors
      .split(';')
      .filter((heir) => /^\d{6}$/.test(heir))
      .join(';');
    return `${code}${name}${first}${changed && `-${changed}`}${changed && heirs && `>${heirs}`}`;
  })
  .sort();

process.stdout.write(`/**
 * Administrative divisions of China, county level and above (GB/T 2260), in use at any time since ${firstReportYear}.
 * Made by scripts/make-divisions.mjs from the public repository yescallop/areacodes, which is dedicated to the public
 * domain (CC0 1.0). Do not edit by hand.
 *
 * One line a division: code, name, first year; for one that ended \`-\` and the year whose year-end list lacks it, and
 * \`>\` the codes that took its place. The parents are the codes with the last two and the last four digits 00.
 */
export const packedDivisions = \`
${lines.join('\n')}
\`;
`);
