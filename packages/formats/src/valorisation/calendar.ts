import type { Id } from '@kvasir/model';
import { planDeadlines, type PlanDeadline } from '@kvasir/model/valorisation.js';
import { calendarOf, dayOfMoment, type DayEvent } from '../icalendar/event-lines.ts';
import { escapePart } from '../icalendar/uid.ts';
import { textOf } from '../shared/reading.ts';
import { documentOf, entryOf, plainText, type ValorisationDocument } from './document.ts';
import { lines } from './report-parts.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

export interface ValorisationCalendarOptions extends PlanLanguage {
  /** When the calendar is made, in UTC: `2026-11-21T09:30:00Z`. */
  now: string;
  /** The day from which it is seen what is over; that of `now` without it. */
  today?: string;
  /** Only the days of this result. */
  result?: Id;
  /** What the calendar is called; the acronym of the partnership without it. */
  name?: string;
  /** The page on which the plans stand. */
  url?: string;
}

const domain = 'valorisation.kvasir';

/**
 * The UID of a day (RFC 5545, 3.8.4.7): the same at every export, so that a calendar updates what it has. It comes from ids
 * alone: titles, numbers and days change.
 */
function uidOf({ kind, result, entry = '' }: PlanDeadline, partnership: string): string {
  return `${kind}.${escapePart(result)}.${escapePart(entry)}@${escapePart(partnership)}.${domain}`;
}

class PlanCalendar {
  readonly #document: ValorisationDocument;
  readonly #wording: PlanWording;
  readonly #acronym: string | undefined;
  readonly #partnership: string;

  constructor(document: ValorisationDocument, wording: PlanWording) {
    this.#document = document;
    this.#wording = wording;
    this.#acronym = textOf(document.acronym);
    this.#partnership = textOf(document.id) ?? this.#acronym ?? '';
  }

  event(deadline: PlanDeadline): DayEvent {
    const { kind, date } = deadline;
    const category = this.#wording.labels.deadlines[kind];
    return {
      uid: uidOf(deadline, this.#partnership),
      date,
      summary: `${this.#acronym === undefined ? '' : `${this.#acronym}: `}${this.#summary(deadline)}`,
      description: this.#description(deadline),
      category,
      status: 'CONFIRMED',
    };
  }

  #result(id: Id): string {
    return this.#wording.entry('results', id);
  }

  #summary({ kind, result, title }: PlanDeadline): string {
    const { labels } = this.#wording;
    const isOfEntry = kind === 'step-start' || kind === 'step-end' || kind === 'funding';
    return labels.labelled(labels.deadlines[kind], isOfEntry ? title : this.#result(result));
  }

  #description({ kind, result, entry = '' }: PlanDeadline): string {
    const wording = this.#wording;
    const { fields } = wording.labels;
    const plan = entryOf(this.#document.valorisationPlans, result);
    const step = kind === 'step-start' || kind === 'step-end' ? entryOf(plan['steps'], entry) : {};
    const funding = kind === 'funding' ? entryOf(plan['fundings'], entry) : {};
    const right = kind === 'protection' ? entryOf(entryOf(this.#document.results, result)['protection'], entry) : {};
    const isRoute = kind === 'notice' || kind === 'route';
    const route = isRoute ? entryOf(entryOf(plan, 'routeDetails'), entry) : {};
    return lines(
      wording.labelled(fields.result, this.#result(result)),
      isRoute ? wording.labelled(fields.route, wording.word('exploitationRoutes', entry)) : '',
      wording.labelled(fields.recipient, plainText(route['recipient'])),
      wording.labelled(fields.protection, wording.word('protectionForms', right['form'])),
      wording.labelled(fields.responsible, wording.partner(step['responsible'] ?? right['responsible'])),
      wording.labelled(fields.partner, wording.partner(funding['partner'])),
      wording.labelled(fields.amount, wording.money(funding['amount'])),
      wording.labelled(fields.url, plainText(funding['url'])),
      wording.labelled(fields.change, plainText(step['change'])),
    );
  }
}

/**
 * The days that plans have to keep as a calendar (RFC 5545), each a whole day: steps, notice to other owners, applications
 * for funding, reviews, the duty to exploit or to offer, and deadlines of protection. A file to import once, or a feed to
 * subscribe to.
 */
export function valorisationCalendar(value: ValorisationDocument, options: ValorisationCalendarOptions): string {
  const document = documentOf(value);
  const { now, today = dayOfMoment(now), result, name, language, url } = options;
  const wording = new PlanWording(document, options, today);
  const calendar = new PlanCalendar(document, wording);
  const product = '-//Kvasir//Valorisation//EN';
  return calendarOf(
    { product, now, language, url, name: textOf(name) ?? textOf(document.acronym) ?? textOf(document.title) },
    planDeadlines(document, today, result).map((deadline) => calendar.event(deadline)),
  );
}
