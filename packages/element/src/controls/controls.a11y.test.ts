import { accessibilitySuite } from '../testing/accessibility-suite.ts';
import * as stories from './controls.stories.ts';

describe('the shared controls', () => accessibilitySuite(stories));
