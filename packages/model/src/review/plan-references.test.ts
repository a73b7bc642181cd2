import { testReferences } from '../testing/reference-example.ts';

const kestrel = { partners: { kestrel: { name: 'Kestrel Polymers' } } };
const results = { r1: { title: 'Resin' } };
const of = (part: string): string => `/valorisationPlans/r1/${part}`;

testReferences([
  {
    rule: 'plan-funding-not-a-partner',
    broken: {
      results,
      valorisationPlans: { r1: { fundings: { f1: { title: 'Prototype grant', partner: 'kestrel' } } } },
    },
    mended: kestrel,
    pointers: [of('fundings/f1/partner')],
    message: '“kestrel” is to see to the funding of the valorisation plan of “Resin”, but is no partner.',
  },
  {
    rule: 'plan-risk-owner-not-a-partner',
    broken: { results, valorisationPlans: { r1: { risks: { k1: { title: 'Price of resin', owner: 'kestrel' } } } } },
    mended: kestrel,
    pointers: [of('risks/k1/owner')],
    message: '“kestrel” is to watch a risk in the valorisation plan of “Resin”, but is no partner.',
  },
  {
    rule: 'sharing-party-not-a-partner',
    broken: {
      results,
      valorisationPlans: {
        r1: {
          sharing: {
            parties: { kestrel: { share: '1' } },
            deductions: { d1: { title: 'Renewal', to: 'kestrel' } },
            weights: { i5: { contributions: { kestrel: { share: '1' } } } },
          },
        },
      },
    },
    mended: kestrel,
    pointers: ['parties/kestrel', 'deductions/d1/to', 'weights/i5/contributions/kestrel'].map((part) =>
      of(`sharing/${part}`),
    ),
    message: '“kestrel” takes part in sharing the value of “Resin”, but is no partner.',
  },
  {
    rule: 'sharing-indicator-missing',
    broken: { results, valorisationPlans: { r1: { sharing: { weights: { i5: { weight: 1 } } } } } },
    mended: { indicators: { i5: { title: 'Blade mass' } } },
    pointers: [of('sharing/weights/i5')],
    message: 'The value of “Resin” is to be shared by the indicator “i5”, which is not there.',
  },
  {
    rule: 'step-background-missing',
    broken: { results, valorisationPlans: { r1: { steps: { s1: { title: 'Sell', background: { b1: true } } } } } },
    mended: { background: { b1: { title: 'Monomers', partner: 'ivm' } } },
    pointers: [of('steps/s1/background/b1')],
    message: '“Resin” has a step in its valorisation plan that needs the background “b1”, which is not there.',
  },
]);
