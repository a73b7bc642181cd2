/** What is wrong in a document, and where. */
export interface Problem {
  /** The place, as a JSON Pointer (RFC 6901); `''` is the whole value. */
  pointer: string;
  /** What kind of problem: the key of the message that an element shows. */
  code: ProblemCode;
  /** `advice` asks for another look; `error` says that the value is not what the schema means. */
  severity: 'error' | 'advice';
  /** What would have been right, for developers: a type, a pattern, a bound. */
  expected?: string;
  /** The value as it stands in the document. */
  received?: unknown;
}

/** Every code that a problem can have. */
export const problemCodes = [
  // shape
  'required',
  'wrong-type',
  'unknown-term',
  'out-of-range',
  'out-of-order',
  'not-an-integer',
  // keys and structure
  'empty-key',
  'unsafe-key',
  'not-a-pointer',
  'too-deep',
  'cyclic',
  'unreadable',
  // forms
  'not-a-date',
  'no-such-day',
  'not-an-instant',
  'not-a-fraction',
  'not-a-digest',
  'not-a-url',
  'not-an-email',
  'not-a-language',
  'not-a-country',
  'unknown-country',
  'not-a-nuts-code',
  'not-a-currency',
  'not-a-cordis-id',
  // identifiers
  'not-a-ror',
  'ror-check-digit',
  'not-an-orcid',
  'orcid-check-digit',
  'not-an-isni',
  'isni-check-digit',
  'not-a-lei',
  'lei-check-digit',
  'pic-digits',
  'not-a-wikidata-item',
  'not-a-grid',
  'not-a-fundref',
  'not-a-doi',
  // advice
  'too-long',
  'not-an-eu-vat-number',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
