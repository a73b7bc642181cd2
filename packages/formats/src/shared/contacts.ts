/**
 * Whether a contact may leave the partnership: only when it is marked public, never against a consent that was refused or
 * cannot be read, and not after the last day of its function. Data protection by default (Regulation (EU) 2016/679,
 * Article 25(2)): no mark means not public.
 */
export function isPublic(contact: Record<string, unknown>): boolean {
  const { visibility, consent, until } = contact;
  const today = new Date().toISOString().slice(0, 10);
  return visibility === 'public' && (consent ?? true) === true && !(typeof until === 'string' && until < today);
}
