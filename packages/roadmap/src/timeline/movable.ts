import { moveItem } from '@kvasir/model/roadmap.js';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';

/** Whether an item would move at all: what was achieved does not. */
export function isMovable(value: Roadmap, { ref, span }: RoadmapItem): boolean {
  if (!span) return false;
  const due = span.finish > 1 ? span.finish - 1 : 2;
  return moveItem(value, ref, { due }).changes.length > 0;
}
