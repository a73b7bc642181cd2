import { whenIdle } from '../parts/when-idle.ts';

/** The least pause between an edit and what is thought of it, in milliseconds: a burst of keys is answered once. */
const pause = 100;

/**
 * Resolves when what follows from edits may be worked out: a moment after the first of them, and once the browser has
 * painted and has nothing better to do, or after that many milliseconds more.
 */
export async function afterEdits(timeout: number): Promise<void> {
  await new Promise((done) => setTimeout(done, pause));
  await whenIdle(timeout);
}
