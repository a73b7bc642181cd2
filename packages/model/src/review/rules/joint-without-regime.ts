import { isJointlyOwned, resultRule } from '../result-rule.ts';

/** Joint owners agree on how they exercise what they own (Horizon Europe, Article 16; DESCA, 8.2). */
export const jointWithoutRegime = resultRule({
  id: 'joint-without-regime',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” has joint owners, but no regime for them. Choose what each may do without the others.`,
  find(result, report, { name }) {
    if (isJointlyOwned(result) && !result.ownership?.jointRegime) report(['ownership', 'jointRegime'], { name });
  },
});
