/** The indicators of a document, as rows of a table name them and are compared with them. */
import type { Id } from '@kvasir/model';
import { observationsOf } from '@kvasir/model/impact.js';
import { at, entriesById } from '../ip-matrix/document.ts';
import { comparable } from '../ip-matrix/words.ts';
import { objectOf } from '../shared/reading.ts';
import type { Known } from './draft.ts';
import type { ImpactDocument } from './fields.ts';
import type { ImpactWording } from './wording.ts';
import { plainText } from './write-cell.ts';

/** An observation with its period, as it is written and as it is read. */
export interface DatedObservation extends Known {
  readonly period: string;
  readonly key: string | undefined;
}

export interface IndicatorFacts {
  readonly id: Id;
  /** Its number and title. */
  readonly title: string;
  readonly unit: unknown;
  /** Whether it is judged, not counted. */
  readonly isJudged: boolean;
  /** Months between two observations. */
  readonly months: unknown;
  readonly byId: ReadonlyMap<Id, DatedObservation>;
  /** All that say so, for there should be no two of a period. */
  readonly byPeriod: ReadonlyMap<string, readonly DatedObservation[]>;
  /** Its groups as they are called, and as they are compared; `null` where that is the same of several. */
  readonly groups: ReadonlyMap<string, string | null>;
}

function groupsByName(groups: readonly string[]): Map<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const group of groups) {
    const name = comparable(group);
    if (name !== '') byName.set(name, (byName.get(name) ?? group) === group ? group : null);
  }
  // What it is called counts more than what it is like.
  for (const group of groups) byName.set(group.trim(), group);
  return byName;
}

function factsOf(id: Id, indicator: Readonly<Record<string, unknown>>): IndicatorFacts {
  const observations = observationsOf(indicator).map(({ id: key, raw, period, span }) => ({
    id: key,
    raw,
    period,
    key: span?.key,
  }));
  const groups = observations.flatMap(({ raw }) => entriesById(raw['breakdown']).map(([group]) => group));
  const byPeriod = new Map<string, DatedObservation[]>();
  for (const observation of observations) {
    if (observation.key === undefined) continue;
    const others = byPeriod.get(observation.key);
    if (others) others.push(observation);
    else byPeriod.set(observation.key, [observation]);
  }
  return {
    id,
    title: [plainText(indicator['number']), plainText(indicator['title'])].filter(Boolean).join(' ') || id,
    unit: indicator['unit'],
    isJudged: indicator['kind'] === 'qualitative',
    months: indicator['frequencyMonths'],
    byId: new Map(observations.map((observation) => [observation.id, observation])),
    byPeriod,
    groups: groupsByName(groups),
  };
}

export class IndicatorIndex {
  readonly #indicators: unknown;
  readonly #names: ImpactWording['indicators'];
  readonly #facts = new Map<Id, IndicatorFacts>();

  constructor({ indicators }: ImpactDocument, wording: ImpactWording) {
    this.#indicators = indicators;
    this.#names = wording.indicators;
  }

  of(id: Id): IndicatorFacts {
    let facts = this.#facts.get(id);
    if (!facts) this.#facts.set(id, (facts = factsOf(id, objectOf(at(this.#indicators, [id])))));
    return facts;
  }

  /** Which indicator is meant: by its id alone where there is one, else by number and title. */
  find(id: string, number: string, title: string): IndicatorFacts | 'unknown-indicator' | 'ambiguous-indicator' {
    if (id !== '') return this.#names.has(id) ? this.of(id) : 'unknown-indicator';
    const byTitle = this.#names.byTitle(title);
    const found = [this.#names.byNumber(number), byTitle === undefined ? this.#names.find(title) : byTitle];
    const [only, ...others] = new Set(found.filter((one) => one !== undefined));
    if (only === undefined) return 'unknown-indicator';
    return only === null || others.length > 0 ? 'ambiguous-indicator' : this.of(only);
  }
}
