import { accessibilitySuite } from '../testing.ts';
import * as stories from './agreement.stories.ts';

describe('the agreement bar, for everybody,', () => {
  accessibilitySuite(stories);
});
