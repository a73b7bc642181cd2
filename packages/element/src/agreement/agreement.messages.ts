import { Catalogue } from '../localization/catalogue.ts';
import { Format } from '../localization/format.ts';

/** Every text of the agreement bar. Partners are named by the text `partner`, versions by their number. */
export interface AgreementMessages {
  /** The accessible name of the bar. */
  name: string;
  loading: string;
  version: (version: number) => string;
  /** Instead of "Version 10", where the element says what it is a version of. */
  versionOf: (subject: string, version: number) => string;
  firstAgreed: (date: string) => string;
  newSince: (version: number) => string;
  /** No version has been agreed to or objected to. */
  newVersion: string;
  noPartners: string;
  agreed: string;
  notYet: string;
  /** Who agreed, and when: on the partner's mark. */
  decidedBy: (partner: string, by: string | undefined, date: string) => string;
  agreedTo: (version: number) => string;
  agreedEarlier: string;
  changesSince: (count: number) => string;
  objects: (reason: string) => string;
  objectsTo: (version: number, reason: string) => string;

  agree: (version: number) => string;
  object: string;
  withdrawAgreement: string;
  withdrawObjection: string;
  actingFor: (partner: string) => string;
  nobodyActs: string;
  notAPartner: (id: string) => string;
  cancel: string;
  didAgree: (partner: string, version: number) => string;
  didObject: (partner: string, version: number) => string;
  didWithdraw: (partner: string) => string;

  objectHeading: (version: number) => string;
  objectText: string;
  reason: string;
  reasonMissing: string;
  objectAction: string;
  withdrawAgreementHeading: (partner: string) => string;
  withdrawObjectionHeading: (partner: string) => string;
  withdrawText: string;

  changesHeading: (version: number | undefined) => string;
  objectionHeading: (partner: string) => string;
  changesCaption: string;
  place: string;
  before: string;
  now: string;
}

const format = Format.for('en');

const english: AgreementMessages = {
  name: 'Agreement of the partners',
  loading: 'Loading who has agreed',
  version: (version) => `Version ${format.number(version)}`,
  versionOf: (subject, version) => `${subject}, version ${format.number(version)}`,
  firstAgreed: (date) => `first decided on ${date}`,
  newSince: (version) => `changed since version ${format.number(version)}`,
  newVersion: 'nobody has decided yet',
  noPartners: 'There are no partners yet who could agree.',
  agreed: 'Agreed',
  notYet: 'Not yet',
  decidedBy: (partner, by, date) => (by ? `${partner}: ${by}, ${date}` : `${partner}: ${date}`),
  agreedTo: (version) => `Agreed to version ${format.number(version)}`,
  agreedEarlier: 'Agreed to an earlier version',
  changesSince: (count) => `${format.number(count)} ${format.plural(count, { one: 'change', other: 'changes' })} since`,
  objects: (reason) => `Objects: ${reason}`,
  objectsTo: (version, reason) => `Objected to version ${format.number(version)}: ${reason}`,

  agree: (version) => `Agree to version ${format.number(version)}`,
  object: 'Object…',
  withdrawAgreement: 'Withdraw agreement…',
  withdrawObjection: 'Withdraw objection…',
  actingFor: (partner) => `You act for ${partner}.`,
  nobodyActs: 'To agree or to object, you have to act for one of the partners.',
  notAPartner: (id) => `“${id}” is not a partner here, and cannot agree.`,
  cancel: 'Cancel',
  didAgree: (partner, version) => `${partner} has agreed to version ${format.number(version)}.`,
  didObject: (partner, version) => `${partner} objects to version ${format.number(version)}.`,
  didWithdraw: (partner) => `${partner} has neither agreed nor objected.`,

  objectHeading: (version) => `Object to version ${format.number(version)}`,
  objectText: 'The other partners read your reason here. You can agree later.',
  reason: 'Reason',
  reasonMissing: 'Say what would have to change.',
  objectAction: 'Object',
  withdrawAgreementHeading: (partner) => `Withdraw the agreement of ${partner}?`,
  withdrawObjectionHeading: (partner) => `Withdraw the objection of ${partner}?`,
  withdrawText: 'The other partners will see that you have not decided. You can agree or object again.',

  changesHeading: (version) =>
    version === undefined ? 'Changes since an earlier version' : `Changes since version ${format.number(version)}`,
  objectionHeading: (partner) => `Objection of ${partner}`,
  changesCaption: 'Changes since',
  place: 'Where',
  before: 'Before',
  now: 'Now',
};

/** Hosts address it as `agreement`: `overrideMessages('agreement', 'en', { agreed: 'Signed off' })`. */
export const agreementCatalogue = new Catalogue<AgreementMessages>('agreement', english, {
  de: () => import('./agreement.messages.de.ts').then((module) => module.german),
  fr: () => import('./agreement.messages.fr.ts').then((module) => module.french),
});
