import type { Clock } from '../../index.ts';

interface Timer {
  at: number;
  callback: () => void;
}

/** A clock that stands still until a test moves it. It begins with the present second, because servers send dates. */
export class FakeClock implements Clock {
  /** What `random` answers: just below 1, so that a delay with jitter is as long as it can be. */
  luck = 1 - Number.EPSILON;

  #now = Math.floor(Date.now() / 1000) * 1000;
  #nextId = 1;
  readonly #timers = new Map<number, Timer>();

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.luck;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    // As on the platform: more than fits in 31 bits is no time at all.
    const delay = milliseconds > 0x7fff_ffff ? 1 : Math.max(0, milliseconds);
    const id = this.#nextId;
    this.#nextId += 1;
    this.#timers.set(id, { at: this.#now + delay, callback });
    return id;
  }

  clearTimeout(id: unknown): void {
    this.#timers.delete(id as number);
  }

  /** Milliseconds until the timers that are set, the nearest first. */
  get pending(): number[] {
    return [...this.#timers.values()].map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  /** Lets time pass: what is due on the way is called in its order, what that sets anew and is due too. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [due] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!due) break;
      const [id, { at, callback }] = due;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      callback();
    }
    this.#now = end;
  }
}
