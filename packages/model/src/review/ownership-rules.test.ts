import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { resin, testRules } from '../testing/rule-example.ts';
import { review } from './reviewer.ts';

const both = { brc: {}, nlu: {} };
const joint = { ownership: { kind: 'joint', owners: both } } as const;
const single = { ownership: { kind: 'single', owners: { brc: {} } } } as const;

testRules([
  {
    rule: 'result-without-owner',
    finds: [
      {
        document: resin({}),
        pointers: ['/results/r1/ownership/owners'],
        message: '“Resin” has no owner yet. Name who owns it, or say that it is still to be determined.',
      },
      {
        document: resin({ ownership: { kind: 'joint', owners: {} } }),
        pointers: ['/results/r1/ownership/owners'],
        message: '“Resin” has no owner yet. Name who owns it, or say that it is still to be determined.',
      },
    ],
    silent: {
      'a result with an owner': resin(single),
      'one whose owner is still to be determined': resin({ ownership: { kind: 'to-be-determined' } }),
      'one that somebody else claims': resin({ ownership: { kind: 'third-party-claim' } }),
    },
  },
  {
    rule: 'ownership-kind-missing',
    finds: [
      {
        document: resin({ ownership: { owners: { brc: {} } } }),
        pointers: ['/results/r1/ownership/kind'],
        message: 'It is not said whether “Resin” has a single owner or joint owners. Choose one.',
      },
    ],
    silent: { 'single ownership': resin(single), 'a result without owners': resin({}) },
  },
  {
    rule: 'ownership-undetermined',
    finds: [
      {
        document: resin({ ownership: { kind: 'to-be-determined' } }),
        pointers: ['/results/r1/ownership/kind'],
        message: 'It is still to be determined who owns “Resin”. Agree on it before it is used or published.',
      },
    ],
    silent: { 'single ownership': resin(single) },
  },
  {
    rule: 'third-party-claim',
    finds: [
      {
        document: resin({ ownership: { kind: 'third-party-claim', owners: { brc: {} } } }),
        pointers: ['/results/r1/ownership/thirdParty'],
        message:
          'Somebody outside of the partnership claims “Resin”. Write down who, and settle the claim before it is used.',
      },
    ],
    silent: { 'single ownership': resin(single) },
  },
  {
    rule: 'joint-with-one-owner',
    finds: [
      {
        document: resin({ ownership: { kind: 'joint', owners: { brc: {} } } }),
        pointers: ['/results/r1/ownership/kind'],
        message:
          '“Resin” is said to be owned jointly, but has one owner. Name the others, or make it single ownership.',
      },
    ],
    silent: {
      'two joint owners': resin(joint),
      'joint ownership without an owner, of which another rule speaks': resin({ ownership: { kind: 'joint' } }),
    },
  },
  {
    rule: 'single-with-several-owners',
    finds: [
      {
        document: resin({ ownership: { kind: 'single', owners: both } }),
        pointers: ['/results/r1/ownership/kind'],
        message: '“Resin” is said to have a single owner, but 2 are named. Keep one, or make it joint ownership.',
      },
    ],
    silent: { 'one owner': resin(single), 'two joint owners': resin(joint) },
  },
  {
    rule: 'owner-with-access-right',
    finds: [
      {
        document: resin({ ...single, accessRights: { brc: { exploitation: {} }, nlu: { exploitation: {} } } }),
        pointers: ['/results/r1/accessRights/brc'],
        message:
          'Brenner Composites GmbH needs no access right to “Resin”, which is its own alone. Take the right away, or give it to the partner who is meant.',
      },
      {
        document: resin({ ...single, accessRights: { brc: { implementation: { terms: 'none' } } } }),
        pointers: ['/results/r1/accessRights/brc'],
        message:
          'Brenner Composites GmbH needs no access right to “Resin”, which is its own alone. Take the right away, or give it to the partner who is meant.',
      },
      {
        document: {
          background: {
            b1: { title: 'Resin database', partner: 'nlu', accessRights: { nlu: { implementation: {} } } },
          },
        },
        pointers: ['/background/b1/accessRights/nlu'],
        message:
          'nlu needs no access right to “Resin database”, which is its own alone. Take the right away, or give it to the partner who is meant.',
      },
    ],
    silent: {
      'a joint owner, who may need the parts of the others': resin({
        ...joint,
        accessRights: { brc: { exploitation: {} } },
      }),
      'access of somebody else': resin({ ...single, accessRights: { nlu: { exploitation: {} } } }),
      'an owner that is still to be determined': resin({
        ownership: { kind: 'to-be-determined', owners: { brc: {} } },
        accessRights: { brc: { exploitation: {} } },
      }),
      'an owner whose part somebody else claims': resin({
        ownership: { kind: 'third-party-claim', owners: { brc: {} } },
        accessRights: { brc: { exploitation: {} } },
      }),
      'an owner whose rights are taken back to nothing': resin({ ...single, accessRights: { brc: {} } }),
    },
  },
  {
    rule: 'joint-without-regime',
    finds: [
      {
        document: resin(joint),
        pointers: ['/results/r1/ownership/jointRegime'],
        message: '“Resin” has joint owners, but no regime for them. Choose what each may do without the others.',
      },
      {
        document: resin({ ownership: { owners: both } }),
        pointers: ['/results/r1/ownership/jointRegime'],
        message: '“Resin” has joint owners, but no regime for them. Choose what each may do without the others.',
      },
    ],
    silent: {
      'a regime': resin({ ownership: { ...joint.ownership, jointRegime: 'desca-2' } }),
      'a single owner': resin(single),
      'owners among whom the owner is still to be determined': resin({
        ownership: { kind: 'to-be-determined', owners: both },
      }),
    },
  },
  {
    rule: 'joint-without-decisions',
    finds: [
      {
        document: resin({ ...joint, control: { licensing: { brc: true } } }),
        pointers: ['/results/r1/control/filing'],
        message:
          '“Resin” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide.',
      },
      {
        document: resin({ ...joint, control: { filing: { brc: true }, licensing: {} } }),
        pointers: ['/results/r1/control/licensing'],
        message:
          '“Resin” has joint owners, but it is not said who decides on filing and on licences. Name them, or write down how the owners decide.',
      },
    ],
    silent: {
      'partners who decide': resin({ ...joint, control: { filing: { brc: true }, licensing: { nlu: true } } }),
      'a way to decide': resin({ ...joint, control: { rule: 'All owners, unanimously' } }),
      'a single owner': resin(single),
    },
  },
  {
    rule: 'joint-agreement-unsigned',
    finds: [
      {
        document: resin({ ...joint, status: 'generated' }),
        pointers: ['/results/r1/ownership/agreement/status'],
        message:
          '“Resin” is there and has joint owners, but their agreement is not signed. Sign it before one of them uses the result.',
      },
    ],
    silent: {
      'a result that is still expected': resin({ ...joint, status: 'expected' }),
      'a signed agreement': resin({
        status: 'generated',
        ownership: { ...joint.ownership, agreement: { status: 'signed' } },
      }),
      'a single owner': resin({ ...single, status: 'generated' }),
    },
  },
  {
    rule: 'academic-barred-from-publishing',
    finds: [
      {
        document: resin({ ...joint, control: { publication: { brc: true } } }),
        pointers: ['/results/r1/control/publication'],
        message:
          'Northlake University took part in “Resin”, but has no say in publishing it. Add it to those who decide on publication.',
      },
      {
        document: resin(
          { contributors: { ivm: {} }, control: { publication: { brc: true } } },
          { partners: { brc: { name: 'Brenner' }, ivm: { name: 'Institut Val-Marne', activityType: 'REC' } } },
        ),
        pointers: ['/results/r1/control/publication'],
        message:
          'Institut Val-Marne took part in “Resin”, but has no say in publishing it. Add it to those who decide on publication.',
      },
    ],
    silent: {
      'an academic partner who decides': resin({ ...joint, control: { publication: { nlu: true } } }),
      'a company that does not': resin({ ...single, control: { publication: { nlu: true } } }),
      'nobody being named': resin({ ...joint, control: { publication: {} } }),
      'an academic partner who took no part': resin({ ...single, control: { publication: { brc: true } } }),
    },
  },
]);

test('a new result raises one finding, and the next ones come with its owner', () => {
  const found = (document: Partnership) => review(document).map(({ rule }) => rule);
  assert.deepEqual(found(resin({})), ['result-without-owner']);
  assert.deepEqual(found(resin(single)), ['protection-undecided', 'open-access-undecided']);
});
