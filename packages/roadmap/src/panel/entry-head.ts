import { readable } from '@kvasir/element/controls.js';
import { status, type StatusKind } from '@kvasir/element/display.js';
import { fieldsOf, termsIn, type HeaderContent } from '@kvasir/element/panel.js';
import type { ItemStatus } from '@kvasir/model';
import { iconBan, iconPending } from '@kvasir/element';
import type { EntryRef } from '../entries.ts';
import type { EntryForm } from './entry-form.ts';
import { shownItem } from './shown-item.ts';

const kinds: Readonly<Record<ItemStatus, StatusKind>> = {
  'not-started': 'neutral',
  'on-track': 'neutral',
  'at-risk': 'warning',
  delayed: 'danger',
  achieved: 'success',
  cancelled: 'neutral',
};

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

function statusLine(form: EntryForm): unknown {
  const item = shownItem(form);
  if (!item) return undefined;
  const { text, roadmap } = form;
  const { status: stands, slip } = item;
  if (stands === undefined) return item.isOverdue ? status({ kind: 'danger', label: text.overdue }) : undefined;
  const label = stands === 'delayed' && slip > 0 ? text.delayedBy(slip) : roadmap.statuses[stands];
  const icon = stands === 'cancelled' ? iconBan : stands === 'on-track' ? iconPending : undefined;
  return status({ kind: kinds[stands], label, icon });
}
