/** Rules on the metrics of value and impact (C(2024) 601, 3.1.1(e) and 3.4.1). */
import { asMap } from '../patch/json-map.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import { entriesIn } from './result-rule.ts';
import { sharedByRules, type EntryRule, type Report, type Statement, type Surroundings, type Values } from './rule.ts';
import { isBlank } from './walk.ts';

/** What most sentences on an indicator name: the indicator. */
export type IndicatorValues = { readonly name: string };

interface IndicatorRule<TId extends string, TValues extends Values> extends Statement<TId, TValues> {
  find(indicator: Indicator, report: Report<TValues>, around: Surroundings): void;
}

/** Makes a rule on each indicator; what is no map is the schema's to report. */
export function indicatorRule<const TId extends string, TValues extends Values = IndicatorValues>(
  rule: IndicatorRule<TId, TValues>,
): EntryRule<TId, TValues, 'indicators'> {
  return {
    ...rule,
    of: ['indicators'],
    find(indicator, report, around) {
      if (asMap(indicator)) rule.find(indicator, report, around);
    },
  };
}

/** Whether nothing stands at the path; where a field on the way is of a wrong type, that is the schema's to report. */
function isLeftOut(value: unknown, path: readonly string[]): boolean {
  let here = value;
  for (const step of path) {
    const map = asMap(here);
    if (!map) return isBlank(here);
    here = map[step];
  }
  return isBlank(here);
}

/** Makes the rule that a part of each indicator's definition is filled in, wherever `applies` says that it has to be. */
export function indicatorWithout<const TId extends string>(
  id: TId,
  path: readonly string[],
  message: (name: string) => string,
  applies: (indicator: Indicator) => boolean = () => true,
): EntryRule<TId, IndicatorValues, 'indicators'> {
  return indicatorRule({
    id,
    severity: 'warning',
    paragraph: '3.1.1(e)',
    message: ({ name }) => message(name),
    find(indicator, report, { name }) {
      if (applies(indicator) && isLeftOut(indicator, path)) report(path, { name });
    },
  });
}

/** All indicators. Of a partnership that has none yet, nothing is asked as a whole. */
export const indicatorsOf = /*#__PURE__*/ sharedByRules(
  ({ indicators }: Pick<Partnership, 'indicators'>): readonly Indicator[] => entriesIn(indicators),
);
