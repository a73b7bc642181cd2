import { agreementStatuses } from './agreement-statuses.ts';
import type { ResultWords } from './result-words.messages.ts';

export const french: ResultWords = {
  sections: {
    ownership: 'Propriété',
    regime: 'Régime de copropriété',
    control: 'Pouvoirs de décision',
    protection: 'Protection',
    'open-access': 'Accès ouvert',
    transfer: 'Cession et licences',
  },
  labels: {
    kind: 'À qui il appartient',
    owners: 'Propriétaires',
    share: 'Quote-part',
    contribution: 'Contribution',
    exploits: 'L’exploitera lui-même',
    howItCame: 'Comment il a été obtenu',
    thirdParty: 'Revendication d’un tiers',
    contributors: 'Contributeurs',
    regime: 'Régime',
    agreementStatus: 'Accord',
    agreementDate: 'Date de l’accord',
    agreementUrl: 'Adresse de l’accord',
    rule: 'Comment ils décident',
    form: 'Forme',
    protectionStatus: 'État',
    responsible: 'Responsable',
    territory: 'Territoire',
    filingDate: 'Déposé le',
    priorityDate: 'Date de priorité',
    protectionNumber: 'Numéro',
    deadline: 'Échéance',
    costs: 'Qui supporte les coûts',
    costShare: 'Part des coûts',
    mode: 'Degré d’ouverture',
    licence: 'Licence',
    repository: 'Entrepôt',
    publicationDate: 'Date de publication',
    embargoMonths: 'Embargo en mois',
    justification: 'Pourquoi il n’est pas ouvert',
    noticeDays: 'Préavis avant cession',
    thirdParties: 'Tiers désignés à l’avance',
    exclusive: 'Licence exclusive',
    licensee: 'Titulaire de la licence exclusive',
    waivers: 'Partenaires qui renoncent à leurs droits d’accès',
    objection: 'Droit d’opposition',
    transferConditions: 'Autres conditions',
  },

  kindHints: {
    single: 'Au partenaire qui l’a obtenu.',
    joint: 'Obtenu ensemble\u00a0; les contributions ne peuvent être établies, ni séparées pour la protection.',
    'third-party-claim': 'Quelqu’un d’extérieur au partenariat le revendique.',
    'to-be-determined': 'Les propriétaires sont ceux entre lesquels cela se décidera.',
  },
  shareHint: 'Une fraction ou un pourcentage\u00a0: 1/3, 33\u00a0%',
  shareBar: (shares, format) => `Quotes-parts\u00a0: ${format.list(shares)}`,
  sum: 'Somme',
  exactlyOne: 'exactement 1',
  missing: (share) => `il manque ${share}`,
  tooMuch: (share) => `${share} de trop`,
  cannotAdd: 'Une quote-part est illisible',
  noShares: 'Aucune quote-part convenue.',
  splitEqually: 'Partager également',
  removeShares: 'Sans quotes-parts',
  sharesSplit: (share) => `Chaque propriétaire a ${share}.`,
  sharesRemoved: 'Quotes-parts retirées.',
  aboutOwners: 'Ce que chaque propriétaire a apporté et fera',
  willExploit: 'l’exploitera lui-même',

  regimeHints: {
    'horizon-europe':
      'Chacun peut accorder des licences non exclusives, sans droit de sous-licence, 45 jours après avoir prévenu les autres propriétaires et contre une compensation équitable et raisonnable.',
    'desca-1':
      'La recherche propre non commerciale est libre et sans accord préalable. Autres usages et licences non exclusives\u00a0: préavis de 45 jours, compensation équitable et raisonnable, pas de sous-licences.',
    'desca-2': 'Chacun l’utilise et accorde des licences non exclusives sans accord, compensation ni compte à rendre.',
    'own-agreement': 'Les propriétaires signent leur propre accord de copropriété.',
  },
  agreementStatuses: agreementStatuses.fr,
  agreementDated: (status, date) => `${status}, ${date}`,
  openAgreement: 'Ouvrir l’accord',

  decisions: {
    filing: 'Dépôt',
    publication: 'Publication',
    licensing: 'Licences',
    enforcement: 'Défense',
  },
  decidesOn: (partner, decision) => `${decision}\u00a0: ${partner}`,
  controlCaption: 'Qui décide de quoi',
  allOwners: 'Tous les propriétaires',
  showAllPartners: (count, format) => `Afficher les ${format.number(count)} partenaires`,

  addProtection: 'Ajouter une protection',
  newProtection: 'Nouvelle protection',
  nextDate: 'Prochaine date',
  deadlineKinds: {
    'priority-end': 'fin de la priorité',
    'national-phase': 'entrée en phase nationale',
    'regional-phase': 'entrée en phase européenne',
    written: 'échéance',
  },
  computedDates: 'Dates qui découlent de la priorité',
  inDays: (days, format) => {
    if (days === 0) return 'aujourd’hui';
    const count = format.plural(Math.abs(days), { one: 'un jour', other: `${format.number(Math.abs(days))} jours` });
    return days > 0 ? `dans ${count}` : `il y a ${count}`;
  },
  takeOver: 'Reprendre comme échéance',
  takeOverDate: (date) => `Reprendre comme échéance\u00a0: ${date}`,
  tookOver: (date) => `Échéance\u00a0: ${date}`,

  modeHints: {
    open: 'Tout le monde peut l’avoir, immédiatement.',
    restricted: 'Certains peuvent l’avoir, ou sous conditions, ou plus tard.',
    closed: 'Personne d’extérieur ne peut l’avoir.',
  },
  licenceHint: 'De préférence un identifiant SPDX, tel CC-BY-4.0\u00a0; un texte libre convient aussi',
  usualLicences: (assetType) => `Usuelles\u00a0: ${assetType}`,
  allLicences: 'Toutes les licences SPDX',
  justificationHint: 'Aussi ouvert que possible, aussi fermé que nécessaire\u00a0: dites ce qui le rend nécessaire.',
  embargo: (months, format) =>
    format.plural(months, { one: 'un mois d’embargo', other: `${format.number(months)} mois d’embargo` }),

  noticeHint: 'En jours calendaires\u00a0; 45 sans indication',
  noticeDays: (days, format) => format.plural(days, { one: 'un jour', other: `${format.number(days)} jours` }),
  exclusiveRead: 'Accordée ou envisagée',
  objectionRead: 'De l’autorité qui octroie la subvention, jusqu’à quatre ans après la fin',

  notAShare: 'Ce n’est pas une quote-part. Écrivez une fraction ou un pourcentage\u00a0: 1/3, 33\u00a0%.',
};
