import type { Correction, Corrections } from '../../corrections/schema.js';

const schema = 'gov-report-corrections/1';

/** The corrections of this page: kept in the browser as far as it allows, saved as a file by the reviewer. */
export class CorrectionStore {
  readonly #place: string;
  readonly #all = new Map<string, Correction>();
  #isSaved = true;

  constructor(key: string) {
    this.#place = `gov-report-review:${key}`;
    try {
      const kept = localStorage.getItem(this.#place);
      if (kept !== null) this.read(kept);
      this.#isSaved = this.#all.size === 0;
    } catch {
      // A browser may forbid pages that are files to keep anything.
    }
  }

  get size(): number {
    return this.#all.size;
  }

  get isSaved(): boolean {
    return this.#isSaved;
  }

  get(sha256: string | null, part: number | null, indicator: string): Correction | null {
    return this.#all.get(keyOf({ sha256: sha256 ?? '', part, indicator })) ?? null;
  }

  /** The documents that have one, as `sha256 part`. */
  documents(): Set<string> {
    return new Set([...this.#all.values()].map(({ sha256, part }) => `${sha256} ${String(part)}`));
  }

  set(correction: Correction): void {
    this.#all.set(keyOf(correction), correction);
    this.#keep();
  }

  delete(correction: Correction): void {
    this.#all.delete(keyOf(correction));
    this.#keep();
  }

  /** Takes the corrections of a file; how many, or null where it holds none. */
  read(text: string): number | null {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return null;
    }
    const all = readAll(value);
    if (!all) return null;
    for (const one of all) this.#all.set(keyOf(one), one);
    this.#keep();
    return all.length;
  }

  /** The file. */
  write(): string {
    this.#isSaved = true;
    const file: Corrections = { schema, corrections: [...this.#all.values()] };
    return `${JSON.stringify(file, null, 2)}\n`;
  }

  #keep(): void {
    this.#isSaved = false;
    try {
      const file: Corrections = { schema, corrections: [...this.#all.values()] };
      localStorage.setItem(this.#place, JSON.stringify(file));
    } catch {
      // As above; leaving the page unsaved is asked about.
    }
  }
}

const keyOf = ({ sha256, part, indicator }: Pick<Correction, 'sha256' | 'part' | 'indicator'>): string =>
  `${sha256} ${String(part)} ${indicator}`;

/** The command validates the file strictly; here only what the page relies on is looked at. */
function readAll(value: unknown): Correction[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema: name, corrections } = value as Record<string, unknown>;
  if (name !== schema || !Array.isArray(corrections)) return null;
  return corrections.every(isCorrection) ? corrections : null;
}

function isCorrection(one: unknown): one is Correction {
  if (typeof one !== 'object' || one === null) return false;
  const { sha256, part, indicator, value, evidence } = one as Record<string, unknown>;
  return (
    typeof sha256 === 'string' &&
    (part === null || typeof part === 'number') &&
    typeof indicator === 'string' &&
    (value === null || typeof value === 'number') &&
    Array.isArray(evidence)
  );
}
