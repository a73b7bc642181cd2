/** The question before a change of the definition is taken over: does it open a new version, or is it a correction? */
import { iconWarning, icon } from '@kvasir/element';
import { button, editWithUndo } from '@kvasir/element/controls.js';
import { fieldsOf, sectionId } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { changedFieldLines } from './changed-field-lines.ts';
import type { IndicatorForm } from './indicator-form.ts';
import { sectionOf } from './names.ts';

export const questionId = 'panel-version-question';

/**
 * @param element the element itself, whose document is without the change
 */
export function versionQuestion(form: IndicatorForm, element: ImpactHost): TemplateResult | typeof nothing {
  const { drafts, text, version, item } = form;
  const { pending } = drafts;
  if (pending.length === 0 || !item) return nothing;
  const next = drafts.nextVersion;
  const standing = fieldsOf(fieldsOf(element.value.indicators)[item.id]);
  const changes = changedFieldLines(form, standing, fieldsOf(form.read(form.path())));
  return html`<div class="panel-question" role="group" aria-labelledby="${questionId}-title" id=${questionId}>
    <p class="panel-question-title" id="${questionId}-title">
      ${icon(iconWarning)}<span>${next === undefined ? text.waiting : text.newVersion(next)}</span>
    </p>
    <p>${next === undefined ? text.waitingText : text.newVersionText(version)}</p>
    <ul class="panel-changes">
      ${changes}
    </ul>
    <div class="panel-acts">
      ${button({
        id: `${questionId}-open`,
        label: next === undefined ? text.takeOver : text.openVersion(next),
        size: 'small',
        variant: 'primary',
        onClick: () => takeOver(form, element, 'as-version'),
      })}
      ${
        next === undefined
          ? nothing
          : button({
              id: `${questionId}-keep`,
              label: text.keepVersion(version),
              size: 'small',
              onClick: () => takeOver(form, element, 'as-correction'),
            })
      }
      ${button({
        id: `${questionId}-discard`,
        label: text.discard,
        size: 'small',
        variant: 'quiet',
        onClick: () => discard(form),
      })}
    </div>
  </div>`;
}

/** The part of the panel that was edited: the buttons go with the question. */
function editedSection({ drafts: { pending } }: IndicatorForm): string {
  return sectionId(sectionOf(pending[0]));
}

function takeOver(form: IndicatorForm, element: ImpactHost, how: 'as-version' | 'as-correction'): void {
  const { drafts, text, name } = form;
  const next = how === 'as-version' ? drafts.nextVersion : undefined;
  const section = editedSection(form);
  const after = drafts.takenOver(how);
  drafts.forget();
  editWithUndo(element, after, {
    text: next === undefined ? text.corrected(name) : text.versionOpened(name, next),
    undo: element.text.undo,
    onUndone: () => form.focus(section),
  });
  form.focus(section);
}

function discard(form: IndicatorForm): void {
  const section = editedSection(form);
  form.drafts.forget();
  form.host.announce(form.text.discarded);
  form.focus(section);
}
