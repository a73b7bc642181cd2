/** What a partner has to offer and what it looks for. */
import type * as v from 'valibot';
import { fieldSchemes, needKinds } from '../vocabularies/research.ts';
import { orderedObject } from './order.ts';
import { documentObject, integer, requiredText, term, text, url } from './primitives.ts';

/** A span of technology readiness levels (Horizon Europe work programme, General Annexes), both ends included. */
export const trlRangeSchema = /*#__PURE__*/ orderedObject(
  'from',
  'to',
  {
    /** The lowest level. */
    from: /*#__PURE__*/ integer(1, 9),
    /** The highest level. */
    to: /*#__PURE__*/ integer(1, 9),
  },
  {},
);
export type TrlRange = v.InferOutput<typeof trlRangeSchema>;

/** Something the partner can do. */
export const capabilitySchema = /*#__PURE__*/ documentObject(
  {
    /** What it is, in a few words. */
    title: requiredText,
  },
  {
    /** More about it. */
    description: text,
    /** The readiness levels at which it is offered. */
    trl: trlRangeSchema,
  },
);
export type Capability = v.InferOutput<typeof capabilitySchema>;

/** A field of research that the partner works in. */
export const researchFieldSchema = /*#__PURE__*/ documentObject(
  {
    /** EuroSciVoc (Publications Office of the EU) or FORD (OECD Frascati Manual 2015). */
    scheme: /*#__PURE__*/ term(fieldSchemes),
    /** The scheme's code: the EuroSciVoc path `/21/33/117`, the FORD number `2`. */
    code: requiredText,
  },
  {
    /** The field's name in the source, for readers whose language has none. */
    title: text,
  },
);
export type ResearchField = v.InferOutput<typeof researchFieldSchema>;

/** A facility that others can use: a testbed, a pilot line, a living lab … */
export const facilitySchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** What it offers, and on what conditions. */
    description: text,
    /** Where to read on. */
    url,
  },
);
export type Facility = v.InferOutput<typeof facilitySchema>;

/** A result that the partner brings along, ready for others to take up. */
export const partnerResultSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** What it is good for. */
    description: text,
  },
);
export type PartnerResult = v.InferOutput<typeof partnerResultSchema>;

/** What the partner looks for, or a challenge that it puts to others (C(2024) 601, 2.1.2(b)). */
export const needSchema = /*#__PURE__*/ documentObject(
  {
    /** What is looked for, in a few words. */
    title: requiredText,
  },
  {
    /** More about it. */
    description: text,
    /** Whether the partner needs it, or challenges others to solve it. */
    kind: /*#__PURE__*/ term(needKinds),
  },
);
export type Need = v.InferOutput<typeof needSchema>;
