/** What the partners say to the document, and to each other: agreements, shared terms, notes. */
import * as v from 'valibot';
import { decisions, glossaryStatuses } from '../vocabularies/agreement.ts';
import {
  digest,
  documentObject,
  id,
  instant,
  integer,
  languageTag,
  mapOf,
  pointer,
  requiredText,
  setOfForm,
  term,
  text,
} from './primitives.ts';

/** What one partner decided, and on exactly what. */
export const partyDecisionSchema = /*#__PURE__*/ documentObject(
  {
    /** SHA-256 of the RFC 8785 canonical JSON of what was decided on. */
    digest,
    /** Agreed, or objected. */
    decision: /*#__PURE__*/ term(decisions),
    /** When. */
    at: instant,
  },
  {
    /** The person who acted for the partner. */
    by: text,
    /** Why the partner objects. */
    reason: text,
  },
);
export type PartyDecision = v.InferOutput<typeof partyDecisionSchema>;

/** A version that was decided on. */
export const agreedVersionSchema = /*#__PURE__*/ documentObject(
  {
    /** The version's number, counted from 1 in the order of recording. */
    number: /*#__PURE__*/ integer(1, Number.MAX_SAFE_INTEGER),
    /** When it was recorded. */
    at: instant,
  },
  {
    /** The content itself, for as long as a partner's decision refers to it. */
    content: /*#__PURE__*/ v.unknown(),
  },
);
export type AgreedVersion = v.InferOutput<typeof agreedVersionSchema>;

/** Who agreed to a part of the document. */
export const agreementSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The latest decision of each partner, by partner id. */
    parties: /*#__PURE__*/ mapOf(partyDecisionSchema),
    /** The versions that were decided on, by their digest. */
    versions: /*#__PURE__*/ mapOf(agreedVersionSchema, digest),
  },
);
export type Agreement = v.InferOutput<typeof agreementSchema>;

/** What a term means to one group. */
export const glossaryDefinitionSchema = /*#__PURE__*/ documentObject(
  {
    /** The definition. */
    text: requiredText,
  },
  {},
);
export type GlossaryDefinition = v.InferOutput<typeof glossaryDefinitionSchema>;

/** The definitions of a term by the group that uses it. */
export const glossaryDefinitionsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** In academia. */
    academia: glossaryDefinitionSchema,
    /** In industry. */
    industry: glossaryDefinitionSchema,
    /** To the public. */
    public: glossaryDefinitionSchema,
  },
);
export type GlossaryDefinitions = v.InferOutput<typeof glossaryDefinitionsSchema>;

/** A term of the common working terminology (C(2024) 601, 2.3.1(f) and 3.1.1(d)). */
export const glossaryTermSchema = /*#__PURE__*/ documentObject(
  {
    /** The term. */
    term: requiredText,
  },
  {
    /** The language of the term (BCP 47). */
    language: languageTag,
    /** What it means to each group. */
    definitions: glossaryDefinitionsSchema,
    /** Where the definition comes from. */
    source: text,
    /** Other words for the same. */
    synonyms: /*#__PURE__*/ setOfForm(requiredText),
    /** What it is easily taken for, and is not. */
    notToConfuseWith: text,
    /** Whether the partners share the meaning already. */
    status: /*#__PURE__*/ term(glossaryStatuses),
  },
);
export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>;

/** A remark on a place of the document. */
export const noteSchema = /*#__PURE__*/ documentObject(
  {
    /** The place, as a JSON Pointer (RFC 6901); `''` is the whole document. */
    pointer,
    /** The remark. */
    text: requiredText,
  },
  {
    /** Who wrote it. */
    by: text,
    /** The id of the partner whom the writer acted for. */
    partner: id,
    /** When it was written. */
    at: instant,
  },
);
export type Note = v.InferOutput<typeof noteSchema>;
