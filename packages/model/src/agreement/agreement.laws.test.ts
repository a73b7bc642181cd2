import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import { diff } from '../patch/diff.ts';
import { toPointer } from '../pointer.ts';
import type { Partnership } from '../schema/partnership.ts';
import {
  deepFreeze,
  documents,
  editedBy,
  histories,
  isTree,
  received,
  replay,
  type History,
  type Tree,
  type Value,
} from '../testing/histories.ts';
import { law } from '../testing/law.ts';
import { agree } from './agree.ts';
import { agreedContent } from './agreed-content.ts';
import { agreementState, type PartnerAgreement } from './agreement-state.ts';
import { digest } from './digest.ts';

/** A document with a partner, and a place in it that can be agreed on. */
const places = fc.tuple(documents, fc.array(fc.nat(), { maxLength: 3 })).map(([{ agreements, ...tree }, choices]) => {
  const document: Tree = deepFreeze({ ...tree, partners: { p: {} } });
  const path: string[] = [];
  let inner: unknown = document;
  for (const choice of choices) {
    if (!isTree(inner) || Object.keys(inner).length === 0) break;
    const key = Object.keys(inner)[choice % Object.keys(inner).length] ?? '';
    path.push(key);
    inner = inner[key];
  }
  return { document, pointer: toPointer(path) };
});

async function agreedTo(document: Tree, pointer: string): Promise<Tree> {
  const agreed: unknown = await agree(document, pointer, 'p', undefined);
  return deepFreeze(agreed as Tree);
}

async function agreementOfP(document: Tree, pointer: string): Promise<PartnerAgreement | undefined> {
  return (await agreementState(document, pointer)).partners['p'];
}

/** As PHP writes it. */
function withArraysForEmptyMaps(value: Value): Value {
  if (Array.isArray(value)) return value.map(withArraysForEmptyMaps);
  if (!isTree(value)) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, withArraysForEmptyMaps(inner)] as const);
  return members.length === 0 ? [] : Object.fromEntries(members);
}

law(
  'who agrees has agreed, also after the document went to a server and came back',
  fc.asyncProperty(places, async ({ document, pointer }) => {
    const agreed = await agreedTo(document, pointer);
    for (const same of [agreed, received(agreed), withArraysForEmptyMaps(agreed) as Tree]) {
      assert.equal((await agreementOfP(same, pointer))?.state, 'agreed');
    }
  }),
);

function leavesAgreementsAlone(history: History): History {
  return history.filter(({ path }) => path[0] !== 'agreements');
}

law(
  'an agreement is outdated just when its content changed, and the changes since lead to the content of today',
  fc.asyncProperty(places, histories.map(leavesAgreementsAlone), async ({ document, pointer }, history) => {
    const agreed = await agreedTo(document, pointer);
    const today = replay(agreed, history);
    const [before, after] = [agreed, today].map((one) => agreedContent(one as Partnership, pointer));
    const now = await agreementOfP(today, pointer);
    const isSame = Object.keys(diff({ content: before }, { content: after })).length === 0;
    assert.equal(now?.state, isSame ? 'agreed' : 'outdated');
    if (now?.state !== 'outdated') return;
    if (isTree(before) && isTree(after)) assert.deepEqual(applyPatch(before, now.since ?? {}), after);
    else assert.equal(now.since, undefined);
  }),
);

law(
  'an edit elsewhere leaves an agreement as it is',
  fc.asyncProperty(places, documents, async ({ document, pointer }, notes) => {
    const agreed = await agreedTo(document, pointer);
    assert.equal((await agreementOfP({ ...agreed, notes }, pointer))?.state, 'agreed');
    if (pointer !== '') assert.equal((await agreementOfP({ ...agreed, elsewhere: notes }, pointer))?.state, 'agreed');
  }),
);

law(
  'two documents have the same digest just when they do not differ, whatever the order of their keys',
  fc.asyncProperty(editedBy(1), async ({ base, sides: [side = {}] }) => {
    assert.equal(await digest(received(base)), await digest(base));
    const isSame = Object.keys(diff(base, side)).length === 0;
    assert.equal((await digest(base)) === (await digest(side)), isSame);
  }),
);
