import type { Format } from '@kvasir/element';
import type { Wording } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { FeedbackCell } from '@kvasir/model/impact.js';
import type { ImpactHost } from '../impact-host.ts';
import type { PlaceForm } from '../negative/place-form.ts';
import type { FeedbackMessages } from './feedback.messages.ts';
import type { ShownRound } from './rounds.ts';
import type { SurveyMessages } from './survey.messages.ts';

/** What the parts of the view are drawn with. */
export interface FeedbackContext {
  readonly host: ImpactHost;
  readonly form: PlaceForm;
  readonly text: FeedbackMessages;
  /** The words of the survey: its questions and sides. */
  readonly survey: SurveyMessages;
  readonly format: Format;
  readonly wording: Wording;
  /** The level of the headings of its parts. */
  readonly level: HeadingLevel;
}

export function roundName({ title }: ShownRound, { text }: Pick<FeedbackContext, 'text'>): string {
  return title || text.untitled;
}

/** A mean with one decimal: with so few answers, a second one says nothing. */
export function meanText(mean: number, format: Format): string {
  return format.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What is shown of a cell, in words. */
export function cellText(cell: FeedbackCell, { text, format }: Pick<FeedbackContext, 'text' | 'format'>): string {
  if (cell.suppressed) return text.suppressed;
  return cell.mean === undefined ? text.noAnswers : meanText(cell.mean, format);
}
