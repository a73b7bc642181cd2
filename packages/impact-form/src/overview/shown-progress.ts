import { progressOf, type Progress } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';

const known = new WeakMap<ShownIndicator, { readonly today: string; readonly progress: Progress }>();

/** How far an indicator has come; worked out once for as long as it stays the same. */
export function shownProgress(indicator: ShownIndicator, today: string): Progress {
  const last = known.get(indicator);
  if (last?.today === today) return last.progress;
  const progress = progressOf(indicator.raw, today);
  known.set(indicator, { today, progress });
  return progress;
}
