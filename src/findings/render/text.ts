import { severityWords } from '../../knowledge/findings/words.js';
import { sayFinding } from '../sayFinding.js';
import type { Outcome } from '../types.js';
import {
  countFindings,
  groupOpen,
  nameDocument,
  nameReport,
  nameYears,
  sayWord,
  sortFindings,
  type Listing,
  type ListingOptions,
} from './listing.js';

/** For people: a line for each document, a line for each finding. */
export function listAsText({ language, quiet }: ListingOptions): Listing {
  const say = (key: Parameters<typeof sayWord>[0], values = {}): string => sayWord(key, language, values);
  const lines = (title: string, outcome: Outcome): string => {
    const findings = sortFindings(outcome.findings).map(
      (finding) =>
        `  ${severityWords[finding.severity][language]} ${finding.id}${say('colon')}${sayFinding(finding, language)}`,
    );
    const open = groupOpen(outcome, language).map(
      ({ ids, reason }) => `  ${say('notAssessed')} ${ids}${say('colon')}${reason}`,
    );
    if (quiet && findings.length === 0) return '';
    const counts = findings.length === 0 ? say('nothing') : say('counts', countFindings(outcome.findings));
    return `${[`${title}${say('colon')}${counts}`, ...findings, ...(quiet ? [] : open)].join('\n')}\n`;
  };
  return {
    begin: () => '',
    document(document) {
      const name = nameDocument(document);
      if (document.outcome)
        return lines(`${name}${say('colon')}${nameReport(document, language)}`, document.outcome);
      return quiet ? '' : `${name}${say('colon')}${document.reason?.message ?? ''}\n`;
    },
    comparison: (comparison) => lines(nameYears(comparison, language), comparison),
    end({ reports, unchecked, notAssessed, findings }) {
      if (quiet) return '';
      const open = notAssessed > 0 ? say('open', { open: notAssessed }) : '';
      const rest = unchecked > 0 ? say('unchecked', { unchecked }) : '';
      return `${say('summary', { reports })}${say('counts', findings)}${open}${rest}\n`;
    },
  };
}
