import { editDistance } from '../../text/editDistance.js';

/** The nearest of the known names, or one that ends like it; null when none is near. */
export function suggestName(wanted: string, known: readonly string[]): string | null {
  const ending = known.find((name) => name.endsWith(`.${wanted}`));
  if (ending !== undefined) return ending;
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 4)) + 1;
  for (const name of known) {
    const distance = editDistance(wanted, name, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
