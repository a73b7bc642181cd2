/** The two check-digit systems of ISO/IEC 7064 that identifiers of organisations and people use. */

/** MOD 11-2 (ORCID iD, ISNI): whether the last of the characters (0–9, X) checks the others. */
export function checksMod11_2(characters: string): boolean {
  let total = 0;
  for (const digit of characters.slice(0, -1)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return characters.at(-1) === (check === 10 ? 'X' : String(check));
}

/** MOD 97-10 (LEI, IBAN): whether the characters (0–9, A–Z as 10–35), read as one number, leave 1. */
export function checksMod97_10(characters: string): boolean {
  let remainder = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
