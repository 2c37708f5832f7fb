/** The library's own files: they put the stages before them together. */
export const libraryFiles = ['pipeline', 'readOutcomes', 'extract', 'index'] as const;

/**
 * The stages in the order of the path: a file imports only from its own stage and from earlier ones. What stands behind
 * the library reads records.
 */
export const stages = [
  'bytes',
  'text',
  'document',
  'sections',
  'recognition',
  'report',
  'facts',
  'checks',
  'record',
  'corrections',
  ...libraryFiles,
  'output',
  'findings',
  'panel',
  'review',
  'batch',
  'cli',
] as const;

/** `facts/prose/index` → `facts`; `pipeline` → `pipeline`. */
export const stageOf = (module: string): string => module.split('/')[0] ?? module;
