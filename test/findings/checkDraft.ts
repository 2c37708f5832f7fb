import { findProblems, type Finding, type Outcome } from '../../src/findings/index.js';
import { examine, type Examination } from '../../src/index.js';
import { makeDraft, printDraft, printDraftAsText, type Draft } from './draft.js';

/** How a draft comes: a page, or text whose rows have bars. */
export type Layout = 'page' | 'text';

export async function examineDraft(draft: Draft, layout: Layout = 'page'): Promise<Examination> {
  const printed = layout === 'page' ? printDraft(draft) : printDraftAsText(draft);
  const uri = `${draft.year}.${layout === 'page' ? 'html' : 'txt'}`;
  const [report] = await examine(Buffer.from(printed), { uri });
  if (report?.record.status !== 'ok')
    throw new Error(
      `the draft is not read: ${JSON.stringify([report?.record.error, report?.record.warnings])}`,
    );
  return report;
}

/** Changes a clean draft, and checks it. */
export async function checkDraft(
  change: (draft: Draft) => void = () => undefined,
  format: Draft['format'] = 'format2021',
  layout: Layout = 'page',
): Promise<Outcome> {
  const draft = makeDraft(format);
  change(draft);
  return findProblems(await examineDraft(draft, layout));
}

export const idsOf = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ id }) => id);
