/** Slack, critical chain and violations of a value. It takes time in proportion to the items: not for a first picture. */
import { schedule, type Schedule } from '@kvasir/model/roadmap.js';
import type { Roadmap } from './roadmap-value.ts';

/** Worked out once for each value, whichever part asks first. */
const known = new WeakMap<Roadmap, Schedule>();

export function scheduleOf(value: Roadmap): Schedule {
  const found = known.get(value) ?? schedule(value);
  known.set(value, found);
  return found;
}
