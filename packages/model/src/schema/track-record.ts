/** What a partner has done, with whom, and on what terms it works with others. */
import * as v from 'valibot';
import { rorRelationships } from '../vocabularies/organisation.ts';
import { participantRoles } from '../vocabularies/research.ts';
import { rorSchema } from './identifiers.ts';
import { moneySchema } from './money.ts';
import { orderedObject } from './order.ts';
import { date, documentObject, form, requiredText, term, text, url } from './primitives.ts';

/** A project that the partner takes or took part in (CORDIS `project.csv`, `organization.csv`). */
export const partnerProjectSchema = /*#__PURE__*/ orderedObject('startDate', 'endDate', {
  /** The project's acronym (CORDIS `acronym`). */
  acronym: /*#__PURE__*/ v.exactOptional(text),
  /** The project's title (CORDIS `title`). */
  title: /*#__PURE__*/ v.exactOptional(text),
  /** The grant agreement number, which is CORDIS's project id. */
  cordis: /*#__PURE__*/ v.exactOptional(/*#__PURE__*/ form(/^[0-9]{5,9}$/, 'not-a-cordis-id')),
  /** The partner's role in the project (CORDIS `role`). */
  role: /*#__PURE__*/ v.exactOptional(/*#__PURE__*/ term(participantRoles)),
  /** The project's first day (CORDIS `startDate`). */
  startDate: /*#__PURE__*/ v.exactOptional(date),
  /** The project's last day (CORDIS `endDate`). */
  endDate: /*#__PURE__*/ v.exactOptional(date),
  /** What the EU grants to the partner and its linked third parties (CORDIS `ecContribution`). */
  ecContribution: /*#__PURE__*/ v.exactOptional(moneySchema),
  /** What the EU grants to the partner alone (CORDIS `netEcContribution`). */
  netEcContribution: /*#__PURE__*/ v.exactOptional(moneySchema),
  /** The partner's total cost in the project (CORDIS `totalCost`). */
  totalCost: /*#__PURE__*/ v.exactOptional(moneySchema),
});
export type PartnerProject = v.InferOutput<typeof partnerProjectSchema>;

/** A kind of partnership that the organisation offers or looks for (C(2024) 601, 2.1.1(c)). */
export const partnershipTypeSchema = /*#__PURE__*/ documentObject({
  /** For instance collaborative research, contract research, licensing, staff exchange, student placement. */
  type: requiredText,
  /** The degree of involvement (2.1.1(c)). */
  involvement: /*#__PURE__*/ v.exactOptional(text),
  /** How long such a partnership lasts (2.1.1(c)), in words. */
  duration: /*#__PURE__*/ v.exactOptional(text),
  /** The conditions (2.1.1(c)). */
  conditions: /*#__PURE__*/ v.exactOptional(text),
});
export type PartnershipType = v.InferOutput<typeof partnershipTypeSchema>;

/** A network, cluster or association that the organisation belongs to. */
export const membershipSchema = /*#__PURE__*/ documentObject({
  /** The network's name. */
  name: requiredText,
  /** The network's website. */
  url: /*#__PURE__*/ v.exactOptional(url),
  /** The day on which the organisation joined. */
  since: /*#__PURE__*/ v.exactOptional(date),
});
export type Membership = v.InferOutput<typeof membershipSchema>;

/** Another organisation, and what it is to this one (ROR `relationships[]`). */
export const relationSchema = /*#__PURE__*/ documentObject({
  /** What the other is: this one's parent, child, predecessor, successor, or otherwise related. */
  kind: /*#__PURE__*/ term(rorRelationships),
  /** The other's display name. */
  name: requiredText,
  /** The other's ROR id: the full address. */
  ror: /*#__PURE__*/ v.exactOptional(rorSchema),
  /** The other's id among the partners of this document. */
  partner: /*#__PURE__*/ v.exactOptional(requiredText),
});
export type Relation = v.InferOutput<typeof relationSchema>;
