/** What the frame says of the plan that is shown. Each answer is made anew only when what it comes from has changed. */
import { Remembered } from '@kvasir/element';
import { fieldsOf, readAt } from '@kvasir/element/panel.js';
import { isMap, textOf, toPointer, type Finding, type Id } from '@kvasir/model';
import { progressOf, vacanciesOf, type StepProgress } from '@kvasir/model/valorisation.js';
import type { PlanHost } from '../../plan-host.ts';
import { builderPlaces, type BuilderPlace } from '../../settings.ts';
import { placeOf } from '../place-of.ts';
import type { PlaceState } from './frame.messages.ts';

/** The part of a partner who has left, at one place of the plan. */
export interface VacantPart {
  readonly partner: Id;
  readonly isMissing: boolean;
  /** The day on which the partner left, where it is known. */
  readonly since: string | undefined;
  readonly count: number;
  /** Where the first of its places is. */
  readonly pointer: string;
}

/** What is to be known of one place. */
export interface PlaceReading {
  readonly state: PlaceState;
  readonly findings: readonly Finding[];
  readonly vacant: readonly VacantPart[];
}

export type PlaceReadings = Readonly<Record<BuilderPlace, PlaceReading>>;

/** How many steps there are: each place is one. */
export const stepCount = builderPlaces.length;

export function stepNumber(place: BuilderPlace): number {
  return builderPlaces.indexOf(place) + 1;
}

/** Of the sharing, what is fair is a rule and the reason why it is. */
function sharingProgress(plan: unknown): StepProgress {
  const { rule, reason, fairness } = fieldsOf(readAt(plan, ['sharing']));
  const isReasoned = textOf(reason) !== '' || textOf(fairness) !== '';
  if (textOf(rule) !== '' && isReasoned) return 'done';
  return Object.keys(fieldsOf(readAt(plan, ['sharing']))).length > 0 ? 'begun' : 'empty';
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<BuilderPlace, readonly Finding[]> {
  const found = new Map<BuilderPlace, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding.pointer);
    if (!place) continue;
    const others = found.get(place);
    if (others) others.push(finding);
    else found.set(place, [finding]);
  }
  return found;
}

export class PlanReading {
  readonly #host: PlanHost;
  readonly #progress = new Remembered<Readonly<Record<BuilderPlace, StepProgress>>>();
  readonly #findings = new Remembered<ReadonlyMap<BuilderPlace, readonly Finding[]>>();
  readonly #vacant = new Remembered<ReadonlyMap<BuilderPlace, readonly VacantPart[]>>();
  readonly #places = new Remembered<PlaceReadings>();

  constructor(host: PlanHost) {
    this.#host = host;
  }

  places(id: Id): PlaceReadings {
    const progress = this.#progressOf(id);
    const findings = this.#findingsOf(id);
    const vacant = this.#vacantOf(id);
    return this.#places.of([progress, findings, vacant], () => {
      const entries = builderPlaces.map((place): [BuilderPlace, PlaceReading] => {
        const here = { findings: findings.get(place) ?? [], vacant: vacant.get(place) ?? [] };
        const isPressing = here.vacant.length > 0 || here.findings.some(({ severity }) => severity !== 'advice');
        return [place, { ...here, state: isPressing ? 'attention' : progress[place] }];
      });
      return Object.fromEntries(entries) as Record<BuilderPlace, PlaceReading>;
    });
  }

  #progressOf(id: Id): Readonly<Record<BuilderPlace, StepProgress>> {
    const { value, settings } = this.#host;
    const { partners } = value;
    const [result, plan] = [readAt(value, ['results', id]), readAt(value, ['valorisationPlans', id])];
    return this.#progress.of([id, result, plan, partners, settings.today], () => ({
      ...progressOf(value, id, settings.today),
      sharing: sharingProgress(plan),
    }));
  }

  #findingsOf(id: Id): ReadonlyMap<BuilderPlace, readonly Finding[]> {
    const findings = this.#host.findingsOf(id);
    return this.#findings.of([findings], () => byPlace(findings));
  }

  #vacantOf(id: Id): ReadonlyMap<BuilderPlace, readonly VacantPart[]> {
    const { value, settings } = this.#host;
    const plan = readAt(value, ['valorisationPlans', id]);
    return this.#vacant.of([id, plan, value.partners, settings.today], () => this.#readVacant(id));
  }

  #readVacant(id: Id): ReadonlyMap<BuilderPlace, readonly VacantPart[]> {
    const { value, settings } = this.#host;
    const found = new Map<BuilderPlace, Map<Id, VacantPart>>();
    for (const { partner, state, path } of vacanciesOf(value, id, settings.today)) {
      const pointer = toPointer(['valorisationPlans', id, ...path]);
      const place = placeOf(pointer);
      if (!place) continue;
      const parts = found.get(place) ?? new Map<Id, VacantPart>();
      found.set(place, parts);
      const known = parts.get(partner);
      const record = readAt(value, ['partners', partner]);
      parts.set(partner, {
        partner,
        isMissing: state === 'missing',
        since: isMap(record) ? textOf(record['withdrawnOn']) || undefined : undefined,
        count: (known?.count ?? 0) + 1,
        pointer: known?.pointer ?? pointer,
      });
    }
    return new Map([...found].map(([place, parts]) => [place, [...parts.values()]]));
  }
}
