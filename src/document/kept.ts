/**
 * What is worked out once for an object of the reading (a document, a sentence) and goes with it.
 *
 * It stands on the object itself, where copies and JSON do not see it. A WeakMap would say the same, but in V8 the values
 * of one outlive the collections of young objects: each document, with its text, then waits for a collection of the whole heap.
 */
export class Kept<Owner extends object, Value> {
  readonly #key = Symbol('kept');

  get(owner: Owner): Value | undefined {
    return (owner as { readonly [key: symbol]: Value | undefined })[this.#key];
  }

  set(owner: Owner, value: Value): Value {
    Object.defineProperty(owner, this.#key, { value, configurable: true });
    return value;
  }

  /** What is kept for the object, made where nothing is. */
  of(owner: Owner, make: (owner: Owner) => Value): Value {
    return this.get(owner) ?? this.set(owner, make(owner));
  }
}
