/** Who grants what to whom: the access rights of the document as the lines of a table. */
import {
  accessPurposes,
  defaultTerms,
  standingInBackground,
  standingInResult,
  toPointer,
  type AccessMark,
  type AccessPurpose,
  type AccessRights,
  type Background,
  type Id,
  type Result,
} from '@kvasir/model';
import type { ItemRef } from '../items.ts';
import { entriesOf, textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import { byOrder } from './item-order.ts';

/** What one partner gets for one purpose. */
export interface PurposeAccess {
  readonly mark: AccessMark;
  /** The terms, as they were written or by default; they may be no known ones. */
  readonly terms: string;
  readonly conditions: string;
  /** Why the background is limited for this purpose, in its provider's words. */
  readonly limitation: string;
}

/** What one partner gets of one item. A purpose that is absent means that no need is stated. */
export interface AccessRow {
  /** The JSON Pointer of the access rights. */
  readonly pointer: string;
  readonly item: AccessItem;
  readonly beneficiary: Id;
  readonly access: Readonly<Partial<Record<AccessPurpose, PurposeAccess>>>;
  readonly deviates: boolean;
}

/** Who grants access: those who own the result, or bring the background; or nobody can say yet. */
export type GrantorKind = 'owners' | 'provider' | 'undecided' | 'third-party';

/** An item with all who need access to it. */
export interface AccessItem {
  readonly ref: ItemRef;
  readonly number: string;
  readonly title: string;
  readonly grantors: readonly Id[];
  readonly kind: GrantorKind;
  readonly rows: readonly AccessRow[];
}

/** The rows of all items that the same partners grant access to. */
export interface AccessGroup {
  readonly key: string;
  readonly grantors: readonly Id[];
  readonly kind: GrantorKind;
  readonly rows: readonly AccessRow[];
}

export interface AccessFilter {
  readonly item?: ItemRef;
  readonly grantor?: Id;
  readonly beneficiary?: Id;
  readonly onlyDeviations?: boolean;
}

/** How many access rights there are, and how many of them deviate from the default terms, by how. */
export type AccessCounts = Readonly<Record<AccessMark, number>>;

function grantorsOf({ ownership }: Result): { kind: GrantorKind; grantors: Id[] } {
  const grantors = entriesOf(ownership?.owners).map(([id]) => id);
  if (ownership?.kind === 'third-party-claim') return { kind: 'third-party', grantors };
  const isDecided = grantors.length > 0 && ownership?.kind !== 'to-be-determined';
  return { kind: isDecided ? 'owners' : 'undecided', grantors };
}

function providerOf({ partner }: Background): { kind: GrantorKind; grantors: Id[] } {
  const provider = textOf(partner);
  return { kind: provider ? 'provider' : 'undecided', grantors: provider ? [provider] : [] };
}

function accessFor(
  rights: AccessRights,
  marks: Partial<Record<AccessPurpose, AccessMark>>,
  limitations: Background['limitations'],
): AccessRow['access'] {
  const access: Partial<Record<AccessPurpose, PurposeAccess>> = {};
  for (const purpose of accessPurposes) {
    const mark = marks[purpose];
    if (!mark) continue;
    access[purpose] = {
      mark,
      terms: textOf(rights[purpose]?.terms) || defaultTerms[purpose],
      conditions: textOf(rights[purpose]?.conditions),
      limitation: textOf(limitations?.[purpose]),
    };
  }
  return access;
}

function readItem(ref: ItemRef, entry: Result | Background): AccessItem {
  const isResult = ref.collection === 'results';
  const limitations = isResult ? undefined : (entry as Background).limitations;
  const rows: AccessRow[] = [];
  const item: AccessItem = {
    ref,
    number: textOf(entry.number),
    title: textOf(entry.title),
    ...(isResult ? grantorsOf(entry as Result) : providerOf(entry as Background)),
    rows,
  };
  for (const [beneficiary, rights] of entriesOf(entry.accessRights)) {
    const standing = isResult
      ? standingInResult(entry as Result, beneficiary)
      : standingInBackground(entry as Background, beneficiary);
    const access = accessFor(rights, standing.access, limitations);
    rows.push({
      pointer: toPointer([ref.collection, ref.id, 'accessRights', beneficiary]),
      item,
      beneficiary,
      access,
      deviates: Object.values(access).some(({ mark }) => mark !== 'default'),
    });
  }
  return item;
}

/** What has not changed in an edit is the same object after it, and need not be read again. */
const read = new WeakMap<object, AccessItem>();

function accessItem(ref: ItemRef, entry: Result | Background): AccessItem {
  const known = read.get(entry);
  if (known?.ref.id === ref.id && known.ref.collection === ref.collection) return known;
  const item = readItem(ref, entry);
  read.set(entry, item);
  return item;
}

/** All items, expected results first. */
export function accessItems({ results, background }: IpMatrix): AccessItem[] {
  return (
    [
      ['results', entriesOf<Result | Background>(results)],
      ['background', entriesOf<Result | Background>(background)],
    ] as const
  ).flatMap(([collection, entries]) =>
    entries.sort(([, a], [, b]) => byOrder(a, b)).map(([id, entry]) => accessItem({ collection, id }, entry)),
  );
}

function passes(row: AccessRow, { beneficiary, onlyDeviations }: AccessFilter): boolean {
  return (beneficiary === undefined || row.beneficiary === beneficiary) && (!onlyDeviations || row.deviates);
}

/** What decides nothing yet, or lies outside, comes after what partners grant. */
const kindOrder: Readonly<Record<GrantorKind, number>> = { owners: 0, provider: 0, undecided: 1, 'third-party': 2 };

/**
 * The rows by who grants them, in the order of the partners: first what one alone grants, then what it grants with
 * others.
 *
 * @param kept the pointer of a row that stays whatever the filter says: it is being edited
 */
export function accessGroups(
  items: readonly AccessItem[],
  partners: readonly Id[],
  filter: AccessFilter,
  kept?: string,
): AccessGroup[] {
  const places = new Map(partners.map((id, index) => [id, index]));
  const place = (id: Id) => places.get(id) ?? partners.length;
  const byPlace = (a: Id, b: Id) => place(a) - place(b);
  const groups = new Map<string, { key: string; grantors: Id[]; kind: GrantorKind; rows: AccessRow[] }>();
  for (const item of items) {
    const isWanted =
      (filter.grantor === undefined || item.grantors.includes(filter.grantor)) &&
      (!filter.item || (filter.item.id === item.ref.id && filter.item.collection === item.ref.collection));
    const rows = item.rows.filter((row) => row.pointer === kept || (isWanted && passes(row, filter)));
    if (rows.length === 0) continue;
    const grantors = [...item.grantors].sort(byPlace);
    const key = `${kindOrder[item.kind]}${toPointer(grantors)}`;
    const group = groups.get(key) ?? { key, grantors, kind: item.kind, rows: [] };
    group.rows.push(...rows.sort((a, b) => byPlace(a.beneficiary, b.beneficiary)));
    groups.set(key, group);
  }
  const byGrantors = (a: AccessGroup, b: AccessGroup) => {
    const places = ({ grantors: [first, ...others] }: AccessGroup) => [
      first === undefined ? 0 : place(first),
      others.length,
      ...others.map(place),
    ];
    const [before, after] = [places(a), places(b)];
    return before.map((number, index) => number - (after[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
  return [...groups.values()].sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || byGrantors(a, b));
}

export function countAccess(items: readonly AccessItem[]): AccessCounts {
  const counts = { default: 0, special: 0, limited: 0, refused: 0 };
  for (const { rows } of items) {
    for (const { access } of rows) for (const { mark } of Object.values(access)) counts[mark] += 1;
  }
  return counts;
}

/** The first rows of the groups, so many in all. */
export function firstRows(groups: readonly AccessGroup[], limit: number): AccessGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

/** The rows of one item, which stand together. */
export function rowsByItem(rows: readonly AccessRow[]): AccessRow[][] {
  const items: AccessRow[][] = [];
  for (const row of rows) {
    const last = items.at(-1);
    if (last?.[0]?.item === row.item) last.push(row);
    else items.push([row]);
  }
  return items;
}
