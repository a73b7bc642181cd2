/** What comes out of a partnership, what went into it, and whose it is (C(2024) 601, 3.3.1(a)). */
import type * as v from 'valibot';
import {
  accessTerms,
  assetTypes,
  confidentialities,
  jointAgreementStatuses,
  jointRegimes,
  openAccessModes,
  ownershipKinds,
  patentStatuses,
  protectionForms,
  resultStatuses,
} from '../vocabularies/results.ts';
import {
  date,
  documentObject,
  flag,
  id,
  idSet,
  integer,
  mapOf,
  order,
  requiredText,
  share,
  term,
  text,
  url,
} from './primitives.ts';

/** What one partner gave, and what it holds. */
export const ownerSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Its share, exact: `1/3`. Shares are optional; where one owner has one, all of them have, and they sum to 1. */
    share,
    /** What it contributed to generating the result. */
    contribution: text,
    /** Whether it will exploit the result itself (Horizon Europe, Results Ownership List). */
    exploits: flag,
  },
);
export type Owner = v.InferOutput<typeof ownerSchema>;

/** What a partner contributed to a result, whether or not it owns a part. */
export const contributorSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The contribution, in words. */
    contribution: text,
  },
);
export type Contributor = v.InferOutput<typeof contributorSchema>;

/** The agreement between the joint owners of a result. */
export const jointAgreementSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** How far it has come. */
    status: /*#__PURE__*/ term(jointAgreementStatuses),
    /** The day on which it was signed. */
    date,
    /** Where it lies. */
    url,
  },
);
export type JointAgreement = v.InferOutput<typeof jointAgreementSchema>;

/** Whose a result is. By default it belongs to whoever generates it (Horizon Europe, Article 16). */
export const ownershipSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** One owner, several, somebody outside who claims it, or not settled yet. */
    kind: /*#__PURE__*/ term(ownershipKinds),
    /** The owners, by partner id. */
    owners: /*#__PURE__*/ mapOf(ownerSchema),
    /** How the result came about, where that decides who owns it. */
    contribution: text,
    /** Who outside of the partnership claims it, and on what ground. */
    thirdParty: text,
    /** What joint owners may do without each other. */
    jointRegime: /*#__PURE__*/ term(jointRegimes),
    /** The joint ownership agreement. */
    agreement: jointAgreementSchema,
  },
);
export type Ownership = v.InferOutput<typeof ownershipSchema>;

/** Which partners decide (C(2024) 601, 3.3.1(a): rules on control). */
export const controlSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Who decides on filing for protection. */
    filing: idSet,
    /** Who decides on publishing. */
    publication: idSet,
    /** Who decides on licences. */
    licensing: idSet,
    /** Who takes action against infringement. */
    enforcement: idSet,
    /** How they decide, in words. */
    rule: text,
  },
);
export type Control = v.InferOutput<typeof controlSchema>;

/** What one partner bears of the cost of protection. */
export const costShareSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Its share of the cost, exact: `1/3`. */
    share,
  },
);
export type CostShare = v.InferOutput<typeof costShareSchema>;

/** One way in which a result is protected. */
export const protectionSchema = /*#__PURE__*/ documentObject(
  {
    /** The kind of right, or that there shall be none. */
    form: /*#__PURE__*/ term(protectionForms),
  },
  {
    /** How far it has come (CERIF PatentStatuses). */
    status: /*#__PURE__*/ term(patentStatuses),
    /** The partner who files and maintains it. */
    responsible: id,
    /** Where it applies, in words. */
    territory: text,
    /** The day on which it was applied for. */
    filingDate: date,
    /** The day from which priority is claimed. */
    priorityDate: date,
    /** The number of the application or registration. */
    number: text,
    /** Who bears the cost, by partner id. */
    costs: /*#__PURE__*/ mapOf(costShareSchema),
    /** The next day on which something is due: end of priority, entry into the national phase, renewal … */
    deadline: date,
  },
);
export type Protection = v.InferOutput<typeof protectionSchema>;

/** How open a result is. */
export const openAccessSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Open, open to some or on conditions, or closed. */
    mode: /*#__PURE__*/ term(openAccessModes),
    /** The licence, best as SPDX identifier: `CC-BY-4.0`. */
    licence: text,
    /** Where the result can be had. */
    repository: url,
    /** The day on which it is, or shall be, published. */
    publicationDate: date,
    /** Months between publication and opening; Horizon Europe allows none for publications. */
    embargoMonths: /*#__PURE__*/ integer(0, 120),
    /** Why it is not open: "as open as possible, as closed as necessary". */
    justification: text,
  },
);
export type OpenAccess = v.InferOutput<typeof openAccessSchema>;

/** On what terms a partner gets access for one purpose. */
export const accessRightSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The terms; absent means those of the grant agreement. */
    terms: /*#__PURE__*/ term(accessTerms),
    /** Further conditions, in words. */
    conditions: text,
  },
);
export type AccessRight = v.InferOutput<typeof accessRightSchema>;

/** A partner's access to a result or to background, by purpose (Horizon Europe, Article 16 and Annex 5). */
export const accessRightsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Access that the partner needs for its own work in the project. */
    implementation: accessRightSchema,
    /** Access that the partner needs to exploit its own results. */
    exploitation: accessRightSchema,
  },
);
export type AccessRights = v.InferOutput<typeof accessRightsSchema>;

/** How a result may be transferred, and licensed to others (Horizon Europe, Article 16 and Annex 5; DESCA 8.3 and 8.4). */
export const transferSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Calendar days before a transfer on which the partners with access rights are told; 45 without it. */
    noticeDays: /*#__PURE__*/ integer(0, 365),
    /** The third parties to whom it may be transferred without notice (DESCA, Attachment 3). */
    thirdParties: text,
    /** Whether somebody shall have a licence that shuts out all others. */
    exclusive: flag,
    /** Who shall have it, in words. */
    licensee: text,
    /** The partners who waive their access rights for that. */
    waivers: idSet,
    /** Whether the granting authority may object to a transfer or an exclusive licence, up to four years after the end. */
    objection: flag,
    /** Further conditions, in words. */
    conditions: text,
  },
);
export type Transfer = v.InferOutput<typeof transferSchema>;

/** How much of each of the three criteria of a key exploitable result it has: 1 little, 5 much. */
export const potentialRatingsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The degree of innovation. */
    innovation: /*#__PURE__*/ integer(1, 5),
    /** How well it can be exploited. */
    exploitability: /*#__PURE__*/ integer(1, 5),
    /** The impact that it may have. */
    impact: /*#__PURE__*/ integer(1, 5),
  },
);
export type PotentialRatings = v.InferOutput<typeof potentialRatingsSchema>;

/** Why a result is a key exploitable one (Horizon Results Platform). */
export const exploitabilitySchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The degree of innovation. */
    innovation: text,
    /** How and by whom it can be exploited. */
    exploitability: text,
    /** The impact that it may have. */
    impact: text,
    /** How much of each it has. */
    ratings: potentialRatingsSchema,
  },
);
export type Exploitability = v.InferOutput<typeof exploitabilitySchema>;

/** How mature a technology is, and shall become. */
export const readinessSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The technology readiness level today. */
    now: /*#__PURE__*/ integer(1, 9),
    /** The technology readiness level to reach. */
    target: /*#__PURE__*/ integer(1, 9),
  },
);
export type Readiness = v.InferOutput<typeof readinessSchema>;

/** An expected result: the unit of the whole document (C(2024) 601, 3.3.1(a)). */
export const resultSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
  },
  {
    /** Its number in the project's own counting. */
    number: text,
    /** Where it stands among the results. */
    order,
    /** What it is. */
    description: text,
    /** What kind of intellectual asset it is (C(2024) 601, definition 4). */
    assetType: /*#__PURE__*/ term(assetTypes),
    /** The work packages that it comes from. */
    workPackages: idSet,
    /** The deliverables in which it is handed over. */
    deliverables: idSet,
    /** Technology readiness, today and to be reached. */
    trl: readinessSchema,
    /** Whether it is still hoped for or there. */
    status: /*#__PURE__*/ term(resultStatuses),
    /** Who may learn of it. */
    confidentiality: /*#__PURE__*/ term(confidentialities),
    /** Whether it is a key exploitable result (Horizon Results Platform). */
    keyExploitable: flag,
    /** Why it is one. */
    exploitability: exploitabilitySchema,
    /** The results that it is derived from. */
    basedOnResults: idSet,
    /** The background that is needed to implement or exploit it. */
    basedOnBackground: idSet,
    /** Whose it is. */
    ownership: ownershipSchema,
    /** Who contributed to it, by partner id. */
    contributors: /*#__PURE__*/ mapOf(contributorSchema),
    /** Who decides what happens with it. */
    control: controlSchema,
    /** How it is protected. */
    protection: /*#__PURE__*/ mapOf(protectionSchema),
    /** How open it is. */
    openAccess: openAccessSchema,
    /** Who needs access to it, by partner id, and on what terms where they differ from the grant agreement. */
    accessRights: /*#__PURE__*/ mapOf(accessRightsSchema),
    /** How it may be transferred and licensed. */
    transfer: transferSchema,
  },
);
export type Result = v.InferOutput<typeof resultSchema>;

/** Conditions under which background is made available (DESCA, Attachment 1). */
export const limitationsSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Specific limitations and conditions for implementation. */
    implementation: text,
    /** Specific limitations and conditions for exploitation. */
    exploitation: text,
  },
);
export type Limitations = v.InferOutput<typeof limitationsSchema>;

/** Data, know-how or information that a partner held before and that is needed (Horizon Europe, Article 16). */
export const backgroundSchema = /*#__PURE__*/ documentObject(
  {
    /** What it is called. */
    title: requiredText,
    /** The id of the partner who brings it. */
    partner: requiredText,
  },
  {
    /** Its number in the project's own counting. */
    number: text,
    /** Where it stands among the background. */
    order,
    /** What it is. */
    description: text,
    /** What kind of intellectual asset it is (C(2024) 601, definition 4). */
    assetType: /*#__PURE__*/ term(assetTypes),
    /** How it is protected. */
    protection: /*#__PURE__*/ term(protectionForms),
    /** The licence under which it stands already, best as SPDX identifier: `GPL-3.0-or-later`. */
    licence: text,
    /** Rights of others in it, in words. */
    thirdPartyRights: text,
    /** What it may not be used for, or only on conditions. */
    limitations: limitationsSchema,
    /** Who needs access to it, by partner id, and on what terms where they differ from the grant agreement. */
    accessRights: /*#__PURE__*/ mapOf(accessRightsSchema),
  },
);
export type Background = v.InferOutput<typeof backgroundSchema>;
