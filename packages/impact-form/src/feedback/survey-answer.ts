/** One person's answer, and the document with and without it. */
import { freshId, isMap, isSafeKey, type FeedbackQuestion, type FeedbackSide, type Id } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';

/** What has been entered. It is in no document before it is sent. */
export interface Draft {
  readonly side: FeedbackSide | undefined;
  readonly ratings: Readonly<Partial<Record<FeedbackQuestion, number>>>;
  readonly comment: string;
}

export const emptyDraft: Draft = { side: undefined, ratings: {}, comment: '' };

type Fields = Readonly<Record<string, unknown>>;

/** The rounds and the answers of one; nothing where something else stands in their place, and would be written over. */
function placesOf({ impact }: ImpactSlice, round: Id): { rounds: Fields; raw: Fields; answers: Fields } | undefined {
  const rounds = (impact as Fields | undefined)?.['feedbackRounds'];
  const raw = isMap(rounds) && Object.hasOwn(rounds, round) && isSafeKey(round) ? rounds[round] : undefined;
  if (!isMap(rounds) || !isMap(raw)) return undefined;
  const { answers = {} } = raw;
  // PHP writes an empty map as `[]`.
  if (Array.isArray(answers) && answers.length === 0) return { rounds, raw, answers: {} };
  return isMap(answers) || answers === null ? { rounds, raw, answers: answers ?? {} } : undefined;
}

export function canTakeAnswers(value: ImpactSlice, round: Id): boolean {
  return placesOf(value, round) !== undefined;
}

export function hasAnswer(value: ImpactSlice, round: Id, id: Id): boolean {
  return isMap(placesOf(value, round)?.answers[id]);
}

function withAnswers(value: ImpactSlice, round: Id, entries: readonly (readonly [Id, unknown])[]): ImpactSlice {
  const places = placesOf(value, round);
  if (!places) return value;
  // By their random ids, so that their order does not tell who answered before whom.
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const changed = { ...places.raw, answers: Object.fromEntries(sorted) };
  return {
    ...value,
    impact: { ...value.impact, feedbackRounds: { ...places.rounds, [round]: changed } },
  } as ImpactSlice;
}

/** Writes an answer under a random id, or over the one that has been sent before. It says neither who nor when. */
export function withAnswer(
  value: ImpactSlice,
  round: Id,
  { side, ratings, comment }: Draft,
  sent?: Id,
): { readonly value: ImpactSlice; readonly id: Id } {
  const answers = placesOf(value, round)?.answers ?? {};
  const id = sent ?? freshId('answer', (taken) => Object.hasOwn(answers, taken));
  const text = comment.trim();
  const answer = {
    ...(side && { side }),
    ...(Object.keys(ratings).length > 0 && { ratings }),
    ...(text !== '' && { comment: text }),
  };
  const others = Object.entries(answers).filter(([other]) => other !== id);
  return { value: withAnswers(value, round, [...others, [id, answer]]), id };
}

export function withoutAnswer(value: ImpactSlice, round: Id, id: Id): ImpactSlice {
  const answers = placesOf(value, round)?.answers ?? {};
  return withAnswers(
    value,
    round,
    Object.entries(answers).filter(([other]) => other !== id),
  );
}
