/** Cells as text with tabs between them, as Excel and LibreOffice put it on the clipboard. */

/** What a spreadsheet would take for a formula, or ends a cell; full-width forms too. Apostrophes before it are ours. */
const formula = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** A cell's text, with an apostrophe before what a spreadsheet would compute. `fromSpreadsheet` takes it away again. */
export function forSpreadsheet(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

export function fromSpreadsheet(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map((text) => quoted(forSpreadsheet(text))).join('\t')).join('\r\n');
}

const ends = /[\t\r\n]/g;

/** The place of the quotation mark that ends a cell which begins with one; none where it is only a mark in a text. */
function endOfQuotes(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '') ? at : undefined;
  }
  return undefined;
}

/** The rows of a text, each a list of cells. A cell that begins with a quotation mark may hold tabs and lines. */
export function readTsv(text: string): string[][] {
  // The line end after the last row, which spreadsheets write, begins no further row.
  const source = text.replace(/\r\n$|[\r\n]$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length; at++) {
    const closing = source[at] === '"' ? endOfQuotes(source, at) : undefined;
    ends.lastIndex = at;
    const end = closing === undefined ? (ends.exec(source)?.index ?? source.length) : closing + 1;
    const cell = closing === undefined ? source.slice(at, end) : source.slice(at + 1, closing).replaceAll('""', '"');
    rows.at(-1)?.push(fromSpreadsheet(cell));
    at = source[end] === '\r' && source[end + 1] === '\n' ? end + 1 : end;
    if (at < source.length && source[at] !== '\t') rows.push([]);
  }
  return rows;
}
