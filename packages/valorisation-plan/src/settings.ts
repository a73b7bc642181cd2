/** How valorisation plans are looked at. None of it is part of the document. */
import type { Density, Format } from '@kvasir/element';
import type { BuilderStep } from '@kvasir/model/valorisation.js';
import type { ValorisationPlanMessages } from './valorisation-plan.messages.ts';

/** What is shown: all results on one page, a plan step by step, the canvas of Part B 2.3, or a document to hand in. */
export const planViews = ['portfolio', 'builder', 'canvas', 'document'] as const;
export type PlanView = (typeof planViews)[number];

/** Where one is in a plan: at one of its steps, or where value is shared, which belongs to joint exploitation. */
export type BuilderPlace = BuilderStep | 'sharing';

/** The places of a plan in the order in which they are offered. */
export const builderPlaces = [
  'need',
  'users',
  'ownership',
  'routes',
  'roles',
  'steps',
  'joint-exploitation',
  'sharing',
  'funding',
  'risks',
  'contacts',
  'review',
] as const satisfies readonly BuilderPlace[];

/** How the reader, and the host, want to see it. */
export interface PlanSettings {
  readonly view: PlanView;
  /** Whether the host shows one plan only, and no way to others. */
  readonly isSingle: boolean;
  /** The day that counts as today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly density: Density;
  readonly text: ValorisationPlanMessages;
  readonly format: Format;
}
