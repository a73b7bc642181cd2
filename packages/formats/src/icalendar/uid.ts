/**
 * The UID of an event (RFC 5545, 3.8.4.7): the same at every export, so that a calendar updates what it has, and readable
 * again, so that an event finds its way back into the plan. It comes from ids alone: titles, numbers and days change.
 */
import { isSafeKey, type Id } from '@kvasir/model';

/** The collections of a roadmap whose entries have a day. */
export const calendarCollections = ['milestones', 'deliverables', 'reviews'] as const;
export type CalendarCollection = (typeof calendarCollections)[number];

/** What an event is about. */
export interface CalendarRef {
  /** The `id` of the partnership, or its acronym; empty where it has neither. */
  partnership: string;
  collection: CalendarCollection;
  /** Empty for the next review, which has no entry yet. */
  id: Id;
}

const domain = 'roadmap.kvasir';

/** Letters, digits and hyphens stay; all else becomes its code in hexadecimal, between underscores. */
export function escapePart(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

function restorePart(text: string): string | undefined {
  if (!/^(?:[A-Za-z0-9-]|_[0-9a-f]{1,6}_)*$/.test(text)) return undefined;
  const codes = Array.from(text.matchAll(/_([0-9a-f]+)_/g), ([, code = '']) => parseInt(code, 16));
  if (codes.some((code) => code > 0x10ffff)) return undefined;
  return text.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

export function uidOf({ partnership, collection, id }: CalendarRef): string {
  return `${collection}.${escapePart(id)}@${escapePart(partnership)}.${domain}`;
}

/** What a UID stands for; `undefined` where it was not made here. */
export function refOfUid(uid: string): CalendarRef | undefined {
  const [, collection, escapedId = '', escapedPartnership = ''] =
    /^([a-z]+)\.([^.@]*)@([^.@]*)\.roadmap\.kvasir$/.exec(uid) ?? [];
  const known = calendarCollections.find((one) => one === collection);
  const [id, partnership] = [restorePart(escapedId), restorePart(escapedPartnership)];
  if (known === undefined || id === undefined || partnership === undefined || !isSafeKey(id)) return undefined;
  return { partnership, collection: known, id };
}
