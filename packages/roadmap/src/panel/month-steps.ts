/** What can be done by dragging in the timeline, as fields with a button to each side. */
import { iconAdd } from '@kvasir/element';
import { button, textField } from '@kvasir/element/controls.js';
import { isAchieved, moveItem, type ItemRef, type MoveTarget } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { iconMinus } from '../icons.ts';
import type { EntryForm } from './entry-form.ts';
import { isMonth, lastMonth } from './months.ts';
import { isItem, shownItem } from './shown-item.ts';

interface Step {
  readonly name: 'start' | 'finish' | 'whole';
  readonly label: string;
  readonly month: number;
  /** Where the item is to be, for the month that the field shows. */
  readonly target: (month: number) => MoveTarget;
}

function stepsOf(form: EntryForm): Step[] {
  const span = shownItem(form)?.span;
  if (!span) return [];
  const { text } = form;
  const finish: Step = { name: 'finish', label: text.moveTo, month: span.finish, target: (due) => ({ due }) };
  if (span.isPoint) return [finish];
  const first = span.start + 1;
  return [
    { name: 'start', label: text.moveStart, month: first, target: (start) => ({ start }) },
    { ...finish, label: text.moveFinish },
    {
      name: 'whole',
      label: text.moveWhole,
      month: span.finish,
      target: (due) => ({ start: first + due - span.finish, due }),
    },
  ];
}

/** Nothing for what was achieved, which stays, and for what has no month yet, which has to be given one. */
export function monthSteps(form: EntryForm): TemplateResult | typeof nothing {
  const { item, host, text } = form;
  if (!isItem(item) || !host.canEdit || isAchieved(form.read(form.path()))) return nothing;
  const steps = stepsOf(form);
  if (steps.length === 0) return nothing;
  const hint = form.field('baselineMonth') === undefined ? undefined : text.moveHint;
  return html`<div class="panel-steps">
    ${steps.map((step) => stepField(form, item, step))} ${hint ? html`<p class="panel-label">${hint}</p>` : nothing}
  </div>`;
}

function stepField(form: EntryForm, item: ItemRef, step: Step): TemplateResult {
  const { text, attempts } = form;
  const attempt = attempts.get(step.name);
  const id = `panel-move-${step.name}`;
  const move = (month: number) => moveTo(form, item, step, month);
  return html`<div class="panel-step">
    ${stepButton(`${id}-earlier`, text.monthEarlier(step.label), iconMinus, isMonth(step.month - 1), () => move(step.month - 1))}
    ${textField({
      id,
      label: step.label,
      wording: form.wording,
      kind: 'code',
      value: attempt?.text ?? form.roadmap.month(step.month),
      error: attempt?.isRefused ? text.notAMonth : undefined,
      onInput: (typed) => attempts.set(step.name, { text: typed, isRefused: false }),
      onChange: (typed) => take(form, item, step, typed),
    })}
    ${stepButton(`${id}-later`, text.monthLater(step.label), iconAdd, isMonth(step.month + 1), () => move(step.month + 1))}
  </div>`;
}

function stepButton(
  id: string,
  label: string,
  icon: typeof iconAdd,
  isPossible: boolean,
  onClick: () => void,
): TemplateResult {
  return button({ id, label, icon, iconOnly: true, size: 'small', disabled: !isPossible, onClick });
}

/** What was typed: `24`, `M24`. What is no month moves nothing, and stays in its field. */
function take(form: EntryForm, item: ItemRef, step: Step, typed: string): void {
  const [, digits] = /^\s*M?\s*(\d{1,9})\s*$/i.exec(typed) ?? [];
  const month = digits === undefined ? undefined : Number(digits);
  if (isMonth(month)) return moveTo(form, item, step, month);
  if (typed.trim() === '') form.attempts.delete(step.name);
  else form.attempts.set(step.name, { text: typed, isRefused: true });
  form.host.element.requestUpdate();
}

function moveTo(form: EntryForm, item: ItemRef, step: Step, month: number): void {
  const { host, attempts } = form;
  const target = step.target(month);
  const fits = [target.start, target.due].every((one) => one === undefined || (one >= 1 && one <= lastMonth));
  attempts.delete(step.name);
  if (!fits) attempts.set(step.name, { text: String(month), isRefused: true });
  else if (month !== step.month) host.move(moveItem(host.value, item, target), item);
  host.element.requestUpdate();
}
