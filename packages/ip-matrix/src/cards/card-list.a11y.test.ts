import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stages from './testing/list-stages.ts';

describe('filters and cards, for everybody,', () => {
  accessibilitySuite(stages);
});
