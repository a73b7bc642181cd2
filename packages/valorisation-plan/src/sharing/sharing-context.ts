/** What everything that is drawn of a sharing is drawn with. */
import type { Format } from '@kvasir/element';
import { status } from '@kvasir/element/display.js';
import { partnerMark } from '@kvasir/element/display.js';
import { readable } from '@kvasir/element/controls.js';
import { fieldsOf, titledName } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../builder/plan-form.ts';
import { amountText } from './amounts.ts';
import type { SharingMessages } from './sharing.messages.ts';
import type { PartyReading, SharingReading } from './sharing-reading.ts';

export interface SharingContext {
  readonly form: PlanForm;
  readonly text: SharingMessages;
  readonly format: Format;
  readonly reading: SharingReading;
}

/** An amount with its currency, in running text. */
export function moneyText({ text, format }: SharingContext, cents: number, currency: string): string {
  return text.money(amountText(cents, format), currency);
}

/** What a deduction is called: by its title, else by what it is for. */
export function deductionName({ form, text }: SharingContext, id: Id): string {
  const { title, kind } = fieldsOf(form.field('sharing', 'deductions', id));
  const kinds: Readonly<Record<string, string>> = form.terms.deductionKinds;
  return readable(title) ?? kinds[readable(kind) ?? ''] ?? text.untitledDeduction;
}

/** What an indicator is called: by its number and title. */
export function indicatorName({ form }: SharingContext, id: Id): string {
  return titledName(form, 'indicators', id);
}

export function isIndicator({ form }: SharingContext, id: Id): boolean {
  return Object.hasOwn(fieldsOf(form.read(['indicators'])), id);
}

/** Since when nobody stands there any more; nothing for who is a partner still. */
export function vacancy({ form, format }: SharingContext, { id, state, since }: PartyReading): unknown {
  if (state === 'partner') return nothing;
  const { terms } = form;
  const label = state === 'missing' ? terms.notAPartner(id) : terms.vacant(since && format.date(since));
  return status({ kind: state === 'missing' ? 'danger' : 'warning', label: html`<bdi>${label}</bdi>` });
}

/** The mark of a party: an outline for who has left. */
export function partyMark({ mark, state, name }: PartyReading, isNamed: boolean): TemplateResult {
  if (!mark) return html`<bdi class="sharing-words">${name}</bdi>`;
  return partnerMark({ ...mark, withdrawn: state !== 'partner', ...(isNamed && { name }) });
}

/** A party by its mark and name, and whether it is still there. */
export function partyLine(context: SharingContext, party: PartyReading): TemplateResult {
  const isMissing = party.state === 'missing';
  return html`<span class="sharing-party">
    ${party.mark ? partyMark(party, false) : nothing}
    <span class="sharing-named">
      ${isMissing ? nothing : html`<bdi class="sharing-words">${party.name}</bdi>`} ${vacancy(context, party)}
    </span>
  </span>`;
}
