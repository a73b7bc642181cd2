import {
  button,
  choiceStyles,
  fieldStyles,
  focusField,
  message,
  messageStyles,
  progressStyles,
  statusStyles,
} from '@kvasir/element/controls.js';
import { localDay } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { editWithUndo } from '@kvasir/element/controls.js';
import type { MatrixHost } from '../matrix-host.ts';
import { DocumentView } from './document-view.ts';
import { guideQuestion } from './guide-question.ts';
import {
  answersOf,
  clearGuide,
  guideQuestions,
  noteOf,
  readAnswers,
  setAnswer,
  setNote,
  type GuideAnswer,
  type GuideQuestion,
} from './guide-reading.ts';
import { guideResult } from './guide-result.ts';
import { guideStyles } from './guide-view.styles.ts';
import { guideCatalogue, type GuideMessages } from './guide.messages.ts';
import { viewsStyles } from './views.styles.ts';

/** Where the reader is in the dialogue; without a step the answers decide. */
type Step = 'start' | 'result' | GuideQuestion;

/** Two are what the questions are made for. */
const twoParties = 2;
const toolkitUrl = 'https://www.gov.uk/guidance/lambert-toolkit';
const descaUrl = 'https://www.desca-agreement.eu/';

/** The questions of the Lambert decision guide as a dialogue, and the reading of the answers. No legal advice. */
export class GuideView extends DocumentView<GuideMessages> {
  #step: Step | undefined;
  /** The user wanted to go on without an answer. */
  #isPressed = false;
  /** The question was opened from the result, and leads back there. */
  #isChange = false;

  constructor(host: MatrixHost) {
    super(host, guideCatalogue, [
      ...[fieldStyles, choiceStyles, messageStyles, progressStyles, statusStyles],
      ...[viewsStyles, guideStyles],
    ]);
  }

  protected override renderPart(): TemplateResult {
    const { text } = this;
    const step = this.#currentStep;
    return html`<div class="views-page guide-view" part="guide">
      <header>
        ${this.title(text.heading)} ${step === 'start' ? html`<p class="views-lead">${text.lead}</p>` : nothing}
      </header>
      ${message({ kind: 'info', content: html`<b>${text.notLegalAdvice}</b>` })} ${this.#renderStep(step)}
      <p class="views-source">${text.source}</p>
    </div>`;
  }

  get #currentStep(): Step {
    const { canEdit, value } = this.host;
    const { open } = readAnswers(answersOf(value));
    const none = open === guideQuestions.length;
    // Who cannot answer reads what was answered.
    if (!canEdit) return none ? 'start' : 'result';
    return this.#step ?? (open === 0 ? 'result' : 'start');
  }

  #renderStep(step: Step): unknown {
    if (step === 'start') return this.#renderStart();
    if (step === 'result') return this.#renderResult();
    const { text, wording, format } = this;
    const answers = answersOf(this.host.value);
    return guideQuestion({
      question: step,
      answer: answers[step],
      isLast: this.#isChange || step === guideQuestions.at(-1),
      error: this.#isPressed && !answers[step] ? text.chooseOne : undefined,
      text,
      wording,
      format,
      onAnswer: (answer) => this.#answer(step, answer),
      onNext: () => this.#next(step),
      onBack: () => this.#back(step),
      onLeaveOpen: () => this.#leaveOpen(step),
    });
  }

  #renderStart(): TemplateResult {
    const { text, host } = this;
    const { open } = readAnswers(answersOf(host.value));
    const isBegun = open < guideQuestions.length;
    const count = host.partners.length;
    return html`${
      count > twoParties
        ? html`<div class="guide-consortium">
            <p>${text.manyPartners(count)} ${text.whereInstead}</p>
            <ul class="guide-list">
              <li>${this.#link(toolkitUrl, text.consortium)}</li>
              <li>${this.#link(descaUrl, text.desca)}</li>
            </ul>
          </div>`
        : nothing
    }
    ${
      host.canEdit
        ? html`<div class="views-actions">
            ${button({
              id: 'guide-start',
              label: isBegun ? text.goOn : text.start,
              variant: 'primary',
              onClick: () => this.#begin(),
            })}
            ${isBegun ? button({ label: text.readAnyway, variant: 'quiet', onClick: () => this.#go('result') }) : nothing}
          </div>`
        : html`<p class="views-note">${text.nobodyAnswered}</p>`
    }`;
  }

  #renderResult(): TemplateResult {
    const { text, wording, format, host } = this;
    const answers = answersOf(host.value);
    return guideResult({
      level: this.partLevel,
      answers,
      reading: readAnswers(answers),
      note: noteOf(host.value),
      canEdit: host.canEdit,
      text,
      wording,
      format,
      toolkit: this.#link(toolkitUrl, text.toolkit),
      onChange: (question) => this.#change(question),
      onNote: (field, words, phase) => host.edit(setNote(host.value, field, words), phase),
      onStartAgain: () => this.#startAgain(),
    });
  }

  #link(url: string, label: string): TemplateResult {
    return html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`;
  }

  /** Goes to another step, and takes the focus along. */
  #go(step: Step, isChange = false): void {
    this.#step = step;
    this.#isChange = isChange;
    this.#isPressed = false;
    this.requestUpdate();
    if (step === 'result') void this.focus('guide-result');
    else if (step === 'start') void this.focus('guide-start');
    else void this.element.updateComplete.then(() => this.#focusAnswer());
  }

  #focusAnswer(): void {
    focusField(this.element.renderRoot, 'guide-answer');
  }

  #begin(): void {
    const answers = answersOf(this.host.value);
    this.#go(guideQuestions.find((question) => !answers[question]) ?? guideQuestions[0]);
  }

  #change(question: GuideQuestion): void {
    this.#go(question, true);
  }

  #answer(question: GuideQuestion, answer: GuideAnswer): void {
    this.host.edit(setAnswer(this.host.value, question, answer, localDay()), 'finished');
  }

  #next(question: GuideQuestion): void {
    if (!answersOf(this.host.value)[question]) {
      this.#isPressed = true;
      this.requestUpdate();
      this.#focusAnswer();
    } else this.#onwards(question);
  }

  #leaveOpen(question: GuideQuestion): void {
    if (answersOf(this.host.value)[question]) {
      this.host.edit(setAnswer(this.host.value, question, undefined, localDay()), 'finished');
    }
    this.#onwards(question);
  }

  #onwards(question: GuideQuestion): void {
    const following = guideQuestions[guideQuestions.indexOf(question) + 1];
    this.#go(this.#isChange || !following ? 'result' : following);
  }

  #back(question: GuideQuestion): void {
    const before = guideQuestions[guideQuestions.indexOf(question) - 1];
    this.#go(this.#isChange ? 'result' : (before ?? 'start'));
  }

  #startAgain(): void {
    const { host, text } = this;
    const onUndone = (): void => {
      host.announce(this.text.restored);
      this.#go('result');
    };
    editWithUndo(host, clearGuide(host.value), { text: text.cleared, undo: text.undo, onUndone });
    this.#go('start');
  }
}
