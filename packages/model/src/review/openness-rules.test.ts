import type { OpenAccess, Result } from '../schema/result.ts';
import { resin, testRules } from '../testing/rule-example.ts';

const open = (openAccess: OpenAccess, more: Partial<Result> = {}) =>
  resin({ ownership: { kind: 'single', owners: { brc: {} } }, openAccess, ...more });
const closedMessage =
  '“Resin” is not open to everybody, and no reason is given. “As open as possible, as closed as necessary” asks for one.';

testRules([
  {
    rule: 'open-access-undecided',
    finds: [
      {
        document: open({}),
        pointers: ['/results/r1/openAccess/mode'],
        message: 'It is not decided how open “Resin” shall be. Choose open, restricted or closed.',
      },
    ],
    silent: {
      'a result that is open': open({ mode: 'open' }),
      'a result whose owner is the first question': resin({}),
    },
  },
  {
    rule: 'closed-without-reason',
    finds: (['closed', 'restricted'] as const).map((mode) => ({
      document: open({ mode }),
      pointers: ['/results/r1/openAccess/justification'],
      message: closedMessage,
    })),
    silent: { 'a reason': open({ mode: 'closed', justification: 'Patent first' }), openness: open({ mode: 'open' }) },
  },
  {
    rule: 'open-without-licence',
    finds: [
      {
        document: open({ mode: 'open', licence: ' ' }),
        pointers: ['/results/r1/openAccess/licence'],
        message: '“Resin” is open, but under no licence. Choose one, so that others know what they may do with it.',
      },
    ],
    silent: { 'a licence': open({ mode: 'open', licence: 'CC-BY-4.0' }), 'what is closed': open({ mode: 'closed' }) },
  },
  {
    rule: 'embargoed-publication',
    finds: [
      {
        document: open({ embargoMonths: 6 }, { assetType: 'publication' }),
        pointers: ['/results/r1/openAccess/embargoMonths'],
        message:
          '“Resin” is a publication, and is to open 6 months late. Horizon Europe allows no embargo: open it at once.',
      },
      {
        document: open({ embargoMonths: 1 }, { assetType: 'publication' }),
        pointers: ['/results/r1/openAccess/embargoMonths'],
        message:
          '“Resin” is a publication, and is to open 1 month late. Horizon Europe allows no embargo: open it at once.',
      },
    ],
    silent: {
      'an embargo of no month': open({ embargoMonths: 0 }, { assetType: 'publication' }),
      'data, which may wait': open({ embargoMonths: 6 }, { assetType: 'data' }),
    },
  },
  {
    rule: 'key-exploitable-without-reason',
    finds: [
      {
        document: open({}, { keyExploitable: true, exploitability: { impact: ' ' } }),
        pointers: ['/results/r1/exploitability'],
        message:
          '“Resin” is a key exploitable result, but it is not said why. Describe how new it is, who can exploit it, and its impact.',
      },
    ],
    silent: {
      'a reason': open({}, { keyExploitable: true, exploitability: { innovation: 'First of its kind' } }),
      'any other result': open({}, { keyExploitable: false }),
    },
  },
]);
