/** Numbers that are tried out: they stand in no document until somebody takes them over. */
import { isMap } from '@kvasir/model';
import { fieldsOf, type Path, type Write } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { readMoney, shareValue, type SharingOptions } from '@kvasir/model/valorisation.js';
import type { PlanForm } from '../builder/plan-form.ts';
import { ratioValue } from './amounts.ts';
import { partiesPath, type PartyReading, partyIds } from './sharing-reading.ts';

/** What a slider divides a whole into: tenths of a percent. */
const units = 1000;

/** A share in percent, as the document holds it. */
export function shareOfPercent(percent: number): string {
  return reduced(Math.round(percent * 10));
}

function reduced(of: number): string {
  if (of === 0 || of === units) return String(of / units);
  const divisor = greatestCommonDivisor(of, units);
  return `${String(of / divisor)}/${String(units / divisor)}`;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** The shares of parties that have some; alike where any is missing, or none is above nothing. */
export function sharesOf(parties: readonly PartyReading[], trial: SharingOptions): ReadonlyMap<Id, string> {
  const shares = parties.map(({ id, share }): [Id, string] => {
    const tried = trial.shares && Object.hasOwn(trial.shares, id) ? trial.shares[id] : undefined;
    return [id, tried ?? (typeof share === 'string' ? share : '0')];
  });
  const values = shares.map(([, share]) => ratioValue(share));
  const isKnown = values.every((value) => value !== undefined) && values.some((value) => value > 0);
  return new Map(isKnown ? shares : parties.map(({ id }) => [id, `1/${String(parties.length)}`]));
}

/**
 * The shares of all parties when one of them gets another one: what is left goes to the others as they stood to each other,
 * by the same largest remainder as money, so that all of it makes one whole again.
 */
export function sharesWith(
  before: ReadonlyMap<Id, string>,
  id: Id,
  percent: number,
): Readonly<Record<Id, string>> | undefined {
  const others = [...before].filter(([other]) => other !== id);
  if (others.length === 0) return undefined;
  const own = Math.min(Math.max(0, Math.round(percent * 10)), units);
  const share = (rule: 'by-impact' | 'equal') =>
    shareValue({
      rule,
      // Any unit can be divided like cents; the currency is only a name here.
      gross: { cents: units - own, currency: 'XXX' },
      parties: others.map(([other]) => ({ id: other })),
      weights: [
        {
          indicator: '',
          weight: 1,
          contributions: Object.fromEntries(others.map(([other, part]) => [other, part])),
        },
      ],
    });
  // Those who had nothing share alike.
  const inProportion = share('by-impact');
  const shared = inProportion.kind === 'shared' ? inProportion : share('equal');
  if (shared.kind !== 'shared') return undefined;
  return Object.fromEntries([[id, reduced(own)], ...shared.parties.map((party) => [party.id, reduced(party.cents)])]);
}

/** One number that is tried out, and what stands in its place. */
export interface TrialChange {
  readonly field: 'rule' | 'rest' | 'gross' | 'deduction' | 'share' | 'weight';
  readonly id?: Id;
  readonly path: Path;
  readonly tried: unknown;
  readonly standing: unknown;
}

function isSame({ field, tried, standing }: TrialChange): boolean {
  if (field === 'share' || field === 'deduction') {
    return standing !== undefined && ratioValue(tried) === ratioValue(standing);
  }
  if (field === 'gross') {
    const [one, other] = [readMoney(tried), readMoney(standing)];
    return one?.cents === other?.cents && one?.currency === other?.currency;
  }
  // Where nothing is said of it, a waterfall shares what is left alike.
  if (field === 'rest') return tried === (standing ?? 'equal');
  return tried === standing;
}

/** What of a trial is another number than what stands. */
export function changesOf(form: PlanForm, trial: SharingOptions): readonly TrialChange[] {
  const { rule, rest, gross, deductions = {}, shares = {}, weights = {} } = trial;
  const change = (field: TrialChange['field'], path: Path, tried: unknown, id?: Id): TrialChange => ({
    field,
    path,
    tried,
    standing: form.read(path),
    ...(id !== undefined && { id }),
  });
  const at = (...keys: readonly string[]): Path => form.path('sharing', ...keys);
  // What is gone meanwhile is not tried any more; taking the rest over must not bring it back.
  const isThere =
    (collection: string) =>
    ([id]: readonly [Id, unknown]) =>
      isMap(form.read(at(collection, id)));
  const { ids } = partyIds(form);
  const areAll = Object.keys(shares).length === ids.length && ids.every((id) => Object.hasOwn(shares, id));
  const changes = [
    ...(rule === undefined ? [] : [change('rule', at('rule'), rule)]),
    ...(rest === undefined ? [] : [change('rest', at('rest'), rest)]),
    ...(gross === undefined ? [] : [change('gross', at('gross'), gross)]),
    ...Object.entries(deductions)
      .filter(isThere('deductions'))
      .map(([id, share]) => change('deduction', at('deductions', id, 'share'), share, id)),
    ...(areAll ? Object.entries(shares) : []).map(([id, share]) =>
      change('share', [...partiesPath(form), id, 'share'], share, id),
    ),
    ...Object.entries(weights)
      .filter(isThere('weights'))
      .map(([id, weight]) => change('weight', at('weights', id, 'weight'), weight, id)),
  ];
  return changes.filter((one) => !isSame(one));
}

/** The same trial without what is as it stands anyway: nothing of it left is no trial. */
export function withoutWhatStands(form: PlanForm, trial: SharingOptions): SharingOptions {
  const changed = changesOf(form, trial);
  const has = (field: TrialChange['field']): boolean => changed.some((one) => one.field === field);
  const kept = <T>(field: TrialChange['field'], map: Readonly<Record<Id, T>> | undefined): Record<Id, T> =>
    Object.fromEntries(
      Object.entries(map ?? {}).filter(([id]) => changed.some((one) => one.field === field && one.id === id)),
    );
  return {
    ...(has('rule') && { rule: trial.rule }),
    ...(has('rest') && { rest: trial.rest }),
    ...(has('gross') && { gross: trial.gross }),
    ...(has('deduction') && { deductions: kept('deduction', trial.deductions) }),
    // Shares make one whole together: one of them alone would not.
    ...(has('share') && { shares: trial.shares }),
    ...(has('weight') && { weights: kept('weight', trial.weights) }),
  };
}

/** What has to be written so that a trial stands in the plan. */
export function writesOf(form: PlanForm, trial: SharingOptions): readonly Write[] {
  return changesOf(form, trial).map(({ field, path, tried, standing }): Write => {
    // What else stands beside an amount stays.
    const value = field === 'gross' ? { ...fieldsOf(standing), ...fieldsOf(tried) } : tried;
    return [path, value];
  });
}

/** The slider of an amount that is nothing yet ends here. */
const usualMost = 100_000_00;
const usualSteps = 200;

/** Where a slider for an amount ends, and how far one step of it goes: some two hundred round steps to twice the amount. */
export function amountScale(cents: number): { readonly most: number; readonly step: number } {
  const wanted = Math.min(cents > 0 ? 2 * cents : usualMost, Number.MAX_SAFE_INTEGER);
  const fine = wanted / usualSteps;
  const power = 10 ** Math.floor(Math.log10(fine));
  const round = [1, 2, 5].find((times) => times * power >= fine) ?? 10;
  const step = Math.max(1, round * power);
  const most = Math.ceil(wanted / step) * step;
  return { most: most > Number.MAX_SAFE_INTEGER ? most - step : most, step };
}
