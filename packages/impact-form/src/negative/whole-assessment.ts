/** When ethical concerns were assessed as a whole, by whom, and when they shall be again. */
import { button, readable, status } from '@kvasir/element/controls.js';
import { checkDate, dateEntry, readableOr, textEntry, type Check, type Path } from '@kvasir/element/panel.js';
import { isMap } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { signature } from './declaration.ts';
import type { NegativeContext } from './negative-context.ts';
import { checkDoneOn } from './place-form.ts';

export const assessmentPath: Path = ['impact', 'ethicsAssessment'];

export function wholeAssessment(context: NegativeContext): TemplateResult {
  const { form, host, text, fold } = context;
  const isOpen = form.isOpenAt(assessmentPath);
  return html`<div class="ethics-whole" role="group" aria-label=${text.wholeHeading}>
    ${readableOr(form, assessmentPath, text.wholeHeading, () =>
      isOpen ? html`<div class="neg-fields" id="ethics-whole-fields">${fields(context)}</div>` : read(context),
    )}
    ${
      host.canEdit && form.isReadable(assessmentPath)
        ? button({
            id: 'ethics-whole-edit',
            label: isOpen ? text.done : form.read(assessmentPath) === undefined ? text.assess : text.edit,
            size: 'small',
            variant: 'quiet',
            expanded: isOpen,
            onClick: () => fold(assessmentPath, !isOpen, form.idOf([...assessmentPath, 'by'])),
          })
        : nothing
    }
  </div>`;
}

function read(context: NegativeContext): TemplateResult {
  const { form, host, text, format } = context;
  const value = form.read(assessmentPath);
  const raw = isMap(value) ? value : {};
  const isSaid = readable(raw['by']) !== undefined || readable(raw['date']) !== undefined;
  const next = readable(raw['next']);
  const { signed, lack } = signature(raw, context);
  const sentence = [signed && `${signed}.`, lack].filter(Boolean).join(' ');
  return html`<p>
    <span class="ethics-whole-name">${text.wholeHeading}:</span>
    <bdi class="neg-words">${isSaid ? sentence : text.notAssessedYet}</bdi>
    ${
      next === undefined
        ? nothing
        : next < host.settings.today
          ? status({ kind: 'warning', label: html`<bdi>${text.overdueSince(format.date(next))}</bdi>` })
          : html`<bdi>${text.nextOn(format.date(next))}</bdi>`
    }
  </p>`;
}

function fields({ form, host, text }: NegativeContext): TemplateResult {
  const at = (field: string) => [...assessmentPath, field];
  const checkNext: Check = (value, words, format) => {
    const date = form.read(at('date'));
    const isEarly = typeof value === 'string' && typeof date === 'string' && value <= date;
    return checkDate(value, words, format) ?? (isEarly ? text.nextTooEarly : undefined);
  };
  return html`<div class="neg-wide">
      ${textEntry(form, { path: at('by'), label: text.by, requirement: 'required' })}
    </div>
    ${dateEntry(form, {
      path: at('date'),
      label: text.date,
      requirement: 'required',
      check: checkDoneOn(host.settings.today, text.ahead, checkDate),
    })}
    ${dateEntry(form, { path: at('next'), label: text.next, check: checkNext })}`;
}
