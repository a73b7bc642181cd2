import { observationRule } from '../observation-rule.ts';

/** What has not begun cannot have been measured; a period that runs may have a provisional value. */
export const observationInFuture = observationRule({
  id: 'observation-in-future',
  severity: 'warning',
  paragraph: '3.1.1(e)',
  message: ({ name, period }) =>
    `“${name}” already has a value for ${period}, which has not begun. Correct the period, or remove the value.`,
  find({ period, span, value, rating }, report, { name, today }) {
    if (today === undefined || !span || (value === undefined && rating === undefined)) return;
    if (span.from > today) report(['period'], { name, period });
  },
});
