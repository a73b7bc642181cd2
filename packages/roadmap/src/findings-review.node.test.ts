import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '@kvasir/model/review.js';
import { reviewRoadmap } from './findings-review.ts';
import type { Roadmap } from './roadmap-value.ts';

test('the roadmap leaves what is found in indicators, impact and agreements to other elements', () => {
  const roadmap: Roadmap = {
    milestones: { ms1: { title: 'First trial', lead: 'brc' } },
    partners: { brc: { name: 'Brenner Composites GmbH' }, nlu: { name: 'Northlake University' } },
    agreements: { '/valorisationPlans/gone': {} },
    indicators: { mass: { title: 'Blade mass', kind: 'quantitative' } },
  };
  const places = new Set(review(roadmap).map(({ pointer }) => pointer.split('/')[1]));
  assert.deepEqual([...places].sort(), ['agreements', 'impact', 'indicators', 'milestones']);
  const shown = reviewRoadmap();
  shown.take(roadmap);
  assert.ok(shown.all.length > 0);
  for (const { pointer } of shown.all) assert.match(pointer, /^\/milestones\//);
});
