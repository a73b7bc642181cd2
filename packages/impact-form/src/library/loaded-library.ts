/** The proposals in the reader's language; in English as long as there is nothing else. */
import {
  presets,
  presetTexts,
  sdgPresets,
  type PresetTexts,
  type SdgPresets,
} from '@kvasir/model/indicator-library.js';
import { presetEntry, type LibraryEntry } from './library-entries.ts';

export interface LoadedLibrary {
  readonly entries: readonly LibraryEntry[];
  /** Whether something did not come: the texts in the reader's language, or the goals. */
  readonly isPartial: boolean;
}

/** Never rejects: what does not come is missing, and said to be. */
export async function loadLibrary(language: string): Promise<LoadedLibrary> {
  const [texts, goals] = await Promise.allSettled([presetTexts(language), sdgPresets(language)]);
  return {
    entries: [...presetEntries(settled(texts)), ...goalEntries(settled(goals))],
    isPartial: texts.status === 'rejected' || goals.status === 'rejected',
  };
}

function settled<T>(result: PromiseSettledResult<T>): T | undefined {
  return result.status === 'fulfilled' ? result.value : undefined;
}

function presetEntries(loaded: PresetTexts | undefined): LibraryEntry[] {
  const { lang, texts } = loaded ?? { lang: 'en', texts: {} };
  return presets.map((preset) => {
    const { title, definition, collect, mind } = texts[preset.id] ?? preset;
    const isOfficial = preset.isOfficial && lang === 'en';
    return presetEntry({ ...preset, title, definition, collect, mind, isOfficial }, { lang, titleLang: lang });
  });
}

function goalEntries(goals: SdgPresets | undefined): LibraryEntry[] {
  if (!goals) return [];
  const { titleLang, textLang } = goals;
  return goals.presets.map((preset) => presetEntry(preset, { lang: textLang, titleLang }));
}
