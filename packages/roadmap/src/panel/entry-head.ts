import { readable } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import { fieldsOf, termsIn, type HeaderContent } from '@kvasir/element/panel.js';
import { html } from 'lit';
import type { EntryRef } from '../entries.ts';
import { statusSigns } from '../status-signs.ts';
import type { EntryForm } from './entry-form.ts';
import { shownItem } from './shown-item.ts';

/** The title of an entry; of a review without one its day; of any other without one, the words for that. */
export function titleOf(form: EntryForm, { collection, id }: EntryRef): string {
  const { title, date } = fieldsOf(form.read([collection, id]));
  const day = readable(date);
  const name = readable(title) ?? (collection === 'reviews' && day ? form.format.date(day) : undefined);
  return name ?? form.roadmap.untitled;
}

/** "MS4 · Milestone · WP3", and below the title how it stands: "Delayed by 3 months". */
export function entryHead(form: EntryForm): Omit<HeaderContent, 'title'> {
  const number = readable(form.field('number'));
  return { kind: [...(number ? [number] : []), kindOf(form), ...packagesOf(form)], measures: statusLine(form) };
}

function kindOf(form: EntryForm): string {
  const { item, text, roadmap } = form;
  if (item?.collection === 'reviews') return text.kinds.review;
  if (item?.collection === 'risks') return text.kinds.risk;
  const kind = shownItem(form)?.kind;
  return kind ? roadmap.kinds[kind] : roadmap.item;
}

function packagesOf(form: EntryForm): string[] {
  const ids = termsIn(form.field('workPackages'));
  const names = ids.map((id) => readable(fieldsOf(form.read(['workPackages', id]))['number']) ?? id);
  return names.length > 0 ? [form.format.list(names)] : [];
}

/** How the partners say that it stands; and that it is overdue, whatever they say. */
function statusLine(form: EntryForm): unknown {
  const item = shownItem(form);
  if (!item) return undefined;
  const { text, roadmap } = form;
  const { status: stands, slip, isOverdue } = item;
  const overdue = isOverdue ? status({ kind: 'danger', label: roadmap.overdue }) : undefined;
  if (stands === undefined) return overdue;
  const label = stands === 'delayed' && slip > 0 ? text.delayedBy(slip) : roadmap.statuses[stands];
  return html`${status({ ...statusSigns[stands], label })} ${overdue}`;
}
