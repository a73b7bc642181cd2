/** Who has agreed to an entry as it stands, for rules that ask that all partners have. */
import { agreedContent } from '../agreement/agreed-content.ts';
import { agreedParties } from '../agreement/agreed-parties.ts';
import { toPointer } from '../pointer.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Id } from '../schema/primitives.ts';
import type { Result } from '../schema/result.ts';
import type { EntryOf, Surroundings } from './rule.ts';

/** The partners who have not agreed to an entry. One partner alone has nobody to agree with. */
export function partnersNotAgreed<TCollection extends 'indicators' | 'valorisationPlans'>(
  collection: TCollection,
  entry: EntryOf<TCollection>,
  around: Surroundings,
): Id[] {
  const partners = around.ids('partners');
  if (partners.length < 2) return [];
  const own = [collection, around.id];
  const parties = new Set<string>();
  const results = collection === 'valorisationPlans' ? resultOf(around) : {};
  // Who agreed to the whole collection, or to the whole document, agreed to this one.
  for (const depth of [2, 1, 0]) {
    // One text, because what is asked of another entry is compared with the next answer.
    const agreed = around.ask('agreements', toPointer(own.slice(0, depth)), (agreement: Agreement | undefined) => {
      const content = agreement && agreedContent({ results, [collection]: { [around.id]: entry } }, toPointer(own));
      return JSON.stringify(agreedParties(agreement, content, own, depth));
    });
    for (const party of JSON.parse(agreed ?? '[]') as string[]) parties.add(party);
  }
  return partners.filter((id) => !parties.has(id));
}

/** The result that a plan is for, as far as its rules are a part of what is agreed on. */
function resultOf(around: Surroundings): Record<Id, Result> {
  const rules = around.ask('results', around.id, (result: Result | undefined) =>
    JSON.stringify({ ownership: result?.ownership, control: result?.control }),
  );
  return { [around.id]: JSON.parse(rules ?? '{}') as Result };
}
