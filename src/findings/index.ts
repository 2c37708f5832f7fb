import { checkForm } from './formFindings.js';
import { checkHeadings } from './headingFindings.js';
import { checkLabels } from './labelFindings.js';
import { checkMoney } from './moneyFindings.js';
import { readReportText } from './reportText.js';
import { checkAspects, checkEmptySections } from './sectionFindings.js';
import { checkWording } from './slipFindings.js';
import { makeTableNames } from './tableNames.js';
import { checkRules } from './checkRules.js';
import { checkYears } from './yearFindings.js';
import type { ExaminedReport, Outcome } from './types.js';

export type {
  Candidate,
  Evidence,
  ExaminedReport,
  Finding,
  NamedCell,
  NotAssessed,
  Outcome,
} from './types.js';
export { sayFinding } from './sayFinding.js';

/**
 * What does not add up in one report: contradictions of its numbers, departures from the official form, likely slips.
 * Nothing is repaired. What a record or a document does not allow to be judged comes as `notAssessed`, never as passed.
 */
export function findProblems(report: ExaminedReport): Outcome {
  const { record } = report;
  const text = readReportText(report);
  const names = makeTableNames(record);
  return join([
    checkRules(record, names),
    checkHeadings(record, text),
    checkEmptySections(record, text),
    checkAspects(record, text),
    checkForm(record, names, text),
    checkLabels(record, names, text),
    checkMoney(record, names),
    checkWording(record, text),
    checkYears(record, text),
  ]);
}

function join(outcomes: readonly Outcome[]): Outcome {
  return {
    assessed: [...new Set(outcomes.flatMap(({ assessed }) => assessed))],
    findings: outcomes.flatMap(({ findings }) => findings),
    notAssessed: outcomes.flatMap(({ notAssessed }) => notAssessed),
  };
}
