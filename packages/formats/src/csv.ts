/** Tables as CSV (RFC 4180), in and out. Loaded on demand: it brings a library. */
export { type CsvEncoding } from './csv/decode.ts';
export { delimiters as csvDelimiters, type CsvDelimiter } from './csv/delimiter.ts';
export { readCsv, type CsvReading } from './csv/read-csv.ts';
export { writeCsv, type CsvOptions } from './csv/write-csv.ts';
export { neutraliseFormula, restoreFormula } from './table/formula.ts';
export { rowsWithHeaders, type Table, type TableCell, type TableColumn } from './table/table.ts';
