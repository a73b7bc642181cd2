/** The proposals in German. */
import type { LibraryTexts } from '../texts.ts';
import { code } from './code.ts';
import { general } from './general.ts';
import { kef } from './kef.ts';
import { keyImpactPathways } from './key-impact-pathways.ts';
import { knowledgeTransfer } from './knowledge-transfer.ts';
import { goal, sdgTargets } from './sdg.ts';

export const texts: LibraryTexts = {
  presets: { ...code, ...keyImpactPathways, ...knowledgeTransfer, ...kef, ...sdgTargets, ...general },
  goal,
};
