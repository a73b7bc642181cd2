import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite } from '@kvasir/element/testing.js';
import '@kvasir/impact-form/define.js';
import { impactDimensions, orientations } from '@kvasir/model';

const assessed = { by: 'A. Lennon', date: '2026-11-02' };

/** Of indicators that cover everything and have all that is asked for, rules find nothing that would be drawn later. */
const indicators = Object.fromEntries(
  impactDimensions.map((dimension, place) => [
    dimension,
    {
      number: `I${String(place + 1)}`,
      title: `Effects that are ${dimension}`,
      orientation: orientations[place % 3],
      dimension,
      kind: place === 0 ? 'qualitative' : 'quantitative',
      direction: 'increase',
      unit: '1',
      baseline: { value: 1, date: '2025-03-01' },
      target: { value: 5, date: '2029-02-28' },
      source: 'Register',
      responsible: 'a',
    },
  ]),
);

describe('<kv-impact-form>', () => {
  serverRenderingSuite({
    tag: 'kv-impact-form',
    module: 'packages/impact-form/dist/define-server.js',
    value: {
      partners: { a: { name: 'Northlake University' } },
      indicators,
      impact: { noneIdentified: assessed, ethicsAssessment: assessed },
    },
    expected: 'Effects that are political',
  });
});
