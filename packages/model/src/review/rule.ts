/** What a rule is. Each stands in a file of its own in `rules/` and in one line of `rules.ts`. */
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';

/** `error`: the document contradicts itself. `warning`: somebody should look at it. `advice`: it could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What fills the gaps of a rule's sentence, in every language. */
export type Values = Readonly<Record<string, string | number>>;

/** A field of the document that is a map keyed by id. */
export type Collection = {
  [TField in keyof Partnership]-?: string extends keyof NonNullable<Partnership[TField]> ? TField : never;
}[keyof Partnership];

/** An entry of one of these collections. */
export type EntryOf<TCollection extends Collection> = NonNullable<NonNullable<Partnership[TCollection]>[Id]>;

/** Says what was found: the path from what the rule looks at to the very field, and what fills its sentence. */
export type Report<TValues extends Values> = (path: readonly string[], values: TValues) => void;

/** What every rule says of itself. */
export interface Statement<TId extends string, TValues extends Values> {
  /** In kebab-case; hosts and translations know the rule by it. */
  readonly id: TId;
  readonly severity: Severity;
  /** The paragraph of the Code of Practice (C(2024) 601) that the rule serves, where there is one: `3.3.1(a)`. */
  readonly paragraph?: string;
  /** The finding in plain English. */
  message(values: TValues): string;
}

/** What a question about an entry is answered with: what can be compared with a later answer. */
export type Answer = string | number | boolean | undefined;

/** What a rule on one entry may know besides the entry. */
export interface Surroundings {
  /** The collection that the entry stands in. */
  readonly collection: Collection;
  /** The entry's key. */
  readonly id: Id;
  /** What the reader calls the entry: its title or, without one, its id; for a valorisation plan, those of its result. */
  readonly name: string;
  /** The reader's day, `2026-11-21`. A rule that asks about days is silent without one. */
  readonly today: string | undefined;
  /** The last day of the partnership, where it is a day. */
  readonly endDate: string | undefined;
  /** Whether a collection has an entry of that id. */
  has(collection: Collection, id: Id): boolean;
  /** The ids of all entries of a collection, which is followed as entries come and go; none where it is no collection. */
  ids(collection: Collection): readonly Id[];
  /**
   * What the rule wants to know of another entry, which need not be there. The question is kept in mind and put again
   * when that entry changes, and the rule is asked again only when the answer is another. So it should ask for no more
   * than it needs, and answer from the entry alone. One that stumbles over a field of a wrong type answers `undefined`.
   */
  ask<TCollection extends Collection, TAnswer extends Answer>(
    collection: TCollection,
    id: Id,
    question: (entry: EntryOf<TCollection> | undefined) => TAnswer,
  ): TAnswer | undefined;
}

/**
 * A rule on each entry of some collections by itself. It is asked again when the entry changes, or its surroundings do,
 * so it must look at nothing else.
 */
export interface EntryRule<
  TId extends string = string,
  TValues extends Values = Values,
  TCollection extends Collection = Collection,
> extends Statement<TId, TValues> {
  readonly of: readonly TCollection[];
  find(entry: EntryOf<TCollection>, report: Report<TValues>, around: Surroundings): void;
}

/** A rule on the document. It is asked again when a field in `reads` changes or, without `reads`, when anything does. */
export interface DocumentRule<
  TId extends string = string,
  TValues extends Values = Values,
  TField extends keyof Partnership = keyof Partnership,
> extends Statement<TId, TValues> {
  readonly reads?: readonly TField[];
  /**
   * `document` is an object of this review alone, by which rules can share what they find out (`sharedByRules`). Without
   * `today`, the reader's day, a rule that asks about days is silent.
   */
  find(document: Pick<Partnership, TField>, report: Report<TValues>, today: string | undefined): void;
}

export type Rule = EntryRule | DocumentRule;

/** Finds something out once in a review, for all rules on the document that want to know it. */
export function sharedByRules<TDocument extends object, TAnswer>(
  findOut: (document: TDocument) => TAnswer,
): (document: TDocument) => TAnswer {
  const answers = new WeakMap<TDocument, TAnswer>();
  return (document) => {
    const known = answers.get(document);
    if (known !== undefined) return known;
    const answer = findOut(document);
    answers.set(document, answer);
    return answer;
  };
}

/** Writes a rule on the document with the types of what it reads and says. */
export function documentRule<
  const TId extends string,
  TValues extends Values,
  const TField extends keyof Partnership = keyof Partnership,
>(rule: DocumentRule<TId, TValues, TField>): DocumentRule<TId, TValues, TField> {
  return rule;
}
