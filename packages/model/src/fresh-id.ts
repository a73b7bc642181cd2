/** Letters and digits that nobody mistakes for one another, and no vowels, so that no id says anything. */
const alphabet = '23456789bcdfghjkmnpqrstvwxz';
const length = 8;

/** A key for a new entry of a map: `result-7k2m9xqd`. Two people who add one at the same time make two. */
export function freshId(stem: string, isTaken: (id: string) => boolean = () => false): string {
  let id: string;
  do {
    // Not `crypto.randomUUID`: it is missing on pages without a secure context, as a university's intranet often is.
    const numbers = crypto.getRandomValues(new Uint8Array(length));
    id = `${stem}-${Array.from(numbers, (number) => alphabet[number % alphabet.length]).join('')}`;
  } while (isTaken(id));
  return id;
}
