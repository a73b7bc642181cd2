/**
 * The shared controls: templates, directives and styles, native first, so that label, hint, error and control stand in
 * one shadow root and can name each other. Each has a module of its own, and styles beside it.
 */

export * from './display.ts';
export { errorState, type ErrorStateOptions } from './controls/error-state.ts';

// The controls' own words.
export { controlsCatalogue, type ControlsMessages } from './controls/controls.messages.ts';
export type { Wording } from './controls/wording.ts';

// Fields.
export { domId } from './controls/dom-id.ts';
export { rawText, readable } from './controls/raw-text.ts';
export type { Edits } from './controls/edits.ts';
export { field, fieldGroup, focusField, type ControlAttributes, type FieldOptions } from './controls/field.ts';
export { fieldStyles } from './controls/field.styles.ts';
export { textField, type TextFieldOptions, type TextKind } from './controls/text-field.ts';
export { textareaField, type TextareaFieldOptions } from './controls/textarea-field.ts';
export { numberField, readWholeNumber, type NumberEntry, type NumberFieldOptions } from './controls/number-field.ts';
export { readCents, readDecimal, showCents, showNumber } from './controls/number-text.ts';
export { dateField, type DateFieldOptions } from './controls/date-field.ts';
export type { Choice } from './controls/choices.ts';
export { selectField, type SelectFieldOptions } from './controls/select-field.ts';
export {
  checkboxField,
  checkboxGroup,
  radioGroup,
  switchField,
  type CheckboxFieldOptions,
  type CheckboxGroupOptions,
  type RadioGroupOptions,
  type SetValue,
} from './controls/choice-fields.ts';
export { choiceStyles } from './controls/choice-fields.styles.ts';
export { trlRangeField, type TrlRangeFieldOptions, type TrlRangeValue } from './controls/trl-range-field.ts';
export { trlRangeStyles } from './controls/trl-range-field.styles.ts';
export { rangeField, type RangeFieldOptions } from './controls/range-field.ts';
export { rangeStyles } from './controls/range-field.styles.ts';

// Look-up, tags.
export { combobox, type ComboboxOptions } from './controls/combobox.ts';
export type { AsyncOptions, ComboboxAction, ComboboxOption, OptionSource } from './controls/combobox-options.ts';
export { comboboxStyles } from './controls/combobox.styles.ts';
export { popupStyles } from './controls/popup.styles.ts';
export { loadPlacing } from './controls/placing.ts';
export { tagList, type TagItem, type TagListOptions } from './controls/tag-list.ts';
export { tagListStyles } from './controls/tag-list.styles.ts';

// Actions, views, dialogs, notes.
export { segmented, type Segment, type SegmentedOptions } from './controls/segmented.ts';
export { segmentedStyles } from './controls/segmented.styles.ts';
export { menuButton, type MenuButtonOptions, type MenuItem } from './controls/menu-button.ts';
export { menuStyles } from './controls/menu-button.styles.ts';
export { tabs, type Tab, type TabsOptions } from './controls/tabs.ts';
export { tabsStyles } from './controls/tabs.styles.ts';
export { dialog, type DialogOptions } from './controls/dialog.ts';
export { dialogStyles } from './controls/dialog.styles.ts';
export { progress, type ProgressOptions } from './controls/progress.ts';
export { progressStyles } from './controls/progress.styles.ts';
export { Toasts, type Toast } from './controls/toasts.ts';
export { toastStyles } from './controls/toasts.styles.ts';
export { Notes } from './controls/notes.ts';
export { copyText } from './controls/copy-text.ts';
export { editWithUndo, takenBack, type UndoHost, type UndoOffer } from './controls/edit-with-undo.ts';
export { WordedPart } from './controls/worded-part.ts';
