import { isOpenLicence } from '../licences.ts';
import { entriesIn, resultRule } from '../result-rule.ts';

/** What everybody may have is no secret (Directive (EU) 2016/943, Article 2). */
export const secretWithOpenLicence = resultRule({
  id: 'secret-with-open-licence',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is to stay a trade secret, and yet everybody may have it. Keep it closed, or give up the secret.`,
  find({ openAccess, protection }, report, { name }) {
    if (!entriesIn(protection).some(({ form }) => form === 'trade-secret')) return;
    if (openAccess?.mode === 'open') report(['openAccess', 'mode'], { name });
    else if (isOpenLicence(openAccess?.licence)) report(['openAccess', 'licence'], { name });
  },
});
