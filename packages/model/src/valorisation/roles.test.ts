import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { leadOf, rolesOf, vacanciesOf } from '../valorisation.ts';

const today = '2026-11-21';
const document: Partnership = {
  partners: {
    aal: { name: 'City of Aalund' },
    brc: { name: 'Brenner Composites GmbH' },
    ivm: { name: 'Institut Val-Marne', withdrawnOn: '2026-11-21' },
    nlu: { name: 'Northlake University', withdrawnOn: '2026-11-22' },
  },
  results: {
    r3: {
      title: 'Infusion',
      ownership: { kind: 'joint', owners: { brc: { share: '1/2' }, ivm: { share: '1/2' } } },
      contributors: { nlu: {} },
    },
  },
  valorisationPlans: {
    r3: {
      roles: {
        brc: { role: 'Maker', raci: { responsible: true }, claims: { sell: true }, fieldOfUse: 'Wind energy' },
        ivm: { role: 'Chemistry' },
        kestrel: { role: 'Seller', raci: { accountable: true } },
      },
      steps: { s1: { title: 'File', responsible: 'ivm' }, s2: { title: 'Sell', responsible: 'brc' } },
      risks: { k1: { title: 'Price', owner: 'kestrel' } },
      fundings: { f1: { title: 'Grant', partner: 'ivm' } },
      contacts: { c1: { partner: 'ivm', contact: 'x' } },
      jointExploitation: { aligned: { ivm: { aligned: true } } },
      sharing: { parties: { ivm: {} } },
    },
  },
};

describe('the roles of a plan', () => {
  test('are those of every partner, the parties of the result first, and nobody is left out', () => {
    assert.deepEqual(
      rolesOf(document, 'r3', today).map(({ partner, state, isParty, isLeftOut }) => [
        partner,
        state,
        isParty,
        isLeftOut,
      ]),
      [
        ['brc', 'partner', true, false],
        ['ivm', 'departed', true, false],
        ['nlu', 'partner', true, true],
        ['aal', 'partner', false, false],
        ['kestrel', 'missing', false, false],
      ],
    );
  });

  test('keep what was agreed on with somebody who is there no more', () => {
    const [brc, ivm, , , kestrel] = rolesOf(document, 'r3', today);
    assert.deepEqual([ivm?.role, ivm?.isVacant, kestrel?.role, kestrel?.isVacant], ['Chemistry', true, 'Seller', true]);
    assert.deepEqual(
      [brc?.share, brc?.raci, brc?.claims, brc?.fieldOfUse],
      ['1/2', ['responsible'], ['sell'], 'Wind energy'],
    );
  });

  test('have one who answers for the plan', () => {
    assert.equal(leadOf(document, 'r3'), 'kestrel');
    const roles = { brc: { raci: { responsible: true } } } as const;
    assert.equal(leadOf({ ...document, valorisationPlans: { r3: { roles } } }, 'r3'), 'brc');
    assert.equal(leadOf({ ...document, valorisationPlans: {} }, 'r3'), undefined);
    const owned = { results: { r3: { title: 'A', ownership: { owners: { aal: {} } } } } };
    assert.equal(leadOf(owned, 'r3'), 'aal');
  });
});

test('everything is vacant that a partner held who has left, or is in no list', () => {
  assert.deepEqual(
    vacanciesOf(document, 'r3', today).map(({ partner, state, path }) => `${partner} ${state} ${path.join('/')}`),
    [
      'ivm departed roles/ivm',
      'kestrel missing roles/kestrel',
      'ivm departed steps/s1/responsible',
      'ivm departed jointExploitation/aligned/ivm',
      'ivm departed sharing/parties/ivm',
      'ivm departed fundings/f1/partner',
      'kestrel missing risks/k1/owner',
      'ivm departed contacts/c1/partner',
    ],
  );
  assert.equal(vacanciesOf(document, 'r3', '2026-11-20').length, 2);
});
