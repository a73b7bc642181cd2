/**
 * The building blocks of every schema of the document. The text in place of Valibot's message is the `code` of a
 * `Problem`. What JSON Schema can say is said with `v.regex`, bounds and types; what it cannot (check digits, real
 * dates, order) is a `v.check`, which the published JSON Schema leaves out.
 */
import * as v from 'valibot';
import { isCalendarDate } from '../calendar-date.ts';
import { isHttpUrl } from '../links.ts';
import { isMap } from '../plain-copy.ts';
import { isSafeKey } from '../safe-key.ts';

/** The key of an entry in a map: any text but the empty one and `__proto__`, `constructor`, `prototype`. */
export type Id = string;

/** A set is a map from term to `true`: adding and removing are merge patches, and two edits never collide. */
export type SetOf<T extends string> = Partial<Record<T, true>>;

function hasSafeKeys(value: unknown): boolean {
  return Object.keys(value as object).every(isSafeKey);
}

// Valibot takes arrays for objects, and passes over keys like `__proto__` in silence; the document allows neither.
const anyObject = /*#__PURE__*/ v.pipe(
  /*#__PURE__*/ v.custom<Record<string, unknown>>(isMap, 'wrong-type'),
  /*#__PURE__*/ v.custom<Record<string, unknown>>(hasSafeKeys, 'unsafe-key'),
);

/** The schema of an object of the document. Its type names the known fields only, so a mistyped field does not compile. */
export type DocumentObject<TEntries extends v.ObjectEntries> = v.GenericSchema<
  v.InferInput<v.ObjectSchema<TEntries, undefined>>,
  v.InferOutput<v.ObjectSchema<TEntries, undefined>>
>;

/** The same fields, each of which may be absent. */
export type OptionalEntries<TEntries extends v.ObjectEntries> = {
  readonly [TField in keyof TEntries]: v.ExactOptionalSchema<TEntries[TField], undefined>;
};

/**
 * An object of the document: the fields that it must have, and those that it may have. Known fields are checked, unknown
 * ones pass and survive.
 */
/*#__NO_SIDE_EFFECTS__*/
export function documentObject<const TRequired extends v.ObjectEntries, const TOptional extends v.ObjectEntries>(
  required: TRequired,
  optional: TOptional,
): DocumentObject<TRequired & OptionalEntries<TOptional>> {
  const entries: v.ObjectEntries = { ...required };
  for (const [field, schema] of Object.entries(optional)) entries[field] = v.exactOptional(schema);
  const schema: unknown = v.pipe(anyObject, v.looseObject(entries));
  return schema as DocumentObject<TRequired & OptionalEntries<TOptional>>;
}

/** A collection keyed by id. */
/*#__NO_SIDE_EFFECTS__*/
export function mapOf<TInput, TOutput>(value: v.GenericSchema<TInput, TOutput>, key: v.GenericSchema<string> = id) {
  const schema: unknown = v.pipe(anyObject, v.record(key, value));
  return schema as v.GenericSchema<Record<Id, TInput>, Record<Id, TOutput>>;
}

/** A set whose terms come from a vocabulary. */
/*#__NO_SIDE_EFFECTS__*/
export function setOf<const TTerm extends string>(terms: readonly TTerm[]) {
  const schema: unknown = mapOf(present, term(terms));
  return schema as v.GenericSchema<SetOf<TTerm>>;
}

/** A set whose terms only have a form, such as language tags. */
/*#__NO_SIDE_EFFECTS__*/
export function setOfForm(name: v.GenericSchema<string>) {
  const schema: unknown = mapOf(present, name);
  return schema as v.GenericSchema<SetOf<string>>;
}

/** One term of a published vocabulary. */
/*#__NO_SIDE_EFFECTS__*/
export function term<const TTerms extends readonly string[]>(terms: TTerms) {
  return v.picklist(terms, 'unknown-term');
}

/** Text of a published form; `code` is the problem's code. */
/*#__NO_SIDE_EFFECTS__*/
export function form(pattern: RegExp, code: string) {
  return v.pipe(text, v.regex(pattern, code));
}

/** Text of a published form with a further rule, which is asked only when the form is right. */
/*#__NO_SIDE_EFFECTS__*/
export function checkedForm(pattern: RegExp, code: string, rule: (text: string) => boolean, ruleCode: string) {
  return v.pipe(
    text,
    v.regex(pattern, code),
    v.check((value) => !pattern.test(value) || rule(value), ruleCode),
  );
}

/** A whole number between two bounds, both allowed. */
/*#__NO_SIDE_EFFECTS__*/
export function integer(from: number, to: number) {
  return v.pipe(
    v.number('wrong-type'),
    v.integer('not-an-integer'),
    v.minValue(from, 'out-of-range'),
    v.maxValue(to, 'out-of-range'),
  );
}

/** A number between two bounds, both allowed. */
/*#__NO_SIDE_EFFECTS__*/
export function decimal(from: number, to: number) {
  return v.pipe(v.number('wrong-type'), v.minValue(from, 'out-of-range'), v.maxValue(to, 'out-of-range'));
}

export const text = /*#__PURE__*/ v.string('wrong-type');
export const flag = /*#__PURE__*/ v.boolean('wrong-type');
const present = /*#__PURE__*/ v.literal(true, 'wrong-type');

/** Text with something to read in it. */
export const requiredText = /*#__PURE__*/ form(/\S/, 'required');

/** The key of an entry, and a reference to one. */
export const id = /*#__PURE__*/ v.pipe(text, v.nonEmpty('empty-key'));

/** An ISO 8601 calendar date: `2026-11-21`. */
export const date = /*#__PURE__*/ checkedForm(
  /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
  'not-a-date',
  isCalendarDate,
  'no-such-day',
);

/** An `http` or `https` address. Others (`javascript:`, `data:`) are shown as text, never linked. */
export const url = /*#__PURE__*/ checkedForm(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/, 'not-a-url', isHttpUrl, 'not-a-url');

/** The form that HTML's `<input type="email">` accepts (WHATWG HTML, "valid email address"). */
export const email = /*#__PURE__*/ form(
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
  'not-an-email',
);

/** A language tag of BCP 47: `de`, `zh-Hant`, `sr-Latn-RS`. */
export const languageTag = /*#__PURE__*/ form(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'not-a-language');

/** A moment in UTC, as `Date.prototype.toISOString` writes it; the fraction of a second may be left out. */
export const instant = /*#__PURE__*/ checkedForm(
  /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?Z$/,
  'not-an-instant',
  (value) => isCalendarDate(value.slice(0, 10)),
  'no-such-day',
);

function isAtMostOne(fraction: string): boolean {
  const [numerator = '', denominator = '1'] = fraction.split('/');
  return BigInt(numerator) <= BigInt(denominator);
}

/** An exact share between 0 and 1: `1/3`, `1`, `0`. Decimals are refused, because thirds have none. */
export const share = /*#__PURE__*/ checkedForm(
  /^[0-9]+(\/[1-9][0-9]*)?$/,
  'not-a-fraction',
  isAtMostOne,
  'out-of-range',
);

/** A place in the document (RFC 6901). */
export const pointer = /*#__PURE__*/ form(/^(\/([^~/]|~[01])*)*$/, 'not-a-pointer');

/** SHA-256, as 64 hexadecimal digits. */
export const digest = /*#__PURE__*/ form(/^[0-9a-f]{64}$/, 'not-a-digest');

/** A month of the project, counted from 1, up to a hundred years; months after the project's end count on. */
export const month = /*#__PURE__*/ integer(1, 1200);

/** Any number that JSON can hold. */
export const number = /*#__PURE__*/ v.pipe(
  /*#__PURE__*/ v.number('wrong-type'),
  /*#__PURE__*/ v.finite('out-of-range'),
);

/** Where an entry stands among the others of its collection; entries without one follow in the order of their numbers. */
export const order = /*#__PURE__*/ integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** A set of ids. */
export const idSet = /*#__PURE__*/ setOfForm(id);

/** A Sustainable Development Goal, `1` to `17`, or one of its targets, `7.2` and `7.a` (UN A/RES/70/1). */
export const sdg = /*#__PURE__*/ form(/^([1-9]|1[0-7])(\.([1-9][0-9]?|[a-d]))?$/, 'unknown-term');
