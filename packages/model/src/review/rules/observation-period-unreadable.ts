import { observationRule } from '../observation-rule.ts';

/** What stands for no time is in no chart and no report. */
export const observationPeriodUnreadable = observationRule({
  id: 'observation-period-unreadable',
  severity: 'error',
  paragraph: '3.1.1(e)',
  message: ({ name, period }) =>
    `“${name}” has an entry for “${period}”, which is no period that can be read. Write it like 2026, 2026-H2, 2026-Q3 or 2026-11.`,
  find({ period, span }, report, { name }) {
    // That one is missing is the schema's to report.
    if (!span && period !== '') report(['period'], { name, period });
  },
});
