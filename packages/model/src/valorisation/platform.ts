/** The fields of an entry on the Horizon Results Platform, filled from a plan, to be copied there. */
import { textOf } from '../document-text.ts';
import { toPointer } from '../pointer.ts';
import type { Id } from '../schema/primitives.ts';
import { platformAudiences, platformNeeds } from '../vocabularies/valorisation-plan.ts';
import { entryIn, keysIn, mapIn, termsIn, type PlanDocument } from './reading.ts';

/** The fields, in the order in which the form asks for them. */
export const platformFieldNames = [
  'title',
  'teaser',
  'audiences',
  'needs',
  'policyAreas',
  'description',
  'problem',
  'uniqueValue',
  'video',
] as const;
export type PlatformFieldName = (typeof platformFieldNames)[number];

/** How much a field takes. */
export interface PlatformLimit {
  /** Characters of a text, or entries of a list. */
  readonly most: number;
  /** Whether the platform says so itself. Where it does not, the limit is advice: a length that is read to its end. */
  readonly isPublished: boolean;
}

/** What is known of the limits: three policy areas. The platform publishes no lengths, so those are advice. */
export const platformLimits: Readonly<Partial<Record<PlatformFieldName, PlatformLimit>>> = {
  title: { most: 120, isPublished: false },
  teaser: { most: 250, isPublished: false },
  policyAreas: { most: 3, isPublished: true },
  description: { most: 2000, isPublished: false },
  problem: { most: 1000, isPublished: false },
  uniqueValue: { most: 1000, isPublished: false },
};

/** One field of the form. */
export interface PlatformField {
  readonly field: PlatformFieldName;
  /** The text to copy; a list has `terms` instead. */
  readonly text: string;
  /** The entries of a list: terms to be said in the reader's language, or policy areas as they were written. */
  readonly terms: readonly string[] | undefined;
  readonly limit: PlatformLimit | undefined;
  /** The characters of the text as people count them, or the entries of the list. */
  readonly length: number;
  /** How far it is beyond the limit; 0 where it is not. */
  readonly excess: number;
  readonly isEmpty: boolean;
  /** Where it is edited (RFC 6901). */
  readonly pointer: string;
}

/** The form for a result, with what its plan says. */
export function platformFields(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  id: Id,
  limits: Readonly<Partial<Record<PlatformFieldName, PlatformLimit>>> = platformLimits,
): readonly PlatformField[] {
  const [result, plan] = [entryIn(document.results, id) ?? {}, entryIn(document.valorisationPlans, id) ?? {}];
  const own = mapIn(plan, 'resultsPlatform');
  const ofPlan = (...path: readonly string[]): readonly string[] => ['valorisationPlans', id, ...path];
  const read: Readonly<Record<PlatformFieldName, readonly [value: unknown, path: readonly string[]]>> = {
    title: [result['title'], ['results', id, 'title']],
    teaser: [own['teaser'], ofPlan('resultsPlatform', 'teaser')],
    audiences: [termsIn(platformAudiences, own['audiences']), ofPlan('resultsPlatform', 'audiences')],
    needs: [termsIn(platformNeeds, own['needs']), ofPlan('resultsPlatform', 'needs')],
    policyAreas: [keysIn(own['policyAreas']), ofPlan('resultsPlatform', 'policyAreas')],
    description: [result['description'], ['results', id, 'description']],
    problem: [plan['need'], ofPlan('need')],
    uniqueValue: [plan['uniqueValue'], ofPlan('uniqueValue')],
    video: [own['video'], ofPlan('resultsPlatform', 'video')],
  };
  return platformFieldNames.map((field): PlatformField => {
    const [value, path] = read[field];
    const terms = Array.isArray(value) ? (value as readonly string[]) : undefined;
    const text = terms ? '' : textOf(value).trim();
    const limit = limits[field];
    // Code points: what a form counts in the end may be more, and never less than what is read.
    const length = terms?.length ?? Array.from(text).length;
    return {
      field,
      text,
      terms,
      limit,
      length,
      excess: limit ? Math.max(0, length - limit.most) : 0,
      isEmpty: length === 0,
      pointer: toPointer(path),
    };
  });
}
