import { parseIsni, parseRor } from '@kvasir/model';

/** An identifier in the form that the document keeps; what cannot be read stays as it stands, for `validatePartner`. */
export function canonicalIdentifier(scheme: string, value: string): string {
  if (scheme === 'ror') return parseRor(value) ?? value;
  if (scheme === 'isni') return parseIsni(value) ?? value;
  return value;
}
