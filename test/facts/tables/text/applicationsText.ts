/** Some numbers of the applications form; rows that are not named are all 0. */
export const numbers = {
  received_new: ['12', '3', '0', '0', '1', '0', '16'],
  granted: ['8', '2', '0', '0', '1', '0', '11'],
  unable_not_held: ['4', '1', '0', '0', '0', '0', '5'],
  outcome_total: ['12', '3', '0', '0', '1', '0', '16'],
};

export const isValue = (cell: string): boolean => /^[-\d/.…]*$/.test(cell);

/** A label begins a line, values follow on it. */
export const oneRowPerLine = (cells: readonly string[], gap: string): string =>
  cells.reduce((text, cell) => text + (isValue(cell) ? gap : '\n') + cell, '');
