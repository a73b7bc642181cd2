/** From what is due when to the parts of the agenda, each with a heading. */
import { isMap, textOf, type Id } from '@kvasir/model';
import { agenda, type Agenda, type AgendaEntry } from '@kvasir/model/roadmap.js';
import { entryKey } from '../entries.ts';
import type { RawEntry, RoadmapItem } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { matchesFilter } from '../row-model.ts';
import type { RoadmapFilter } from '../settings.ts';

/** An entry of the agenda, with what it is an entry of. */
export interface AgendaRow {
  readonly key: string;
  readonly entry: AgendaEntry;
  /** The milestone or deliverable. */
  readonly item: RoadmapItem | undefined;
  /** The review, where somebody has planned it. */
  readonly review: RawEntry | undefined;
}

/** The open entries, from the most urgent on; and those that are done with. */
export interface AgendaRows {
  readonly open: readonly AgendaRow[];
  /** How many of the open ones run late; they come first. */
  readonly late: number;
  /** How many of the open ones are late, or due within the next three months. */
  readonly near: number;
  readonly achieved: readonly AgendaRow[];
  readonly cancelled: readonly AgendaRow[];
}

export interface AgendaReading {
  readonly value: Roadmap;
  readonly today: string;
  readonly filter: RoadmapFilter;
  readonly items: readonly RoadmapItem[];
}

function reviewIn({ reviews }: Roadmap, id: Id): RawEntry | undefined {
  const entry: unknown = isMap(reviews) && Object.hasOwn(reviews, id) ? reviews[id] : undefined;
  return isMap(entry) ? entry : undefined;
}

/** Reviews have no status, and what nobody has planned has no title: neither is what somebody looks for by it. */
function isShown({ item, review }: AgendaRow, filter: RoadmapFilter): boolean {
  const { status, text = '' } = filter;
  // Whether it concerns the partner has been asked before.
  if (item) return matchesFilter(item, { text, ...(status && { status }) });
  const wanted = text.trim().toLocaleLowerCase();
  return status === undefined && (wanted === '' || textOf(review?.['title']).toLocaleLowerCase().includes(wanted));
}

export function agendaRows({ value, today, filter, items }: AgendaReading): AgendaRows {
  const { partner } = filter;
  const found = agenda(value, today, { ...(partner !== undefined && { partner }) });
  const byKey = new Map(items.map((item) => [item.key, item]));
  const rowsOf = (group: keyof Omit<Agenda, 'more'>): AgendaRow[] =>
    found[group].flatMap((entry) => {
      const key = entry.ref ? entryKey(entry.ref) : 'review-due';
      const review = entry.ref?.collection === 'reviews' ? reviewIn(value, entry.ref.id) : undefined;
      const row: AgendaRow = { key, entry, item: byKey.get(key), review };
      return isShown(row, filter) ? [row] : [];
    });
  // What the partners call delayed runs late, though it is expected later only.
  const isDelayed = ({ item }: AgendaRow): boolean => item?.status === 'delayed';
  const soon = [...rowsOf('thisMonth'), ...rowsOf('nextThreeMonths')];
  // Without a beginning of the project there are months, but no days.
  const undated = rowsOf('undated').sort((one, other) => (one.entry.month ?? 9999) - (other.entry.month ?? 9999));
  const rest = [...rowsOf('later'), ...undated];
  const late = [...rowsOf('overdue'), ...[...soon, ...rest].filter(isDelayed)];
  const near = [...late, ...soon.filter((row) => !isDelayed(row))];
  return {
    open: [...near, ...rest.filter((row) => !isDelayed(row))],
    late: late.length,
    near: near.length,
    achieved: rowsOf('achieved'),
    cancelled: rowsOf('cancelled'),
  };
}

/** So many at least are shown, where there are as many; and so many at most at one time. */
const least = 12;
export const page = 100;

/** How many of the open entries are shown at first: what is near, or what the host allows. */
export function firstShown({ open, near }: AgendaRows, limit: number | undefined): number {
  if (limit !== undefined && limit >= 0) return Math.min(open.length, Math.trunc(limit), page);
  let shown = Math.min(open.length, Math.max(near, least), page);
  // No month is shown in part.
  while (shown > 0 && shown < Math.min(open.length, page) && monthOf(open[shown]) === monthOf(open[shown - 1])) shown++;
  return shown;
}

/** The calendar month of a row, `2026-12`; `undefined` without a day. */
function monthOf(row: AgendaRow | undefined): string | undefined {
  return row?.entry.due?.slice(0, 7);
}

export interface AgendaSection {
  readonly key: string;
  /** `late`, `undated`, or the calendar month that the entries are due in. */
  readonly kind: 'late' | 'undated' | 'month';
  readonly rows: readonly AgendaRow[];
}

/** The rows under their headings: what runs late, month by month what is due, what has no month. */
export function agendaSections({ open, late }: AgendaRows, shown: number): AgendaSection[] {
  const sections = new Map<string, { kind: AgendaSection['kind']; rows: AgendaRow[] }>();
  open.slice(0, shown).forEach((row, index) => {
    const month = monthOf(row);
    const kind = index < late ? 'late' : month === undefined ? 'undated' : 'month';
    const key = kind === 'month' ? String(month) : kind;
    const section = sections.get(key) ?? { kind, rows: [] };
    section.rows.push(row);
    sections.set(key, section);
  });
  return [...sections].map(([key, section]) => ({ key, ...section }));
}
