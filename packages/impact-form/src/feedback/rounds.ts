/** Rounds of feedback as the document holds them: any field may be of any type. */
import type { Path } from '@kvasir/element/panel.js';
import { isCalendarDate, isMap, textOf, type Id } from '@kvasir/model';
import { fewestAnswers } from '@kvasir/model/impact.js';
import type { ImpactSlice } from '../impact-value.ts';

export const roundPlace: Path = ['impact', 'feedbackRounds'];

/** Where a round stands. Without a first day it is not open to anybody; without a last one it never closes. */
export type RoundState = 'undated' | 'contradictory' | 'upcoming' | 'open' | 'closed';

export interface ShownRound {
  readonly id: Id;
  readonly path: Path;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  readonly state: RoundState;
  /** How many answered. */
  readonly count: number;
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
}

function stateOf(opens: string | undefined, closes: string | undefined, today: string): RoundState {
  if (opens !== undefined && closes !== undefined && closes < opens) return 'contradictory';
  if (closes !== undefined && closes < today) return 'closed';
  if (opens === undefined) return 'undated';
  return opens > today ? 'upcoming' : 'open';
}

function answersOf(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  const { answers } = raw;
  return isMap(answers) ? Object.values(answers).filter(isMap) : [];
}

export function readRound(id: Id, raw: Readonly<Record<string, unknown>>, today: string): ShownRound {
  const [opens, closes] = [dayOf(raw['opens']), dayOf(raw['closes'])];
  return {
    ...{ id, raw, opens, closes },
    path: [...roundPlace, id],
    title: textOf(raw['title']).trim(),
    state: stateOf(opens, closes, today),
    count: answersOf(raw).length,
  };
}

/** All rounds, the latest first; what has no day yet is being planned, and comes before. */
export function roundsOf({ impact }: ImpactSlice, today: string): ShownRound[] {
  const all: unknown = impact;
  const rounds = isMap(all) ? all['feedbackRounds'] : undefined;
  if (!isMap(rounds)) return [];
  return Object.keys(rounds)
    .flatMap((id) => {
      const raw = rounds[id];
      return isMap(raw) ? [readRound(id, raw, today)] : [];
    })
    .sort((one, other) => {
      const [before, after] = [one, other].map(({ opens, closes }) => opens ?? closes ?? '~') as [string, string];
      return before > after ? -1 : before < after ? 1 : 0;
    });
}

/** The round that is asked for, or the one that is open; of several the one that closes first. */
export function roundToAnswer(rounds: readonly ShownRound[], wanted: Id | undefined): ShownRound | undefined {
  if (wanted !== undefined && wanted !== '') return rounds.find(({ id }) => id === wanted);
  const closing = ({ closes = '~' }: ShownRound) => closes;
  return rounds
    .filter(({ state }) => state === 'open')
    .sort((one, other) => (closing(one) < closing(other) ? -1 : closing(one) > closing(other) ? 1 : 0))[0];
}

/** What was written, without the side it came from; nothing where so few answered that one could guess who wrote it. */
export function commentsOf({ raw, count, state }: ShownRound): string[] {
  if (state !== 'closed' || count < fewestAnswers) return [];
  return answersOf(raw).flatMap(({ comment }) => {
    const text = textOf(comment).trim();
    return text === '' ? [] : [text];
  });
}

/** In an order that tells nothing (Fisher and Yates). */
export function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  const random = crypto.getRandomValues(new Uint32Array(left.length));
  return items.flatMap((_, index) => left.splice((random[index] ?? 0) % left.length, 1));
}
