import type { Random } from '../tables/random.js';
import { forms } from '../tables/forms.js';
import type { Agency } from './agencies.js';

export type Era = 'stat2014' | 'format2019' | 'format2021';
export type Grid = Record<string, Record<string, number>>;

/** All numbers of one report, consistent in themselves and with those of the year before. */
export interface Figures {
  readonly year: number;
  readonly era: Era;
  /** Proactive disclosure, as the prose tells it. */
  readonly published: { total: number; website: number; wechat: number; gazette: number };
  readonly stat: Record<string, number>;
  readonly applications: Grid;
  /** By subtable and row: `20_1.normative_documents`. */
  readonly art20: Grid;
  readonly review: Grid;
}

const eraOf = (year: number): Era => (year <= 2018 ? 'stat2014' : year <= 2020 ? 'format2019' : 'format2021');

export const applicants = forms.applications.columns.map(({ key }) => key).filter((key) => key !== 'total');
/** The lines that sum to the total of the results. */
export const outcomeRows = (era: Era): string[] =>
  forms.applications.rows
    .filter(
      ({ kind, eras, key }) =>
        (kind === 'leaf' && eras.includes(era)) || (key === 'other_handling' && era === 'format2019'),
    )
    .map(({ key }) => key);

const reviewGroups = ['review', 'litigation_direct', 'litigation_after_review'];
const results = ['upheld', 'corrected', 'other_result', 'pending'];

/** Cuts a number into parts at random; most of it goes to the first ones. */
function divide(random: Random, total: number, parts: readonly string[]): Record<string, number> {
  let left = total;
  const cut: Record<string, number> = {};
  for (const part of parts) {
    const taken = part === parts.at(-1) ? left : Math.floor(left * random.next() * 0.6);
    cut[part] = taken;
    left -= taken;
  }
  return cut;
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const around = (random: Random, usual: number): number => Math.round(usual * (0.8 + random.next() * 0.4));

function fillApplications(random: Random, agency: Agency, era: Era, before: Figures | null): Grid {
  const fresh = divide(random, around(random, agency.applications), [
    ...applicants.slice(1),
    'natural_person',
  ]);
  const carried = before?.applications['carried_out'];
  const grid: Grid = { received_new: {}, carried_in: {}, outcome_total: {}, carried_out: {} };
  const rows = outcomeRows(era);
  for (const row of rows) grid[row] = {};
  for (const column of applicants) {
    const received = fresh[column] ?? 0;
    const carriedIn = carried?.[column] ?? (column === 'natural_person' ? random.int(0, 3) : 0);
    const all = received + carriedIn;
    const carriedOut = Math.floor(all * random.next() * 0.15);
    // Granted first, so that it is the largest.
    const cut = divide(random, all - carriedOut, [...rows.slice(1), 'granted']);
    set(grid, 'received_new', column, received);
    set(grid, 'carried_in', column, carriedIn);
    set(grid, 'carried_out', column, carriedOut);
    set(grid, 'outcome_total', column, all - carriedOut);
    for (const row of rows) set(grid, row, column, cut[row] ?? 0);
  }
  for (const row of Object.values(grid)) row['total'] = sum(applicants.map((column) => row[column] ?? 0));
  return grid;
}

function set(grid: Grid, row: string, column: string, value: number): void {
  (grid[row] ??= {})[column] = value;
}

export const get = (grid: Grid, row: string, column: string): number => {
  const value = grid[row]?.[column];
  if (value === undefined) throw new Error(`no figure ${row}.${column}`);
  return value;
};

function fillReview(random: Random, agency: Agency): Grid {
  const reviews = Math.floor(agency.applications * 0.03 * random.next()) + 1;
  return Object.fromEntries(
    reviewGroups.map((group, i) => {
      const count = i === 0 ? reviews : Math.floor((reviews * random.next()) / 2);
      return [group, { ...divide(random, count, results), total: count }];
    }),
  );
}

function fillDocuments(random: Random, agency: Agency, era: Era, before: Figures | null): Grid {
  const old = (row: string, column: string, usual: number): number =>
    before?.art20[row]?.[column] ?? around(random, usual);
  const grid: Grid = {};
  const stock = { '20_1.government_rules': agency.makesRules ? 40 : 0, '20_1.normative_documents': 60 };
  for (const [row, usual] of Object.entries(stock)) {
    const fresh = usual === 0 ? 0 : random.int(0, 6);
    const gone = usual === 0 ? 0 : random.int(0, 3);
    if (era === 'format2021') {
      const inForce = before?.art20[row]?.['in_force'];
      const now = usual === 0 || inForce === undefined ? usual : inForce + fresh - gone;
      grid[row] = { issued_this_year: fresh, repealed_this_year: now >= fresh ? gone : 0, in_force: now };
    } else {
      const total = usual === 0 ? 0 : old(row, 'total_disclosed', usual);
      grid[row] = {
        produced_this_year: fresh,
        newly_disclosed_this_year: fresh,
        total_disclosed: total + fresh,
      };
    }
  }
  const work = ['20_5.administrative_license', '20_6.administrative_penalty', '20_6.administrative_coercion'];
  for (const row of era === 'format2019' ? [...work, '20_5.other_external_service'] : work) {
    grid[row] = { decisions: around(random, agency.applications * 4) };
    if (era === 'format2019') Object.assign(grid[row], fillItems(random, before?.art20[row]));
  }
  grid['20_8.administrative_fees'] =
    era === 'format2021'
      ? { fee_amount: around(random, old('20_8.administrative_fees', 'fee_amount', 3000) * 100) / 100 }
      : fillItems(random, before?.art20['20_8.administrative_fees']);
  if (era === 'format2019') {
    const projects = around(random, 40);
    grid['20_9.centralized_procurement'] = {
      procurement_projects: projects,
      procurement_amount: projects * 37,
    };
  }
  return grid;
}

function fillItems(random: Random, before: Record<string, number> | undefined): Record<string, number> {
  const last = before?.['items_previous_year'];
  const now = last === undefined ? random.int(20, 90) : last + (before?.['items_change'] ?? 0);
  return { items_previous_year: now, items_change: random.int(-4, 6) };
}

function fillStatistics(
  random: Random,
  agency: Agency,
  published: Figures['published'],
): Record<string, number> {
  const received = around(random, agency.applications);
  const channels = divide(random, received, [
    'received_in_person',
    'received_fax',
    'received_letter',
    'received_online',
  ]);
  const extended = Math.floor(received * 0.1 * random.next());
  const replies = divide(random, received, [
    'already_public', 'partially_granted', 'denied', 'not_this_agency', 'information_not_exist',
    'asked_to_amend', 'referred_other_channel', 'granted',
  ]); // prettier-ignore
  const reasons = divide(random, replies['denied'] ?? 0, [
    'denied_state_secret', 'denied_commercial_secret', 'denied_privacy', 'denied_security_stability',
    'denied_not_government_information', 'denied_other_law',
  ]); // prettier-ignore
  const reviews = random.int(0, 6);
  const suits = random.int(0, 4);
  const review = divide(random, reviews, ['review_upheld', 'review_corrected', 'review_other']);
  const litigation = divide(random, suits, ['litigation_upheld', 'litigation_corrected', 'litigation_other']);
  const [fullTime, partTime] = [random.int(1, 9), random.int(2, 30)];
  const documents = random.int(2, Math.min(60, published.total));
  const hot = random.int(1, 20);
  return {
    proactive_total: published.total,
    proactive_normative_documents: documents,
    normative_documents_issued: documents,
    channel_gazette: published.gazette,
    channel_website: published.website,
    channel_microblog: Math.floor(published.wechat / 2),
    channel_wechat: published.wechat,
    channel_other: random.int(0, 30),
    response_hot_issues: hot,
    press_conferences: random.int(2, 9),
    press_conferences_principal: random.int(0, 2),
    online_interviews: random.int(2, 9),
    online_interviews_principal: random.int(0, 2),
    policy_interpretations: random.int(3, 80),
    microblog_wechat_responses: random.int(0, hot),
    other_responses: random.int(0, 9),
    applications_received: received,
    ...channels,
    applications_completed: received,
    completed_on_time: received - extended,
    completed_extended: extended,
    applications_replied: received,
    ...replies,
    ...reasons,
    review_total: reviews,
    ...review,
    litigation_total: suits,
    ...litigation,
    complaints_total: 0,
    fees_collected: 0,
    dedicated_offices: random.int(1, 20),
    reading_points: random.int(1, 20),
    staff_total: fullTime + partTime,
    staff_full_time: fullTime,
    staff_part_time: partTime,
    dedicated_funds: random.int(1, 60),
    meetings: random.int(1, 8),
    training_sessions: random.int(1, 8),
    trainees: random.int(20, 300),
  };
}

/** The figures of an agency for a year, given those it printed for the year before. */
export function makeFigures(random: Random, agency: Agency, year: number, before: Figures | null): Figures {
  const era = eraOf(year);
  const usual = agency.applications * 12 + 300;
  const gazette = random.int(3, 40);
  const wechat = around(random, usual / 4);
  const website = around(random, usual);
  const published = { gazette, wechat, website, total: website + Math.floor(wechat / 3) };
  const table = era === 'stat2014';
  return {
    year,
    era,
    published,
    stat: table ? fillStatistics(random, agency, published) : {},
    applications: table ? {} : fillApplications(random, agency, era, before),
    art20: table ? {} : fillDocuments(random, agency, era, before?.era === era ? before : null),
    review: table ? {} : fillReview(random, agency),
  };
}
