import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '@kvasir/model';
import { backgroundRow, resultRow, words } from '../testing/sheet.ts';
import { StandingDraft } from './standing-draft.ts';

const two: Result = {
  title: 'T',
  ownership: { kind: 'joint', owners: { brc: { share: '1/2' }, ivm: { share: '1/2' } } },
};
const draftOf = (entry: Result, partner = 'brc') => ({
  draft: new StandingDraft(resultRow('r', entry), partner),
  row: resultRow('r', entry),
});

describe('what is chosen for a partner', () => {
  it('changes nothing until something is chosen', () => {
    const { draft, row } = draftOf(two);
    assert.equal(draft.entry(row), row.entry);
  });

  it('becomes joint ownership with a share, and the other owner has the rest', () => {
    const { draft, row } = draftOf({ title: 'T', ownership: { kind: 'single', owners: { ivm: {} } } });
    draft.typeShare('25 %');
    assert.equal(draft.role, 'joint');
    assert.deepEqual((draft.entry(row) as Result).ownership, {
      kind: 'joint',
      owners: { ivm: { share: '3/4' }, brc: { share: '1/4' } },
    });
  });

  it('keeps a share that is none', () => {
    const { draft, row } = draftOf(two);
    draft.typeShare('1/0');
    assert.equal(draft.shareIsBad, true);
    assert.deepEqual((draft.entry(row) as Result).ownership?.owners, { brc: { share: '1/0' }, ivm: { share: '1/2' } });
  });

  it('says that a share is none once it is typed whole, and not of the text of a whole cell', () => {
    const wrong = (share: string): boolean => {
      const { draft } = draftOf(two);
      draft.typeShare(share);
      return draft.shareIsWrong(words.standing);
    };
    assert.deepEqual(['1/0', '3/2', '1/3/4', 'half', '140 %'].map(wrong), [true, true, true, true, true]);
    assert.deepEqual(['', '1/', '0.', '33,', '1/3', '1/3 im ex', 'joint 1/3'].map(wrong), Array(7).fill(false));
  });

  it('has the share of the document until another one is typed', () => {
    const { draft } = draftOf(two);
    assert.equal(draft.shareStands, true);
    draft.typeShare('1/3');
    assert.equal(draft.shareStands, false);
  });

  it('splits equally among all owners', () => {
    const { draft, row } = draftOf({ title: 'T', ownership: { kind: 'joint', owners: { brc: {}, ivm: {}, nlu: {} } } });
    draft.splitEqually();
    const shares = Object.values((draft.entry(row) as Result).ownership?.owners ?? {}).map(({ share }) => share);
    assert.deepEqual(shares, ['1/3', '1/3', '1/3']);
  });

  it('makes the others contributors where one owns alone', () => {
    const { draft, row } = draftOf(two);
    draft.role = 'sole';
    assert.equal(draft.replacesOwners, true);
    const { ownership, contributors } = draft.entry(row) as Result;
    assert.deepEqual(ownership, { kind: 'single', owners: { brc: {} } });
    assert.deepEqual(Object.keys(contributors ?? {}), ['ivm']);
  });

  it('gives access back its own terms when it is ticked off and on again', () => {
    const special: Result = { title: 'T', accessRights: { brc: { exploitation: { terms: 'agreed' } } } };
    const { draft, row } = draftOf(special);
    draft.toggleAccess('exploitation', false);
    assert.equal('accessRights' in draft.entry(row), false);
    draft.toggleAccess('exploitation', true);
    assert.equal(draft.entry(row), row.entry);
  });

  it('reads the text of a whole cell in the place of the share', () => {
    const { draft, row } = draftOf({ title: 'T' });
    draft.typeShare('1/3 im ex');
    draft.readWholeCell(words.standing);
    assert.deepEqual(draft.entry(row), {
      title: 'T',
      ownership: { kind: 'joint', owners: { brc: { share: '1/3' } } },
      accessRights: { brc: { implementation: {}, exploitation: {} } },
    });
  });

  it('lets background change hands', () => {
    const row = backgroundRow('b', { title: 'B', partner: 'nlu' });
    const draft = new StandingDraft(row, 'brc');
    draft.role = 'provider';
    assert.deepEqual(draft.entry(row), { title: 'B', partner: 'brc' });
  });
});
