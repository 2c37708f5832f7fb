import { addMiss, hasPart } from './sheet.js';
import { isSame } from './tally.js';
import { isUnder } from './gold.js';
import type { Measured, Sheet } from './sheet.js';

const path = 'published.by_category';

interface Category {
  readonly label: string;
  readonly value: number;
}

/** Scores the list of categories: a category is right when the value agrees and one label holds the other. */
export function scoreCategories(sheet: Sheet, measured: Measured): number {
  const { document, record } = measured;
  if (!hasPart(document, 'by_category') || isUnder(path, document.ambiguous)) return 0;
  const want = (document.gold.by_category ?? []).map(clean);
  const left = (record.counts?.published.by_category ?? []).map(clean);
  const tally = sheet.categories.of('all');
  let faults = 0;
  for (const category of want) {
    const hit = findCategory(category, left);
    if (hit === null) {
      faults += 1;
      tally.lost += 1;
      addMiss(sheet, measured, 'lost', path, `${category.label}=${String(category.value)}`, null);
    } else {
      left.splice(hit, 1);
      tally.right += 1;
    }
  }
  for (const { label, value } of left) {
    tally.invented += 1;
    addMiss(sheet, measured, 'invented', path, null, `${label}=${String(value)}`);
  }
  faults += left.length;
  if (want.length > 0) {
    tally.units += 1;
    tally.exact += Number(faults === 0);
  }
  return faults;
}

/** The index of the category with this label, else of the first whose label fits. */
function findCategory(want: Category, among: readonly Category[]): number | null {
  const fits = [...among.keys()].filter((i) => {
    const got = among[i];
    if (!got || got.label === '' || !isSame(got.value, want.value)) return false;
    return got.label.includes(want.label) || want.label.includes(got.label);
  });
  return fits.find((i) => among[i]?.label === want.label) ?? fits[0] ?? null;
}

const clean = ({ label, value }: Category): Category => ({
  label: label
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”"'‘’「」《》:：]/g, ''),
  value,
});
