import { mapEntries } from '../../valorisation/reading.ts';
import { isStillThere, partiesAround, planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';

/** Contact points are listed "for each partner"; whoever has begun with one is told of the others. */
export const partyWithoutContact = planRule<
  'party-without-contact',
  PlanValues & { readonly partner: string; readonly others: number }
>({
  id: 'party-without-contact',
  severity: 'advice',
  paragraph: '3.3.1(b)',
  message: ({ name, partner, others }) =>
    `The valorisation plan of “${name}” names no contact of ${partner}${others > 0 ? ` and ${String(others)} more` : ''}. Add one.`,
  find({ contacts }, report, around) {
    const named = new Set(mapEntries(contacts).map(([, { partner }]) => partner));
    if (named.size === 0) return;
    const [first, ...others] = partiesAround(around).filter((id) => !named.has(id) && isStillThere(around, id));
    if (first === undefined) return;
    report(['contacts'], { name: around.name, partner: partnerName(around, first), others: others.length });
  },
});
