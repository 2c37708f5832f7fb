import type { Line } from '../line.js';

const minPages = 3;
const lonelyNumber = /^\d{1,3}$/;

/**
 * Lines that a printed page repeats at its head or foot: told by form feeds. A number alone is a page number only
 * there; elsewhere it is a cell of a table.
 */
export function findPageFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('\f')) return found;
  const pages: number[][] = [[]];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const from = before === undefined ? 0 : before.span.end;
    if (text.slice(from, line.span.start).includes('\f')) pages.push([]);
    pages[pages.length - 1]?.push(index);
  });
  for (const edge of [firstOf, lastOf]) {
    const repeated = new Map<string, number[]>();
    const titlePage = pages[0] === undefined ? undefined : edge(pages[0]);
    for (const page of pages) {
      const index = edge(page);
      const line = index === undefined ? undefined : lines[index];
      if (index === undefined || line === undefined) continue;
      if (lonelyNumber.test(line.view) && pages.length > 1) found.add(index);
      const key = line.view.replace(/\d{1,3}/g, '#');
      if (line.view.length <= 60) repeated.set(key, [...(repeated.get(key) ?? []), index]);
    }
    for (const indices of repeated.values()) {
      if (indices.length < minPages || indices.length <= pages.length / 2) continue;
      // The first page's line may be the title itself.
      for (const index of indices) if (index !== titlePage) found.add(index);
    }
  }
  return found;
}

const firstOf = (page: readonly number[]): number | undefined => page[0];
const lastOf = (page: readonly number[]): number | undefined => page[page.length - 1];
