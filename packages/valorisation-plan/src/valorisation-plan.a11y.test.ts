import { accessibilitySuite } from '@kvasir/element/testing.js';
import { loadParts } from './testing/load-parts.ts';
import * as stories from './valorisation-plan.stories.ts';

describe('<kv-valorisation-plan>, for everybody,', () => {
  before(async function (this: Mocha.Context) {
    this.timeout(120_000);
    // Of these, nothing comes.
    await loadParts(stories, ['Loading', 'Failed']);
  });

  accessibilitySuite(stories);
});
