import { Format } from '@kvasir/element';
import type { AccessMessages } from './access.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);

export const french: AccessMessages = {
  heading: 'Droits d’accès',
  counted: (rights, deviations) =>
    rights === 0
      ? 'Aucun partenaire n’a encore indiqué de besoin d’accès.'
      : `${number(rights)} ${format.plural(rights, { one: 'droit d’accès', other: 'droits d’accès' })}, ${
          deviations === 0
            ? 'tous aux conditions par défaut.'
            : `dont ${number(deviations)} à d’autres conditions\u00a0:`
        }`,
  deviations: {
    special: (count) => `${number(count)} à conditions particulières`,
    limited: (count) => `${number(count)} ${format.plural(count, { one: 'limité', other: 'limités' })}`,
    refused: (count) => `${number(count)} ${format.plural(count, { one: 'refusé', other: 'refusés' })}`,
  },
  emptyHeading: 'Qui a besoin d’accéder à quoi\u00a0?',
  emptyText:
    'Indiquez un besoin lorsqu’un partenaire ne peut ni faire son travail ni exploiter ses propres résultats sans un résultat ou des connaissances préexistantes d’un autre.',

  ruleHeading: 'Sauf accord contraire',
  ruleCaption: 'Les conditions d’accès applicables par défaut',
  rulePurpose: 'Nécessaire',
  toBackground: 'Accès aux connaissances préexistantes',
  toResults: 'Accès aux résultats',
  beforeAccession:
    'D’autres conditions sont possibles si elles ont été convenues avant l’adhésion à la convention de subvention.',
  request: 'L’accès peut être demandé jusqu’à un an après la fin du projet, sauf accord contraire.',
  requestUntil: (date) =>
    `L’accès peut être demandé jusqu’à un an après la fin du projet, soit jusqu’au ${date}, sauf accord contraire.`,
  affiliated: 'Les entités affiliées peuvent aussi obtenir l’accès, pour exploiter leurs résultats.',
  licence:
    'L’accès est demandé et accordé par écrit\u00a0; il est non exclusif et ne donne pas le droit de concéder des sous-licences.',
  needed:
    'Nécessaire signifie\u00a0: sans cet accès, le travail ou l’exploitation des propres résultats serait techniquement ou juridiquement impossible\u00a0; pour le travail, il suffit aussi qu’il soit nettement retardé ou plus coûteux.',
  source: 'Convention de subvention Horizon Europe, article 16 et annexe 5\u00a0; DESCA, sections 1.2 et 9',

  purposes: { implementation: 'Pour réaliser le projet', exploitation: 'Pour exploiter ses propres résultats' },
  terms: {
    'royalty-free': 'exempt de redevances',
    'fair-and-reasonable': 'conditions équitables et raisonnables',
    agreed: 'comme convenu',
    none: 'pas d’accès',
  },
  defaultTerms: (terms) => `par défaut\u00a0: ${terms}`,
  withConditions: (terms) => `${terms}, sous conditions`,
  limited: 'Limité',
  notStated: 'Aucun besoin indiqué',

  grantedBy: 'Accordé par',
  grantedTo: 'Accordé à',
  item: 'Résultat ou connaissances préexistantes',
  undecided: 'Propriétaire non déterminé',
  thirdParty: 'Revendiqué par un tiers',
  untitled: 'Sans titre',
  groupRows: (count) => `${number(count)} ${format.plural(count, { one: 'entrée', other: 'entrées' })}`,
  caption: 'Droits d’accès selon qui les accorde',
  actions: 'Modifier',

  filterItem: 'Résultat ou connaissances préexistantes',
  filterGrantor: 'Accordé par',
  filterBeneficiary: 'Accordé à',
  anyItem: 'Tous',
  anyPartner: 'Tous les partenaires',
  onlyDeviations: 'Seulement ce qui s’écarte des conditions par défaut',
  shown: (shown, all) =>
    `${number(shown)} sur ${number(all)} ${format.plural(shown, { one: 'affiché', other: 'affichés' })}`,
  nothingFound: 'Aucun droit d’accès ne correspond à ces filtres.',
  clearFilter: 'Tout afficher',
  showMore: (count) => `En afficher ${number(count)} de plus`,
  results: 'Résultats',
  background: 'Connaissances préexistantes',

  edit: (beneficiary, item) => `Modifier l’accès de ${beneficiary} à ${item}`,
  done: 'Terminé',
  remove: 'Supprimer',
  removed: (beneficiary, item) => `Accès de ${beneficiary} à ${item} supprimé`,
  restored: 'Le droit d’accès est rétabli.',
  undo: 'Annuler',
  noNeed: 'Aucun besoin indiqué',
  termsOf: (purpose) => `Conditions\u00a0: ${purpose}`,
  conditions: 'Précisions',
  changeLimitation: 'Ouvrir la limitation',

  add: 'Indiquer un besoin d’accès',
  addHeading: 'Qui a besoin d’accéder à quoi\u00a0?',
  addNow: 'Ajouter',
  cancel: 'Annuler',
  addPurposes: 'Nécessaire',
  chooseItem: 'Choisissez le résultat ou les connaissances nécessaires.',
  choosePartner: 'Choisissez le partenaire qui en a besoin.',
  choosePurpose: 'Indiquez à quoi l’accès est nécessaire.',
  added: (beneficiary, item) => `Accès de ${beneficiary} à ${item} ajouté`,
  notAPartner: (id) => `«\u00a0${id}\u00a0» n’est pas un partenaire`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};
