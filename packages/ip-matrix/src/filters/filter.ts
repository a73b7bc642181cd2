/** Which items are shown. Loads with the element, so it stays small. */
import { foldText, foldWords } from '@kvasir/element';
import {
  isMap,
  type AssetType,
  type Background,
  type Id,
  type JointRegime,
  type Result,
  type Severity,
} from '@kvasir/model';
import { textOf } from '@kvasir/model';

/** What a reader looks for. Each condition that is set has to be met. */
export interface MatrixFilter {
  /** Words, in any order, of number, title, description and partners. */
  readonly text?: string;
  /** A partner who is something to the item, or needs access to it. */
  readonly partner?: Id;
  readonly assetType?: AssetType;
  readonly regime?: JointRegime;
  readonly workPackage?: Id;
  /** Results that lack a part of what C(2024) 601, 3.3.1(a) asks for. */
  readonly unfinished?: true;
  /** Items that a partner objects to. */
  readonly disagreed?: true;
  /** Items that a rule finds something of this severity about, or anything at all. */
  readonly findings?: Severity | true;
}

/** An item by its kind. */
export type KnownItem =
  | { readonly kind: 'result'; readonly id: Id; readonly entry: Result }
  | { readonly kind: 'background'; readonly id: Id; readonly entry: Background };

/** What is known of an item besides its entry. */
export type ItemFacts = KnownItem & {
  /** Whether nothing is left to settle. Background is complete as it is. */
  readonly isComplete: boolean;
  /** Whether a rule finds something about it, as grave as is asked for. */
  readonly hasFindings: boolean;
  readonly isDisagreed: boolean;
};

const keysOf = (map: unknown): Id[] => (isMap(map) ? Object.keys(map) : []);
const memberOf = (map: unknown, key: string): unknown => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined);

/** The partners who are something to an item, or need access to it. */
export function partnersOf(item: KnownItem): Id[] {
  const own =
    item.kind === 'background'
      ? [textOf(item.entry.partner)]
      : [...keysOf(memberOf(item.entry.ownership, 'owners')), ...keysOf(item.entry.contributors)];
  return [...new Set([...own, ...keysOf(item.entry.accessRights)])];
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: MatrixFilter): boolean {
  return Object.values(filter).some((condition: unknown) => typeof condition !== 'string' || condition.trim() !== '');
}

function containsWords(query: string, facts: ItemFacts, nameOf: (partner: Id) => string): boolean {
  const words = foldWords(query);
  if (words.length === 0) return true;
  const { number, title, description } = facts.entry;
  const text = foldText(
    [...[number, title, description].map(textOf), ...partnersOf(facts).map((id) => nameOf(id))].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

/** Whether an item is what the reader looks for. `nameOf` gives the name of a partner, and whatever else it is found by. */
export function matchesFilter(
  filter: MatrixFilter,
  facts: ItemFacts,
  nameOf: (partner: Id) => string = () => '',
): boolean {
  const { text = '', partner, assetType, regime, workPackage } = filter;
  const result: Partial<Result> = facts.kind === 'result' ? facts.entry : {};
  return (
    (assetType === undefined || facts.entry.assetType === assetType) &&
    (regime === undefined || memberOf(result.ownership, 'jointRegime') === regime) &&
    (workPackage === undefined || keysOf(result.workPackages).includes(workPackage)) &&
    (!filter.unfinished || !facts.isComplete) &&
    (!filter.disagreed || facts.isDisagreed) &&
    (!filter.findings || facts.hasFindings) &&
    (partner === undefined || partnersOf(facts).includes(partner)) &&
    containsWords(text, facts, nameOf)
  );
}
