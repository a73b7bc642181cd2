/**
 * Entry `@kvasir/element/clipboard.js`: cells as spreadsheets put them on the clipboard, and take them from it. Without
 * Lit, so that what computes with cells needs no browser.
 */
export { writeHtmlTable } from './clipboard/html-table.ts';
export { forSpreadsheet, fromSpreadsheet, readTsv, writeTsv } from './clipboard/tsv.ts';
