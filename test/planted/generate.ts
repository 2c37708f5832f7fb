import { Random } from '../tables/random.js';
import { chooseAgencies, type Agency } from './agencies.js';
import { makeFigures, type Figures } from './figures.js';
import { drawPage } from './page.js';
import { kinds, planters, type Kind, type Place } from './plant.js';
import { drawApplications, drawDocuments, drawReview, drawStatistics } from './sheets.js';
import { tellFigures, writeNewParts, writeOldParts } from './wording.js';

/** One planted error: the report it is in, what it is and where it stands. */
export interface Truth extends Place {
  readonly report: string;
  readonly kind: Kind;
}

export interface GeneratedReport {
  readonly id: string;
  readonly agency: string;
  readonly year: number;
  readonly html: string;
  readonly truth: Truth | null;
}

export interface GeneratedSet {
  readonly seed: number;
  readonly agencies: number;
  readonly years: readonly number[];
}

export const tenYears = Array.from({ length: 10 }, (_, i) => 2016 + i);

/** Reports of all agencies for successive years, an error in about one of six, never in two years running. */
export function* generate({ seed, agencies, years }: GeneratedSet): Generator<GeneratedReport> {
  const random = new Random(seed);
  const planted = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const agency of chooseAgencies(random, agencies)) {
    let before: Figures | null = null;
    let wasPlanted = false;
    for (const year of years) {
      const figures = makeFigures(random, agency, year, before);
      // One in five of those after a clean year is one in six of all.
      const kind: Kind | null =
        !wasPlanted && random.chance(0.2) ? chooseKind(agency, figures, before, planted) : null;
      if (kind) planted[kind]++;
      yield writeReport(random, agency, figures, before, kind);
      wasPlanted = kind !== null;
      before = figures;
    }
  }
}

/** Of the kinds that fit, that which was planted least. */
function chooseKind(
  agency: Agency,
  figures: Figures,
  before: Figures | null,
  planted: Readonly<Record<Kind, number>>,
): Kind | null {
  const fitting = kinds.filter((kind) => planters[kind].fits({ agency, figures, before }));
  return fitting.sort((a, b) => planted[a] - planted[b])[0] ?? null;
}

function writeReport(
  random: Random,
  agency: Agency,
  figures: Figures,
  before: Figures | null,
  kind: Kind | null,
): GeneratedReport {
  const planter = kind === null ? null : planters[kind];
  const inFigures = planter?.figures?.({ random, agency, figures, before });
  const told = tellFigures(figures);
  const parts =
    figures.era === 'stat2014'
      ? writeOldParts(random, agency, figures, told, drawStatistics(figures))
      : writeNewParts(random, agency, figures, told, {
          documents: drawDocuments(figures),
          applications: drawApplications(figures),
          review: drawReview(figures),
        });
  const place = inFigures ?? planter?.parts?.({ random, agency, figures, before, told, parts });
  const id = `${agency.id}-${String(figures.year)}`;
  return {
    id,
    agency: agency.name,
    year: figures.year,
    html: drawPage(agency, figures.year, parts),
    truth: kind !== null && place ? { report: id, kind, ...place } : null,
  };
}
