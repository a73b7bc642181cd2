import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stories from './roadmap.stories.ts';

describe('<kv-roadmap>, for everybody,', () => {
  accessibilitySuite(stories);
});
