import { makeFinding } from '../makeFinding.js';
import type { Finding, Outcome } from '../types.js';
import type { RememberedReport } from './remember.js';

const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const longestQuote = 60;

/**
 * Sentences with figures that stand word for word in the report of the year before. What stands in a third year too is
 * a constant of the agency, not last year's figure.
 */
export function checkRepeated(
  before: RememberedReport,
  now: RememberedReport,
  others: readonly RememberedReport[] = [],
): Outcome {
  const ids = ['repeated-sentence', 'last-year-sentence'];
  if (!before.sentences || !now.sentences)
    return { assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason: noText })) };
  const last = maskAll(before);
  const constant = others.map(maskAll);
  const findings: Finding[] = [];
  for (const [view, evidence] of now.sentences) {
    const plain = evidence.text.replace(/\s+/g, '');
    const quote = plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
    const namesOld = view.includes(String(before.year));
    const masked = mask(view, now.year);
    const stood = before.sentences.has(view) || before.confirmed.has(view);
    if (namesOld && !view.includes(String(now.year)) && stood)
      findings.push(
        makeFinding('last-year-sentence', { before: before.year, quote }, { evidence: [evidence] }),
      );
    else if (!namesOld && last.has(masked) && !constant.some((one) => one.has(masked)))
      findings.push(
        makeFinding('repeated-sentence', { before: before.year, quote }, { evidence: [evidence] }),
      );
  }
  return { assessed: ids, findings, notAssessed: [] };
}

/** The report's own year may be written in the sentence. */
const mask = (view: string, year: number): string => view.replaceAll(String(year), 'Y');

const remembered = new WeakMap<RememberedReport, ReadonlySet<string>>();

function maskAll(report: RememberedReport): ReadonlySet<string> {
  const known = remembered.get(report);
  if (known) return known;
  const masked = new Set([...(report.sentences?.keys() ?? [])].map((view) => mask(view, report.year)));
  remembered.set(report, masked);
  return masked;
}
