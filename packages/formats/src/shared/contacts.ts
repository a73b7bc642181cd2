/**
 * Whether a contact may leave the partnership: only when it is marked public, and never against a refused consent.
 * Data protection by default (Regulation (EU) 2016/679, Article 25(2)): no mark means not public.
 */
export function isPublic(contact: Record<string, unknown>): boolean {
  return contact['visibility'] === 'public' && contact['consent'] !== false;
}
