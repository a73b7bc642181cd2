import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/roadmap/define.js';

describe('the timeline of <kv-roadmap>', () => {
  serverRenderingSuite({
    tag: 'kv-roadmap',
    module: 'packages/roadmap/dist/define-server.js',
    attributes: { view: 'timeline', today: '2026-11-18', baseline: '' },
    value: {
      startDate: '2025-03-01',
      endDate: '2029-02-28',
      partners: { a: { name: 'Northlake University' } },
      workPackages: { w: { title: 'Resin', lead: 'a', startMonth: 1, endMonth: 30 } },
      milestones: {
        m: { title: 'Resin cures', workPackages: { w: true }, baselineMonth: 12, dueMonth: 16, status: 'on-track' },
      },
      reviews: { r: { title: 'Mid-term', date: '2026-08-27' } },
    },
    expected: 'Resin cures',
  });
});
