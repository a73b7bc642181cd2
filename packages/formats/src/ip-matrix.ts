/** The tables of a partnership's intellectual assets, for CSV and workbooks, and the way back. */
export type { ItemCollection, MatrixDocument } from './ip-matrix/document.ts';
export {
  partnerField,
  partnerOfField,
  type AccessField,
  type BackgroundField,
  type MatrixField,
  type PartnerField,
  type ResultField,
} from './ip-matrix/fields.ts';
export { importMatrix, importMatrixInSlices, type MatrixImportOptions } from './ip-matrix/import-matrix.ts';
export type {
  FieldChange,
  ImportProblem,
  ImportProblemCode,
  ItemChange,
  MatrixImport,
} from './ip-matrix/import-result.ts';
export { englishMatrixLabels, type MatrixLabels, type OwnershipListColumn } from './ip-matrix/labels.ts';
export {
  guessMapping,
  matrixTableFields,
  matrixTableKinds,
  type MatrixMapping,
  type MatrixTableKind,
} from './ip-matrix/mapping.ts';
export type { NumberRange } from './ip-matrix/read-cell.ts';
export { resultsOwnershipList, type OwnershipListOptions } from './ip-matrix/ownership-list.ts';
export { ipMatrixTables, type MatrixTable } from './ip-matrix/tables.ts';
export type { MatrixLanguage } from './ip-matrix/wording.ts';
export { englishWords, matrixVocabularies, type MatrixVocabulary, type MatrixWords } from './ip-matrix/words.ts';
export { rowsWithHeaders, type Table, type TableCell, type TableColumn } from './table/table.ts';
