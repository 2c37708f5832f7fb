/** What `--include` and `--exclude` say of a path relative to the folder. */
export interface NameFilter {
  readonly includes: (relative: string) => boolean;
  /** A folder that is excluded is not entered. */
  readonly excludes: (relative: string) => boolean;
}

const trimSlash = (pattern: string): string => pattern.replace(/^\.\//, '').replace(/\/$/, '');

/** A pattern without a slash is matched against the name alone, at any depth, as in .gitignore. */
export async function makeNameFilter(
  include: readonly string[],
  exclude: readonly string[],
): Promise<NameFilter | null> {
  if (include.length === 0 && exclude.length === 0) return null;
  const { default: picomatch } = await import('picomatch');
  const match = (patterns: readonly string[]): ((relative: string) => boolean) => {
    const trimmed = patterns.map(trimSlash);
    const matchesPath = picomatch(
      trimmed.filter((pattern) => pattern.includes('/')),
      { dot: true },
    );
    const matchesName = picomatch(
      trimmed.filter((pattern) => !pattern.includes('/')),
      { dot: true },
    );
    return (relative) => matchesPath(relative) || matchesName(relative.slice(relative.lastIndexOf('/') + 1));
  };
  return {
    includes: include.length > 0 ? match(include) : () => true,
    excludes: exclude.length > 0 ? match(exclude) : () => false,
  };
}
