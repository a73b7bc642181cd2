import { isJointlyOwned, resultRule } from '../result-rule.ts';

/** Joint owners write down how they share and exercise what they own, once it is there. */
export const jointAgreementUnsigned = resultRule({
  id: 'joint-agreement-unsigned',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is there and has joint owners, but their agreement is not signed. Sign it before one of them uses the result.`,
  find(result, report, { name }) {
    const isSigned = result.ownership?.agreement?.status === 'signed';
    if (result.status === 'generated' && isJointlyOwned(result) && !isSigned) {
      report(['ownership', 'agreement', 'status'], { name });
    }
  },
});
