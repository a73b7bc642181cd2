/** Who is told of changes. */
export class Subscriptions {
  readonly #listeners = new Set<() => void>();

  /** Calls back after each change. The answer ends it. */
  add(listener: () => void): () => void {
    // Of its own for each subscription, or the same function could listen only once.
    const tell = (): void => listener();
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** Calls back when what is selected is another. The answer ends it. */
  addSlice<T>(select: () => T, listener: (slice: T) => void): () => void {
    let last = select();
    return this.add(() => {
      const slice = select();
      if (Object.is(slice, last)) return;
      last = slice;
      listener(slice);
    });
  }

  tell(): void {
    for (const tell of this.#listeners) {
      try {
        tell();
      } catch (error) {
        // A listener of the host's that fails is the host's to hear of, and disturbs nobody else.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
