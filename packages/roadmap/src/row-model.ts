/** From the document to the rows of the timeline: filtered, sorted, in lanes. */
import { isMap, textOf, type Id } from '@kvasir/model';
import type { RoadmapItem } from './roadmap-item.ts';
import type { ItemRow, LaneRow, RoadmapRow } from './rows.ts';
import type { RoadmapFilter, RoadmapSettings } from './settings.ts';

/** All that decides which rows there are. */
export interface RowRequest extends Pick<RoadmapSettings, 'lanes' | 'filter' | 'collapsed'> {
  readonly workPackages: readonly RoadmapItem[];
  /** Milestones and deliverables. */
  readonly items: readonly RoadmapItem[];
  readonly hasReviews: boolean;
  /** The month in which the project ends. */
  readonly length: number | undefined;
  readonly words: { readonly afterProject: string; readonly noWorkPackage: string; readonly noLead: string };
  nameOf(partner: Id): string;
}

interface Sorted {
  readonly item: RoadmapItem;
  readonly order: number;
}

function orderOf({ entry }: RoadmapItem): number {
  const { order } = entry;
  return typeof order === 'number' ? order : Infinity;
}

/** In the partners' own order; what has none by time, and then by number. */
function compare(one: Sorted, other: Sorted): number {
  if (one.order !== other.order) return one.order - other.order;
  const [a, b] = [one.item, other.item];
  const byTime = (a.span?.finish ?? Infinity) - (b.span?.finish ?? Infinity);
  // NaN for two that have no month.
  if (byTime < 0 || byTime > 0) return byTime;
  return a.number.localeCompare(b.number, 'en', { numeric: true }) || (a.key < b.key ? -1 : 1);
}

export function sortItems(items: readonly RoadmapItem[]): RoadmapItem[] {
  const sorted = items.map((item): Sorted => ({ item, order: orderOf(item) }));
  return sorted.sort(compare).map(({ item }) => item);
}

/** Whether a set by id, as documents hold it, has a member. */
export function hasMember(set: unknown, id: Id): boolean {
  return isMap(set) && Object.hasOwn(set, id) && Boolean(set[id]);
}

export function matchesFilter(item: RoadmapItem, { text = '', partner, status }: RoadmapFilter): boolean {
  if (status === 'overdue' ? !item.isOverdue : status !== undefined && item.status !== status) return false;
  if (partner !== undefined && item.lead !== partner && !hasMember(item.entry['raci'], partner)) return false;
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === '' || `${item.number} ${item.title}`.toLocaleLowerCase().includes(wanted);
}

export function isFiltering({ text, partner, status }: RoadmapFilter): boolean {
  return Boolean(text?.trim()) || partner !== undefined || status !== undefined;
}

/** The work package in whose lane an item stands: the first, in their order, of those that it belongs to. */
function packageOf(item: RoadmapItem, ranks: ReadonlyMap<Id, number>): Id | undefined {
  const set = item.entry['workPackages'];
  if (!isMap(set)) return undefined;
  let first: Id | undefined;
  for (const id of Object.keys(set)) {
    if (!set[id] || !ranks.has(id)) continue;
    if (first === undefined || (ranks.get(id) ?? 0) < (ranks.get(first) ?? 0)) first = id;
  }
  return first;
}

interface Lane {
  readonly key: string;
  readonly name: string;
  readonly item?: RoadmapItem;
  readonly items: RoadmapItem[];
}

/** Whether it begins when the project is over. What is due in the last month has neither begun nor ended later. */
function isAfter({ span }: RoadmapItem, length: number | undefined): boolean {
  return span !== undefined && length !== undefined && span.start >= length && span.finish > length;
}

function byWorkPackage(items: readonly RoadmapItem[], { workPackages, length, words }: RowRequest): Lane[] {
  const lanes = new Map<Id, Lane>();
  for (const item of workPackages) {
    lanes.set(item.ref.id, { key: `lane/${item.key}`, name: item.title, item, items: [] });
  }
  const ranks = new Map([...lanes.keys()].map((id, rank) => [id, rank]));
  const without: Lane = { key: 'lane/none', name: words.noWorkPackage, items: [] };
  const after: Lane = { key: 'lane/after', name: words.afterProject, items: [] };
  for (const item of items) {
    const id = packageOf(item, ranks);
    const lane = isAfter(item, length) ? after : ((id === undefined ? undefined : lanes.get(id)) ?? without);
    lane.items.push(item);
  }
  return [...lanes.values(), without, after];
}

function byPartner(items: readonly RoadmapItem[], { words, nameOf }: RowRequest): Lane[] {
  const lanes = new Map<Id | undefined, Lane>();
  for (const item of items) {
    const { lead } = item;
    const lane = lanes.get(lead) ?? {
      key: lead === undefined ? 'lane/none' : `lane/partner/${lead}`,
      name: lead === undefined ? words.noLead : nameOf(lead),
      items: [],
    };
    lanes.set(lead, lane);
    lane.items.push(item);
  }
  const named = [...lanes.values()].filter(({ key }) => key !== 'lane/none');
  named.sort((one, other) => one.name.localeCompare(other.name));
  return [...named, ...(lanes.has(undefined) ? [lanes.get(undefined) as Lane] : [])];
}

function laneRows({ key, name, item, items }: Lane, collapsed: ReadonlySet<string>): RoadmapRow[] {
  const isOpen = !collapsed.has(key);
  const lane: LaneRow = { kind: 'lane', key, name, item, items, isOpen };
  return isOpen ? [lane, ...items.map((one) => rowOf(one, 2))] : [lane];
}

function rowOf(item: RoadmapItem, level: 1 | 2): ItemRow {
  return { kind: 'item', key: item.key, item, level };
}

/** The rows that a request asks for. */
export function rowsFor(request: RowRequest): RoadmapRow[] {
  const { lanes, filter, collapsed, hasReviews } = request;
  const isFiltered = isFiltering(filter);
  const shown = sortItems(isFiltered ? request.items.filter((item) => matchesFilter(item, filter)) : request.items);
  const reviews: RoadmapRow[] = hasReviews && !isFiltered ? [{ kind: 'reviews', key: 'reviews' }] : [];
  if (lanes === 'none') return [...reviews, ...shown.map((item) => rowOf(item, 1))];
  const found = lanes === 'partners' ? byPartner(shown, request) : byWorkPackage(shown, request);
  // A work package without items is still a part of the plan; what is only a heading is not.
  const drawn = found.filter(
    ({ item, items }) => items.length > 0 || (item && (!isFiltered || matchesFilter(item, filter))),
  );
  return [...reviews, ...drawn.flatMap((lane) => laneRows(lane, collapsed))];
}

/** What a lane is called beside its name. */
export function laneNumber({ item }: LaneRow): string {
  return item ? textOf(item.entry['number']) : '';
}
