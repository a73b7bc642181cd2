import { libraryConfig } from '@kvasir/tooling/vite';

export default libraryConfig({
  together: {
    // What the recording of one period shares with that of all, with the report and with the import of values.
    'record/values': [
      'record/entry',
      'record/nodes',
      'record/observed',
      'record/record-edits',
      'record/record-state',
      'record/rounds',
      'record/rows',
      'record/sentences',
      'record/units',
      'record/unlikely',
    ],
  },
});
