/** How the impact form is looked at. None of it is part of the document. */
import type { Density, Format } from '@kvasir/element';
import type { Id } from '@kvasir/model';
import type { ImpactFormMessages } from './impact-form.messages.ts';

/** What the element is for: everything, recording the values of a period, a report to read, or a survey to answer. */
export const impactModes = ['edit', 'record', 'report', 'survey'] as const;
export type ImpactMode = (typeof impactModes)[number];

/** What is shown where everything can be: the indicators, a period's values, their course, the harm, the feedback. */
export const impactViews = ['indicators', 'record', 'follow', 'negative', 'feedback', 'report'] as const;
export type ImpactView = (typeof impactViews)[number];

/** How the reader, and the host, want to see it. */
export interface ImpactSettings {
  readonly mode: ImpactMode;
  readonly view: ImpactView;
  /** The period that is recorded or reported, as the host names it; without it, the one that is due. */
  readonly period: string | undefined;
  /** The id of the round of feedback that is answered. */
  readonly round: Id | undefined;
  /** The day that counts as today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly density: Density;
  readonly text: ImpactFormMessages;
  readonly format: Format;
}
