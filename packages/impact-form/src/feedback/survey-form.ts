/** The questions of the survey: which side, five statements with five points each, and what else there is to say. */
import { button, radioGroup, textareaField, type Wording } from '@kvasir/element/controls.js';
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import { feedbackQuestions, feedbackSides, type FeedbackQuestion } from '@kvasir/model';
import { fewestAnswers } from '@kvasir/model/impact.js';
import { html, type TemplateResult } from 'lit';
import type { Draft } from './survey-answer.ts';
import type { SurveyMessages } from './survey.messages.ts';

export interface SurveyForm {
  readonly text: SurveyMessages;
  readonly wording: Wording;
  /** The level of headings below the title. */
  readonly level: HeadingLevel;
  readonly draft: Draft;
  /** Whether somebody has tried to send it without what it needs. */
  readonly isTried: boolean;
  readonly isSent: boolean;
  /** The last day of the round, in words. */
  readonly closes: string | undefined;
  change(draft: Draft): void;
  send(): void;
}

export const sideId = 'survey-side';

export function surveyForm(form: SurveyForm): TemplateResult {
  const { text, wording, level, draft, isTried, isSent, closes, change, send } = form;
  return html`<div class="survey-form">
    <div class="survey-sides">
      ${radioGroup({
        id: sideId,
        label: text.side,
        wording,
        requirement: 'required',
        error: isTried && draft.side === undefined ? text.sideMissing : undefined,
        value: draft.side,
        choices: feedbackSides.map((key) => ({ key, label: text.sides[key], hint: text.sideHints[key] })),
        onChange: (side) => change({ ...draft, side }),
      })}
    </div>
    <div class="survey-questions" role="group" aria-labelledby="survey-agree">
      <p class="survey-note" id="survey-agree">${text.questionsText}</p>
      ${feedbackQuestions.map((key) => question(key, form))}
    </div>
    ${textareaField({
      id: 'survey-comment',
      label: text.comment,
      wording,
      requirement: 'optional',
      hint: text.commentHint,
      rows: 4,
      value: draft.comment,
      onInput: (comment) => change({ ...draft, comment }),
    })}
    <div class="survey-happens">
      ${heading(level, text.whatHappens, 'survey-heading')}
      <ul>
        ${text.happens(fewestAnswers, closes).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>
    <p>${button({ label: isSent ? text.sendAgain : text.send, variant: 'primary', onClick: send })}</p>
  </div>`;
}

const unanswered = 'none';

function question(key: FeedbackQuestion, { text, wording, draft, change }: SurveyForm): TemplateResult {
  const points = text.points.map((name, index) => ({ key: String(index + 1), label: text.point(index + 1, name) }));
  return html`<div class="survey-question">
    ${radioGroup({
      id: `survey-${key}`,
      label: text.statements[key],
      wording,
      value: String(draft.ratings[key] ?? unanswered),
      choices: [...points, { key: unanswered, label: text.noAnswer }],
      onChange: (point) => {
        const { [key]: _before, ...ratings } = draft.ratings;
        change({ ...draft, ratings: point === unanswered ? ratings : { ...ratings, [key]: Number(point) } });
      },
    })}
  </div>`;
}
