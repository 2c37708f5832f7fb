import { lookUpEdge } from './lookUpWords.js';
import { mayMatch } from './mayMatch.js';
import type { Side } from './edgeCharacters.js';

/** As often as a pattern is asked by its words before all that would have cost more than compiling it. */
const mostAsked = 100;

/**
 * A pattern that runs as seldom as can be: most rules never find a sentence of theirs in one document, and compiling
 * them was a sixth of reading it. One that is anchored is told by the character at that side of the text, which costs
 * nothing; one that has never run is then asked by its words. Once it is compiled, running it costs less than that.
 */
export class SparingPattern {
  /** How often it was asked by its words; `mostAsked` where it runs without being asked. */
  private asked = 0;
  /** The characters that can stand at the side; undefined: not looked up yet, null: any. */
  private edge: string | null | undefined;
  private side: Side = 'start';

  constructor(readonly pattern: RegExp) {}

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  /** Whether the pattern is worth running on a text. */
  mayMatch(text: string): boolean {
    return this.fitsEdge(text) && (this.asked === mostAsked || this.hasWords(text));
  }

  private fitsEdge(text: string): boolean {
    if (this.edge === undefined) this.lookUp();
    if (this.edge == null || text === '') return true;
    return this.edge.includes(text.charAt(this.side === 'start' ? 0 : text.length - 1));
  }

  private lookUp(): void {
    this.edge = lookUpEdge(this.pattern, 'start');
    if (this.edge !== null) return;
    this.side = 'end';
    this.edge = lookUpEdge(this.pattern, 'end');
  }

  private hasWords(text: string): boolean {
    this.asked++;
    if (!mayMatch(this.pattern, text)) return false;
    this.asked = mostAsked;
    return true;
  }
}
