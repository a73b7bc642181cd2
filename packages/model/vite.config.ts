import { libraryConfig } from '@kvasir/tooling/vite';

export default libraryConfig({
  together: {
    // What nearly every part of an element needs once somebody edits there.
    editing: [
      'calendar-date',
      'fresh-id',
      'links',
      'patch/apply-patch',
      'patch/as-read',
      'patch/canonical-json',
      'patch/diff',
      'patch/document-error',
      'patch/equal',
      'patch/merge',
      'patch/safe-value',
      'patch/take-back',
      'patch/with-value-at',
      'value-at',
    ],
    'impact/recording': ['impact/due', 'impact/record', 'read-number'],
  },
});
