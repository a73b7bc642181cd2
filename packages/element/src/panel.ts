/**
 * The side panel of an element: one entry of the document, to be read and edited part by part. An entry of its own, to be
 * loaded when a panel opens.
 */
export { SidePanel } from './panel/side-panel.ts';
export { PanelForm } from './panel/panel-form.ts';
export { panelStyles } from './panel/panel.styles.ts';
export { foldStyles } from './panel/fold.styles.ts';
export { panelLinkStyles } from './panel/panel-link.styles.ts';
export { unreadableStyles } from './panel/unreadable.styles.ts';
export type { EntryPlace, PanelHost, PanelPartner } from './panel/panel-host.ts';
export { panelWordsCatalogue, type PanelProblem, type PanelWords } from './panel/panel-words.messages.ts';

// Reading and writing places that may hold anything.
export {
  entryIds,
  fieldsOf,
  readAt,
  termsIn,
  withValue,
  withValues,
  type Path,
  type SaysByBeing,
  type Write,
} from './panel/edits.ts';
export { checkAddress, checkDate, checkFlag, checkTerm, checkText, checkWhole, type Check } from './panel/checks.ts';

// Fields.
export {
  choiceEntry,
  choicesOf,
  flagEntry,
  partnerEntry,
  radioEntry,
  type ChoiceSpec,
} from './panel/fields/field-choice.ts';
export { decimalEntry, wholeEntry, type NumberSpec } from './panel/fields/field-number.ts';
export { fieldOptions, type FieldSpec } from './panel/fields/field-options.ts';
export { moneyEntry, moneyWords, type MoneySpec } from './panel/fields/field-money.ts';
export { readField } from './panel/fields/field-read.ts';
export { partnersEntry, tagsEntry, type TagsSpec } from './panel/fields/field-tags.ts';
export {
  dateEntry,
  proseEntry,
  textEntry,
  textOrNothing,
  type ProseSpec,
  type TextSpec,
} from './panel/fields/field-text.ts';

// What stands in a panel.
export { commentsSection, type CommentsOptions } from './panel/comments.ts';
export { section, sectionId, type SectionOptions } from './panel/section.ts';
export { bySeverity, findingsList, type FindingsListOptions } from './panel/findings-list.ts';
export { titleId, type HeaderContent } from './panel/header.ts';
export { readableOr, unreadable } from './panel/unreadable.ts';
export {
  address,
  dateText,
  dateWords,
  facts,
  isolated,
  partnerLine,
  partnerMarks,
  prose,
  rawProse,
  termName,
  type Fact,
} from './panel/reading.ts';
export { entryLink, titledName, titledOptions } from './panel/titled.ts';
