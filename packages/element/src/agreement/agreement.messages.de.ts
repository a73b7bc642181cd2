import { Format } from '../localization/format.ts';
import type { AgreementMessages } from './agreement.messages.ts';

const format = Format.for('de');

export const german: AgreementMessages = {
  name: 'Zustimmung der Partner',
  loading: 'Es wird geladen, wer zugestimmt hat',
  version: (version) => `Version ${format.number(version)}`,
  versionOf: (subject, version) => `${subject}, Version ${format.number(version)}`,
  firstAgreed: (date) => `zuerst entschieden am ${date}`,
  newSince: (version) => `geändert seit Version ${format.number(version)}`,
  newVersion: 'noch hat niemand entschieden',
  noPartners: 'Noch gibt es keine Partner, die zustimmen könnten.',
  agreed: 'Zugestimmt',
  notYet: 'Noch nicht',
  decidedBy: (partner, by, date) => (by ? `${partner}: ${by}, ${date}` : `${partner}: ${date}`),
  agreedTo: (version) => `Version ${format.number(version)} zugestimmt`,
  agreedEarlier: 'Einer früheren Version zugestimmt',
  changesSince: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'Änderung', other: 'Änderungen' })} seither`,
  objects: (reason) => `Widerspricht: ${reason}`,
  objectsTo: (version, reason) => `Hat Version ${format.number(version)} widersprochen: ${reason}`,

  agree: (version) => `Version ${format.number(version)} zustimmen`,
  object: 'Widersprechen…',
  withdrawAgreement: 'Zustimmung zurückziehen…',
  withdrawObjection: 'Widerspruch zurückziehen…',
  actingFor: (partner) => `Sie handeln für ${partner}.`,
  nobodyActs: 'Um zuzustimmen oder zu widersprechen, müssen Sie für einen der Partner handeln.',
  notAPartner: (id) => `„${id}“ ist hier kein Partner und kann nicht zustimmen.`,
  cancel: 'Abbrechen',
  didAgree: (partner, version) => `${partner} hat Version ${format.number(version)} zugestimmt.`,
  didObject: (partner, version) => `${partner} widerspricht Version ${format.number(version)}.`,
  didWithdraw: (partner) => `${partner} hat weder zugestimmt noch widersprochen.`,

  objectHeading: (version) => `Version ${format.number(version)} widersprechen`,
  objectText: 'Die anderen Partner lesen hier Ihren Grund. Sie können später zustimmen.',
  reason: 'Grund',
  reasonMissing: 'Sagen Sie, was sich ändern müsste.',
  objectAction: 'Widersprechen',
  withdrawAgreementHeading: (partner) => `Zustimmung von ${partner} zurückziehen?`,
  withdrawObjectionHeading: (partner) => `Widerspruch von ${partner} zurückziehen?`,
  withdrawText:
    'Die anderen Partner sehen dann, dass Sie nicht entschieden haben. Sie können erneut zustimmen oder widersprechen.',

  changesHeading: (version) =>
    version === undefined
      ? 'Änderungen seit einer früheren Version'
      : `Änderungen seit Version ${format.number(version)}`,
  objectionHeading: (partner) => `Widerspruch von ${partner}`,
  changesCaption: 'Änderungen seither',
  place: 'Wo',
  before: 'Vorher',
  now: 'Jetzt',
};
