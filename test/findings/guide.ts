import {
  findingModels,
  type FindingModel,
  type Needed,
  type Severity,
} from '../../src/knowledge/findings/index.js';
import { severityWords } from '../../src/knowledge/findings/words.js';
import { sayFinding } from '../../src/findings/index.js';

export const begin =
  '<!-- findings: begin; made from src/knowledge/findings, UPDATE_GUIDE=1 npm test -- test/findings/guide -->';
export const end = '<!-- findings: end -->';

const needs: Readonly<Record<Needed, string>> = {
  checks: '`checks`',
  tables: '`tables`',
  facts: '`facts`',
  sections: '`sections`',
  text: 'the text of the document',
  years: 'two successive years',
};

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** The chapter of the guide that lists every finding. */
export function makeGuide(): string {
  return severities
    .flatMap((severity) => [
      `### ${severityWords[severity].en} ${severityWords[severity].zh}`,
      ...findingModels.filter((model) => model.severity === severity).map(describe),
    ])
    .join('\n\n');
}

function describe({ id, title, explanation, needs: needed, rules = [], example }: FindingModel): string {
  const from = needed.length === 0 ? '`report`' : needed.map((one) => needs[one]).join(', ');
  const rule = rules.length === 0 ? '' : ` Rules: ${rules.join(', ')}.`;
  const values = { id, values: example };
  return [
    `#### \`${id}\``,
    `${title.en} · ${title.zh}`,
    `${explanation.en} Needs ${from}.${rule}`,
    explanation.zh,
    `> ${escape(sayFinding(values, 'en'))}\n>\n> ${escape(sayFinding(values, 'zh'))}`,
  ].join('\n\n');
}

const escape = (text: string): string => text.replace(/[*_<>]/g, (sign) => `\\${sign}`);
