/** What can stand between the cells of a CSV file. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof delimiters)[number];

/** How many records are looked at. */
const LOOKED_AT = 20;

/** What a first look at the text shows, quoted cells left aside. */
export interface CsvShape {
  delimiter: CsvDelimiter;
  /** What ends the lines; of several kinds, the shortest, which is part of the others. */
  newline: '\n' | '\r\n' | '\r';
}

/** How often each delimiter stands in a record outside of quotes. */
type Counts = [number, number, number, number];

/**
 * The delimiter that stands as often in the other records as in the first, outside of quotes; of several, the one that
 * stands there oftenest. A comma where there is none.
 */
export function shapeOf(text: string): CsvShape {
  const records: Counts[] = [];
  let counts: Counts = [0, 0, 0, 0];
  let newline: CsvShape['newline'] | undefined;
  let quoted = false;
  let cellBegins = true;
  for (let index = 0; index < text.length && (records.length < LOOKED_AT || !newline); index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      quoted = character !== '"';
    } else if (character === '"' && (cellBegins || text.charAt(index - 1) === '"')) {
      // A doubled quote within a quoted cell ends it and begins it again at once.
      quoted = true;
    } else if (character === '\n' || character === '\r') {
      const pair = character === '\r' && text.charAt(index + 1) === '\n';
      newline = pair ? (newline ?? '\r\n') : newline === '\n' ? '\n' : character;
      if (pair) index += 1;
      records.push(counts);
      counts = [0, 0, 0, 0];
      cellBegins = true;
      continue;
    } else {
      const delimiter = (delimiters as readonly string[]).indexOf(character);
      if (delimiter >= 0) counts[delimiter] = (counts[delimiter] ?? 0) + 1;
      cellBegins = delimiter >= 0;
      continue;
    }
    cellBegins = false;
  }
  records.push(counts);
  return { delimiter: commonest(records), newline: newline ?? '\r\n' };
}

function commonest(records: readonly Counts[]): CsvDelimiter {
  const ranked = delimiters.map((delimiter, index) => {
    const ofRecords = records.map((counts) => counts[index] ?? 0);
    const [first = 0] = ofRecords;
    const alike = first === 0 ? 0 : ofRecords.filter((count) => count === first).length;
    return { delimiter, alike, all: ofRecords.reduce((sum, count) => sum + count, 0) };
  });
  // Sorting is stable: where nothing stands between cells, the comma stays first.
  return ranked.sort((a, b) => b.alike - a.alike || b.all - a.all)[0]?.delimiter ?? ',';
}
