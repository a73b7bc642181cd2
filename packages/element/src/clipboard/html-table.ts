import { forSpreadsheet } from './tsv.ts';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}

/**
 * Cells as an HTML table, for what takes the clipboard as such: text processors, mail, and spreadsheets, which are told
 * that all of it is text, for "1/3" is no day in January.
 *
 * Only written. Spreadsheets put the same cells on the clipboard as text with tabs, and that is what is read: to parse
 * HTML, `DOMParser` would need a policy of Trusted Types from every host.
 */
export function writeHtmlTable(cells: readonly (readonly string[])[]): string {
  const rows = cells.map(
    (row) =>
      `<tr>${row.map((text) => `<td style="mso-number-format:'\\@'">${escaped(forSpreadsheet(text))}</td>`).join('')}</tr>`,
  );
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}
