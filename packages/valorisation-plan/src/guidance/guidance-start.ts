/** Sentences to begin with: which of them there is still room for, and the edit that writes them. */
import { readAt, withValues, type Path, type Write } from '@kvasir/element/panel.js';
import type { PlanForm } from '../builder/plan-form.ts';
import type { PlanSlice } from '../plan-value.ts';
import type { PlaceGuidance } from './guidance.ts';

/** Only what is not said at all: a text of blanks is somebody's, and so is what is no text. */
function isFree(form: PlanForm, path: Path): boolean {
  const value = form.read(path);
  return value === undefined || value === '';
}

/** A route's sentence belongs where that route is chosen. */
function isWanted(form: PlanForm, [field, route = '']: readonly string[]): boolean {
  return field !== 'routeDetails' || form.field('routes', route) === true;
}

/** The fields of the plan that the sentences go into. */
export function startOf(form: PlanForm, { start = {} }: PlaceGuidance): readonly Write[] {
  return Object.entries(start).flatMap(([place, sentence]): Write[] => {
    const keys = place.split('/');
    const path = form.path(...keys);
    return isWanted(form, keys) && isFree(form, path) ? [[path, sentence]] : [];
  });
}

/** The value with these sentences, and how many of them could be written: what is no map and stands in the way stays. */
export function withStart(value: PlanSlice, writes: readonly Write[]): { after: PlanSlice; written: readonly Path[] } {
  const after = withValues(value, writes);
  return { after, written: writes.flatMap(([path]) => (readAt(after, path) === readAt(value, path) ? [] : [path])) };
}
