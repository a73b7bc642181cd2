/** The work plan as the tables of Part B (Horizon Europe, 3.1b to 3.1f), for CSV and workbooks, and the way back. */
export { roadmapChanges } from './roadmap/changes.ts';
export {
  roadmapTableKinds,
  type EffortField,
  type RoadmapColumn,
  type RoadmapField,
  type RoadmapTableKind,
  type RoadmapTablesDocument,
} from './roadmap/fields.ts';
export { importRoadmap, type RoadmapImportOptions } from './roadmap/import-roadmap.ts';
export type {
  RoadmapEntryChange,
  RoadmapFieldChange,
  RoadmapImport,
  RoadmapProblem,
  RoadmapProblemCode,
} from './roadmap/import-result.ts';
export type { NumberRange } from './ip-matrix/read-cell.ts';
export { englishRoadmapLabels, type RoadmapLabels } from './roadmap/labels.ts';
export { guessRoadmapMapping, roadmapTableFields, type RoadmapMapping } from './roadmap/mapping.ts';
export { roadmapTables, type RoadmapTable, type RoadmapTablesOptions } from './roadmap/tables.ts';
export type { RoadmapLanguage } from './roadmap/wording.ts';
export {
  englishRoadmapWords,
  roadmapVocabularies,
  type RoadmapVocabulary,
  type RoadmapWords,
} from './roadmap/words.ts';
export { rowsWithHeaders, type Table, type TableCell, type TableColumn } from './table/table.ts';
