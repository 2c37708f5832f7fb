import { sayFinding } from '../sayFinding.js';
import type { Finding, Outcome } from '../types.js';
import {
  nameDocument,
  nameReport,
  nameYears,
  type CheckedDocument,
  type Listing,
  type ListingOptions,
} from './listing.js';

/** What XML 1.0 cannot hold is left out; line ends inside attributes are kept by their number. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

interface TestCase {
  readonly id: string;
  readonly result: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
}

/**
 * JUnit XML, as build servers read it: a suite for each document, a case for each check. Findings that do not fail the
 * check stand in the output of a passed case; what was not assessed is skipped.
 */
export function listAsJunit({ language, fails }: ListingOptions): Listing {
  const caseOf = (id: string, outcome: Outcome): TestCase => {
    const findings = outcome.findings.filter((finding) => finding.id === id);
    const [first] = findings;
    const open = outcome.notAssessed.filter((one) => one.id === id);
    const message = (list: readonly Finding[]): string =>
      list.map((one) => sayFinding(one, language)).join('\n');
    if (first && fails(first.severity))
      return {
        id,
        kind: 'failure',
        result: `<failure type="${first.severity}" message="${escapeXml(message(findings))}"/>`,
      };
    if (first)
      return {
        id,
        kind: 'passed',
        result: `<system-out>${escapeXml(`${first.severity}: ${message(findings)}`)}</system-out>`,
      };
    if (open.length === 0) return { id, kind: 'passed', result: '' };
    return {
      id,
      kind: 'skipped',
      result: `<skipped message="${escapeXml(open.map(({ reason }) => reason[language]).join('; '))}"/>`,
    };
  };
  const casesOf = (outcome: Outcome): TestCase[] => {
    const ids = [
      ...outcome.assessed,
      ...outcome.findings.map(({ id }) => id),
      ...outcome.notAssessed.map(({ id }) => id),
    ];
    return [...new Set(ids)].map((id) => caseOf(id, outcome));
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gov-report check">\n',
    document: (document) =>
      document.outcome
        ? suite(`${nameDocument(document)} ${nameReport(document, language)}`, casesOf(document.outcome))
        : suite(nameDocument(document), [uncheckedCase(document)]),
    comparison: (comparison) => suite(nameYears(comparison, language), casesOf(comparison)),
    end: () => '</testsuites>\n',
  };
}

function uncheckedCase({ status, reason }: CheckedDocument): TestCase {
  const text = escapeXml(reason?.message ?? '');
  if (status === 'error')
    return {
      id: 'read',
      kind: 'error',
      result: `<error type="${escapeXml(reason?.code ?? '')}" message="${text}"/>`,
    };
  return { id: 'read', kind: 'skipped', result: `<skipped message="${text}"/>` };
}

function suite(name: string, cases: readonly TestCase[]): string {
  const count = (kind: TestCase['kind']): number => cases.filter((one) => one.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const lines = cases.map(({ id, result }) => {
    const attributes = `classname="${escapeXml(name)}" name="${escapeXml(id)}" time="0"`;
    return result === ''
      ? `    <testcase ${attributes}/>\n`
      : `    <testcase ${attributes}>${result}</testcase>\n`;
  });
  return `  <testsuite name="${escapeXml(name)}" ${counts} time="0">\n${lines.join('')}  </testsuite>\n`;
}
