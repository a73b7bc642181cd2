/** Rules on what was observed of an indicator (C(2024) 601, 3.1.1(e)). */
import { observationsOf, type ReadObservation } from '../impact/observations.ts';
import type { Indicator } from '../schema/indicator.ts';
import { indicatorRule, type IndicatorValues } from './indicator-rule.ts';
import type { EntryRule, Report, Statement, Surroundings, Values } from './rule.ts';
import { isBlank } from './walk.ts';

/** What a sentence on an observation names: the indicator, and the period as it is written. */
export type ObservationValues = IndicatorValues & { readonly period: string };

interface ObservationRule<TId extends string, TValues extends Values> extends Statement<TId, TValues> {
  find(observation: ReadObservation, report: Report<TValues>, around: Surroundings, indicator: Indicator): void;
}

const read = /*#__PURE__*/ new WeakMap<Surroundings, readonly ReadObservation[]>();

/** In the order of time; read once for all rules in the same look at an indicator. */
export function readObservations(indicator: Indicator, around: Surroundings): readonly ReadObservation[] {
  const known = read.get(around);
  if (known) return known;
  const observations = isBlank(indicator.observations) ? [] : observationsOf(indicator);
  read.set(around, observations);
  return observations;
}

/** Makes a rule on each observation by itself; it says places from the observation on. */
export function observationRule<const TId extends string, TValues extends Values = ObservationValues>(
  rule: ObservationRule<TId, TValues>,
): EntryRule<TId, TValues, 'indicators'> {
  return indicatorRule({
    ...rule,
    find(indicator, report, around) {
      for (const observation of readObservations(indicator, around)) {
        const reportWithin: Report<TValues> = (path, values) => {
          report(['observations', observation.id, ...path], values);
        };
        rule.find(observation, reportWithin, around, indicator);
      }
    },
  });
}
