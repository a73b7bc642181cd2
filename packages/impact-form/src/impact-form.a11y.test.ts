import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stories from './impact-form.stories.ts';

describe('<kv-impact-form>, for everybody,', () => {
  accessibilitySuite(stories);
});
