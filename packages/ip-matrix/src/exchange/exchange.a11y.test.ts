import { accessibilitySuite } from '@kvasir/element/testing.js';
import * as stages from './testing/exchange-stages.ts';

describe('Files in and out, for everybody,', () => {
  accessibilitySuite(stages);
});
