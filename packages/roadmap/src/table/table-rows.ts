/** From the document to the rows of one table: filtered, sorted, under their work packages. */
import { isMap, textOf, type Id } from '@kvasir/model';
import { entryKey, type EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { RoadmapItem, type RawEntry } from '../roadmap-item.ts';
import { hasMember, matchesFilter, rowsFor } from '../row-model.ts';
import type { LaneRow } from '../rows.ts';
import type { RoadmapFilter } from '../settings.ts';
import type { TableColumn, TableKind } from './columns.ts';
import { compareCells, type CellReading } from './cell-values.ts';

/** An entry, of which the cells of one row tell. */
export interface EntryRow {
  readonly kind: 'entry';
  readonly key: string;
  readonly ref: EntryRef;
  readonly entry: RawEntry;
  /** The same as it is drawn on the roadmap; risks are not. */
  readonly item: RoadmapItem | undefined;
  /** 1, or 2 within a group. */
  readonly level: 1 | 2;
}

/** What belongs together: to a work package, to a partner, or to none. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly lane: LaneRow;
}

export type TableRow = EntryRow | GroupRow;

export interface Sort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

export interface RowsRequest {
  readonly table: TableKind;
  readonly host: Pick<RoadmapHost, 'model' | 'settings'>;
  readonly sort: Sort | undefined;
  /** Only what belongs to this work package. */
  readonly workPackage: Id | undefined;
  readonly reading: CellReading;
}

function itemRow(item: RoadmapItem, level: 1 | 2): EntryRow {
  return { kind: 'entry', key: item.key, ref: item.ref, entry: item.entry, item, level };
}

/** Work packages and risks have no status, so none of them is hidden by one. */
function withoutStatus({ status: _status, ...filter }: RoadmapFilter): RoadmapFilter {
  return filter;
}

function risksOf(risks: unknown): EntryRow[] {
  if (!isMap(risks)) return [];
  return Object.keys(risks).flatMap((id): EntryRow[] => {
    const entry = risks[id];
    const ref = { collection: 'risks', id } as const;
    return isMap(entry) ? [{ kind: 'entry', key: entryKey(ref), ref, entry, item: undefined, level: 1 }] : [];
  });
}

/** A risk is filtered as an item would be that its owner leads. */
function riskMatches({ ref, entry }: EntryRow, filter: RoadmapFilter): boolean {
  const item = { ...entry, lead: entry['owner'] };
  const likeItem = new RoadmapItem({ collection: 'milestones', id: ref.id }, item, {});
  return matchesFilter(likeItem, withoutStatus(filter));
}

function byNumber(one: EntryRow, other: EntryRow): number {
  return textOf(one.entry['number']).localeCompare(textOf(other.entry['number']), 'en', { numeric: true });
}

/** All rows of a table in the partners' own order, before they are grouped. */
function ownOrder({ table, host, workPackage }: RowsRequest): EntryRow[] {
  const { model, settings } = host;
  const belongs = ({ entry }: { readonly entry: RawEntry }): boolean =>
    workPackage === undefined || hasMember(entry['workPackages'], workPackage);
  switch (table) {
    case 'workPackages':
      return model
        .workPackages(settings.today)
        .filter((item) => matchesFilter(item, withoutStatus(settings.filter)))
        .map((item) => itemRow(item, 1));
    case 'risks':
      return risksOf(model.value.risks)
        .filter((row) => belongs(row) && riskMatches(row, settings.filter))
        .sort(byNumber);
    case 'milestones':
    case 'deliverables':
      return model
        .items(settings.today)
        .filter((item) => item.ref.collection === table && belongs(item) && matchesFilter(item, settings.filter))
        .map((item) => itemRow(item, 1));
  }
}

/** Items under their work packages or partners, in the lanes of the timeline; a lane that has none of them is left out. */
function grouped(items: readonly RoadmapItem[], { host }: RowsRequest): TableRow[] {
  const { model, settings } = host;
  const rows = rowsFor({
    lanes: settings.lanes,
    // What does not match is left out already.
    filter: {},
    collapsed: settings.collapsed,
    workPackages: model.workPackages(settings.today),
    items,
    hasReviews: false,
    length: model.length,
    words: settings.text,
    nameOf: (partner) => model.partnerMap.get(partner)?.name ?? partner,
  });
  return rows.flatMap((row): TableRow[] => {
    if (row.kind === 'item') return [itemRow(row.item, row.level)];
    return row.kind === 'lane' && row.items.length > 0 ? [{ kind: 'group', key: row.key, lane: row }] : [];
  });
}

/** The rows of a table. Sorted, they stand without groups: the order is then by one column, from the first row to the last. */
export function tableRows(request: RowsRequest): readonly TableRow[] {
  const { sort, table, reading } = request;
  const rows = ownOrder(request);
  if (sort) {
    const turn = sort.direction === 'ascending' ? 1 : -1;
    return rows
      .map((row) => ({ row, value: reading.sortValue(row, sort.column) }))
      .sort((one, other) => compareCells(one.value, other.value, turn))
      .map(({ row }) => row);
  }
  if (table === 'workPackages' || table === 'risks') return rows;
  return grouped(
    rows.flatMap(({ item }) => item ?? []),
    request,
  );
}

export function isEntry(row: TableRow | undefined): row is EntryRow {
  return row?.kind === 'entry';
}
