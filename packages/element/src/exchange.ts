/** Files in and out: what makes them and says so, and the dialog that takes a list in. Loaded on demand. */
export {
  delimiterFor,
  FileExports,
  type ExportHost,
  type ExportReader,
  type FileExport,
  type MadeExport,
} from './exchange/file-exports.ts';
export { fileName } from './exchange/file-name.ts';
export { filesCatalogue, type FilesMessages } from './exchange/files.messages.ts';
export { iconCalendar, iconDocument, iconImport, iconPicture, iconPrint, iconSheet } from './exchange/icons.ts';
export { ImportDialog, type ImportHost, type ImportOptions } from './exchange/import/import-dialog.ts';
export { importCatalogue, type ImportMessages } from './exchange/import/import.messages.ts';
export { cellText, columnLetters, shortened } from './exchange/import/list-cells.ts';
export type { ListReaders, ReadCell } from './exchange/import/list-source.ts';
export type {
  FieldChange,
  ImportNote,
  ItemChange,
  ItemCounts,
  ListMapping,
  ListRows,
  ListTaker,
  PlacedProblem,
  PlanFile,
  PlanReading,
  RowProblem,
  TakenFile,
  TakenRows,
  TakerWords,
} from './exchange/import/taker.ts';
