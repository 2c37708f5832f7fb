import type { Explanation } from '../../extract.js';
import { openStdout } from '../../output/index.js';
import { makeUnitIndex } from '../../record/codePoints.js';
import { escapeControls, type MessageKey } from '../messages.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { flattenCounts, liesBelow, type CountLeaf } from './flattenCounts.js';
import { quoteSentence } from './quoteSentence.js';
import { openWork } from './openWork.js';
import { nameDocument, readInput } from './readInput.js';
import { suggestName } from './suggestName.js';

type Fact = NonNullable<Explanation['record']['facts']>[number];
type Rival = Explanation['rivals'][number];

/** `gov-report explain`: for each count of each report the value, the rule, the sentence, and the numbers refused. */
export async function runExplain(file: string, options: OptionValues, terminal: Terminal): Promise<number> {
  const source = await readInput(file, options, terminal);
  if (typeof source === 'number') return source;
  const name = nameDocument(source.uri, source.entry);
  const work = openWork('explainDocument', source.uri, options);
  const outcome = await work.run(source).finally(work.close);
  if (!outcome.done) {
    terminal.warnFailure(name, outcome.record.error);
    return exitCodes.documentError;
  }
  const pieces: string[] = [];
  for (const explanation of outcome.made) {
    const { record } = explanation;
    if (record.status === 'error') {
      terminal.warnFailure(name, record.error);
      return exitCodes.documentError;
    }
    if (record.status === 'not_a_report') {
      const why = record.warnings.find(({ code }) => code.startsWith('W_NOT_A_REPORT'));
      const reason = why ? `${why.code}: ${terminal.sayFailure(why)}` : '';
      pieces.push(`${terminal.say('document.notAReport', { uri: name, reason })}\n`);
    } else pieces.push(describe(explanation, options.path ?? null, terminal));
  }
  const sink = openStdout();
  await sink.write(pieces.join('\n'));
  await sink.finish();
  return exitCodes.ok;
}

/** The paths that can be explained: counts, and the cells of tables that have facts. */
function choosePaths(
  { record, rivals }: Explanation,
  wanted: string | null,
  terminal: Terminal,
): CountLeaf[] {
  const counts = flattenCounts(record.counts ?? {}).filter(({ path }) => path !== '');
  const hasRival = new Set(rivals.map(({ indicator }) => indicator));
  if (wanted === null) return counts.filter(({ path, value }) => isGiven(value) || hasRival.has(path));
  const known = new Set(counts.map(({ path }) => path));
  const cells = (record.facts ?? [])
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator, value }) => ({ path: indicator, value }));
  const chosen = [...counts, ...cells].filter(({ path }) => liesBelow(path, wanted));
  if (chosen.length > 0 || counts.length === 0) return chosen;
  const suggestion = suggestName(wanted, [...known]);
  const hint = suggestion === null ? '' : terminal.say('usage.didYouMean', { suggestion });
  throw new UsageError('usage.unknownPath', { token: `"${wanted}"`, hint });
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;

function describe(explanation: Explanation, wanted: string | null, terminal: Terminal): string {
  const { record, text, rivals } = explanation;
  const lines: string[] = [];
  if (record.report?.title) lines.push(escapeControls(record.report.title), '');
  const toUnit = makeUnitIndex(text);
  const leaves = choosePaths(explanation, wanted, terminal);
  if (leaves.length === 0) lines.push(terminal.say('explain.nothing'));
  for (const leaf of leaves) {
    const facts = (record.facts ?? []).filter(({ indicator }) => indicator === leaf.path);
    const refused = rivals.filter(({ indicator }) => indicator === leaf.path);
    const missing = refused.length > 0 ? 'explain.seeBelow' : 'explain.notSaid';
    const isList = Array.isArray(leaf.value) && leaf.value.length > 0;
    lines.push(isList ? leaf.path : `${leaf.path} = ${formatValue(leaf.value, missing, terminal)}`);
    for (const fact of facts) lines.push(...describeFact(fact, isList, text, toUnit, terminal));
    for (const rival of refused) lines.push(...describeRival(rival, text, toUnit, terminal));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function formatValue(value: unknown, missing: MessageKey, terminal: Terminal): string {
  return isGiven(value) ? String(value) : `null${terminal.say(missing)}`;
}

type ToUnit = (codePoint: number) => number;

function describeFact(
  fact: Fact,
  showLabel: boolean,
  text: string,
  toUnit: ToUnit,
  terminal: Terminal,
): string[] {
  const row = (key: MessageKey, value: string): string => `  ${padKey(terminal.say(key))}${value}`;
  const facets = [fact.value_state, fact.qualifier, fact.scope, fact.time_scope, fact.method];
  const lines: string[] = [];
  if (showLabel)
    lines.push(`  - ${fact.label ?? ''} = ${formatValue(fact.value, 'explain.notSaid', terminal)}`);
  lines.push(
    row('explain.said', [fact.value_raw ?? '—', ...facets].join(' · ')),
    row('explain.rule', `${fact.rule} (${terminal.say('explain.confidence', { value: fact.confidence })})`),
  );
  for (const { start, end } of fact.evidence) {
    lines.push(
      row('explain.where', terminal.say('explain.characters', { start, end })),
      row('explain.sentence', quoteSentence(text, toUnit(start), toUnit(end), fact.value_raw, terminal.mark)),
    );
  }
  return lines;
}

function describeRival(rival: Rival, text: string, toUnit: ToUnit, terminal: Terminal): string[] {
  const { start, end } = rival.span;
  const where = terminal.say('explain.characters', { start, end });
  const sentence = quoteSentence(text, toUnit(start), toUnit(end), rival.raw, terminal.mark);
  return [
    `  ${padKey(terminal.say('explain.refused'))}${rival.raw} — ${rival.reason} (${rival.rule}, ${where})`,
    `  ${padKey('')}${sentence}`,
  ];
}

/** Keys stand in a column of ten; Chinese characters are two wide. */
function padKey(key: string): string {
  const width = [...key].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  return key + ' '.repeat(Math.max(1, 10 - width));
}
