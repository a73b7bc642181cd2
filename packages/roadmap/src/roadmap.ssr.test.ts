import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/roadmap/define.js';

describe('<kv-roadmap>', () => {
  serverRenderingSuite({
    tag: 'kv-roadmap',
    module: 'packages/roadmap/dist/define-server.js',
    // Of what has its lead, its verification and its roles, rules find nothing that would be drawn later.
    value: {
      startDate: '2025-03-01',
      endDate: '2029-02-28',
      partners: { a: { name: 'Northlake University' } },
      workPackages: { w: { number: 'WP1', title: 'Resin', lead: 'a', startMonth: 1, endMonth: 48 } },
      milestones: {
        m: {
          title: 'Resin meets the cure window',
          lead: 'a',
          dueMonth: 15,
          meansOfVerification: 'Test report',
          results: { r: true },
        },
      },
      results: { r: { title: 'Resin' } },
    },
    expected: 'Resin meets the cure window',
  });
});
