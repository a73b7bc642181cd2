/** What a partner has done, with whom, and on what terms it works with others. */
import type * as v from 'valibot';
import { rorRelationships } from '../vocabularies/organisation.ts';
import { participantRoles } from '../vocabularies/research.ts';
import { rorSchema } from './identifiers.ts';
import { moneySchema } from './money.ts';
import { orderedObject } from './order.ts';
import { date, documentObject, form, requiredText, term, text, url } from './primitives.ts';

/** A project that the partner takes or took part in (CORDIS `project.csv`, `organization.csv`). */
export const partnerProjectSchema = /*#__PURE__*/ orderedObject(
  'startDate',
  'endDate',
  {},
  {
    /** The project's acronym (CORDIS `acronym`). */
    acronym: text,
    /** The project's title (CORDIS `title`). */
    title: text,
    /** The grant agreement number, which is CORDIS's project id. */
    cordis: /*#__PURE__*/ form(/^[0-9]{5,9}$/, 'not-a-cordis-id'),
    /** The partner's role in the project (CORDIS `role`). */
    role: /*#__PURE__*/ term(participantRoles),
    /** The project's first day (CORDIS `startDate`). */
    startDate: date,
    /** The project's last day (CORDIS `endDate`). */
    endDate: date,
    /** What the EU grants to the partner and its linked third parties (CORDIS `ecContribution`). */
    ecContribution: moneySchema,
    /** What the EU grants to the partner alone (CORDIS `netEcContribution`). */
    netEcContribution: moneySchema,
    /** The partner's total cost in the project (CORDIS `totalCost`). */
    totalCost: moneySchema,
  },
);
export type PartnerProject = v.InferOutput<typeof partnerProjectSchema>;

/** A kind of partnership that the organisation offers or looks for (C(2024) 601, 2.1.1(c)). */
export const partnershipTypeSchema = /*#__PURE__*/ documentObject(
  {
    /** For instance collaborative research, contract research, licensing, staff exchange, student placement. */
    type: requiredText,
  },
  {
    /** The degree of involvement (2.1.1(c)). */
    involvement: text,
    /** How long such a partnership lasts (2.1.1(c)), in words. */
    duration: text,
    /** The conditions (2.1.1(c)). */
    conditions: text,
  },
);
export type PartnershipType = v.InferOutput<typeof partnershipTypeSchema>;

/** A network, cluster or association that the organisation belongs to. */
export const membershipSchema = /*#__PURE__*/ documentObject(
  {
    /** The network's name. */
    name: requiredText,
  },
  {
    /** The network's website. */
    url,
    /** The day on which the organisation joined. */
    since: date,
  },
);
export type Membership = v.InferOutput<typeof membershipSchema>;

/** Another organisation, and what it is to this one (ROR `relationships[]`). */
export const relationSchema = /*#__PURE__*/ documentObject(
  {
    /** What the other is: this one's parent, child, predecessor, successor, or otherwise related. */
    kind: /*#__PURE__*/ term(rorRelationships),
    /** The other's display name. */
    name: requiredText,
  },
  {
    /** The other's ROR id: the full address. */
    ror: rorSchema,
    /** The other's id among the partners of this document. */
    partner: requiredText,
  },
);
export type Relation = v.InferOutput<typeof relationSchema>;
