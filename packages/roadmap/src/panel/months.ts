/** Project months as a panel shows them, with the days that follow. */
import { rawText } from '@kvasir/element/controls.js';
import { firstDayOf } from '@kvasir/model/roadmap.js';
import type { EntryForm } from './entry-form.ts';

/** The last project month that a document can hold. */
export const lastMonth = 1200;

export function isMonth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= lastMonth;
}

/** A month as the partners say it; what is none as it came. */
export function monthWord({ roadmap }: EntryForm, value: unknown): string {
  return isMonth(value) ? roadmap.month(value) : rawText(value);
}

/** The last day of a month, in words; nothing for what is no month, and for a roadmap without a beginning. */
export function endOfMonth({ host, format }: EntryForm, value: unknown): string | undefined {
  const day = isMonth(value) ? host.model.dayOf(value, host.settings.dueOn) : undefined;
  return day && format.date(day);
}

/** The first day of a month, in words. */
export function beginOfMonth({ host, format }: EntryForm, value: unknown): string | undefined {
  const day = isMonth(value) ? firstDayOf(host.value.startDate, value) : undefined;
  return day && format.date(day);
}

/** The month of today, where one can be written. */
export function currentMonth({ host }: EntryForm): number | undefined {
  const month = host.model.monthOf(host.settings.today);
  return isMonth(month) ? month : undefined;
}
