export interface CountLeaf {
  readonly path: string;
  /** A number, null, or the list of `published.by_category`. */
  readonly value: unknown;
}

/** The counts of a record as paths, in the order of the record. */
export function flattenCounts(counts: unknown, above = ''): CountLeaf[] {
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts))
    return [{ path: above, value: counts }];
  return Object.entries(counts).flatMap(([key, value]) =>
    flattenCounts(value, above === '' ? key : `${above}.${key}`),
  );
}

/** Is `path` the wanted one, or below it? */
export function liesBelow(path: string, wanted: string): boolean {
  return path === wanted || path.startsWith(`${wanted}.`);
}
