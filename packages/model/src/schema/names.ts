import type * as v from 'valibot';
import { rorNameTypes } from '../vocabularies/organisation.ts';
import { documentObject, integer, languageTag, requiredText, setOf } from './primitives.ts';

/** One of the names of an organisation (ROR `names[]`). */
export const partnerNameSchema = /*#__PURE__*/ documentObject(
  {
    /** The name itself. */
    text: requiredText,
  },
  {
    /** The language of the name (BCP 47). */
    lang: languageTag,
    /** What kind of name it is; one name can be several (ROR `names[].types`). */
    kinds: /*#__PURE__*/ setOf(rorNameTypes),
  },
);
export type PartnerName = v.InferOutput<typeof partnerNameSchema>;

/** The partner's mark, where the host wants to fix it: the same in matrix, roadmap, plan and charts. */
export const markSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Two or three letters. */
    letters: requiredText,
    /** Which of the twelve partner colours, from 1. */
    colour: /*#__PURE__*/ integer(1, 12),
  },
);
export type Mark = v.InferOutput<typeof markSchema>;
