import { resultRule } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** Without a licence, nobody knows what may be done with what is open. */
export const openWithoutLicence = resultRule({
  id: 'open-without-licence',
  severity: 'advice',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is open, but under no licence. Choose one, so that others know what they may do with it.`,
  find({ openAccess }, report, { name }) {
    if (openAccess?.mode === 'open' && !readable(openAccess.licence)) report(['openAccess', 'licence'], { name });
  },
});
