/** What the item that is shown moves, where it comes too late for what waits for it. */
import { applyPatch } from '@kvasir/model';
import {
  itemKey,
  pushDependants,
  schedule,
  type ItemRef,
  type Link,
  type Move,
  type RoadmapDocument,
  type Schedule,
} from '@kvasir/model/roadmap.js';

export interface Consequences {
  /** Moves all that waits in vain as little as is needed. */
  readonly move: Move;
  /** What moves with it, in the order in which it does. */
  readonly moved: readonly ItemRef[];
  /** What waits for it or for what moves, and has no room left: what has slipped already, and what would be next. */
  readonly tight: readonly ItemRef[];
  readonly after: RoadmapDocument;
}

/** What hangs on the item without room, by way of others too: a slip of one is a slip of all. */
export function consequencesOf(document: RoadmapDocument, ref: ItemRef): Consequences {
  const move = pushDependants(document, ref);
  const moved = new Map<string, ItemRef>();
  for (const change of move.changes) if (change.ref) moved.set(itemKey(change.ref), change.ref);
  const after = applyPatch(document, move.patch);
  const planned = schedule(after);
  const tight = new Map<string, ItemRef>();
  const queue = [itemKey(ref), ...moved.keys()];
  for (const key of queue) {
    for (const link of planned.items.get(key)?.dependants ?? []) {
      const next = itemKey(link.successor);
      if (moved.has(next) || tight.has(next) || roomOf(link, planned) !== 0) continue;
      tight.set(next, link.successor);
      queue.push(next);
    }
  }
  return { move, moved: [...moved.values()], tight: [...tight.values()], after };
}

/** The months by which what is waited for can slip before what waits for it moves. */
function roomOf({ predecessor, successor, type, lag }: Link, { items }: Schedule): number | undefined {
  const [before, next] = [items.get(itemKey(predecessor)), items.get(itemKey(successor))];
  // What is achieved, cancelled or in a cycle has no slack, and waits for nothing any more.
  if (!before?.span || !next?.span || next.slack === undefined) return undefined;
  const from = type === 'FS' || type === 'FF' ? before.span.finish : before.span.start;
  const to = type === 'FS' || type === 'SS' ? next.span.start : next.span.finish;
  return to - from - lag;
}
