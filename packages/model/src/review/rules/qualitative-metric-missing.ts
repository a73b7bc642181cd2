import { indicatorsOf } from '../indicator-rule.ts';
import { idsIn } from '../result-rule.ts';
import { documentRule, type Values } from '../rule.ts';

/** "Jointly agreeing on and developing qualitative metrics"; a regular feedback round is one. */
export const qualitativeMetricMissing = documentRule({
  id: 'qualitative-metric-missing',
  severity: 'warning',
  paragraph: '3.4.1(b)',
  reads: ['indicators', 'impact'],
  message: (_: Values) =>
    'All indicators are counted, none is judged. Agree on one for what no figure shows, such as trust between the partners, or hold a feedback round.',
  find(document, report) {
    const indicators = indicatorsOf(document);
    if (indicators.length === 0 || indicators.some(({ kind }) => kind === 'qualitative')) return;
    if (idsIn(document.impact?.feedbackRounds).length === 0) report(['indicators'], {});
  },
});
