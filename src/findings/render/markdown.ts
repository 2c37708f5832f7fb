import { severityWords } from '../../knowledge/findings/words.js';
import { sayFinding } from '../sayFinding.js';
import type { Outcome } from '../types.js';
import {
  groupOpen,
  nameDocument,
  nameReport,
  nameYears,
  sayWord,
  sortFindings,
  type Listing,
  type ListingOptions,
} from './listing.js';

/** What Markdown would read as markup, or as the end of a cell. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\|`*_<>[\]#]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

/** A table for each report: for a web page, an issue or a mail. */
export function listAsMarkdown({ language, quiet }: ListingOptions): Listing {
  const say = (key: Parameters<typeof sayWord>[0], values = {}): string => sayWord(key, language, values);
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
    const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
    return `${line(heads)}|${' --- |'.repeat(heads.length)}\n${rows.map(line).join('')}\n`;
  };
  const chapter = (title: string, outcome: Outcome): string => {
    if (quiet && outcome.findings.length === 0) return '';
    const rows = sortFindings(outcome.findings).map((finding) => [
      severityWords[finding.severity][language],
      finding.id,
      sayFinding(finding, language),
    ]);
    const open = groupOpen(outcome, language).map(({ ids, reason }) => [ids, reason]);
    const found =
      rows.length === 0
        ? `${say('nothing')}\n\n`
        : table([say('severity'), say('check'), say('finding')], rows);
    return `## ${escapeMarkdown(title)}\n\n${found}${quiet || open.length === 0 ? '' : table([say('notAssessed'), say('reason')], open)}`;
  };
  return {
    begin: () => `# ${say('title')}\n\n`,
    document(document) {
      const name = nameDocument(document);
      if (document.outcome) return chapter(`${nameReport(document, language)} (${name})`, document.outcome);
      return quiet
        ? ''
        : `## ${escapeMarkdown(name)}\n\n${escapeMarkdown(document.reason?.message ?? '')}\n\n`;
    },
    comparison: (comparison) => chapter(nameYears(comparison, language), comparison),
    end: ({ reports, findings }) => `${say('summary', { reports })}${say('counts', findings)}\n`,
  };
}
