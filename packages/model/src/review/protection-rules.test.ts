import type { OpenAccess, Protection } from '../schema/result.ts';
import { patentStatuses, protectionForms } from '../vocabularies/results.ts';
import { resin, testRules } from '../testing/rule-example.ts';

const single = { kind: 'single', owners: { brc: {} } } as const;
const joint = { kind: 'joint', owners: { brc: {}, nlu: {} } } as const;
const protectedBy = (right: Protection, openAccess: OpenAccess = {}) =>
  resin({ ownership: joint, protection: { p1: right }, openAccess });
const published = { publicationDate: '2026-06-30' };
const costly = [
  ...(['patent', 'utility-model', 'registered-design', 'trade-mark', 'plant-variety-right'] as const),
  ...(['semiconductor-topography', 'geographical-indication'] as const),
];
const novel = ['patent', 'utility-model', 'registered-design'] as const;
const free = protectionForms.filter((form) => !costly.some((other) => other === form));
const ended = ['abandoned', 'withdrawn', 'lapsed', 'expired', 'revoked'] as const;

testRules([
  {
    rule: 'protection-undecided',
    finds: [
      {
        document: resin({ ownership: single }),
        pointers: ['/results/r1/protection'],
        message: 'It is not decided how “Resin” shall be protected. Choose a form, or say that there shall be none.',
      },
    ],
    silent: {
      'a patent': resin({ ownership: single, protection: { p1: { form: 'patent' } } }),
      'the decision for none': resin({ ownership: single, protection: { p1: { form: 'none' } } }),
      'a result whose owner is the first question': resin({}),
    },
  },
  {
    rule: 'protection-without-cost-split',
    finds: costly.map((form) => ({
      document: protectedBy({ form }),
      pointers: ['/results/r1/protection/p1/costs'],
      message:
        'The joint owners of “Resin” have not divided the cost of protecting it. Agree on it before it is applied for.',
    })),
    silent: {
      'costs that are divided': protectedBy({ form: 'patent', costs: { brc: {}, nlu: {} } }),
      'a single owner, who pays': resin({ ownership: single, protection: { p1: { form: 'patent' } } }),
      ...Object.fromEntries(free.map((form) => [`the form “${form}”, which costs no fee`, protectedBy({ form })])),
      ...Object.fromEntries(ended.map((status) => [`what is ${status}`, protectedBy({ form: 'patent', status })])),
    },
  },
  {
    rule: 'published-before-filing',
    finds: [
      ...novel.map((form) => ({
        document: protectedBy({ form, priorityDate: '2026-07-01' }, published),
        pointers: ['/results/r1/openAccess/publicationDate'],
        message:
          '“Resin” is to be published before it is filed for protection, which can destroy its novelty. File first, or publish later.',
      })),
      ...[
        { form: 'patent', filingDate: '2026-07-01' } as const,
        { form: 'patent' } as const,
        { form: 'patent', status: 'in-preparation' } as const,
      ].map((right) => ({
        document: protectedBy(right, published),
        pointers: ['/results/r1/openAccess/publicationDate'],
        message:
          '“Resin” is to be published before it is filed for protection, which can destroy its novelty. File first, or publish later.',
      })),
    ],
    silent: {
      'what was filed before': protectedBy({ form: 'patent', filingDate: '2026-06-29' }, published),
      'what claims an earlier priority': protectedBy(
        { form: 'patent', priorityDate: '2026-01-14', filingDate: '2027-01-14' },
        published,
      ),
      'both on one day': protectedBy({ form: 'patent', priorityDate: '2026-06-30' }, published),
      'what has been filed on a day that is not written down': protectedBy(
        { form: 'patent', status: 'filed' },
        published,
      ),
      'what is not published': protectedBy({ form: 'patent' }),
      'copyright, which needs no novelty': protectedBy({ form: 'copyright' }, published),
      'what was given up': protectedBy({ form: 'patent', status: 'abandoned' }, published),
      'a status of every other kind': protectedBy({ form: 'patent', status: patentStatuses[3] }, published),
    },
  },
  {
    rule: 'secret-with-open-licence',
    finds: [
      {
        document: protectedBy({ form: 'trade-secret' }, { mode: 'open' }),
        pointers: ['/results/r1/openAccess/mode'],
        message:
          '“Resin” is to stay a trade secret, and yet everybody may have it. Keep it closed, or give up the secret.',
      },
      ...[
        'CC-BY-4.0',
        'CC0-1.0',
        'cc by 4.0',
        'MIT',
        'MIT License',
        'Apache-2.0',
        'GPLv3',
        'GNU GPL 3',
        'EUPL-1.2',
        'BSD-3-Clause',
      ].map((licence) => ({
        document: protectedBy({ form: 'trade-secret' }, { mode: 'closed', licence }),
        pointers: ['/results/r1/openAccess/licence'],
        message:
          '“Resin” is to stay a trade secret, and yet everybody may have it. Keep it closed, or give up the secret.',
      })),
    ],
    silent: {
      'a secret that is kept': protectedBy({ form: 'trade-secret' }, { mode: 'closed', justification: 'Secret' }),
      ...Object.fromEntries(
        ['', 'proprietary', 'mit Auflagen', 'on request', 'Isceon licence', 'LicenseRef-Brenner'].map((licence) => [
          `the licence “${licence}”`,
          protectedBy({ form: 'trade-secret' }, { mode: 'restricted', licence }),
        ]),
      ),
      'what is open and no secret': protectedBy({ form: 'copyright' }, { mode: 'open', licence: 'MIT' }),
    },
  },
]);
