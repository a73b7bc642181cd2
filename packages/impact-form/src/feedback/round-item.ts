/** One round: when it is open and how many have answered, that folds open to its fields and the tag to embed. */
import { icon, iconChevronDown, iconClose, iconMore } from '@kvasir/element';
import { button, copyText, menuButton, status, textField, type StatusKind } from '@kvasir/element/controls.js';
import { heading, levelBelow } from '@kvasir/element/display.js';
import { checkDate, dateEntry, readableOr, textEntry, type Check } from '@kvasir/element/panel.js';
import { isSafeKey } from '@kvasir/model';
import { fewestAnswers } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import { roundName, type FeedbackContext } from './feedback-context.ts';
import type { RoundState, ShownRound } from './rounds.ts';

export interface RoundItemOptions {
  fold(round: ShownRound, open: boolean): void;
  remove(round: ShownRound): void;
}

const kinds: Readonly<Record<RoundState, StatusKind>> = {
  undated: 'neutral',
  contradictory: 'danger',
  upcoming: 'neutral',
  open: 'info',
  closed: 'success',
};

export function roundItem(round: ShownRound, context: FeedbackContext, options: RoundItemOptions): TemplateResult {
  const { form, host, text, level } = context;
  const { path, state } = round;
  const id = form.idOf(path);
  const name = roundName(round, context);
  const isOpen = form.isOpenAt(path);
  const title = html`<bdi class="feedback-words">${name}</bdi>`;
  return html`<li class="round">
    <div class="round-head">
      ${heading(
        levelBelow(level, 1),
        host.canEdit
          ? html`<button
              type="button"
              class="feedback-fold"
              id=${id}
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls="${id}-fields"
              @click=${() => options.fold(round, !isOpen)}
            >
              ${title}${icon(iconChevronDown)}
            </button>`
          : title,
        'round-name',
      )}
      <p class="round-facts">
        ${status({ kind: kinds[state], label: text.states[state] })}
        <bdi class="feedback-quiet">${days(round, context)}</bdi>
        <bdi class="feedback-quiet">${soFar(round, context)}</bdi>
      </p>
      ${
        host.canEdit && isSafeKey(round.id)
          ? menuButton({
              id: `${id}-menu`,
              label: text.actions(name),
              icon: iconMore,
              iconOnly: true,
              size: 'small',
              variant: 'quiet',
              items: [
                {
                  key: 'remove',
                  label: text.remove,
                  icon: iconClose,
                  danger: true,
                  onSelect: () => options.remove(round),
                },
              ],
            })
          : nothing
      }
    </div>
    <div id="${id}-fields">${isOpen ? fields(round, context) : nothing}</div>
  </li>`;
}

function days({ opens, closes }: ShownRound, { text, format }: FeedbackContext): string {
  if (opens === undefined) return closes === undefined ? '' : text.to(format.date(closes));
  return closes === undefined ? text.from(format.date(opens)) : text.fromTo(format.date(opens), format.date(closes));
}

/** How many have answered, and when one can see what. */
function soFar({ state, count, closes }: ShownRound, { text, format }: FeedbackContext): string {
  if (state === 'closed') {
    if (count > 0 && count < fewestAnswers) return text.fewAnswers(fewestAnswers);
    // No question has to be answered: how many answered at all gives no hidden cell away.
    return text.answers(count);
  }
  if (state !== 'open') return '';
  const results = closes === undefined ? text.resultsNever : text.resultsAfter(format.date(closes));
  return `${text.answersSoFar(count)}. ${results}`;
}

/** As a page would write it. */
export function surveyTag(round: string): string {
  const escaped = round.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<kv-impact-form mode="survey" round="${escaped}"></kv-impact-form>`;
}

function fields(round: ShownRound, context: FeedbackContext): TemplateResult {
  const { form, text } = context;
  const { path } = round;
  const at = (field: string) => [...path, field];
  const checkCloses: Check = (value, words, format) => {
    const opens = form.read(at('opens'));
    const isEarly = typeof value === 'string' && typeof opens === 'string' && value < opens;
    return checkDate(value, words, format) ?? (isEarly ? text.closesTooEarly : undefined);
  };
  return html`<div class="feedback-fields">
    ${textEntry(form, { path: at('title'), label: text.title, hint: text.titleHint, requirement: 'required' })}
    ${dateEntry(form, { path: at('opens'), label: text.opens, hint: text.opensHint })}
    ${dateEntry(form, { path: at('closes'), label: text.closes, hint: text.closesHint, check: checkCloses })}
    ${readableOr(form, at('answers'), text.unreadableAnswers, () => nothing)}
    <div class="feedback-embed">${embed(round, context)}</div>
  </div>`;
}

function embed({ id, path }: ShownRound, { form, host, text, wording }: FeedbackContext): TemplateResult {
  const fieldId = `${form.idOf(path)}-tag`;
  const tag = surveyTag(id);
  const copy = async (): Promise<void> => {
    if (await copyText(tag)) {
      host.announce(text.copied);
      host.note({ text: text.copied });
    } else {
      const control = host.element.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(fieldId)}`);
      control?.focus();
      control?.select();
      host.announce(text.selected);
    }
  };
  return html`${textField({
    id: fieldId,
    label: text.embed,
    wording,
    kind: 'code',
    hint: text.embedHint,
    value: tag,
    readOnly: true,
  })}
  ${button({ label: text.copy, size: 'small', describedBy: `${fieldId}-label`, onClick: () => void copy() })}`;
}
