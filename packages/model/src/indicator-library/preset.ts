/** What a proposal of the library is made of. */
import type {
  Direction,
  Horizon,
  ImpactDimension,
  IndicatorKind,
  IndicatorLevel,
  KeyImpactPathway,
  Orientation,
} from '../vocabularies/indicators.ts';

/** What a reader reads of a proposal; there is one in each language of the library. */
export interface PresetText {
  title: string;
  /** What exactly is counted or judged. */
  definition: string;
  /** How the values are collected. */
  collect: string;
  /** What the value does not tell. */
  mind: string;
}

/** Where a proposal was published. */
export interface PresetSource {
  name: string;
  /** The paragraph, annex or perspective. */
  paragraph?: string;
}

/** The lists that proposals come from. */
export const presetSets = ['code', 'key-impact-pathways', 'knowledge-transfer', 'kef', 'sdg', 'general'] as const;
export type PresetSet = (typeof presetSets)[number];

/** A proposal for an indicator, in English. Partners still agree on its baseline, its target and who collects it. */
export interface Preset extends PresetText {
  /** Indicators keep it in `preset`, so it never changes. */
  id: string;
  set: PresetSet;
  source: PresetSource;
  /** Whether the English title is the published wording, as it was read there. Everything else is the library's own. */
  isOfficial: boolean;
  orientation: Orientation;
  /** Absent where only the partners' subject decides it. */
  dimension?: ImpactDimension;
  kind: IndicatorKind;
  level: IndicatorLevel;
  horizon: Horizon;
  direction: Direction;
  /** As UCUM writes it; `1` for a count. Absent where it is judged. */
  unit?: string;
  sdg?: string;
  keyImpactPathway?: KeyImpactPathway;
}

/** A proposal as its list writes it: without what all of the list have in common. */
export interface PresetEntry extends Omit<Preset, 'id' | 'set' | 'source' | 'isOfficial'> {
  paragraph?: string;
  /** Whether the title is not the published one, in a list whose titles are. */
  isOwnTitle?: true;
}

type Written<T extends keyof PresetEntry> = Omit<PresetEntry, 'kind' | T> & Partial<Pick<PresetEntry, T>>;

/** What is counted; most counts shall grow. */
export function counted(entry: Written<'direction' | 'unit'>): PresetEntry {
  return { kind: 'quantitative', direction: 'increase', unit: '1', ...entry };
}

/** What is judged, from 1 to 5. */
export function judged(entry: Written<'direction'>): PresetEntry {
  return { kind: 'qualitative', direction: 'increase', ...entry };
}

/** The proposals of a list. */
export function presetsOf(
  set: PresetSet,
  { name, isOfficial }: { name: string; isOfficial: boolean },
  entries: Readonly<Record<string, PresetEntry>>,
): Preset[] {
  return Object.entries(entries).map(([id, { paragraph, isOwnTitle, ...entry }]) => ({
    ...entry,
    id,
    set,
    source: { name, ...(paragraph && { paragraph }) },
    isOfficial: isOfficial && !isOwnTitle,
  }));
}
