import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stages from './testing/panel-stages.ts';

describe('The side panel of the roadmap, for everybody,', () => {
  accessibilitySuite(stages);
});
