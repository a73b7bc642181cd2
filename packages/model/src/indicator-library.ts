/**
 * Entry `@kvasir/model/indicator-library.js`: proposals for indicators, from the Code of Practice, the Key Impact Pathways,
 * the metrics of transfer offices, the Knowledge Exchange Framework, the Sustainable Development Goals, and what none of
 * them has. To be loaded when somebody looks for one.
 */
import type { Indicator } from './schema/indicator.ts';
import { codePresets } from './indicator-library/code.ts';
import { generalPresets } from './indicator-library/general.ts';
import { kefPresets } from './indicator-library/kef.ts';
import { keyImpactPathwayPresets } from './indicator-library/key-impact-pathways.ts';
import { knowledgeTransferPresets } from './indicator-library/knowledge-transfer.ts';
import { loadedTexts } from './indicator-library/languages.ts';
import type { Preset, PresetText } from './indicator-library/preset.ts';
import { sdgTargetPresets } from './indicator-library/sdg.ts';

export { sdgPresets, type SdgPresets } from './indicator-library/goals.ts';
export { libraryLanguages } from './indicator-library/languages.ts';
export {
  presetSets,
  type Preset,
  type PresetSet,
  type PresetSource,
  type PresetText,
} from './indicator-library/preset.ts';

/** All proposals but the 17 goals (`sdgPresets`), in English. */
export const presets: readonly Preset[] = [
  ...codePresets,
  ...keyImpactPathwayPresets,
  ...knowledgeTransferPresets,
  ...kefPresets,
  ...sdgTargetPresets,
  ...generalPresets,
];

export interface PresetTexts {
  /** The language of the texts: `en` where there are none in the one asked for. */
  lang: string;
  /** By the preset's id. A translated title is never the official wording. */
  texts: Readonly<Record<string, PresetText>>;
}

/** The texts of `presets` for a reader of `language` (BCP 47), else in English. Rejects when they cannot be fetched. */
export async function presetTexts(language: string): Promise<PresetTexts> {
  const { lang, texts } = await loadedTexts(language);
  return { lang, texts: texts?.presets ?? Object.fromEntries(presets.map((preset) => [preset.id, preset])) };
}

/**
 * What an indicator made of the proposal begins with. For one in the reader's language, give the proposal with its texts:
 * `indicatorFrom({ ...preset, ...texts[preset.id] })`.
 */
export function indicatorFrom(preset: Preset): Partial<Indicator> {
  const { id, title, definition, collect, orientation, dimension, kind, level, horizon, direction, unit } = preset;
  const { sdg, keyImpactPathway } = preset;
  return {
    preset: id,
    title,
    definition,
    orientation,
    ...(dimension && { dimension }),
    kind,
    level,
    horizon,
    direction,
    ...(unit && { unit }),
    method: collect,
    ...(sdg && { sdg }),
    ...(keyImpactPathway && { keyImpactPathway }),
  };
}
