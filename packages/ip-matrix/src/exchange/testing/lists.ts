/** Lists as people have them, invented. */

/** Cells that were copied from a spreadsheet: two results that are new, one that is there, and what goes wrong. */
export const pastedList = [
  ['No.', 'Result', 'Type', 'TRL', 'TRL target', 'NLU', 'BRC', 'Remarks'],
  ['R1', 'DX-4 depolymerisable acrylic resin', 'Know-how', '5', '7', 'J 1/2', 'J 1/2', 'see minutes'],
  ['R90', 'Take-back logistics model', 'Method or model', '2', '11', 'S', 'C', ''],
  ['R91', 'Test stand for spar caps', 'Sandwich', '3', '6', 'perhaps', '1/3 im', 'ask Brenner'],
]
  .map((row) => row.join('\t'))
  .join('\n');

export function csvFile(text: string, name = 'results.csv'): File {
  return new File([text], name, { type: 'text/csv' });
}

/** What Excel writes under Windows in Western Europe. */
export function windows1252File(text: string, name = 'Ergebnisse.csv'): File {
  return new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], name);
}

/** The beginning of a picture. */
export const picture = new File(
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
  'blade.csv',
);
