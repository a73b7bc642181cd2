import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stories from './ip-matrix.stories.ts';

describe('<kv-ip-matrix>, for everybody,', () => {
  accessibilitySuite(stories);
});
