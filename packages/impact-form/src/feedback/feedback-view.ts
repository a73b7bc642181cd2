import { iconAdd, LocalizationController, Remembered } from '@kvasir/element';
import { button, editWithUndo, fieldStyles, focusField, menuStyles, popupStyles } from '@kvasir/element/controls.js';
import { heading, statusStyles } from '@kvasir/element/display.js';
import { readableOr, unreadable, withValue } from '@kvasir/element/panel.js';
import { freshId, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { oddPlaces } from '../negative/entries.ts';
import { PlaceForm } from '../negative/place-form.ts';
import { roundName, type FeedbackContext } from './feedback-context.ts';
import { feedbackCatalogue, type FeedbackMessages } from './feedback.messages.ts';
import { feedbackStyles } from './feedback.styles.ts';
import { resultsSection } from './results.ts';
import { roundItem } from './round-item.ts';
import { commentsOf, readRound, roundPlace, roundsOf, shuffled, type ShownRound } from './rounds.ts';
import { surveyCatalogue, type SurveyMessages } from './survey.messages.ts';
import { trendSection } from './trend.ts';

const newId = 'feedback-new';

/** Regular rounds of feedback, and what was answered in those that have closed (C(2024) 601, 3.4.1(b)). */
export class FeedbackView extends ImpactPart<FeedbackMessages> {
  readonly #form: PlaceForm;
  readonly #survey: LocalizationController<SurveyMessages>;
  readonly #rounds = new Remembered<readonly ShownRound[]>();
  readonly #comments = new Remembered<readonly string[]>();
  /** The round whose results are asked for. */
  #chosen: Id | undefined;
  /** The order in which the rounds are shown: it stays while their days are written. */
  #order: readonly Id[] = [];

  constructor(host: ImpactHost) {
    super(host, feedbackCatalogue, [fieldStyles, popupStyles, menuStyles, statusStyles, feedbackStyles]);
    this.#form = new PlaceForm(host, 'feedback');
    this.#survey = new LocalizationController(host.element, surveyCatalogue);
  }

  override render(): unknown {
    return this.#form.isReady && this.#survey.ready ? super.render() : nothing;
  }

  protected override renderPart(): TemplateResult {
    const { value, settings } = this.host;
    const context = this.#context();
    const rounds = this.#rounds.of([value.impact, settings.today], () => roundsOf(value, settings.today));
    const closed = rounds.filter(({ state }) => state === 'closed');
    const shown = closed.find(({ id }) => id === this.#chosen) ?? closed[0];
    // Once for each set of answers: an order that changes while one reads would be no help.
    const comments = this.#comments.of([shown?.raw['answers'], shown?.state], () =>
      shown ? shuffled(commentsOf(shown)) : [],
    );
    return html`<div class="feedback" part="feedback">
      ${this.#list(context, rounds)}
      ${resultsSection(context, {
        ...{ rounds, shown, comments },
        choose: (id) => {
          this.#chosen = id;
          this.requestUpdate();
        },
      })}
      ${closed.length > 1 ? trendSection(context, closed) : nothing}
    </div>`;
  }

  #context(): FeedbackContext {
    const { host, text, format, wording, partLevel: level } = this;
    return { ...{ host, text, format, wording, level }, form: this.#form, survey: this.#survey.messages };
  }

  #list(context: FeedbackContext, rounds: readonly ShownRound[]): TemplateResult {
    const { host, text, partLevel } = this;
    const listed = this.#inOrder(this.#withBegun(rounds));
    return html`<section class="feedback-part" aria-labelledby="feedback-rounds">
      ${heading(partLevel, html`<span id="feedback-rounds">${text.heading}</span>`, 'feedback-heading')}
      <p class="feedback-note">${text.text} <span class="quiet">${host.text.paragraph('3.4.1(b)')}</span></p>
      ${readableOr(this.#form, roundPlace, text.heading, () =>
        oddPlaces(host.value, roundPlace).map((path) => unreadable(this.#form, path, text.untitled)),
      )}
      ${
        listed.length === 0
          ? html`<p class="feedback-note">${text.none}</p>`
          : // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
            html`<ul class="rounds" role="list">
              ${repeat(
                listed,
                ({ id }) => id,
                (round) =>
                  roundItem(round, context, {
                    fold: (one, open) => this.#fold(one, open),
                    remove: (one) => this.#remove(one, listed),
                  }),
              )}
            </ul>`
      }
      ${
        host.canEdit
          ? html`<p class="feedback-acts">
              ${button({ id: newId, label: text.newRound, icon: iconAdd, onClick: () => this.#begin() })}
            </p>`
          : nothing
      }
    </section>`;
  }

  #withBegun(rounds: readonly ShownRound[]): readonly ShownRound[] {
    const begun = this.#form.begunIn(roundPlace);
    if (begun === undefined || rounds.some(({ id }) => id === begun)) return rounds;
    return [readRound(begun, {}, this.host.settings.today), ...rounds];
  }

  #inOrder(rounds: readonly ShownRound[]): readonly ShownRound[] {
    const byId = new Map(rounds.map((round) => [round.id, round]));
    const isSame = this.#order.length === rounds.length && this.#order.every((id) => byId.has(id));
    if (!isSame || !rounds.some(({ path }) => this.#form.isOpenAt(path))) this.#order = rounds.map(({ id }) => id);
    return this.#order.flatMap((id) => byId.get(id) ?? []);
  }

  #begin(): void {
    const isTaken = (id: string) => this.#form.read([...roundPlace, id]) !== undefined;
    const begun = this.#form.begunIn(roundPlace);
    const id = begun !== undefined && !isTaken(begun) ? begun : freshId('round', isTaken);
    this.#form.begin(roundPlace, id);
    void this.#lead(this.#form.idOf([...roundPlace, id, 'title']));
  }

  #fold({ path }: ShownRound, open: boolean): void {
    this.#form.fold(path, open);
    void this.#lead(this.#form.idOf(open ? [...path, 'title'] : path), newId);
  }

  #remove(round: ShownRound, listed: readonly ShownRound[]): void {
    const { host, text } = this;
    const { path } = round;
    const at = listed.indexOf(round);
    const near = listed[at + 1] ?? listed[at - 1];
    const name = roundName(round, { text });
    this.#form.fold(path, false);
    const after = withValue(host.value, path, undefined);
    if (after !== host.value) {
      editWithUndo(host, after, {
        text: text.removed(name),
        undo: host.text.undo,
        onUndone: () => {
          host.announce(text.restored);
          void this.#lead(this.#form.idOf(path));
        },
      });
    }
    void this.#lead(...(near ? [this.#form.idOf(near.path)] : []), newId);
  }

  async #lead(...ids: readonly string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot as ShadowRoot;
    const id = ids.find((one) => root.querySelector(`#${CSS.escape(one)}`));
    if (id !== undefined) focusField(root, id);
  }
}
