import type { Format } from '@kvasir/element';
import { button, progress, radioGroup, type Wording } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { guideQuestions, type GuideAnswer, type GuideQuestion } from './guide-reading.ts';
import type { GuideMessages } from './guide.messages.ts';

export interface GuideQuestionOptions {
  readonly question: GuideQuestion;
  readonly answer: GuideAnswer | undefined;
  /** Whether the reading comes next. */
  readonly isLast: boolean;
  readonly error: string | undefined;
  readonly text: GuideMessages;
  readonly wording: Wording;
  readonly format: Format;
  onAnswer(answer: GuideAnswer): void;
  onNext(): void;
  onBack(): void;
  onLeaveOpen(): void;
}

/** One question with its two answers. Enter goes on, as in any form. */
export function guideQuestion(options: GuideQuestionOptions): TemplateResult {
  const { question, answer, isLast, error, text, wording } = options;
  const number = guideQuestions.indexOf(question) + 1;
  const { question: words, hint } = text.questions[question];
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    options.onNext();
  };
  return html`<section class="guide-dialogue">
    ${progress({
      id: 'guide-progress',
      label: text.progress(number, guideQuestions.length),
      value: number - 1,
      max: guideQuestions.length,
    })}
    ${keyed(
      question,
      html`<div class="guide-question" @keydown=${onKey}>
        ${radioGroup<GuideAnswer>({
          id: 'guide-answer',
          label: words,
          wording,
          hint,
          error,
          value: answer,
          choices: [
            { key: 'yes', label: text.answers.yes },
            { key: 'no', label: text.answers.no },
          ],
          onChange: options.onAnswer,
        })}
      </div>`,
    )}
    <div class="views-actions">
      ${button({ label: isLast ? text.finish : text.next, variant: 'primary', onClick: options.onNext })}
      ${button({ label: text.back, onClick: options.onBack })}
      ${button({ label: text.leaveOpen, variant: 'quiet', onClick: options.onLeaveOpen })}
    </div>
  </section>`;
}
