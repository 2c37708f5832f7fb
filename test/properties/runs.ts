/** How often each property is tried. `npm run test:deep` asks for more, with a seed of its own. */
export const runs = {
  numRuns: Number(process.env['GOV_REPORT_RUNS'] ?? 1000),
  seed: Number(process.env['GOV_REPORT_SEED'] ?? 20080501),
};

/** The longest that a property may take: the deep runs have a hundred times the ordinary ones. */
export const patience = 50 * runs.numRuns + 60_000;
