import { accessibilitySuite } from '@kvasir/element/testing.js';
import { loadParts } from '../testing/load-parts.ts';
import * as stories from './builder.stories.ts';

describe('the plan of one result, for everybody,', () => {
  before(async function (this: Mocha.Context) {
    this.timeout(120_000);
    await loadParts(stories);
  });

  accessibilitySuite(stories);
});
