import type { SharingLine } from '@kvasir/model/valorisation.js';
import { entryOf, plainText } from './document.ts';
import type { PlanContext } from './plan-context.ts';

/** What a line of the reckoning is about: a party by its name, a deduction by its title. */
export function sharingLineName({ kind, id = '' }: SharingLine, { plan, wording }: PlanContext): string {
  const kindName = wording.labels.sharingLines[kind];
  switch (kind) {
    case 'party':
      return wording.partner(id);
    case 'deduction': {
      const { title, kind: purpose } = entryOf(entryOf(plan, 'sharing')['deductions'], id);
      return wording.labelled(kindName, plainText(title) || wording.word('deductionKinds', purpose) || id);
    }
    case 'indicator':
      return wording.labelled(kindName, wording.entry('indicators', id));
    default:
      return kindName;
  }
}
