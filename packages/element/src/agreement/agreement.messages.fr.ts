import { Format } from '../localization/format.ts';
import type { AgreementMessages } from './agreement.messages.ts';

const format = Format.for('fr');

export const french: AgreementMessages = {
  name: 'Accord des partenaires',
  loading: 'Chargement des accords',
  version: (version) => `Version ${format.number(version)}`,
  versionOf: (subject, version) => `${subject}, version ${format.number(version)}`,
  firstAgreed: (date) => `première décision le ${date}`,
  newSince: (version) => `modifiée depuis la version ${format.number(version)}`,
  newVersion: 'personne ne s’est encore prononcé',
  noPartners: 'Aucun partenaire ne peut encore donner son accord.',
  agreed: 'D’accord',
  notYet: 'Pas encore',
  decidedBy: (partner, by, date) => (by ? `${partner} : ${by}, ${date}` : `${partner} : ${date}`),
  agreedTo: (version) => `D’accord sur la version ${format.number(version)}`,
  agreedEarlier: 'D’accord sur une version antérieure',
  changesSince: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'modification', other: 'modifications' })} depuis`,
  objects: (reason) => `S’oppose : ${reason}`,
  objectsTo: (version, reason) => `Opposé à la version ${format.number(version)} : ${reason}`,

  agree: (version) => `Approuver la version ${format.number(version)}`,
  object: 'S’opposer…',
  withdrawAgreement: 'Retirer l’accord…',
  withdrawObjection: 'Retirer l’opposition…',
  actingFor: (partner) => `Vous agissez pour ${partner}.`,
  nobodyActs: 'Pour approuver ou vous opposer, vous devez agir pour l’un des partenaires.',
  notAPartner: (id) => `« ${id} » n’est pas partenaire ici et ne peut pas donner son accord.`,
  cancel: 'Annuler',
  didAgree: (partner, version) => `${partner} a approuvé la version ${format.number(version)}.`,
  didObject: (partner, version) => `${partner} s’oppose à la version ${format.number(version)}.`,
  didWithdraw: (partner) => `${partner} n’a ni approuvé ni fait opposition.`,

  objectHeading: (version) => `S’opposer à la version ${format.number(version)}`,
  objectText: 'Les autres partenaires lisent ici votre motif. Vous pourrez approuver plus tard.',
  reason: 'Motif',
  reasonMissing: 'Dites ce qui devrait changer.',
  objectAction: 'S’opposer',
  withdrawAgreementHeading: (partner) => `Retirer l’accord de ${partner} ?`,
  withdrawObjectionHeading: (partner) => `Retirer l’opposition de ${partner} ?`,
  withdrawText:
    'Les autres partenaires verront que vous ne vous êtes pas prononcé. Vous pourrez de nouveau approuver ou vous opposer.',

  changesHeading: (version) =>
    version === undefined
      ? 'Modifications depuis une version antérieure'
      : `Modifications depuis la version ${format.number(version)}`,
  objectionHeading: (partner) => `Opposition de ${partner}`,
  changesCaption: 'Modifications depuis',
  place: 'Où',
  before: 'Avant',
  now: 'Maintenant',
};
