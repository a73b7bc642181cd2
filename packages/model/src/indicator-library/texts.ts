/** The proposals in other languages. */
import type { code } from './code.ts';
import type { general } from './general.ts';
import type { kef } from './kef.ts';
import type { keyImpactPathwayEntries } from './key-impact-pathways.ts';
import type { knowledgeTransfer } from './knowledge-transfer.ts';
import type { PresetText } from './preset.ts';
import type { sdgTargets } from './sdg.ts';

export type PresetTextsOf<T> = Readonly<Record<keyof T, PresetText>>;

export type CodeTexts = PresetTextsOf<typeof code>;
export type KeyImpactPathwayTexts = PresetTextsOf<typeof keyImpactPathwayEntries>;
export type KnowledgeTransferTexts = PresetTextsOf<typeof knowledgeTransfer>;
export type KefTexts = PresetTextsOf<typeof kef>;
export type SdgTargetTexts = PresetTextsOf<typeof sdgTargets>;
export type GeneralTexts = PresetTextsOf<typeof general>;

/** What all 17 goals have in common; the goal itself is named by the United Nations. */
export type GoalText = Omit<PresetText, 'title'>;

export interface LibraryTexts {
  presets: Readonly<Record<string, PresetText>>;
  goal: GoalText;
}
