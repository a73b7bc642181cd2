/**
 * Valorisation plans as documents that people hand in: the exploitation plan and the sheet of a Key Exploitable Result, a
 * workbook, a calendar, and schema.org data. What writes files loads when it is called.
 */
export * from './docx/report.ts';
export { calendarMediaType } from './icalendar/event-lines.ts';
export { serializeJsonLd } from './json-ld/serialize.ts';
export { rowsWithHeaders, type Table, type TableCell, type TableColumn } from './table/table.ts';
export { valorisationCalendar, type ValorisationCalendarOptions } from './valorisation/calendar.ts';
export type { ValorisationDocument } from './valorisation/document.ts';
export { stepsToXlsx, type PlanWorkbookOptions } from './valorisation/files.ts';
export { englishPlanLabels } from './valorisation/labels.en.ts';
export {
  planSections,
  type PlanField,
  type PlanFieldLabels,
  type PlanLabels,
  type PlanSection,
  type PlanTableKind,
} from './valorisation/labels.ts';
export type { PlanAdditions, PlanPictures } from './valorisation/plan-context.ts';
export { planLabels } from './valorisation/plan-labels.ts';
export { planReport } from './valorisation/plan-report.ts';
export { resultFacts, type ResultFacts } from './valorisation/result-facts.ts';
export { resultSheet } from './valorisation/result-sheet.ts';
export { planTables, type PlanTable } from './valorisation/tables.ts';
export { plansToJsonLd, type PlansJsonLd, type PlansJsonLdOptions } from './valorisation/to-json-ld.ts';
export type { PlanLanguage } from './valorisation/wording.ts';
export { englishPlanWords, planVocabularies, type PlanVocabulary, type PlanWords } from './valorisation/words.ts';
