/** Letters and digits that nobody mistakes for one another, and no vowels, so that no id says anything. */
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const length = 8;

/**
 * A key for a new entry of a map: `contact-7k2m9xqd`. Two people who add a contact at the same time make two contacts.
 *
 * @param stem what kind of thing it is
 * @param taken the keys that are there already
 */
export function newEntryId(stem: string, taken: readonly string[] = []): string {
  let id: string;
  do {
    // Not `crypto.randomUUID`: it is missing on pages without a secure context, as a university's intranet often is.
    const numbers = crypto.getRandomValues(new Uint8Array(length));
    id = `${stem}-${Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('')}`;
  } while (taken.includes(id));
  return id;
}
