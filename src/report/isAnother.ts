/** Whose report a title names, and of which year; null where it does not say. */
export interface Identity {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Whether two titles are of different reports: another year, or names of which neither is part of the other. */
export function isAnother(a: Identity, b: Identity): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.agency === null || b.agency === null) return false;
  return !a.agency.includes(b.agency) && !b.agency.includes(a.agency);
}
