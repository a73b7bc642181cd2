/** What documents about plans say besides what stands in the plans, in the language of their readers. */
import type { AllowanceKind, PlanDeadlineKind, SharingLack, SharingLine } from '@kvasir/model/valorisation.js';

/** The tables of the workbook. */
export const planTableKinds = ['steps', 'fundings', 'roles', 'sharing'] as const;
export type PlanTableKind = (typeof planTableKinds)[number];

/** The parts of an exploitation plan, in its order. */
export const planSections = [
  'need',
  'users',
  'ownership',
  'routes',
  'roles',
  'steps',
  'jointExploitation',
  'sharing',
  'effects',
  'fundings',
  'risks',
  'contacts',
  'reviews',
] as const;
export type PlanSection = (typeof planSections)[number];

/** Everything that is a heading, the header of a column, or the name of a line. */
export interface PlanFieldLabels {
  readonly agreement: string;
  readonly aligned: string;
  readonly allowance: string;
  readonly alternatives: string;
  readonly amount: string;
  readonly asked: string;
  readonly askedFor: string;
  readonly assetType: string;
  readonly background: string;
  readonly barrier: string;
  readonly barriers: string;
  readonly by: string;
  readonly change: string;
  readonly changeAndEvidence: string;
  readonly channels: string;
  readonly characteristic: string;
  readonly claims: string;
  readonly comment: string;
  readonly competitors: string;
  readonly contact: string;
  readonly content: string;
  readonly contribution: string;
  readonly control: string;
  readonly cost: string;
  readonly costAndFunding: string;
  readonly currency: string;
  readonly date: string;
  readonly deadline: string;
  readonly description: string;
  readonly earlyAdopters: string;
  readonly email: string;
  readonly endDate: string;
  readonly endMonth: string;
  readonly evidence: string;
  readonly exploitability: string;
  readonly exploits: string;
  readonly factors: string;
  readonly fairness: string;
  readonly fieldOfUse: string;
  readonly form: string;
  readonly fundedBy: string;
  readonly funding: string;
  readonly fundingId: string;
  readonly gap: string;
  readonly gets: string;
  readonly gives: string;
  readonly how: string;
  readonly impact: string;
  readonly impacts: string;
  readonly indicator: string;
  readonly innovation: string;
  readonly interest: string;
  readonly jointRegime: string;
  readonly kind: string;
  readonly lastVerified: string;
  readonly lead: string;
  readonly licence: string;
  readonly likelihood: string;
  readonly line: string;
  readonly market: string;
  readonly measure: string;
  readonly milestone: string;
  readonly mitigation: string;
  readonly need: string;
  readonly needed: string;
  readonly nextStep: string;
  readonly number: string;
  readonly openAccess: string;
  readonly outcome: string;
  readonly outcomes: string;
  readonly owner: string;
  readonly owners: string;
  readonly ownership: string;
  readonly partner: string;
  readonly partnerId: string;
  readonly paysFor: string;
  readonly plannedDate: string;
  readonly position: string;
  readonly protection: string;
  readonly protectionBackground: string;
  readonly protectionUse: string;
  readonly raci: string;
  readonly readiness: string;
  readonly reason: string;
  readonly recipient: string;
  readonly remark: string;
  readonly repository: string;
  readonly responsible: string;
  readonly rest: string;
  readonly result: string;
  readonly resultId: string;
  readonly risk: string;
  readonly role: string;
  readonly route: string;
  readonly routes: string;
  readonly rule: string;
  readonly secured: string;
  readonly severity: string;
  readonly share: string;
  readonly source: string;
  readonly standing: string;
  readonly startDate: string;
  readonly startMonth: string;
  readonly status: string;
  readonly step: string;
  readonly stepId: string;
  readonly summary: string;
  readonly sustainability: string;
  readonly targetGroups: string;
  readonly territory: string;
  readonly timing: string;
  readonly uniqueValue: string;
  readonly url: string;
  readonly useModel: string;
  readonly users: string;
  readonly watchedBy: string;
  readonly when: string;
}
export type PlanField = keyof PlanFieldLabels;

/** All labels of documents about plans. Numbers, days and amounts come as the reader writes them. */
export interface PlanLabels {
  readonly tables: Readonly<Record<PlanTableKind, string>>;
  readonly fields: PlanFieldLabels;
  /** What the documents are called. */
  readonly plan: string;
  readonly sheet: string;
  /** Above the table of all results, where a plan has several. */
  readonly overview: string;
  readonly sections: Readonly<Record<PlanSection, string>>;
  /** Above those who agreed to a plan. */
  readonly agreedBy: string;
  readonly asOf: (day: string) => string;
  /** In place of what somebody has still to say. */
  readonly open: string;
  readonly noPlans: string;
  readonly orphan: string;
  readonly yes: string;
  readonly no: string;
  readonly inPart: string;
  /** A partner who has left, and from when on. */
  readonly vacant: (partner: string, since: string | undefined) => string;
  readonly notAPartner: (partner: string) => string;
  /** Something that is referred to, and is there no more. */
  readonly gone: (name: string) => string;
  readonly standings: Readonly<Record<'partner' | 'departed' | 'missing', string>>;
  readonly noRole: string;
  readonly months: (from: string, to: string | undefined) => string;
  readonly readiness: (now: string | undefined, target: string | undefined) => string;
  readonly rating: (points: string) => string;
  readonly allowances: Readonly<Record<AllowanceKind, string>>;
  readonly noticeDays: (days: string) => string;
  readonly noticeGiven: (day: string) => string;
  readonly noticeBy: (day: string) => string;
  readonly jointRelevant: string;
  readonly jointNotRelevant: string;
  readonly sharingLines: Readonly<Record<SharingLine['kind'], string>>;
  readonly sharingLacks: Readonly<Record<SharingLack, string>>;
  readonly unshared: (lacks: string) => string;
  readonly oddCents: (partners: string) => string;
  readonly withheld: string;
  readonly reviewDue: (day: string) => string;
  /** Above the square of risks: how likely they are by how bad they would be. */
  readonly riskMap: string;
  readonly deadlines: Readonly<Record<PlanDeadlineKind, string>>;
  /** A label with what it labels. */
  readonly labelled: (label: string, text: string) => string;
}
