/** What is done to an indicator as a whole: another one like it, and away with it. */
import { button, editWithUndo, readable } from '@kvasir/element/controls.js';
import { applyPatch, entriesOf, freshId, isMap, lastOrder, nextNumber } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import type { IndicatorForm } from './indicator-form.ts';

/** What a copy does not have: what was seen, found and said of the original. */
const ownOfOriginal: readonly string[] = [
  ...['observations', 'version', 'earlierVersions', 'negativeImpacts', 'ethics'],
  ...['number', 'order', 'title'],
];

export function wholeActions(form: IndicatorForm, element: ImpactHost): TemplateResult | typeof nothing {
  const { text } = form;
  if (!form.host.canEdit) return nothing;
  return html`<div class="panel-acts panel-whole" role="group" aria-label=${text.actions}>
    ${button({
      id: 'panel-duplicate',
      label: text.duplicate,
      size: 'small',
      onClick: () => duplicate(form, element),
    })}
    ${button({ id: 'panel-delete', label: text.remove, size: 'small', onClick: () => remove(form, element) })}
  </div>`;
}

function titleOf(form: IndicatorForm): string {
  return readable(form.field('title')) ?? form.name;
}

function duplicate(form: IndicatorForm, element: ImpactHost): void {
  const { text } = form;
  const { value } = element;
  const original = form.read(form.path());
  if (!isMap(original)) return;
  const others = entriesOf(value.indicators).map(([, entry]) => entry);
  const id = freshId('indicator', (taken) => Object.hasOwn(value.indicators ?? {}, taken));
  const [number, order] = [nextNumber(others), lastOrder(others)];
  const title = titleOf(form);
  const copy = {
    ...Object.fromEntries(Object.entries(original).filter(([field]) => !ownOfOriginal.includes(field))),
    title: text.copyOf(title),
    ...(number !== undefined && { number }),
    ...(order !== undefined && { order }),
  };
  const shown = form.item?.id;
  editWithUndo(element, applyPatch(value, { indicators: { [id]: copy } }), {
    text: text.duplicated(title),
    undo: element.text.undo,
    onUndone: () => shown !== undefined && element.openIndicator(shown),
  });
  element.openIndicator(id);
}

function remove(form: IndicatorForm, element: ImpactHost): void {
  const { text, item } = form;
  if (!item) return;
  const { id } = item;
  const name = titleOf(form);
  form.drafts.forget();
  const after = applyPatch(element.value, { indicators: { [id]: null } });
  element.closeIndicator();
  editWithUndo(element, after, {
    text: text.removed(name),
    undo: element.text.undo,
    onUndone: () => element.openIndicator(id),
  });
}
