import { choiceStyles, fieldStyles, focusField } from '@kvasir/element/controls.js';
import { button, heading, levelBelow, messageStyles } from '@kvasir/element/display.js';
import { isSafeKey, textOf, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { roundsOf, roundToAnswer, type ShownRound } from './rounds.ts';
import { canTakeAnswers, emptyDraft, hasAnswer, withAnswer, withoutAnswer, type Draft } from './survey-answer.ts';
import { sideId, surveyForm } from './survey-form.ts';
import { surveyCatalogue, type SurveyMessages } from './survey.messages.ts';
import { surveyStyles } from './survey.styles.ts';

/** An answer that has been sent from this page. */
interface Sent {
  readonly round: Id;
  readonly id: Id;
}

const headingId = 'survey-heading';

/** The survey of a feedback round, for one person (C(2024) 601, 3.4.1(b)). */
export class SurveyView extends ImpactPart<SurveyMessages> {
  #draft: Draft = emptyDraft;
  #isTried = false;
  #sent: Sent | undefined;
  /** Whether the answer that has been sent is being corrected. */
  #isCorrecting = false;

  constructor(host: ImpactHost) {
    super(host, surveyCatalogue, [fieldStyles, choiceStyles, messageStyles, surveyStyles]);
  }

  protected override renderPart(): TemplateResult {
    const { host, text, format } = this;
    const round = this.#round();
    this.#turnTo(round);
    const isThanked = round !== undefined && this.#sent?.round === round.id && !this.#isCorrecting;
    const about = [
      textOf(host.value.acronym).trim() || textOf(host.value.title).trim(),
      round?.title,
      round?.state === 'open' && round.closes !== undefined ? text.until(format.date(round.closes)) : '',
    ].filter(Boolean);
    return html`<div class="survey" part="survey">
      <div id=${headingId} tabindex="-1">
        ${heading(host.level, isThanked ? text.thanks : text.heading, 'survey-title')}
      </div>
      ${about.length > 0 ? html`<p class="survey-about">${about.map((part, index) => html`${index > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}</p>` : nothing}
      ${isThanked ? this.#thanks(round) : this.#open(round)}
    </div>`;
  }

  #round(): ShownRound | undefined {
    const { value, settings } = this.host;
    return roundToAnswer(roundsOf(value, settings.today), settings.round);
  }

  /** Another round is another survey, which begins empty. */
  #turnTo(round: ShownRound | undefined): void {
    if (!round || !this.#sent || this.#sent.round === round.id) return;
    this.#sent = undefined;
    this.#isCorrecting = false;
    this.#draft = emptyDraft;
  }

  #isAnswerable(round: ShownRound | undefined): round is ShownRound {
    const { canEdit, value } = this.host;
    return round?.state === 'open' && canEdit && isSafeKey(round.id) && canTakeAnswers(value, round.id);
  }

  #open(round: ShownRound | undefined): TemplateResult {
    const { text, wording, format } = this;
    if (!this.#isAnswerable(round)) return html`<p class="survey-state">${this.#state(round)}</p>`;
    return html`<p class="survey-note">${text.intro}</p>
      ${surveyForm({
        ...{ text, wording },
        level: levelBelow(this.host.level, 1),
        draft: this.#draft,
        isTried: this.#isTried,
        isSent: this.#isCorrecting,
        closes: round.closes === undefined ? undefined : format.date(round.closes),
        change: (draft) => {
          this.#draft = draft;
          this.requestUpdate();
        },
        send: () => this.#send(),
      })}`;
  }

  /** Why there is nothing to answer. */
  #state(round: ShownRound | undefined): string {
    const { text, format } = this;
    switch (round?.state) {
      case undefined:
        return text.noRound;
      case 'upcoming':
        return text.notYet(format.date(round.opens ?? ''));
      case 'closed':
        return text.closed(format.date(round.closes ?? ''));
      case 'undated':
        return text.noDates;
      case 'contradictory':
        return text.contradictory;
      case 'open':
        return text.readOnly;
    }
  }

  #thanks(round: ShownRound): TemplateResult {
    const { text, host } = this;
    // A host may have taken the answer away to where answers are kept.
    const isHere = this.#sent !== undefined && hasAnswer(host.value, round.id, this.#sent.id);
    const isAnswerable = this.#isAnswerable(round);
    return html`<p>${text.thanksText}</p>
      <p class="survey-note">${isHere && isAnswerable ? text.thanksUntil : text.gone}</p>
      ${
        !isAnswerable
          ? nothing
          : isHere
            ? html`<p class="survey-acts">
                ${button({ label: text.correct, onClick: () => this.#correct() })}
                ${button({ label: text.takeBack, onClick: () => this.#takeBack() })}
              </p>`
            : html`<p class="survey-acts">${button({ label: text.again, onClick: () => this.#again() })}</p>`
      }`;
  }

  #send(): void {
    const round = this.#round();
    if (!this.#isAnswerable(round)) return this.requestUpdate();
    if (this.#draft.side === undefined) {
      this.#isTried = true;
      this.requestUpdate();
      void this.element.updateComplete.then(() => focusField(this.element.renderRoot as ShadowRoot, sideId));
      return;
    }
    const before = this.#isCorrecting ? this.#sent?.id : undefined;
    const { value, id } = withAnswer(this.host.value, round.id, this.#draft, before);
    this.#sent = { round: round.id, id };
    this.#isCorrecting = false;
    this.#isTried = false;
    this.host.edit(value);
    this.host.announce(before === undefined ? `${this.text.thanks} ${this.text.thanksText}` : this.text.corrected);
    void this.#toTop();
  }

  #correct(): void {
    this.#isCorrecting = true;
    void this.#toTop();
  }

  #takeBack(): void {
    const { host } = this;
    if (!this.#sent) return;
    const { round, id } = this.#sent;
    this.#sent = undefined;
    this.#isCorrecting = false;
    host.edit(withoutAnswer(host.value, round, id));
    host.announce(this.text.takenBack);
    void this.#toTop();
  }

  #again(): void {
    this.#sent = undefined;
    this.#draft = emptyDraft;
    void this.#toTop();
  }

  /** What is shown is another page: it is read from its title on. */
  #toTop(): Promise<void> {
    this.requestUpdate();
    return this.focus(headingId);
  }
}
