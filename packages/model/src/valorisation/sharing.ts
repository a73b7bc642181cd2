/** Sharing of value as a plan has it, and as it would be. */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Money } from '../schema/money.ts';
import type { Id } from '../schema/primitives.ts';
import { sharingRules, splitRules, type SharingRule, type SplitRule } from '../vocabularies/value-sharing.ts';
import { readMoney } from './money.ts';
import { entryIn, keysIn, known, mapEntries, mapIn, ownValue, writtenText, type PlanDocument } from './reading.ts';
import { ownersIn } from './roles.ts';
import { deductionsOf } from './waterfall.ts';
import { shareValue } from './share-value.ts';
import type { Sharing, SharingInput, SharingLack, SharingWeight } from './sharing-types.ts';

/** What to reckon with instead of what the document says. */
export interface SharingOptions {
  readonly rule?: SharingRule | undefined;
  readonly rest?: SplitRule | undefined;
  readonly gross?: Money | undefined;
  /** How much indicators count, by their ids. */
  readonly weights?: Readonly<Record<Id, number>> | undefined;
  /** The shares of deductions, by their ids. */
  readonly deductions?: Readonly<Record<Id, string>> | undefined;
  /** The shares of parties, by their ids. */
  readonly shares?: Readonly<Record<Id, string>> | undefined;
  readonly turn?: number | undefined;
}

function contributionsIn(raw: JsonMap): SharingWeight['contributions'] {
  const contributions = mapEntries(raw['contributions']);
  return Object.fromEntries(contributions.map(([id, { share }]) => [id, writtenText(share) ?? '']));
}

/** The parties that are listed, or else the owners of the result: whose it is stands in one place only. */
function partiesOf(result: unknown, sharing: JsonMap, changed: SharingOptions['shares']): SharingInput['parties'] {
  const owners = ownersIn(result);
  const listed = sharing['parties'];
  const ids = keysIn(listed).length > 0 ? keysIn(listed) : keysIn(owners);
  return ids.map((id) => ({
    id,
    share: ownValue(changed, id) ?? writtenText(entryIn(listed, id)?.['share']),
    owned: writtenText(asMap(member(owners, id))?.['share']),
  }));
}

/** What a sharing is reckoned from, or what is missing. */
function inputOf(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  id: Id,
  options: SharingOptions,
): SharingInput | readonly SharingLack[] {
  const result = entryIn(document.results, id);
  const sharing = mapIn(entryIn(document.valorisationPlans, id), 'sharing');
  const rule = options.rule ?? known(sharingRules, sharing['rule']);
  const gross = options.gross ?? readMoney(sharing['gross']);
  const parties = partiesOf(result, sharing, options.shares);
  if (rule === undefined || gross === undefined || parties.length === 0) {
    return [
      ...(rule === undefined ? (['rule'] as const) : []),
      ...(gross === undefined ? (['gross'] as const) : []),
      ...(parties.length === 0 ? (['parties'] as const) : []),
    ];
  }
  return {
    rule,
    rest: options.rest ?? known(splitRules, sharing['rest']),
    gross,
    deductions: deductionsOf(sharing, options.deductions),
    parties,
    weights: mapEntries(sharing['weights']).map(([indicator, raw]): SharingWeight => {
      const weight = ownValue(options.weights, indicator) ?? raw['weight'];
      return { indicator, weight: typeof weight === 'number' ? weight : 0, contributions: contributionsIn(raw) };
    }),
    turn: options.turn,
  };
}

/** Who gets what by the plan of a result; with options, who would. */
export function sharingOf(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  id: Id,
  options: SharingOptions = {},
): Sharing {
  const input = inputOf(document, id, options);
  return 'rule' in input ? shareValue(input) : { kind: 'unready', lacks: input };
}

/** Who would get what by each way to share. Where a plan has a waterfall, each shares what that leaves. */
export function compareRules(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  id: Id,
  options: SharingOptions = {},
): Readonly<Record<SplitRule, Sharing>> {
  const sharing = mapIn(entryIn(document.valorisationPlans, id), 'sharing');
  const isWaterfall = (options.rule ?? sharing['rule']) === 'waterfall';
  const by = (rule: SplitRule): Sharing =>
    sharingOf(document, id, isWaterfall ? { ...options, rule: 'waterfall', rest: rule } : { ...options, rule });
  return {
    equal: by('equal'),
    proportional: by('proportional'),
    'by-impact': by('by-impact'),
    negotiated: by('negotiated'),
  };
}
