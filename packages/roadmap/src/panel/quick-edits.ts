/** What is done to an entry by one click, and can be taken back. */
import { editWithUndo } from '@kvasir/element/controls.js';
import { sectionId, withValues, type Write } from '@kvasir/element/panel.js';
import { applyPatch } from '@kvasir/model';
import { isAchieved } from '@kvasir/model/roadmap.js';
import { achieve } from '../agenda/entry-edits.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { EntryForm } from './entry-form.ts';
import { currentMonth, isMonth } from './months.ts';
import { shownItem } from './shown-item.ts';

function doneWithUndo(form: EntryForm, after: Roadmap, text: string, focusId: string): void {
  const { host } = form;
  editWithUndo(host, after, { text, undo: form.roadmap.undo, onUndone: () => form.focus(focusId) });
  // The button went with the click.
  form.focus(sectionId('schedule'));
}

/** What is planned today is what it will be measured by. */
export function canSetBaseline(form: EntryForm): boolean {
  return (
    form.field('baselineMonth') === undefined && plannedMonth(form) !== undefined && !isAchieved(form.read(form.path()))
  );
}

function plannedMonth(form: EntryForm): number | undefined {
  const due = form.field('dueMonth');
  return isMonth(due) ? due : shownItem(form)?.planned;
}

export function setBaseline(form: EntryForm): void {
  const month = plannedMonth(form);
  if (month === undefined) return;
  const write: Write = [form.path('baselineMonth'), month];
  const text = form.text.baselineSet(form.name, form.roadmap.month(month));
  doneWithUndo(form, withValues(form.host.value, [write]), text, 'panel-set-baseline');
}

export function canRecord(form: EntryForm): boolean {
  return form.field('actualMonth') === undefined && form.field('status') !== 'cancelled';
}

/** It was reached today: the month, where there is one, and the status. */
export function record(form: EntryForm): void {
  const item = shownItem(form);
  if (!item) return;
  const { host, text, roadmap } = form;
  const month = currentMonth(form);
  const { patch } = achieve(item, host.value, host.settings.today);
  const words = text.recorded(form.name, month === undefined ? undefined : roadmap.month(month));
  doneWithUndo(form, applyPatch(host.value, patch), words, 'panel-record');
}
