import type { Id } from '@kvasir/model';
import type { ReportPicture } from '../docx/report.ts';
import { entryOf, type ValorisationDocument } from './document.ts';
import type { PlanWording } from './wording.ts';

/** Pictures of a plan, from whoever can draw them: its steps on a timeline, and how its value is shared. */
export type PlanPictures = (result: Id, of: 'steps' | 'sharing') => ReportPicture | undefined;

/** What belongs to a plan in a document, and does not follow from what is planned. */
export interface PlanAdditions {
  readonly pictures?: PlanPictures | undefined;
  /** Who agreed to the plan as it stands: a sentence each. */
  readonly agreed?: ((result: Id) => readonly string[]) | undefined;
}

/** Everything that a part of a plan is written from. */
export interface PlanContext {
  readonly document: ValorisationDocument;
  readonly id: Id;
  readonly result: Readonly<Record<string, unknown>>;
  readonly plan: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly wording: PlanWording;
  readonly pictures: PlanPictures | undefined;
}

export function contextOf(
  document: ValorisationDocument,
  id: Id,
  today: string,
  wording: PlanWording,
  pictures?: PlanPictures,
): PlanContext {
  const [result, plan] = [entryOf(document.results, id), entryOf(document.valorisationPlans, id)];
  return { document, id, result, plan, today, wording, pictures };
}
