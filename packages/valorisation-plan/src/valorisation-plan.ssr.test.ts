import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/valorisation-plan/define.js';

const party = { role: 'Maker', raci: { accountable: true }, claims: { sell: true } };

/** Of a plan that has all that is asked for, rules find nothing that would be drawn later. */
describe('<kv-valorisation-plan>', () => {
  serverRenderingSuite({
    tag: 'kv-valorisation-plan',
    module: 'packages/valorisation-plan/dist/define-server.js',
    value: {
      partners: { a: { name: 'Brenner Composites GmbH' } },
      results: {
        r: {
          number: 'R3',
          title: 'Infusion process for 60 m shells',
          ownership: { kind: 'single', owners: { a: { exploits: true } } },
          protection: { none: { form: 'none' } },
          openAccess: { mode: 'closed', justification: 'The process is a secret of the trade.' },
          control: { licensing: { a: true } },
        },
      },
      valorisationPlans: { r: { need: 'Tools for epoxy cannot run above 60 °C.', roles: { a: party } } },
    },
    expected: 'Infusion process for 60 m shells',
  });
});
