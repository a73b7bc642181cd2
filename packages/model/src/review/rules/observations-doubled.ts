import { indicatorRule } from '../indicator-rule.ts';
import { readObservations, type ObservationValues } from '../observation-rule.ts';

/** Two people recorded the same period, or one did it twice. */
export const observationsDoubled = indicatorRule<'observations-doubled', ObservationValues>({
  id: 'observations-doubled',
  severity: 'error',
  paragraph: '3.1.1(e)',
  message: ({ name, period }) =>
    `“${name}” has more than one entry for ${period}, so it is not clear which one counts. Keep one of them.`,
  find(indicator, report, around) {
    const seen = new Set<string>();
    for (const { id, period, isDoubled } of readObservations(indicator, around)) {
      if (!isDoubled) continue;
      // The first of them is as good as any.
      if (seen.has(period)) report(['observations', id, 'period'], { name: around.name, period });
      seen.add(period);
    }
  },
});
