import { Catalogue, type Format } from '@kvasir/element';
import type {
  AccessPurpose,
  AccessTerms,
  JointAgreementStatus,
  JointRegime,
  OpenAccessMode,
  OwnershipKind,
} from '@kvasir/model';
import type { PartState } from '../completeness-ring.ts';
import type { Decision, FieldName, SectionName } from './names.ts';
import { english } from './panel.messages.en.ts';

/** Every text of the side panel that is not a term of a vocabulary: those are the matrix's own. */
export interface PanelMessages {
  result: string;
  background: string;
  backgroundOf: (partner: string) => string;
  deliverable: (numbers: string) => string;

  readiness: (now: number | undefined, target: number | undefined) => string;
  settled: (done: number, of: number, format: Format) => string;
  partStates: Readonly<Record<PartState, string>>;
  partWithState: (part: string, state: string) => string;

  goToPlan: string;

  sections: Readonly<Record<SectionName, string>>;
  labels: Readonly<Record<FieldName, string>>;
  /** What each of the nine technology readiness levels stands for. */
  readinessLevels: readonly string[];
  level: (level: number, words: string) => string;

  kindHints: Readonly<Record<OwnershipKind, string>>;
  shareHint: string;
  shareBar: (shares: readonly string[], format: Format) => string;
  sum: string;
  exactlyOne: string;
  /** What a sum lacks, or has too much: `1/6`. */
  missing: (share: string) => string;
  tooMuch: (share: string) => string;
  cannotAdd: string;
  noShares: string;
  splitEqually: string;
  removeShares: string;
  sharesSplit: (share: string) => string;
  sharesRemoved: string;
  aboutOwners: string;
  willExploit: string;

  regimeHints: Readonly<Record<JointRegime, string>>;
  agreementStatuses: Readonly<Record<JointAgreementStatus, string>>;
  agreementDated: (status: string, date: string) => string;
  openAgreement: string;

  decisions: Readonly<Record<Decision, string>>;
  decidesOn: (partner: string, decision: string) => string;
  controlCaption: string;
  allOwners: string;
  showAllPartners: (count: number, format: Format) => string;

  addProtection: string;
  newProtection: string;
  nextDate: string;
  deadlineKinds: Readonly<Record<'priority-end' | 'national-phase' | 'regional-phase' | 'written', string>>;
  computedDates: string;
  inDays: (days: number, format: Format) => string;
  takeOver: string;
  takeOverDate: (date: string) => string;
  tookOver: (date: string) => string;

  modeHints: Readonly<Record<OpenAccessMode, string>>;
  licenceHint: string;
  usualLicences: (assetType: string) => string;
  allLicences: string;
  justificationHint: string;
  embargo: (months: number, format: Format) => string;

  purposes: Readonly<Record<AccessPurpose, string>>;
  accessTerms: Readonly<Record<AccessTerms, string>>;
  holder: string;
  notRequested: string;
  byDefault: string;
  defaultTerms: (terms: string) => string;
  otherTerms: string;
  accessCaption: string;
  accessHint: string;
  requestsUntil: (date: string) => string;

  noticeHint: string;
  noticeDays: (days: number, format: Format) => string;
  exclusiveRead: string;
  objectionRead: string;

  noPlan: string;
  planThere: string;
  planReviewed: (date: string) => string;

  notAShare: string;
}

/** Hosts address it as `kv-ip-matrix-panel`. */
export const panelCatalogue = new Catalogue<PanelMessages>('kv-ip-matrix-panel', english, {
  de: () => import('./panel.messages.de.ts').then((module) => module.german),
  fr: () => import('./panel.messages.fr.ts').then((module) => module.french),
});
