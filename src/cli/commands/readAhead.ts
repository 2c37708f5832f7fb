/** The same values; each is already being made while the one before it is worked on. */
export async function* readAhead<T>(values: AsyncGenerator<T>): AsyncGenerator<T> {
  const begin = (): Promise<IteratorResult<T>> => {
    const next = values.next();
    // It may fail while nobody waits for it; whoever waits next is told.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let next = begin(); ;) {
      const { done, value } = await next;
      if (done) return;
      next = begin();
      yield value as T;
    }
  } finally {
    // Not waited for: a stream that says nothing would hold it.
    void values.return(undefined);
  }
}
