import { agree, type Id, type Partnership } from '@kvasir/model';

/** Who signs for each partner. */
export const signatories: Readonly<Record<Id, string>> = {
  northlake: 'A. Lennon',
  brenner: 'J. Brenner',
  'val-marne': 'C. Moreau',
  vantera: 'S. Thygesen',
  aalund: 'M. Holm',
  hergebruik: 'W. de Boer',
  ibarra: 'M. Etxeberria',
};

/** The document once these partners have agreed to what the pointer leads to, one after the other. */
export async function agreedToBy(
  document: Partnership,
  pointer: string,
  partners: readonly Id[],
  at: Date,
): Promise<Partnership> {
  let changed = document;
  for (const partner of partners) changed = await agree(changed, pointer, partner, signatories[partner], at);
  return changed;
}
