import { readFileSync } from 'node:fs';

/** The version of the package: the nearest package.json above this file, built or not. */
export function readVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    try {
      const text = readFileSync(new URL('package.json', folder), 'utf8');
      const { name, version } = JSON.parse(text) as { name?: unknown; version?: unknown };
      if (name === 'gov-report' && typeof version === 'string') return version;
    } catch {
      if (folder.pathname === '/') return '0.0.0';
    }
  }
}
