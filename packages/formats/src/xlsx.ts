/** Workbooks of Excel and LibreOffice (XLSX), in and out. Loaded on demand: it brings a library. */
export { readXlsx, type ReadCell, type ReadSheet, type XlsxError, type XlsxReading } from './xlsx/read-xlsx.ts';
export { writeXlsx, xlsxMediaType, type XlsxFile, type XlsxNote, type XlsxOptions } from './xlsx/write-xlsx.ts';
export { type Table, type TableCell, type TableColumn } from './table/table.ts';
