/** Under which headings items stand. Loads with the element, so it stays small. */
import { assetTypes, isMap, type AssetType, type OwnershipKind, type Result } from '@kvasir/model';
import { backgroundGroup } from '../grid/rows.ts';
import { entriesOf, textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import type { KnownItem } from './filter.ts';
import { compareItems } from './sorting.ts';

/** Legal words of `group`. */
export const groupings = ['work-package', 'asset-type', 'owner', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** The texts of headings that do not come from the document. */
export interface GroupWords {
  readonly noGroup: string;
  readonly backgroundGroup: string;
  readonly assetTypes: Readonly<Record<AssetType, string>>;
  readonly kinds: Readonly<Record<OwnershipKind, string>>;
}

/** A heading. Its number, where it has one, stands before its label: "WP3 Blade manufacture". */
export interface GroupHeading {
  readonly key: string;
  readonly number: string;
  readonly label: string;
}

export interface ItemGroup<T> extends GroupHeading {
  readonly items: T[];
}

/** The headings by work package, in the order of the work plan. */
function workPackageHeadings({ workPackages }: IpMatrix, language: string): GroupHeading[] {
  return entriesOf(workPackages)
    .map(([id, entry]) => ({ id, entry }))
    .sort(compareItems({ by: 'order' }, language))
    .map(({ id, entry }) => ({ key: id, number: textOf(entry.number), label: textOf(entry.title) || id }));
}

function headings(grouping: Grouping, matrix: IpMatrix, words: GroupWords, language: string): GroupHeading[] {
  switch (grouping) {
    case 'work-package':
      return workPackageHeadings(matrix, language);
    case 'asset-type':
      return assetTypes.map((type) => ({ key: type, number: '', label: words.assetTypes[type] }));
    case 'owner':
      return [
        ...entriesOf(matrix.partners).map(([id, { name }]) => ({
          key: `owner:${id}`,
          number: '',
          label: textOf(name) || id,
        })),
        ...(['joint', 'third-party-claim', 'to-be-determined'] as const).map((kind) => ({
          key: kind,
          number: '',
          label: words.kinds[kind],
        })),
      ];
    case 'none':
      return [];
  }
}

/** The key of the heading that a result belongs under, if there is one. */
function keyOf(result: Result, grouping: Grouping, available: ReadonlyMap<string, unknown>): string | undefined {
  switch (grouping) {
    case 'work-package':
      // A result of several work packages stands in the first of them, and once.
      return [...available.keys()].find((id) => isMap(result.workPackages) && Object.hasOwn(result.workPackages, id));
    case 'asset-type':
      return result.assetType;
    case 'owner': {
      const { kind, owners }: { kind?: unknown; owners?: unknown } = isMap(result.ownership) ? result.ownership : {};
      const ids = isMap(owners) ? Object.keys(owners) : [];
      if (kind === 'third-party-claim' || kind === 'to-be-determined') return kind;
      return ids.length > 1 || kind === 'joint' ? 'joint' : ids[0] && `owner:${ids[0]}`;
    }
    case 'none':
      return undefined;
  }
}

/**
 * Items under their headings, in the order of the headings, and within each in the order in which they came. Headings
 * without items are left out. Without grouping, all stand under one heading without a label.
 */
export function groupItems<T extends KnownItem>(
  items: readonly T[],
  grouping: Grouping,
  matrix: IpMatrix,
  words: GroupWords,
  language: string,
): ItemGroup<T>[] {
  if (grouping === 'none') return [{ key: '', number: '', label: '', items: [...items] }];
  const groups = new Map<string, ItemGroup<T>>(
    headings(grouping, matrix, words, language).map((heading) => [heading.key, { ...heading, items: [] }]),
  );
  const rest: ItemGroup<T> = { key: 'rest', number: '', label: words.noGroup, items: [] };
  const background: ItemGroup<T> = { key: backgroundGroup, number: '', label: words.backgroundGroup, items: [] };
  for (const item of items) {
    const key = item.kind === 'result' ? keyOf(item.entry, grouping, groups) : undefined;
    const group = item.kind === 'background' ? background : (key !== undefined && groups.get(key)) || rest;
    group.items.push(item);
  }
  return [...groups.values(), rest, background].filter((group) => group.items.length > 0);
}
