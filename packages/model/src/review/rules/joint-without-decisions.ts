import { idsIn, isJointlyOwned, resultRule } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** Rules on control: somebody has to decide on filing and on licences, or there has to be a way to decide. */
export const jointWithoutDecisions = resultRule({
  id: 'joint-without-decisions',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide.`,
  find(result, report, { name }) {
    const { control } = result;
    if (!isJointlyOwned(result) || readable(control?.rule)) return;
    const undecided = (['filing', 'licensing'] as const).find((right) => idsIn(control?.[right]).length === 0);
    if (undecided) report(['control', undecided], { name });
  },
});
