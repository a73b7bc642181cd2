/** The milestone that a step leads to: chosen, made from the step, followed, or gone. */
import { button, editWithUndo, readable } from '@kvasir/element/controls.js';
import { message } from '@kvasir/element/display.js';
import { choiceEntry, titledName, titledOptions, withValue, type Path } from '@kvasir/element/panel.js';
import { applyPatch } from '@kvasir/model';
import { lastDayOf } from '@kvasir/model/roadmap.js';
import { stepToMilestone, type ReadStep } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { StepsMessages } from './steps.messages.ts';

export function milestoneField(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): TemplateResult {
  const place = [...path, 'milestone'];
  const isGone = step.milestone === 'gone';
  return html`<div class="step-milestone">
    ${choiceEntry(form, {
      path: place,
      label: text.milestone,
      choices: titledOptions(form, 'milestones').map(({ key, label }) => ({ key, label })),
      placeholder: text.noMilestone,
      // Said below, with what to do about it.
      check: isGone ? () => undefined : undefined,
    })}
    ${isGone ? gone(form, text, path, step) : step.milestone === 'linked' ? linked(form, text, path, step) : offer(form, text, path, step)}
  </div>`;
}

/** The id of the button that makes a milestone of a step, or of what has taken its place. */
function focusMilestone(form: PlanForm, path: Path): void {
  form.focus(form.idOf([...path, 'milestone']));
}

function make(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): void {
  const { host } = form;
  form.leave();
  const after = applyPatch(host.value, stepToMilestone(host.value, form.item?.id ?? '', step.id));
  if (after !== host.value) {
    editWithUndo(host, after, {
      text: text.madeMilestone(step.title),
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.takenBack);
        focusMilestone(form, path);
      },
    });
  }
  focusMilestone(form, path);
}

function unlink(form: PlanForm, text: StepsMessages, path: Path, name: string): void {
  const { host } = form;
  form.leave();
  editWithUndo(host, withValue(host.value, [...path, 'milestone'], undefined), {
    text: text.unlinked(name),
    undo: host.text.undo,
    onUndone: () => {
      host.announce(text.takenBack);
      focusMilestone(form, path);
    },
  });
  focusMilestone(form, path);
}

function offer(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): TemplateResult | typeof nothing {
  // What stands there and leads nowhere is for the field to say.
  if (!form.host.canEdit || form.read([...path, 'milestone']) !== undefined) return nothing;
  const hint = `${form.idOf([...path, 'milestone'])}-make-hint`;
  return html`<div class="step-make">
    ${button({
      label: text.makeMilestone,
      size: 'small',
      describedBy: hint,
      onClick: () => make(form, text, path, step),
    })}
    <p class="field-hint" id=${hint}>${text.makeMilestoneHint}</p>
  </div>`;
}

function gone(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): TemplateResult {
  const id = readable(step.raw['milestone']) ?? '';
  return message({
    kind: 'warning',
    content: text.milestoneGone(id),
    action: form.host.canEdit
      ? html`${button({ label: text.makeAnew, size: 'small', onClick: () => make(form, text, path, step) })}
        ${button({ label: text.unlink, size: 'small', onClick: () => unlink(form, text, path, id) })}`
      : undefined,
  });
}

function linked(form: PlanForm, text: StepsMessages, path: Path, step: ReadStep): TemplateResult | typeof nothing {
  const { host, format } = form;
  const { milestoneMonth: due, endMonth } = step;
  const id = readable(step.raw['milestone']) ?? '';
  if (due === undefined) return nothing;
  const day = lastDayOf(host.value.startDate, due);
  const month = text.month(due);
  const isOther = endMonth !== undefined && endMonth !== due;
  return html`<p class="field-hint">
      <bdi>${text.milestoneDue(titledName(form, 'milestones', id), month, day && format.date(day))}</bdi>
    </p>
    ${
      isOther
        ? html`<p class="step-other-month">
            <span>${text.otherMonth(text.month(endMonth), month)}</span>
            ${
              host.canEdit
                ? html`<button
                    type="button"
                    class="panel-link"
                    part="link"
                    @click=${() => {
                      form.change([[...path, 'endMonth'], due]);
                      form.focus(form.idOf([...path, 'endMonth']));
                    }}
                  >
                    ${text.takeMonth(month)}
                  </button>`
                : nothing
            }
          </p>`
        : nothing
    }`;
}
