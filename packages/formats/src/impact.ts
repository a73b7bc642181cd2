/**
 * What is measured of impact, as tables for CSV and workbooks, as schema.org data, and as a report; and observations back
 * from tables. What writes files loads when it is called.
 */
export * from './docx/report.ts';
export type {
  ConcernColumn,
  ImpactDocument,
  ImpactTableKind,
  IndicatorColumn,
  ObservationFieldName,
  ObservationTableColumn,
} from './impact/fields.ts';
export { impactToXlsx, observationsToCsv } from './impact/files.ts';
export { observationPatch, readObservationTable, type ObservationImportOptions } from './impact/import-observations.ts';
export type {
  AmbiguousNumber,
  ObservationChange,
  ObservationFieldChange,
  ObservationPlan,
  ObservationProblem,
  ObservationProblemCode,
} from './impact/import-result.ts';
export { englishImpactLabels, type ImpactLabels } from './impact/labels.ts';
export {
  guessObservationMapping,
  observationLayouts,
  observationTableFields,
  type ObservationColumn,
  type ObservationLayout,
  type ObservationMapping,
} from './impact/mapping.ts';
export { impactTables, type ImpactTable } from './impact/tables.ts';
export { impactToJsonLd, type ImpactJsonLd, type ImpactJsonLdOptions } from './impact/to-json-ld.ts';
export type { ImpactLanguage } from './impact/wording.ts';
export {
  concernKinds,
  englishImpactWords,
  impactVocabularies,
  type ConcernKind,
  type ImpactVocabulary,
  type ImpactWords,
} from './impact/words.ts';
export { serializeJsonLd } from './json-ld/serialize.ts';
export { rowsWithHeaders, type Table, type TableCell, type TableColumn } from './table/table.ts';
