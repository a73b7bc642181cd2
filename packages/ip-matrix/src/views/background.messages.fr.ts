import { Format } from '@kvasir/element';
import type { BackgroundMessages } from './background.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);

export const french: BackgroundMessages = {
  heading: 'Connaissances préexistantes',
  lead: 'Ce que chaque partenaire détenait déjà et apporte parce que c’est nécessaire\u00a0: données, savoir-faire, informations, et les droits qui s’y attachent.',
  source: 'Selon la présentation de DESCA, annexe 1\u00a0; convention de subvention Horizon Europe, article 16',
  notListed: 'Nul n’est tenu de donner accès à ce qui ne figure pas ici.',
  emptyHeading: 'Qui apporte quoi\u00a0?',
  emptyText: 'Les connaissances préexistantes appartiennent à des partenaires. Ajoutez d’abord les partenaires.',

  silent: (names, count) =>
    `${names} ${format.plural(count, { one: 'n’a', other: 'n’ont' })} ni indiqué de connaissances préexistantes ni déclaré qu’aucune n’est nécessaire.`,
  silentHere: 'Rien n’est indiqué. Énumérez ce qui est nécessaire, ou déclarez que rien ne l’est.',
  noProvider: 'Personne n’est désigné comme apporteur.',
  nothingNeeded: (name) =>
    `Ni données, ni savoir-faire, ni informations de ${name} ne sont nécessaires pour réaliser le projet ou exploiter ses résultats.`,
  contradiction: (count) =>
    `Il est déclaré que rien n’est nécessaire, et pourtant ${format.plural(count, {
      one: 'une entrée figure',
      other: `${number(count)} entrées figurent`,
    })} dans la liste. Retirez la déclaration, ou supprimez ce qui est indiqué.`,

  describe: 'Description des connaissances préexistantes',
  implementation: 'Limitations et/ou conditions particulières pour la mise en œuvre',
  exploitation: 'Limitations et/ou conditions particulières pour l’exploitation',
  actions: 'Modifier',
  caption: (name) => `Connaissances préexistantes de ${name}`,
  noLimit: 'Aucune',
  untitled: 'Sans titre',
  licence: (licence) => `Licence\u00a0: ${licence}`,
  thirdPartyRights: (rights) => `Droits de tiers\u00a0: ${rights}`,
  usedBy: (count) =>
    format.plural(count, {
      one: 'Un résultat s’appuie dessus\u00a0:',
      other: `${number(count)} résultats s’appuient dessus\u00a0:`,
    }),
  furtherUses: (count) => `et ${number(count)} de plus`,
  showMore: (count) => `En afficher ${number(count)} de plus`,

  edit: (title) => `Modifier ${title}`,
  done: 'Terminé',
  remove: 'Supprimer',
  removed: (title) => `${title}\u00a0: supprimé`,
  restored: 'L’entrée est rétablie.',
  undo: 'Annuler',
  add: 'Ajouter des connaissances',
  addFor: (name) => `Ajouter des connaissances de ${name}`,
  addNow: 'Ajouter',
  cancel: 'Annuler',
  newTitle: 'Qu’est-ce qui est apporté\u00a0?',
  newTitleHint: 'Un nom court, par exemple «\u00a0Bibliothèque de monomères acryliques\u00a0».',
  titleMissing: 'Saisissez un nom.',
  added: (title) => `${title}\u00a0: ajouté`,

  title: 'Nom',
  description: 'Description',
  assetType: 'Type d’actif',
  protection: 'Protection',
  licenceLabel: 'Licence',
  thirdPartyLabel: 'Droits de tiers',
  notAPartner: (id) => `«\u00a0${id}\u00a0» n’est pas un partenaire`,
  paragraph: (paragraph) => `Code ${paragraph}`,
};
