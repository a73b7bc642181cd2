/** On which days something is due for a right that was applied for. */
import { isCalendarDate } from '../calendar-date.ts';
import type { Protection } from '../schema/result.ts';
import type { PatentStatus, ProtectionForm } from '../vocabularies/results.ts';

/**
 * What is due: the last day to claim priority in other countries (Paris Convention, Article 4), to enter the national
 * phase (PCT, Article 22), and to enter the regional phase before the European Patent Office (EPC, Rule 159).
 */
export type ComputedDeadline = 'priority-end' | 'national-phase' | 'regional-phase';

/** A day on which something is due. `written` is what stands in the document itself. */
export interface Deadline<TKind extends string = ComputedDeadline | 'written'> {
  kind: TKind;
  /** The day, as in the document: `2027-01-31`. */
  date: string;
}

type Months = readonly [kind: ComputedDeadline, months: number][];

const inventions: Months = [
  ['priority-end', 12],
  ['national-phase', 30],
  ['regional-phase', 31],
];
const signs: Months = [['priority-end', 6]];

/** Months after the day of priority. Designs and marks have half a year, and no PCT (Paris Convention, Article 4 C (1)). */
const monthsOfForm: Partial<Record<ProtectionForm, Months>> = {
  patent: inventions,
  'utility-model': inventions,
  'registered-design': signs,
  'trade-mark': signs,
};

const ended: ReadonlySet<PatentStatus | undefined> = new Set<PatentStatus>([
  'abandoned',
  'withdrawn',
  'lapsed',
  'expired',
  'revoked',
]);

/** Whether a right is no more, or will never be. */
export function hasEnded({ status }: Pick<Protection, 'status'>): boolean {
  return ended.has(status);
}

function isDate(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && isCalendarDate(text);
}

/** The same day some months later or, where that month has no such day, its last (PCT, Rule 80.2). */
function monthsLater(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() !== dayOfMonth) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/**
 * What follows from the day of priority and is still ahead of `today` (`2026-11-21`), the nearest first. That offices
 * which are closed on such a day wait for the next one is not counted on.
 */
export function protectionDeadlines(protection: Protection, today: string): Deadline<ComputedDeadline>[] {
  const { form, priorityDate } = protection;
  const months = Object.hasOwn(monthsOfForm, form) ? monthsOfForm[form] : undefined;
  if (!months || !isDate(priorityDate) || hasEnded(protection)) return [];
  return months
    .map(([kind, count]) => ({ kind, date: monthsLater(priorityDate, count) }))
    .filter(({ date }) => isDate(date) && date >= today);
}

/**
 * The day on which something is due next: the one that stands in the document, or an earlier one that follows from the
 * day of priority. What stands in the document counts after its day too, because somebody has to say what became of it.
 */
export function nextDeadline(protection: Protection, today: string): Deadline | undefined {
  const [computed] = protectionDeadlines(protection, today);
  const { deadline } = protection;
  if (!isDate(deadline) || hasEnded(protection)) return computed;
  return computed && computed.date < deadline ? computed : { kind: 'written', date: deadline };
}
