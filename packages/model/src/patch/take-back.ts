import { equal } from './equal.ts';
import { merge } from './merge.ts';
import { withValueAt } from './with-value-at.ts';

/** What one action led from and to. */
export interface DoneEdit<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * The document without what one action changed in it. What others have changed since stays, also where the action had
 * changed the same field: an entry that was added stays if somebody has gone on with it, one that was deleted comes back
 * beside what was written in its place. Where nothing is left to take back, `now` itself comes back.
 */
export function takeBack<T extends object>(now: T, { before, after }: DoneEdit<T>): T {
  const { merged, conflicts } = merge(after, before, now);
  const taken = conflicts.reduce((document, { pointer, theirs }) => withValueAt(document, pointer, theirs), merged);
  return equal(taken, now, []) ? now : taken;
}
