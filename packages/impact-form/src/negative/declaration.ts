/** The declaration that no negative impact was identified: by whom, and when (C(2024) 601, 3.4.1(a)). */
import { button, readable, status } from '@kvasir/element/controls.js';
import { checkDate, dateEntry, proseEntry, readableOr, textEntry, type Path } from '@kvasir/element/panel.js';
import { isCalendarDate, isMap } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { facts, written } from './facts.ts';
import type { NegativeContext } from './negative-context.ts';
import { checkDoneOn } from './place-form.ts';

export const declarationPath: Path = ['impact', 'noneIdentified'];
export const declareId = 'negative-declare';

export interface DeclarationOptions {
  /** Whether there are negative impacts, which it contradicts. */
  readonly hasEntries: boolean;
  declare(): void;
  takeBack(): void;
}

/** Who assessed something, and when; and what is missing of that. */
export interface Signature {
  readonly signed: string | undefined;
  readonly lack: string | undefined;
}

export function signature(raw: unknown, { text, format }: Pick<NegativeContext, 'text' | 'format'>): Signature {
  const { by, date } = isMap(raw) ? raw : {};
  const [who, day] = [readable(by), readable(date)];
  if (who === undefined) return { signed: undefined, lack: day === undefined ? text.notByWhomAndWhen : text.notByWhom };
  if (day === undefined) return { signed: undefined, lack: text.notWhen };
  return { signed: text.assessed(who, format.date(day)), lack: isCalendarDate(day) ? undefined : text.notWhen };
}

/** What was found, with the signature under it. */
export function signedSentence(found: string, { signed, lack }: Signature): string {
  const sentence = `${[found, signed].filter(Boolean).join(', ')}.`;
  return lack === undefined ? sentence : `${sentence} ${lack}`;
}

export function declaration(context: NegativeContext, options: DeclarationOptions): unknown {
  const { form, host, text } = context;
  const raw = form.read(declarationPath);
  if (raw === undefined) {
    if (options.hasEntries) return nothing;
    if (!host.canEdit) return html`<p class="neg-note">${text.nothingSaid}</p>`;
    return button({ id: declareId, label: text.declareNone, onClick: options.declare });
  }
  return readableOr(form, declarationPath, text.noneIdentified, () => declared(raw, context, options));
}

function declared(
  raw: unknown,
  context: NegativeContext,
  { hasEntries, takeBack }: DeclarationOptions,
): TemplateResult {
  const { form, host, text, fold } = context;
  const isOpen = form.isOpenAt(declarationPath);
  const sign = signature(raw, context);
  const label = signedSentence(text.noneIdentified, sign);
  const kind = sign.lack === undefined && !hasEntries ? 'success' : 'warning';
  const first = form.idOf([...declarationPath, 'by']);
  return html`<div class="declared" role="group" aria-label=${text.noneIdentified}>
    <p>${status({ kind, label: html`<bdi class="neg-words">${label}</bdi>` })}</p>
    ${hasEntries ? html`<p class="neg-note">${text.contradicts}</p>` : nothing}
    ${
      isOpen
        ? html`<div class="neg-fields" id="negative-declaration">${fields(context)}</div>`
        : facts([[text.comment, written(readable(isMap(raw) ? raw['comment'] : undefined))]])
    }
    ${
      host.canEdit
        ? html`<p class="neg-acts">
            ${button({
              id: 'negative-declaration-edit',
              label: isOpen ? text.done : text.edit,
              size: 'small',
              expanded: isOpen,
              onClick: () => fold(declarationPath, !isOpen, first),
            })}
            ${button({ id: 'negative-take-back', label: text.takeBack, size: 'small', variant: 'quiet', onClick: takeBack })}
          </p>`
        : nothing
    }
  </div>`;
}

function fields({ form, host, text }: NegativeContext): TemplateResult {
  const at = (field: string) => [...declarationPath, field];
  const check = checkDoneOn(host.settings.today, text.ahead, checkDate);
  return html`${textEntry(form, { path: at('by'), label: text.by, requirement: 'required' })}
    ${dateEntry(form, { path: at('date'), label: text.date, requirement: 'required', check })}
    <div class="neg-wide">${proseEntry(form, { path: at('comment'), label: text.comment })}</div>`;
}
