import { isPlace } from '../place.ts';
import { documentRule } from '../rule.ts';
import { trailOf, walk } from '../walk.ts';

const path = ['notes', '*', 'pointer'];

/** A note that nobody sees beside its place is found only in the list of findings. */
export const noteWithoutPlace = documentRule({
  id: 'note-without-place',
  severity: 'warning',
  message: ({ pointer }: { pointer: string }) => `There is a note on something that is not there: ${pointer}`,
  find(document, report) {
    walk(document, path, (pointer, keys) => {
      if (typeof pointer !== 'string' || isPlace(document, pointer)) return;
      report(trailOf(path, keys), { pointer });
    });
  },
});
