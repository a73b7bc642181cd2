/** The entries of a map of the plan as the document holds them: any of them may be of any type. */
import { entryIds, type Path, type Write } from '@kvasir/element/panel.js';
import { fromPointer, isMap, toPointer, type Id } from '@kvasir/model';
import type { PlanCollection } from '@kvasir/model/valorisation.js';
import type { PlanForm } from '../plan-form.ts';

/** An entry that fields can be read from. */
export interface ListedEntry {
  readonly id: Id;
  readonly path: Path;
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface PlanEntries {
  /** By their order; those without one follow as the document has them. */
  readonly entries: readonly ListedEntry[];
  /** Where no entry stands but something else: shown as it came. */
  readonly odd: readonly Path[];
}

const collections: Readonly<Record<PlanCollection, true>> = {
  steps: true,
  fundings: true,
  risks: true,
  contacts: true,
  reviews: true,
};

function orderOf({ raw: { order } }: ListedEntry): number {
  return typeof order === 'number' && Number.isFinite(order) ? order : Number.POSITIVE_INFINITY;
}

export function readEntries(form: PlanForm, collection: PlanCollection): PlanEntries {
  return entriesAt(form, form.path(collection));
}

/** The same for a map at any place of the plan. */
export function entriesAt(form: PlanForm, place: Path): PlanEntries {
  const map = form.read(place);
  const entries: ListedEntry[] = [];
  const odd: Path[] = [];
  for (const id of entryIds(map)) {
    const path = [...place, id];
    const raw = form.read(path);
    if (isMap(raw)) entries.push({ id, path, raw });
    else odd.push(path);
  }
  entries.sort((one, other) => {
    const [before, after] = [orderOf(one), orderOf(other)];
    // Two infinities have no difference.
    return before === after ? 0 : before - after;
  });
  return { entries, odd };
}

/** What has to be written so that an entry stands one place further up or down: only what stands elsewhere than before. */
export function moveWrites(entries: readonly ListedEntry[], from: number, step: -1 | 1): Write[] {
  const [moved, neighbour] = [entries[from], entries[from + step]];
  if (!moved || !neighbour) return [];
  const next = entries.with(from, neighbour).with(from + step, moved);
  return next.flatMap(({ path, raw }, index): Write[] => {
    const order = index + 1;
    return raw['order'] === order ? [] : [[[...path, 'order'], order]];
  });
}

/** The entry that a JSON Pointer leads to or into; none where it leads elsewhere. */
export function entryPathOf(pointer: string): Path | undefined {
  const path = (fromPointer(pointer) ?? []).slice(0, 4);
  const [plans, , collection = ''] = path;
  return path.length === 4 && plans === 'valorisationPlans' && Object.hasOwn(collections, collection)
    ? path
    : undefined;
}

/** Opens an entry of the plan for editing, and shuts the others of its list. */
export function openEntry(form: PlanForm, path: Path): void {
  const place = path.slice(0, -1);
  for (const id of entryIds(form.read(place))) {
    const pointer = toPointer([...place, id]);
    const isWanted = id === path.at(-1);
    if (form.isOpen(pointer) !== isWanted) form.setOpen(pointer, isWanted);
  }
}

/**
 * Opens the entry that a JSON Pointer leads to or into, so that its fields are drawn and can take the focus; the place of
 * the builder that lists it has to be shown. Where the pointer leads to no entry, nothing happens.
 */
export function openEntryAt(form: PlanForm, pointer: string): void {
  const path = entryPathOf(pointer);
  if (path) openEntry(form, path);
}
