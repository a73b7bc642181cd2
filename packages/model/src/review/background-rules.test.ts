import type { Partnership } from '../schema/partnership.ts';
import type { Background, Result } from '../schema/result.ts';
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import { resin, testRules } from '../testing/rule-example.ts';

/** The resin is based on a database of Northlake University, and has a plan. */
const based = (background: Partial<Background>, plan: ValorisationPlan, result: Partial<Result> = {}): Partnership =>
  resin(
    { basedOnBackground: { b1: true }, ...result },
    {
      background: { b1: { title: 'Resin database', partner: 'nlu', ...background } },
      valorisationPlans: { r1: plan },
    },
  );
const copyleftMessage = (licence: string) =>
  `“Resin” is based on “Resin database” under ${licence}, and is to be kept proprietary. The copyleft would apply to it: open the result, or replace the background.`;
const atBackground = ['/results/r1/basedOnBackground/b1'];
const gpl = { licence: 'GPL-3.0-or-later' };
const limited = { limitations: { exploitation: 'Wind energy only' } };
const stepOf = (responsible: string): ValorisationPlan => ({ steps: { s1: { title: 'Product', responsible } } });
const needed = { contributors: { nlu: {} }, accessRights: { brc: { exploitation: {} } } };

testRules([
  {
    rule: 'copyleft-background',
    finds: [
      ...(['licensing', 'product-or-process', 'service', 'spin-off', 'assignment'] as const).map((route) => ({
        document: based(gpl, { routes: { [route]: true } }),
        pointers: atBackground,
        message: copyleftMessage('GPL-3.0-or-later'),
      })),
      {
        document: based(gpl, {}, { transfer: { exclusive: true } }),
        pointers: atBackground,
        message: copyleftMessage(gpl.licence),
      },
      {
        document: based(gpl, {}, { openAccess: { mode: 'closed' } }),
        pointers: atBackground,
        message: copyleftMessage(gpl.licence),
      },
      ...['AGPL-3.0-only', 'GNU GPL v2', 'gplv3', 'MIT AND GPL-2.0-only', 'GPL-2.0-only OR AGPL-3.0-only'].map(
        (licence) => ({
          document: based({ licence }, { routes: { licensing: true } }),
          pointers: atBackground,
          message: copyleftMessage(licence),
        }),
      ),
    ],
    silent: {
      'background that is not used': resin({}, { background: { b1: { title: 'Tool', partner: 'nlu', ...gpl } } }),
      'open ways to use the result': based(gpl, { routes: { 'open-source': true, 'further-research': true } }),
      'a result without a plan': resin(
        { basedOnBackground: { b1: true } },
        { background: { b1: { title: 'Tool', partner: 'nlu', ...gpl } } },
      ),
      ...Object.fromEntries(
        ['MIT', 'LGPL-3.0-only', 'GPL-3.0-only OR MIT', 'CC-BY-SA-4.0', ''].map((licence) => [
          `the licence “${licence}”`,
          based({ licence }, { routes: { licensing: true } }),
        ]),
      ),
    },
  },
  {
    rule: 'background-limited-for-exploitation',
    finds: [
      {
        document: based(limited, stepOf('brc')),
        pointers: atBackground,
        message:
          '“Resin” needs “Resin database”, which Northlake University limits for exploitation, but Brenner Composites GmbH is to take a step in the plan. Agree on wider access, or change the step.',
      },
    ],
    silent: {
      'steps of the one who limits it': based(limited, stepOf('nlu')),
      'a limitation for implementation only': based({ limitations: { implementation: 'On site' } }, stepOf('brc')),
      'background without limitations': based({}, stepOf('brc')),
      'a plan without steps': based(limited, {}),
    },
  },
  {
    rule: 'need-without-background',
    finds: [
      {
        document: resin(needed),
        pointers: ['/noBackground/nlu'],
        message:
          'Others need access to “Resin”, but Northlake University has not said which background that takes. List it, or declare that none is needed.',
      },
    ],
    silent: {
      'a partner that lists background': resin(needed, { background: { b1: { title: 'Tool', partner: 'nlu' } } }),
      'a partner that declares that none is needed': resin(needed, { noBackground: { nlu: true } }),
      'a result that nobody else needs': resin({ ...needed, accessRights: { nlu: { exploitation: {} } } }),
      'a partner that took no part': resin({ accessRights: { brc: {} } }),
    },
  },
  {
    rule: 'background-undeclared',
    finds: [
      {
        document: resin({}, { noBackground: { nlu: true } }),
        pointers: ['/noBackground/brc'],
        message:
          'Brenner Composites GmbH lists no background, and does not declare that none is needed. Ask for one or the other.',
      },
    ],
    silent: {
      'partners of whom none has begun': resin({}),
      'partners who have all said so': resin(
        {},
        { noBackground: { nlu: true }, background: { b1: { title: 'Tool', partner: 'brc' } } },
      ),
      'a partner of whom another rule says more': resin(needed, { noBackground: { brc: true } }),
    },
  },
  {
    rule: 'listed-and-declared-none',
    finds: [
      {
        document: resin(
          {},
          {
            noBackground: { nlu: true, brc: true },
            background: { b1: { title: 'Tool', partner: 'nlu' }, b2: { title: 'Data', partner: 'nlu' } },
          },
        ),
        pointers: ['/noBackground/nlu'],
        message:
          'Northlake University declares that none of its background is needed, but lists “Tool”. Take back one of the two.',
      },
    ],
    silent: {
      'one or the other': resin(
        {},
        { noBackground: { nlu: true }, background: { b1: { title: 'Tool', partner: 'brc' } } },
      ),
    },
  },
  {
    rule: 'exclusive-without-waiver',
    finds: [
      {
        document: resin({ transfer: { exclusive: true }, accessRights: { brc: { exploitation: {} } } }),
        pointers: ['/results/r1/transfer/waivers'],
        message:
          '“Resin” is to be licensed exclusively, but Brenner Composites GmbH has not waived access. Get the waivers, or license it to several.',
      },
      {
        document: resin({
          ownership: { kind: 'single', owners: { nlu: {} } },
          transfer: { exclusive: true, waivers: { vnt: true } },
          accessRights: { brc: {}, nlu: {}, vnt: {}, aal: { implementation: { terms: 'agreed' } } },
        }),
        pointers: ['/results/r1/transfer/waivers'],
        message:
          '“Resin” is to be licensed exclusively, but Brenner Composites GmbH and 1 more have not waived access. Get the waivers, or license it to several.',
      },
    ],
    silent: {
      waivers: resin({ transfer: { exclusive: true, waivers: { brc: true } }, accessRights: { brc: {} } }),
      'access that is refused': resin({
        transfer: { exclusive: true },
        accessRights: { brc: { exploitation: { terms: 'none' } } },
      }),
      'a licence that is not exclusive': resin({ transfer: { exclusive: false }, accessRights: { brc: {} } }),
      'nobody with access': resin({ transfer: { exclusive: true } }),
    },
  },
]);
