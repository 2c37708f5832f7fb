import { formatNumber, type NumberFormat } from './formatNumber.js';

/** One level of a list: how its numbers look and where they begin. */
export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat;
  /** `%1` stands for the number of the first level: 第%1章, （%2）. */
  readonly text: string;
}

const levels = 9;

/** Counts the paragraphs of every list as Word does: a paragraph begins the levels below it anew. */
export class ListCounter {
  private readonly counts = new Map<string, (number | null)[]>();

  /** Begins a level of a list with another number than its own. */
  restart(list: string, level: number, start: number): void {
    this.of(list)[level] = start - 1;
  }

  /** The label of the next paragraph of a list: `一、`; empty for bullets. */
  next(list: string, level: number, of: (level: number) => ListLevel | null): string {
    const own = of(level);
    if (own === null) return '';
    const counts = this.of(list);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.fill(null, level + 1);
    if (own.format === 'bullet') return '';
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const part = of(at);
      return part === null ? '' : formatNumber(counts[at] ?? part.start, part.format);
    });
    // A tab stands between label and text; Chinese marks leave a gap of their own.
    return label === '' || /[、.．）)章节条：:]$/.test(label) ? label : `${label} `;
  }

  private of(list: string): (number | null)[] {
    let counts = this.counts.get(list);
    if (counts === undefined) this.counts.set(list, (counts = new Array<number | null>(levels).fill(null)));
    return counts;
  }
}
