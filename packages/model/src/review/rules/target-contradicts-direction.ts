import { finite, readDatedValue } from '../../impact/reading.ts';
import { indicatorRule, type IndicatorValues } from '../indicator-rule.ts';

/** One of the two is a slip, and until it is found, progress has no sign. */
export const targetContradictsDirection = indicatorRule<
  'target-contradicts-direction',
  IndicatorValues & { readonly direction: 'increase' | 'decrease' | 'maintain' }
>({
  id: 'target-contradicts-direction',
  severity: 'error',
  paragraph: '3.1.1(e)',
  message: ({ name, direction }) =>
    direction === 'maintain'
      ? `“${name}” is to stay as it is, but its target is not its baseline. Change one of the two, or the direction.`
      : `“${name}” is to ${direction === 'increase' ? 'rise, but its target lies below' : 'fall, but its target lies above'} its baseline. Change the target or the direction.`,
  find({ direction, baseline, target, tolerance }, report, { name }) {
    const [from, to] = [readDatedValue(baseline).value, readDatedValue(target).value];
    if (from === undefined || to === undefined) return;
    const allowed = finite(tolerance) ?? 0;
    const isContradiction =
      (direction === 'increase' && to < from) ||
      (direction === 'decrease' && to > from) ||
      (direction === 'maintain' && Math.abs(to - from) > allowed);
    if (direction && isContradiction) report(['target', 'value'], { name, direction });
  },
});
