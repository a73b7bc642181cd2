import { isPlace } from '../place.ts';
import { documentRule } from '../rule.ts';
import { walk } from '../walk.ts';

/** What was agreed on has gone, and with it what the agreement says. */
export const agreementWithoutPlace = documentRule({
  id: 'agreement-without-place',
  severity: 'warning',
  message: ({ pointer }: { pointer: string }) => `There is an agreement on something that is not there: ${pointer}`,
  find(document, report) {
    walk(document, ['agreements', '#'], (pointer) => {
      if (typeof pointer === 'string' && !isPlace(document, pointer)) report(['agreements', pointer], { pointer });
    });
  },
});
