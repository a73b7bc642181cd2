import { libraryConfig } from '@kvasir/tooling/vite';

export default libraryConfig({
  together: {
    // What nearly every part of an element needs once somebody acts on it.
    'controls/acting': [
      'controls/choices',
      'controls/controls.messages',
      'controls/dom-id',
      'controls/edit-with-undo',
      'controls/edits',
      'controls/placing',
      'controls/raw-text',
      'controls/segmented',
      'controls/segmented.styles',
      'controls/worded-part',
      'parts/adopt-styles',
      'workbench/actions',
    ],
    'controls/fields': [
      'controls/choice-fields',
      'controls/choice-fields.styles',
      'controls/date-field',
      'controls/field',
      'controls/field.styles',
      'controls/number-field',
      'controls/select-field',
      'controls/text-field',
      'controls/textarea-field',
    ],
  },
});
