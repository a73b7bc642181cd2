import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stories from './partnership.stories.ts';

describe('<kv-partnership>, for everybody,', () => {
  accessibilitySuite(stories);
});
