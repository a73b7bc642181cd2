import type * as v from 'valibot';
import { contactFunctions, contactVisibilities } from '../vocabularies/contact.ts';
import { orcidSchema } from './identifiers.ts';
import { orderedObject } from './order.ts';
import { date, email, flag, languageTag, requiredText, setOfForm, term, text } from './primitives.ts';

/** A person, or a desk, to turn to. */
export const contactSchema = /*#__PURE__*/ orderedObject(
  'from',
  'until',
  {
    /** The person's name, or that of the desk. */
    name: requiredText,
  },
  {
    /** The job title, in the organisation's own words. */
    role: text,
    /** What the person is there for in the partnership. */
    function: /*#__PURE__*/ term(contactFunctions),
    /** ORCID iD: the full address, `https://orcid.org/…`. */
    orcid: orcidSchema,
    /** E-mail address. */
    email,
    /** Telephone number, best with the country's prefix (E.164): `+49 …`. */
    phone: text,
    /** The languages in which the person can be addressed (BCP 47). */
    languages: /*#__PURE__*/ setOfForm(languageTag),
    /** When the person can be reached, in words. */
    availability: text,
    /** The first day on which the person holds the function. */
    from: date,
    /** The last day on which the person holds the function. */
    until: date,
    /** The day on which somebody last confirmed these details. */
    lastVerified: date,
    /** Who may see the contact: everybody, or the partners only. */
    visibility: /*#__PURE__*/ term(contactVisibilities),
    /** Whether the person agreed to being listed (Regulation (EU) 2016/679, Article 6(1)(a)). */
    consent: flag,
  },
);
export type Contact = v.InferOutput<typeof contactSchema>;
