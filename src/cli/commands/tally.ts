import type { Terminal } from '../terminal.js';

/** What a run has met. */
export interface Tally {
  documents: number;
  reports: number;
  notReports: number;
  errors: number;
  problems: number;
  /** Members of archives that cannot be reports. */
  skipped: number;
  /** A document was found by looking (folder, glob, list), not named by the user. */
  searched: boolean;
}

export const startTally = (): Tally => ({
  documents: 0,
  reports: 0,
  notReports: 0,
  errors: 0,
  problems: 0,
  skipped: 0,
  searched: false,
});

/** The summary, one line, only where it tells something: to people, after errors, or when a search found no report. */
export function tellTally(tally: Tally, terminal: Terminal): void {
  const foundNothing = tally.searched && tally.documents > 0 && tally.reports === 0;
  if (!terminal.isInteractive && tally.errors + tally.problems === 0 && !foundNothing) return;
  const parts = [
    foundNothing ? '' : terminal.say('summary.reports', { count: tally.reports }),
    tally.notReports > 0 ? terminal.say('summary.notReports', { count: tally.notReports }) : '',
    tally.errors > 0 ? terminal.say('summary.errors', { count: tally.errors }) : '',
    tally.problems > 0 ? terminal.say('summary.problems', { count: tally.problems }) : '',
    tally.skipped > 0 ? terminal.say('summary.skipped', { count: tally.skipped }) : '',
  ].filter((part) => part !== '');
  const opening = foundNothing ? `${terminal.say('summary.noReports')} ` : '';
  const records = tally.reports + tally.notReports + tally.errors;
  const documents =
    records > tally.documents
      ? terminal.say('summary.records', { records, count: tally.documents })
      : terminal.say('summary.documents', { count: tally.documents });
  const comma = terminal.language === 'zh' ? '，' : ', ';
  const space = terminal.language === 'zh' ? '' : ' ';
  process.stderr.write(`gov-report: ${opening}${documents}${space}${parts.join(comma)}\n`);
}
