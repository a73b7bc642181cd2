import type * as v from 'valibot';
import {
  activityTypes,
  intermediaryTypes,
  rorOrganizationTypes,
  rorStatuses,
  sectors,
  sizeBands,
} from '../vocabularies/organisation.ts';
import { contactSchema } from './contact.ts';
import { identifiersSchema, otherIdentifierSchema } from './identifiers.ts';
import { partnerLocationSchema } from './location.ts';
import { markSchema, partnerNameSchema } from './names.ts';
import {
  capabilitySchema,
  facilitySchema,
  needSchema,
  partnerResultSchema,
  researchFieldSchema,
  trlRangeSchema,
} from './offer.ts';
import {
  date,
  documentObject,
  flag,
  integer,
  mapOf,
  pointer,
  requiredText,
  sdg,
  setOf,
  setOfForm,
  term,
  text,
  url,
} from './primitives.ts';
import { membershipSchema, partnerProjectSchema, partnershipTypeSchema, relationSchema } from './track-record.ts';

/** An address of the organisation beside its website (ROR `links[]`). */
export const partnerLinkSchema = /*#__PURE__*/ documentObject(
  {
    /** ROR's `website` and `wikipedia`, or any other word for what the address leads to. */
    kind: requiredText,
    /** The address. */
    url,
  },
  {},
);
export type PartnerLink = v.InferOutput<typeof partnerLinkSchema>;

/** Where a fact comes from. */
export const provenanceSchema = /*#__PURE__*/ documentObject(
  {
    /** `ror`, `cordis`, `edited` (typed in here), or the name of another source. */
    source: requiredText,
  },
  {
    /** The day on which the source was read, or the edit made. */
    retrieved: date,
    /** The record in the source. */
    url,
  },
);
export type Provenance = v.InferOutput<typeof provenanceSchema>;

/** An organisation (or an individual) in a partnership, or one that looks for it. */
export const partnerSchema = /*#__PURE__*/ documentObject(
  {
    /** The name to show (ROR `ror_display`; CORDIS `name`). */
    name: requiredText,
  },
  {
    /** The name under which the organisation is registered. */
    legalName: text,
    /** Short name or acronym (CORDIS `shortName`). */
    shortName: text,
    /** All its names, in all languages (ROR `names[]`). */
    names: /*#__PURE__*/ mapOf(partnerNameSchema),
    /** The partner's mark, where it is fixed. */
    mark: markSchema,

    /** The preferred identifier in each register. */
    identifiers: identifiersSchema,
    /** All other identifiers. */
    otherIdentifiers: /*#__PURE__*/ mapOf(otherIdentifierSchema),

    /** CORDIS `activityType`: HES, REC, PRC, PUB, OTH. */
    activityType: /*#__PURE__*/ term(activityTypes),
    /** ROR `types[]`. */
    organisationTypes: /*#__PURE__*/ setOf(rorOrganizationTypes),
    /** The sector that the partner speaks for (C(2024) 601, recital 10 and 2.1.1(d)). */
    sector: /*#__PURE__*/ term(sectors),
    /** What kind of intermediary it is (C(2024) 601, footnote 39). */
    intermediaryType: /*#__PURE__*/ term(intermediaryTypes),
    /** Whether it is a small or medium-sized enterprise (2003/361/EC; CORDIS `SME`). */
    sme: flag,
    /** Size class of an enterprise (2003/361/EC, Annex, Article 2). */
    sizeBand: /*#__PURE__*/ term(sizeBands),
    /** Head count. */
    staff: /*#__PURE__*/ integer(0, Number.MAX_SAFE_INTEGER),

    /** Where it is (ROR `locations[]`; CORDIS address). */
    locations: /*#__PURE__*/ mapOf(partnerLocationSchema),
    /** Its main website. */
    website: url,
    /** Further addresses. */
    links: /*#__PURE__*/ mapOf(partnerLinkSchema),
    /** Internet domains that it owns (ROR `domains[]`), without scheme. */
    domains: /*#__PURE__*/ setOfForm(requiredText),
    /** The address of its logo; the host decides whether to load it. */
    logo: url,

    /** A few sentences; 500 characters advised (EEN POD summary). */
    summary: text,
    /** The long text; 4,000 characters advised (EEN POD description). */
    description: text,

    /** The year in which it was founded (ROR `established`). */
    established: /*#__PURE__*/ integer(1, 9999),
    /** ROR `status`; absent means active. */
    status: /*#__PURE__*/ term(rorStatuses),
    /** The day on which it ceased or its record was withdrawn. */
    withdrawnOn: date,
    /** Parents, children, predecessors, successors … (ROR `relationships[]`). */
    relations: /*#__PURE__*/ mapOf(relationSchema),

    /** What it can do. */
    capabilities: /*#__PURE__*/ mapOf(capabilitySchema),
    /** The fields of research that it works in. */
    fields: /*#__PURE__*/ mapOf(researchFieldSchema),
    /** Sustainable Development Goals, `1` to `17`, or their targets, `7.2` and `7.a` (UN A/RES/70/1). */
    sdgs: /*#__PURE__*/ setOfForm(sdg),
    /** The technology readiness levels at which it works. */
    trl: trlRangeSchema,
    /** What others can use. */
    facilities: /*#__PURE__*/ mapOf(facilitySchema),
    /** What it brings along. */
    results: /*#__PURE__*/ mapOf(partnerResultSchema),
    /** What it looks for. */
    needs: /*#__PURE__*/ mapOf(needSchema),

    /** Projects that it takes or took part in. */
    projects: /*#__PURE__*/ mapOf(partnerProjectSchema),
    /** The types of partnership it offers, with degree of involvement, duration, conditions (C(2024) 601, 2.1.1(c)). */
    partnerships: /*#__PURE__*/ mapOf(partnershipTypeSchema),
    /** Networks that it belongs to. */
    memberships: /*#__PURE__*/ mapOf(membershipSchema),
    /** Whom to turn to. */
    contacts: /*#__PURE__*/ mapOf(contactSchema),

    /**
     * Where each fact comes from, by the JSON Pointer (RFC 6901) of what it covers. The longest pointer that leads to a
     * field wins; `''` covers the whole partner.
     */
    provenance: /*#__PURE__*/ mapOf(provenanceSchema, pointer),
  },
);
export type Partner = v.InferOutput<typeof partnerSchema>;
