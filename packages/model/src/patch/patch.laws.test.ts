import assert from 'node:assert/strict';
import fc from 'fast-check';
import { deepFreeze, documents, editedBy, received } from '../testing/histories.ts';
import { law } from '../testing/law.ts';
import { applyPatch } from './apply-patch.ts';
import { diff } from './diff.ts';

const edit = editedBy(1).map(({ base, sides: [side = {}] }) => ({ a: base, b: side }));

law(
  'applying the difference of two documents to the first gives the second',
  fc.property(documents, documents, (a, b) => assert.deepEqual(applyPatch(a, deepFreeze(diff(a, b))), b)),
);

law(
  'the same holds for an edit, whether the two share structure or not',
  fc.property(edit, ({ a, b }) => {
    assert.deepEqual(applyPatch(a, deepFreeze(diff(a, b))), b);
    assert.deepEqual(diff(received(a), b), diff(a, b));
  }),
);

law(
  'a document does not differ from itself, nor from a copy',
  fc.property(documents, (a) => {
    assert.deepEqual(diff(a, a), {});
    assert.deepEqual(diff(a, received(a)), {});
  }),
);

law(
  'what a patch says already is there changes nothing',
  fc.property(edit, ({ a, b }) => {
    assert.equal(applyPatch(b, diff(a, b)), b);
    assert.equal(applyPatch(a, {}), a);
  }),
);
