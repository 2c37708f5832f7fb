const firstLength = 64 * 1024;

/** What one large record needed is given back. */
const mostKept = 4 * 1024 * 1024;

/**
 * Lines as UTF-8, one behind the other. The strings are gone as soon as they are added: hundreds that wait to be joined
 * are copied by the collections of young objects until they count as old.
 */
export class GrowingText {
  #bytes = Buffer.allocUnsafe(firstLength);
  #length = 0;

  addLine(line: string): void {
    // A UTF-16 unit takes three bytes at most.
    if (this.#length + 3 * line.length >= this.#bytes.length)
      this.#grow(Math.max(this.#length + Buffer.byteLength(line) + 1, 2 * this.#bytes.length));
    this.#length += this.#bytes.write(line, this.#length);
    this.#bytes[this.#length++] = 0x0a;
  }

  /** All that was added since the last time; good until the next line is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    if (this.#bytes.length > mostKept) this.#bytes = Buffer.allocUnsafe(firstLength);
    this.#length = 0;
    return taken;
  }

  #grow(length: number): void {
    const larger = Buffer.allocUnsafe(length);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
