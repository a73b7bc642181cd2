/** Rings for one who waits, and keeps its ring for one who is about to: what happens between a look and a wait is heard. */
export class Bell {
  #rung = false;
  #hear: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#hear?.();
  }

  /**
   * Waits for a ring, or takes the one that was kept.
   *
   * @param patience milliseconds
   * @returns false when nothing was heard in that time
   */
  async heard(patience: number): Promise<boolean> {
    if (!this.#rung) {
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, patience);
        this.#hear = () => {
          clearTimeout(timer);
          wake();
        };
      });
      this.#hear = undefined;
    }
    const rung = this.#rung;
    this.#rung = false;
    return rung;
  }
}
