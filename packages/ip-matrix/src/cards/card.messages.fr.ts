import { Format } from '@kvasir/element';
import type { CardMessages } from './card.messages.ts';

const format = Format.for('fr');

export const french: CardMessages = {
  list: 'Résultats et connaissances préexistantes',
  owners: 'Propriétaires',
  notDecided: 'Non décidé',
  notStated: 'Non indiqué',
  generatedBy: 'Produit par',
  contributors: 'Contributeurs',
  providedBy: 'Apporté par',
  access: 'Accès',
  limitsForImplementation: 'Limites pour la mise en œuvre',
  limitsForExploitation: 'Limites pour l’exploitation',
  licence: 'Licence',
  thirdPartyRights: 'Droits de tiers',
  dependent: (fact, more) => `${fact}, ${more}`,
  noPartner: (id) => `${id}, non-partenaire`,
  moreFindings: (count) => `${format.number(count)} de plus`,
  goToField: 'Aller au champ',
  shown: (shown, items) => `${format.number(shown)} sur ${format.number(items)} affichés`,
  showMore: (count) => `En afficher ${format.number(count)} de plus`,
};
