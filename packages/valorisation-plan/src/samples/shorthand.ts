/** Shorter ways to write what plans are full of. */
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Id, Money, PlanContact, PlanRole, PlanStep, RaciRole } from '@kvasir/model';
import type { ExploitationClaim } from '@kvasir/model/valorisation.js';

/** An amount in euros; the document holds whole cents. */
export function euros(amount: number): Money {
  return { cents: Math.round(amount * 100), currency: 'EUR' };
}

const raciOfLetters = { r: 'responsible', a: 'accountable', c: 'consulted', i: 'informed' } as const satisfies Record<
  string,
  RaciRole
>;

/** The part of a partner: what it does, gives and wants, the letters of what it is asked for, and what it will do itself. */
export function role(
  name: string,
  contribution: string,
  interest: string,
  raci: readonly (keyof typeof raciOfLetters)[],
  claims: readonly ExploitationClaim[] = ['none'],
  fieldOfUse = '',
): PlanRole {
  return {
    role: name,
    contribution,
    interest,
    raci: Object.fromEntries(raci.map((letter) => [raciOfLetters[letter], true])),
    claims: ids(...claims),
    ...(fieldOfUse && { fieldOfUse }),
  };
}

/** A step of which it is said who takes it, and in which months. */
export function step(
  title: string,
  responsible: Id,
  months: readonly [from: number, to: number],
  rest: Omit<PlanStep, 'title' | 'responsible' | 'startMonth' | 'endMonth'> = {},
): PlanStep {
  return { title, responsible, startMonth: months[0], endMonth: months[1], status: 'not-started', ...rest };
}

/** Entries in the order in which they are written. */
export function inOrder<T extends object>(entries: Record<Id, T>): Record<Id, T> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry], index) => [id, { ...entry, order: index + 1 }]));
}

/** Whom to turn to, by the ids of partner and contact. */
export function contacts(...all: readonly (readonly [partner: Id, contact: Id])[]): Record<Id, PlanContact> {
  return Object.fromEntries(all.map(([partner, contact]) => [contact, { partner, contact }]));
}
