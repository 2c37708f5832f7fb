import { homes } from '../../knowledge/prose/index.js';
import type { Section } from '../../types.js';

/** How much a chapter speaks for an indicator: at home, elsewhere, or where only plans and problems stand. */
export function homeScore(path: string, section: Section | undefined): number {
  const kinds = section?.context ?? [];
  if (kinds.includes('problems')) return -100;
  const home = homes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? [];
  const rank = kinds.findIndex((kind) => home.includes(kind));
  if (rank === 0) return 6;
  if (rank > 0) return 4;
  return kinds.length === 0 ? 1 : 0;
}
