import { button, editWithUndo } from '@kvasir/element/controls.js';
import { entryLink, section, sectionId } from '@kvasir/element/panel.js';
import { applyPatch } from '@kvasir/model';
import type { ItemRef } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entrySign } from '../../agenda/entry-sign.ts';
import type { Consequences } from '../consequences.ts';
import type { EntryForm } from '../entry-form.ts';
import { isItem, itemAt, shownItem } from '../shown-item.ts';

/** What a delay of the item moves, before anybody moves it (C(2024) 601, 3.1.1(d)). Nothing where nothing has to move. */
export function delaySection(form: EntryForm): TemplateResult | typeof nothing {
  const { item } = form;
  if (!isItem(item)) return nothing;
  const found = form.consequences;
  const isLate = (shownItem(form)?.slip ?? 0) > 0;
  if (!found || (found.moved.length === 0 && !(isLate && found.tight.length > 0))) return nothing;
  return section(form, { name: 'delay', read: () => preview(form, found) });
}

function preview(form: EntryForm, { move, moved, tight, after }: Consequences): TemplateResult {
  const { host, text, roadmap } = form;
  const month = (ref: ItemRef, value: object) => {
    const finish = itemAt(form, ref, value).span?.finish;
    return finish === undefined ? '' : roadmap.month(finish);
  };
  return html`<ul class="panel-moves">
      ${moved.map((ref) => line(form, ref, html`${text.fromTo(month(ref, host.value), month(ref, after))}`))}
      ${tight.map((ref) => line(form, ref, tightMonths(form, ref)))}
    </ul>
    ${
      moved.length > 0 && host.canEdit
        ? html`<div class="panel-acts">
            ${button({
              id: 'panel-move-dependants',
              label: text.moveThem(moved.length),
              size: 'small',
              onClick: () => moveAll(form, { move, moved }),
            })}
          </div>`
        : nothing
    }`;
}

/** What has slipped already from month to month; of what has not, that it will be next. */
function tightMonths(form: EntryForm, ref: ItemRef): TemplateResult {
  const { text, roadmap } = form;
  const { slip, planned, span } = itemAt(form, ref, form.host.value);
  const finish = span ? roadmap.month(span.finish) : '';
  return slip > 0 && planned !== undefined
    ? html`${text.fromTo(roadmap.month(planned), finish)}`
    : html`<span class="panel-quiet">${text.noSlackLeft(finish)}</span>`;
}

function line(form: EntryForm, ref: ItemRef, months: TemplateResult): TemplateResult {
  const { kind, status } = itemAt(form, ref, form.host.value);
  return html`<li class="panel-move-line">
    ${entrySign(kind, status)}
    <span class="panel-move-name">${entryLink(form, ref.collection, ref.id, () => form.host.openEntry(ref))}</span>
    <span class="panel-move-months"><bdi>${months}</bdi></span>
  </li>`;
}

/** All that has to move, as one edit that can be taken back. */
function moveAll(form: EntryForm, { move, moved }: Pick<Consequences, 'move' | 'moved'>): void {
  const { host, text } = form;
  const names = moved.map((ref) => {
    const { number, title } = itemAt(form, ref, host.value);
    return number || title || form.roadmap.untitled;
  });
  editWithUndo(host, applyPatch(host.value, move.patch), {
    text: text.movedThem(names),
    undo: form.roadmap.undo,
    onUndone: () => form.focus('panel-move-dependants'),
  });
  // The button went with what it was for.
  form.focus(sectionId('schedule'));
}
