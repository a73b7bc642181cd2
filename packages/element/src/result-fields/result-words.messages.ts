import type { JointAgreementStatus, JointRegime, OpenAccessMode, OwnershipKind } from '@kvasir/model';
import { Catalogue } from '../localization/catalogue.ts';
import type { Format } from '../localization/format.ts';
import type { Decision, ResultField, ResultSection } from './names.ts';
import { english } from './result-words.messages.en.ts';

/** Every text of the fields of a result that is not a term of a vocabulary. */
export interface ResultWords {
  sections: Readonly<Record<ResultSection, string>>;
  labels: Readonly<Record<ResultField, string>>;

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

  noticeHint: string;
  noticeDays: (days: number, format: Format) => string;
  exclusiveRead: string;
  objectionRead: string;

  notAShare: string;
}

/** Hosts address it as `result-fields`. */
export const resultWordsCatalogue = new Catalogue<ResultWords>('result-fields', english, {
  de: () => import('./result-words.messages.de.ts').then((module) => module.german),
  fr: () => import('./result-words.messages.fr.ts').then((module) => module.french),
});
