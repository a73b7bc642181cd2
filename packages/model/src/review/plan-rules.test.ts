import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agree } from '../agreement/agree.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Ownership, Result } from '../schema/result.ts';
import type { PlanStep, ValorisationPlan } from '../schema/valorisation-plan.ts';
import type { ValueSharing } from '../schema/value-sharing.ts';
import { foundBy, testRules } from '../testing/rule-example.ts';
import { createReviewer, review } from './reviewer.ts';
import type { RuleId } from './rules.ts';

const partners = {
  brc: { name: 'Brenner Composites GmbH' },
  nlu: { name: 'Northlake University' },
  ivm: { name: 'Institut Val-Marne' },
};

/** A document with one result, called Resin, its plan, and three partners. */
function planned(plan: ValorisationPlan, result: Partial<Result> = {}, more: Partnership = {}): Partnership {
  return { partners, results: { r1: { title: 'Resin', ...result } }, valorisationPlans: { r1: plan }, ...more };
}
const step = (fields: Partial<PlanStep>, more: Partnership = {}, plan: ValorisationPlan = {}): Partnership =>
  planned({ ...plan, steps: { s1: { title: 'File', ...fields } } }, {}, more);
const sharing = (fields: ValueSharing): Partnership => planned({ sharing: fields });
const of = (part: string): string => `/valorisationPlans/r1/${part}`;

const owned: Partial<Result> = {
  ownership: { kind: 'joint', owners: { brc: {}, nlu: {} } },
  contributors: { ivm: {} },
};
const joint = (jointRegime: Ownership['jointRegime']): Partial<Result> => ({
  ownership: { kind: 'joint', owners: { brc: {}, nlu: {} }, ...(jointRegime && { jointRegime }) },
});
const eur = (cents: number) => ({ cents, currency: 'EUR' });
const licensing = (detail: NonNullable<ValorisationPlan['routeDetails']>[string]): ValorisationPlan => ({
  routes: { licensing: true },
  routeDetails: { licensing: detail },
});

testRules([
  {
    rule: 'party-without-role',
    finds: [
      {
        document: planned({ roles: { brc: { role: 'Maker' }, nlu: { role: ' ' } } }, owned),
        pointers: [of('roles/nlu/role')],
        message:
          'Northlake University and 1 more have a part in “Resin”, but no role in its valorisation plan. Say what each does.',
      },
      {
        document: planned(
          { need: 'Blades that melt', roles: { brc: { role: 'Maker' }, ivm: { role: 'Chemist' } } },
          owned,
        ),
        pointers: [of('roles/nlu/role')],
        message:
          'Northlake University has a part in “Resin”, but no role in its valorisation plan. Say what each does.',
      },
    ],
    silent: {
      'a role for each': planned(
        { roles: { brc: { role: 'Maker' }, nlu: { role: 'Adviser' }, ivm: { role: 'Chemist' } } },
        owned,
      ),
      'a plan that says nothing yet': planned({ priority: 'now', steps: {} }, owned),
      'a party who is no partner, or has left': planned({ need: 'Heat' }, owned, {
        partners: { nlu: { name: 'Northlake University', status: 'withdrawn' } },
      }),
      'roles that are no map': planned({ need: 'Heat', roles: 'all' as never }, owned),
      'partners that have no part in the result': planned({ need: 'Heat' }),
    },
  },
  {
    rule: 'plan-accountable-not-one',
    finds: [
      {
        document: planned({ roles: { brc: { raci: { responsible: true } } } }),
        pointers: [of('roles')],
        message: 'Partners have roles in the valorisation plan of “Resin”, but none is accountable. Choose one.',
      },
      {
        document: planned({ roles: { brc: { raci: { accountable: true } }, nlu: { raci: { accountable: true } } } }),
        pointers: [of('roles')],
        message: '2 partners are accountable for the valorisation plan of “Resin”. Keep one of them.',
      },
    ],
    silent: {
      'one who is accountable': planned({ roles: { brc: { raci: { accountable: true } } } }),
      'roles without letters': planned({ roles: { brc: { role: 'Maker' } } }),
    },
  },
  {
    rule: 'step-without-responsible',
    finds: [
      {
        document: step({ responsible: ' ' }),
        pointers: [of('steps/s1/responsible')],
        message: 'Nobody is to take the step “File” for “Resin”. Name the partner who does.',
      },
    ],
    silent: {
      'a partner': step({ responsible: 'brc' }),
      'what was cancelled': step({ status: 'cancelled' }),
      'what is no step': planned({ need: 'Heat', steps: { s1: 'File' as never } }),
    },
  },
  {
    rule: 'step-without-month',
    finds: [
      {
        document: step({ title: '', change: 'Rights where blades are made' }),
        pointers: [of('steps/s1/endMonth')],
        message:
          'It is not said when the step “s1” for “Resin” is taken. Enter a month; those after the end of the project count on.',
      },
    ],
    silent: {
      'a month in which it begins': step({ startMonth: 1 }),
      'a month in which it ends': step({ endMonth: 60 }),
      'what is no month': step({ endMonth: 'soon' as never }),
    },
  },
  {
    rule: 'step-cost-without-funding',
    finds: [
      {
        document: step({ cost: eur(100), fundedBy: { gone: true } }),
        pointers: [of('steps/s1/funding')],
        message: 'The step “File” for “Resin” costs something, but it is not said who pays. Name a source of money.',
      },
    ],
    silent: {
      'money from somewhere': step({ cost: eur(100), funding: 'Own funds' }),
      'a source of the plan': step(
        { cost: eur(100), fundedBy: { f1: true } },
        {},
        { fundings: { f1: { title: 'Grant' } } },
      ),
      'what costs nothing': step({ cost: eur(0) }),
      'what is no money': step({ cost: 'much' as never }),
    },
  },
  {
    rule: 'step-funding-missing',
    finds: [
      {
        document: step({ fundedBy: { f1: true, f2: true } }, {}, { fundings: { f1: { title: 'Grant' } } }),
        pointers: [of('steps/s1/fundedBy/f2')],
        message: 'The step “File” for “Resin” is to be paid for by “f2”, which is not among the sources of money.',
      },
    ],
    silent: {
      'sources that are no map': step({ fundedBy: { f1: true } }, {}, { fundings: 'none' as never }),
      'a source that is there': step({ fundedBy: { f1: true } }, {}, { fundings: { f1: { title: 'Grant' } } }),
    },
  },
  {
    rule: 'step-needs-limited-background',
    finds: [
      {
        document: step(
          { responsible: 'brc', background: { b1: true, b2: true, b3: true } },
          {
            background: {
              b1: { title: 'Monomers', partner: 'ivm', limitations: { exploitation: 'Wind energy only' } },
              b2: { title: 'Moulds', partner: 'nlu', accessRights: { brc: { exploitation: { terms: 'none' } } } },
              b3: { title: 'Presses', partner: 'brc', limitations: { exploitation: 'Not at all' } },
            },
          },
        ),
        pointers: [of('steps/s1/background/b1'), of('steps/s1/background/b2')],
        message:
          'The step “File” for “Resin” needs “Monomers”, which Institut Val-Marne limits for exploitation. Agree on wider access, or drop the step.',
      },
    ],
    silent: {
      'background without limits': step(
        { responsible: 'brc', background: { b1: true } },
        { background: { b1: { title: 'Monomers', partner: 'ivm' } } },
      ),
      'background that is not there': step({ responsible: 'brc', background: { b1: true } }),
    },
  },
  {
    rule: 'background-limited-for-exploitation',
    finds: [
      {
        document: planned(
          { steps: { s1: { title: 'Sell', responsible: 'brc', background: { b2: true } } } },
          { basedOnBackground: { b1: true } },
          { background: { b1: { title: 'Monomers', partner: 'ivm', limitations: { exploitation: 'Wind only' } } } },
        ),
        pointers: ['/results/r1/basedOnBackground/b1'],
        message:
          '“Resin” needs “Monomers”, which Institut Val-Marne limits for exploitation, but Brenner Composites GmbH is to take a step in the plan. Agree on wider access, or change the step.',
      },
    ],
    silent: {
      'background of which steps say themselves whether they need it': planned(
        {
          steps: {
            s1: { title: 'Sell', responsible: 'brc' },
            s2: { title: 'Use', responsible: 'ivm', background: { b1: true } },
          },
        },
        { basedOnBackground: { b1: true } },
        { background: { b1: { title: 'Monomers', partner: 'ivm', limitations: { exploitation: 'Wind only' } } } },
      ),
    },
  },
  {
    rule: 'route-without-notice',
    finds: [
      {
        document: planned(licensing({ plannedDate: '2027-03-01' }), joint('desca-1')),
        pointers: [of('routeDetails/licensing/noticeDate')],
        message:
          '“Resin” is to be used by licensing, of which the others have to be told 45 days before, so by 2027-01-15. Enter the day on which they were told.',
      },
      {
        document: planned(
          { routes: { 'product-or-process': true, policy: true } },
          { ...joint('desca-1'), transfer: { noticeDays: 30 } },
        ),
        pointers: [of('routeDetails/product-or-process/noticeDate')],
        message:
          '“Resin” is to be used by product or process, of which the others have to be told 30 days before. Enter the day on which they were told.',
      },
    ],
    silent: {
      'a notice': planned(licensing({ noticeDate: '2027-01-15' }), joint('desca-1')),
      'owners who need not tell each other': planned(licensing({}), joint('desca-2')),
      'one owner': planned(licensing({}), { ownership: { kind: 'single', owners: { brc: {} } } }),
      'a route that is not chosen': planned({ need: 'Heat', routeDetails: { licensing: {} } }, joint('desca-1')),
      'a result of which it is not settled whose it is': planned(licensing({}), {
        ownership: { kind: 'to-be-determined', owners: { brc: {}, nlu: {} } },
      }),
    },
  },
  {
    rule: 'notice-too-short',
    finds: [
      {
        document: planned(licensing({ plannedDate: '2027-03-01', noticeDate: '2027-01-16' }), joint(undefined)),
        pointers: [of('routeDetails/licensing/plannedDate')],
        message:
          '“Resin” is to be used by licensing less than 45 days after the others were told, who had to know by 2027-01-15. Wait until 2027-03-02.',
      },
    ],
    silent: {
      'a notice in time': planned(licensing({ plannedDate: '2027-03-02', noticeDate: '2027-01-16' }), joint(undefined)),
      'a route without a day': planned(licensing({ noticeDate: '2027-01-16' }), joint(undefined)),
    },
  },
  {
    rule: 'joint-exploitation-undecided',
    finds: [
      {
        document: planned({ jointExploitation: { relevant: true } }),
        pointers: [of('jointExploitation/form')],
        message: '“Resin” is to be exploited together, but it is not said in what form. Choose one.',
      },
      {
        document: planned({ jointExploitation: { relevant: false, reason: ' ' } }),
        pointers: [of('jointExploitation/reason')],
        message: '“Resin” is not to be exploited together, but it is not said why. Give the reason.',
      },
    ],
    silent: {
      'a form': planned({ jointExploitation: { relevant: true, form: 'licence-pool' } }),
      'a reason': planned({ jointExploitation: { relevant: false, reason: 'One owner' } }),
      'a question that is open': planned({ jointExploitation: { form: 'none' } }),
    },
  },
  {
    rule: 'joint-interests-not-aligned',
    finds: [
      {
        document: planned({
          jointExploitation: {
            relevant: true,
            form: 'joint-product',
            aligned: { nlu: { aligned: true }, brc: { aligned: false }, ivm: { aligned: true, inPart: true } },
          },
        }),
        pointers: [of('jointExploitation/aligned/brc')],
        message:
          '“Resin” is to be exploited together, but the core interest of Brenner Composites GmbH and 1 more is not aligned. Agree on separate fields of use, or exploit it apart.',
      },
    ],
    silent: {
      'separate fields of use': planned({
        jointExploitation: { relevant: true, form: 'separate-fields', aligned: { brc: { aligned: false } } },
      }),
      'what is exploited apart': planned({
        jointExploitation: { relevant: false, aligned: { brc: { aligned: false } } },
      }),
      'interests that are aligned': planned({
        jointExploitation: { relevant: true, aligned: { brc: { aligned: true } } },
      }),
      'what nobody has said yet': planned({
        jointExploitation: { relevant: true, aligned: { brc: { interest: 'Sell' } } },
      }),
    },
  },
  {
    rule: 'nobody-exploits',
    finds: [
      {
        document: planned(
          { roles: { nlu: { claims: { none: true } } } },
          { ownership: { owners: { brc: { exploits: false }, nlu: {} } } },
          { endDate: '2029-12-31' },
        ),
        pointers: ['/results/r1/ownership/owners'],
        message:
          'Nobody is to exploit “Resin”. Name who does, or offer it on the Horizon Results Platform by 2030-12-31, as Horizon Europe asks for.',
      },
      {
        document: { results: { r1: { title: 'Resin', ownership: { owners: { brc: { exploits: false } } } } } },
        pointers: ['/results/r1/ownership/owners'],
        message:
          'Nobody is to exploit “Resin”. Name who does, or offer it on the Horizon Results Platform, as Horizon Europe asks for.',
      },
    ],
    silent: {
      'somebody who does': planned(
        {},
        { ownership: { owners: { brc: { exploits: false }, nlu: { exploits: true } } } },
      ),
      'what nobody has said yet': planned({ need: 'Heat' }, { ownership: { owners: { brc: {} } } }),
      'a route': planned({ routes: { licensing: true } }, { ownership: { owners: { brc: { exploits: false } } } }),
      'what is listed': planned(
        { resultsPlatform: { listedOn: '2030-06-01' } },
        { ownership: { owners: { brc: { exploits: false } } } },
      ),
    },
  },
  {
    rule: 'plan-without-review',
    finds: [
      {
        document: step({ endMonth: 4 }),
        pointers: [of('reviewDate')],
        message: 'The valorisation plan of “Resin” has steps, but no day on which it is looked at again. Set one.',
      },
    ],
    silent: {
      'a day': step({ endMonth: 4 }, {}, { reviewDate: '2027-01-01' }),
      'a plan without steps': planned({ need: 'Heat' }),
    },
  },
  {
    rule: 'party-without-contact',
    finds: [
      {
        document: planned({ contacts: { c1: { partner: 'brc', contact: 'ada' } } }, owned),
        pointers: [of('contacts')],
        message: 'The valorisation plan of “Resin” names no contact of Northlake University and 1 more. Add one.',
      },
    ],
    silent: {
      'a plan that names no contact yet': planned({ need: 'Heat', contacts: {} }, owned),
      'a contact of each': planned(
        {
          contacts: Object.fromEntries(Object.keys(partners).map((partner) => [partner, { partner, contact: 'ada' }])),
        },
        owned,
      ),
    },
  },
  {
    rule: 'plan-risk-without-mitigation',
    finds: [
      {
        document: planned({ risks: { k1: { title: 'Price of resin' }, k2: { title: 'Rules', mitigation: 'Talk' } } }),
        pointers: [of('risks/k1/mitigation')],
        message:
          'It is not said what is done about the risk “Price of resin” for “Resin”. Describe it, or say why nothing can be done.',
      },
    ],
    silent: { 'what is done': planned({ risks: { k1: { title: 'Price', mitigation: 'Second source' } } }) },
  },
  {
    rule: 'sharing-without-reason',
    finds: [
      {
        document: sharing({ rule: 'equal' }),
        pointers: [of('sharing/reason')],
        message: 'It is said how the value of “Resin” is shared, but not why that is fair. Write down the reason.',
      },
    ],
    silent: {
      'a reason': sharing({ rule: 'equal', reason: 'Each was indispensable' }),
      'no rule yet': sharing({ gross: eur(100) }),
    },
  },
  {
    rule: 'sharing-shares-not-one',
    finds: [
      {
        document: sharing({ rule: 'negotiated', parties: { brc: { share: '1/2' }, nlu: { share: '1/3' }, ivm: {} } }),
        pointers: [of('sharing/parties')],
        message: 'The negotiated shares in the value of “Resin” sum to 5/6. 1/6 goes to nobody.',
      },
      {
        document: sharing({
          rule: 'waterfall',
          rest: 'negotiated',
          parties: { brc: { share: '1' }, nlu: { share: '1' } },
        }),
        pointers: [of('sharing/parties')],
        message: 'The negotiated shares in the value of “Resin” sum to 2. That is 1 too much.',
      },
      {
        document: sharing({ rule: 'negotiated' }),
        pointers: [of('sharing/parties')],
        message: 'The negotiated shares in the value of “Resin” sum to 0. 1 goes to nobody.',
      },
    ],
    silent: {
      'shares that sum to one': sharing({
        rule: 'negotiated',
        parties: { brc: { share: '1/3' }, nlu: { share: '2/3' } },
      }),
      'another rule': sharing({ rule: 'waterfall', rest: 'equal', parties: { brc: { share: '1/3' } } }),
      'a share that cannot be read': sharing({ rule: 'negotiated', parties: { brc: { share: 'half' } } }),
    },
  },
  {
    rule: 'sharing-currencies-differ',
    finds: [
      {
        document: sharing({
          rule: 'waterfall',
          gross: eur(1000),
          deductions: {
            d1: { title: 'Renewal', amount: { cents: 5, currency: 'NOK' } },
            d2: { title: 'A', amount: eur(5) },
          },
        }),
        pointers: [of('sharing/deductions/d1/amount/currency')],
        message: '“Renewal” is to be taken from the income of “Resin”, but is in another currency. Enter both in one.',
      },
    ],
    silent: {
      'one currency': sharing({ rule: 'waterfall', gross: eur(9), deductions: { d1: { title: 'A', amount: eur(5) } } }),
      'a rule that takes nothing out': sharing({
        rule: 'equal',
        gross: eur(9),
        deductions: { d1: { title: 'A', amount: { cents: 5, currency: 'NOK' } } },
      }),
    },
  },
  {
    rule: 'sharing-exceeds-gross',
    finds: [
      {
        document: sharing({
          rule: 'waterfall',
          gross: eur(1000),
          deductions: {
            d2: { title: 'Renewal', amount: eur(501), order: 2 },
            d1: { title: 'Inventors', share: '1/2', order: 1 },
          },
        }),
        pointers: [of('sharing/deductions/d2')],
        message:
          '“Renewal” takes more from the income of “Resin” than is left, so nothing remains for the parties. Check the amounts.',
      },
    ],
    silent: {
      'what leaves nothing to the cent': sharing({
        rule: 'waterfall',
        gross: eur(1000),
        deductions: { d1: { title: 'All', amount: eur(1000) } },
      }),
      'an income that is none': sharing({
        rule: 'waterfall',
        gross: eur(-1),
        deductions: { d1: { title: 'A', share: '1' } },
      }),
    },
  },
]);

const onDay = (rule: RuleId, document: Partnership, today?: string) =>
  review(document, today).filter((finding) => finding.rule === rule);

describe('role-of-departed-partner', () => {
  const document = planned(
    { roles: { brc: { role: 'Maker' } }, steps: { s1: { title: 'File', responsible: 'brc' } } },
    {},
    { partners: { ...partners, brc: { name: 'Brenner', withdrawnOn: '2026-11-21' } } },
  );

  test('finds what is vacant from the day on which a partner left', () => {
    assert.deepEqual(onDay('role-of-departed-partner', document, '2026-11-20'), []);
    assert.deepEqual(onDay('role-of-departed-partner', document), []);
    const [finding] = onDay('role-of-departed-partner', document, '2026-11-21');
    assert.equal(finding?.pointer, of('roles/brc'));
    assert.equal(
      finding.message,
      'Brenner has left, and 2 places in the valorisation plan of “Resin” are vacant. Name who takes over.',
    );
  });

  test('finds it without a day where the record says that the partner is there no more', () => {
    const gone = { ...document, partners: { brc: { name: 'Brenner', status: 'inactive' as const } } };
    assert.equal(onDay('role-of-departed-partner', gone).length, 1);
  });

  test('finds it when the partner leaves while everything else stays', () => {
    const ask = createReviewer();
    const here = { ...document, partners };
    const found = (partnership: Partnership) =>
      ask(partnership, '2026-11-21').filter(({ rule }) => rule === 'role-of-departed-partner').length;
    assert.deepEqual([found(here), found(document), found(here)], [0, 1, 0]);
  });
});

describe('nobody-exploits', () => {
  test('finds what nobody has spoken of once the partnership has ended', () => {
    const document = planned({ need: 'Heat' }, {}, { endDate: '2026-11-20' });
    const { endDate, ...endless } = document;
    assert.equal(endDate, '2026-11-20');
    assert.deepEqual(onDay('nobody-exploits', endless, '2026-11-21'), []);
    assert.deepEqual(onDay('nobody-exploits', document, '2026-11-20'), []);
    assert.equal(onDay('nobody-exploits', document, '2026-11-21')[0]?.values['due'], '2027-11-20');
    const idea = { ...document, valorisationPlans: {} };
    assert.deepEqual(onDay('nobody-exploits', idea, '2026-11-21'), []);
    const made = { ...idea, results: { r1: { title: 'Resin', status: 'generated' as const } } };
    assert.equal(onDay('nobody-exploits', made, '2026-11-21').length, 1);
  });

  test('finds it when the end is moved while everything else stays', () => {
    const ask = createReviewer();
    const document = planned({ need: 'Heat' });
    const found = (endDate: string) =>
      ask({ ...document, endDate }, '2026-11-21').filter(({ rule }) => rule === 'nobody-exploits').length;
    assert.deepEqual([found('2027-11-20'), found('2026-11-20'), found('2027-11-20')], [0, 1, 0]);
  });
});

describe('plan-review-due', () => {
  const document = planned({ need: 'Heat', reviewDate: '2026-11-20' });

  test('finds the day that has passed', () => {
    assert.deepEqual(onDay('plan-review-due', document, '2026-11-20'), []);
    const [finding] = onDay('plan-review-due', document, '2026-11-21');
    assert.equal(finding?.pointer, of('reviewDate'));
    assert.equal(
      finding.message,
      'The valorisation plan of “Resin” was to be looked at again by 2026-11-20, and was not. Do so, or choose another day.',
    );
  });

  test('is silent once somebody has looked at the plan, and without a day', () => {
    const held = planned({ need: 'Heat', reviewDate: '2026-11-20', reviews: { one: { date: '2026-11-20' } } });
    assert.deepEqual(onDay('plan-review-due', held, '2027-11-20'), []);
    assert.deepEqual(onDay('plan-review-due', document), []);
  });
});

describe('contact-stale', () => {
  const contacts = {
    ada: { name: 'Ada Lind', lastVerified: '2025-11-20' },
    bo: { name: 'Bo Lind', lastVerified: '2025-11-20', until: '2026-01-01' },
    cy: { name: 'Cy Lind' },
  };
  const named = Object.fromEntries(Object.keys(contacts).map((contact) => [contact, { partner: 'brc', contact }]));
  const document = planned({ contacts: named }, {}, { partners: { brc: { name: 'Brenner', contacts } } });

  test('finds whom nobody has confirmed for a year, and who has left', () => {
    assert.deepEqual(
      onDay('contact-stale', document, '2026-11-21').map(({ pointer, message }) => [pointer, message]),
      [
        [
          of('contacts/ada/contact'),
          'Nobody has confirmed for more than a year that Ada Lind of Brenner is the contact for “Resin”. Ask, and enter the day.',
        ],
        [
          of('contacts/bo/contact'),
          'Bo Lind of Brenner is named as a contact for “Resin”, but has left the function. Name somebody else.',
        ],
      ],
    );
  });

  test('is silent without a day, and about what stands in no list', () => {
    assert.deepEqual(onDay('contact-stale', document), []);
    const nobody = planned({
      contacts: { c1: { partner: 'brc', contact: 'eve' }, c2: { partner: 7, contact: 'x' } as never },
    });
    assert.deepEqual(onDay('contact-stale', nobody, '2026-11-21'), []);
  });
});

describe('plan-not-agreed', () => {
  const pointer = '/valorisationPlans/r1';
  const start = planned({ need: 'Blades that melt' });
  const others = (document: Partnership, today?: string) =>
    onDay('plan-not-agreed', document, today).map(({ values }) => values);

  test('is silent once all who are still there agreed, and stays so when the plan was looked at', async () => {
    const one = await agree(start, pointer, 'brc', undefined);
    assert.deepEqual(others(one), [{ name: 'Resin', partner: 'Northlake University', others: 1 }]);
    const two = await agree(one, pointer, 'nlu', undefined);
    const left = { ...partners, ivm: { ...partners.ivm, withdrawnOn: '2026-11-21' } };
    assert.deepEqual(others({ ...two, partners: left }, '2026-11-21'), []);
    const all = await agree(two, pointer, 'ivm', undefined);
    assert.deepEqual(others(all), []);
    const looked = { need: 'Blades that melt', reviews: { v1: { date: '2026-11-21' } } };
    assert.deepEqual(others({ ...all, valorisationPlans: { r1: looked } }), []);
    assert.equal(others({ ...all, valorisationPlans: { r1: { need: 'Heat' } } })[0]?.['others'], 2);
  });

  test('speaks of a plan that says who does what, in which steps, together or apart', async () => {
    const ready: Partnership = {
      partners,
      results: { r1: { title: 'Resin', ownership: { kind: 'single', owners: { brc: {} } } } },
      valorisationPlans: {
        r1: {
          roles: { brc: { role: 'Maker' } },
          steps: { s1: { title: 'File', responsible: 'brc', endMonth: 4 } },
          jointExploitation: { relevant: false, reason: 'One owner' },
        },
      },
    };
    assert.deepEqual(others(start), []);
    assert.deepEqual(others(ready), [{ name: 'Resin', partner: 'Brenner Composites GmbH', others: 2 }]);
    let all = ready;
    for (const partner of Object.keys(partners)) all = await agree(all, '/valorisationPlans', partner, undefined);
    assert.deepEqual(others(all), []);
  });

  test('asks nobody of a plan that says nothing, and nobody who is alone', () => {
    assert.deepEqual(foundBy('plan-not-agreed', planned({ priority: 'now', reviewDate: '2027-01-01' })), []);
    assert.deepEqual(others({ ...start, partners: { brc: partners.brc } }), []);
  });
});
