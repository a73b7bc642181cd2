import { resultRule } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** "As open as possible, as closed as necessary" (Horizon Europe, Article 17). */
export const closedWithoutReason = resultRule({
  id: 'closed-without-reason',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is not open to everybody, and no reason is given. “As open as possible, as closed as necessary” asks for one.`,
  find({ openAccess }, report, { name }) {
    const isClosed = openAccess?.mode === 'closed' || openAccess?.mode === 'restricted';
    if (isClosed && !readable(openAccess.justification)) report(['openAccess', 'justification'], { name });
  },
});
