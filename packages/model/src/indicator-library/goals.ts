/** The 17 Sustainable Development Goals as proposals, each with its name in the reader's language. */
import { sdgNumbers, type SdgNumber } from '../vocabularies/research.ts';
import { sdgTitles } from '../vocabularies/sdg.ts';
import type { ImpactDimension } from '../vocabularies/indicators.ts';
import { loadedTexts } from './languages.ts';
import { judged, type Preset } from './preset.ts';
import type { GoalText } from './texts.ts';

const dimensions: Readonly<Record<SdgNumber, ImpactDimension>> = {
  1: 'economic',
  2: 'societal',
  3: 'health',
  4: 'societal',
  5: 'societal',
  6: 'environmental',
  7: 'environmental',
  8: 'economic',
  9: 'technological',
  10: 'societal',
  11: 'societal',
  12: 'environmental',
  13: 'environmental',
  14: 'environmental',
  15: 'environmental',
  16: 'political',
  17: 'political',
};

const english: GoalText = {
  definition:
    'What the partnership has contributed to this goal, judged from 1 (nothing seen) to 5 (a clear change), with the change named.',
  collect: 'Judgement at each review, with the evidence for it; someone from outside takes part.',
  mind: 'Goals are for states and the whole world. Where one effect can be counted, count it instead.',
};

export interface SdgPresets {
  presets: readonly Preset[];
  /** The language of the titles. */
  titleLang: string;
  /** The language of all other texts. */
  textLang: string;
}

/**
 * A proposal for each goal, for a reader of `language` (BCP 47). The titles are there in more languages than the rest.
 * Only the English titles count as official: the others are collected translations. Rejects when a module cannot be
 * fetched.
 */
export async function sdgPresets(language: string): Promise<SdgPresets> {
  const [{ lang: titleLang, titles }, { lang: textLang, texts }] = await Promise.all([
    sdgTitles(language),
    loadedTexts(language),
  ]);
  const presets = sdgNumbers.map((goal): Preset => {
    return {
      ...judged({
        title: titles[goal].short,
        ...(texts?.goal ?? english),
        orientation: 'social',
        dimension: dimensions[goal],
        level: 'impact',
        horizon: 'long',
        sdg: goal,
      }),
      id: `sdg-${goal}`,
      set: 'sdg',
      source: { name: 'UN A/RES/70/1', paragraph: goal },
      isOfficial: titleLang === 'en',
    };
  });
  return { presets, titleLang, textLang };
}
