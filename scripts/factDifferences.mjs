/** What two readings of one document have in common goes away; what is left was gained, lost or changed. */

const nameOf = ({ indicator, label, scope, time_scope: time }) => {
  const limits = [scope, time].filter((word) => word !== 'unknown' && word !== 'report_year');
  return [indicator, label && `“${label}”`, ...limits].filter(Boolean).join(' · ');
};
const valueOf = ({ value, value_state: state }) => (value === null ? state : String(value));

/**
 * Compares the facts of two records of one document.
 * @returns a list of { kind: 'gained' | 'lost' | 'changed', name, before, after, words }
 */
export function listDifferences(before, after) {
  const names = new Map();
  for (const [side, facts] of [before, after].entries()) {
    for (const fact of facts) {
      const name = nameOf(fact);
      if (!names.has(name)) names.set(name, [[], []]);
      names.get(name)[side].push(fact);
    }
  }
  return [...names].flatMap(([name, [old, now]]) => {
    const lost = withoutCommon(old, now);
    const gained = withoutCommon(now, old);
    return Array.from({ length: Math.max(lost.length, gained.length) }, (_, i) => ({
      kind: lost[i] === undefined ? 'gained' : gained[i] === undefined ? 'lost' : 'changed',
      name,
      before: lost[i] && valueOf(lost[i]),
      after: gained[i] && valueOf(gained[i]),
      words: (gained[i] ?? lost[i]).evidence[0]?.text ?? '',
    }));
  });
}

/** The facts of the first list whose value the second does not have, as often as it does not. */
function withoutCommon(facts, others) {
  const left = others.map(valueOf);
  return facts.filter((fact) => {
    const at = left.indexOf(valueOf(fact));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The comment for a pull request: the sums first, then what changed, document by document. */
export function describeDifferences(documents) {
  const all = documents.flatMap(({ differences }) => differences);
  const count = (kind) => all.filter((one) => one.kind === kind).length;
  const statuses = documents.filter(({ statuses: [old, now] }) => old !== now);
  const touched = documents.filter(({ differences }) => differences.length > 0);
  const sums = `**Facts over ${documents.length} documents: ${count('gained')} gained, ${count('lost')} lost, ${count('changed')} changed**; ${statuses.length} documents with another status.`;
  return [
    sums,
    ...statuses.map(({ name, statuses: [old, now] }) => `- \`${name}\` was \`${old}\`, is \`${now}\``),
    ...touched.flatMap(({ name, differences }) => [
      `<details><summary>${name}: ${differences.length}</summary>\n`,
      '| | fact | before | after | words |\n| --- | --- | --- | --- | --- |',
      differences
        .map(({ kind, ...one }) => row([kind, one.name, one.before, one.after, one.words]))
        .join('\n'),
      '\n</details>',
    ]),
  ].join('\n');
}

const row = (cells) => `| ${cells.map((cell) => inCell(cell ?? '')).join(' | ')} |`;
const inCell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 60);
