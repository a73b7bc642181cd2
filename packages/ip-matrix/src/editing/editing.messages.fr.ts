import type { Format } from '@kvasir/element';
import type { EditingMessages } from './editing.messages.ts';

const counted = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'cellule', other: 'cellules' })}`;

const ending = (count: number, format: Format): string => format.plural(count, { one: 'e', other: 'es' });

const rowsOf = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'ligne', other: 'lignes' })}`;

export const french: EditingMessages = {
  cell: (row, column) => `${row} · ${column}`,
  editorName: (partner, item) => `${partner} dans ${item}`,
  inItem: (item) => `dans ${item}`,
  role: 'Rôle',
  share: 'Quote-part',
  shareNotRead: (text) => `«\u00a0${text}\u00a0» n’est pas une quote-part. Écrivez 1/3, 0,25 ou 25\u00a0%.`,
  typed: 'Texte saisi',
  readAs: (standing) => `Lu comme\u00a0: ${standing}`,
  notReadYet: {
    result:
      'Pas encore lisible. Écrivez par exemple «\u00a0seul\u00a0», «\u00a0joint 1/3\u00a0» ou «\u00a0contributeur im\u00a0».',
    background:
      'Pas encore lisible. Écrivez par exemple «\u00a0background\u00a0», «\u00a0im\u00a0» ou «\u00a0im ex\u00a0».',
  },
  ofOne: 'de 1.',
  othersThenHave: (partners, share, format) =>
    partners.length === 1
      ? `${partners.join('')} aura alors ${share}`
      : `${format.list(partners)} auront alors ${share} chacun`,
  sharesAre: (total) => `Ensemble, les quotes-parts font ${total}, pas 1`,
  splitEqually: 'Répartir à parts égales',
  othersBecomeContributors: (partners, format) =>
    `${format.list(partners)} ${partners.length === 1 ? 'aura alors contribué et ne possédera' : 'auront alors contribué et ne posséderont'} rien`,
  insteadOf: (partner) => `à la place de ${partner}`,
  accessFor: { implementation: 'Accès pour la mise en œuvre', exploitation: 'Accès pour l’exploitation' },
  defaultTerms: {
    implementation: 'à titre gratuit, par défaut',
    exploitation: 'à des conditions équitables et raisonnables, par défaut',
  },
  specialTerms: 'convenu à part\u00a0: les conditions figurent dans la fiche',
  limitedTerms: 'limité par le propriétaire',
  refusedTerms: 'refusé\u00a0: cochez pour l’accorder aux conditions habituelles',
  set: 'Appliquer',
  cancel: 'Laisser comme c’était',
  clear: 'Vider',
  openItem: { results: 'Ouvrir le résultat', background: 'Ouvrir la connaissance préexistante' },
  enterKey: 'Entrée',

  factOf: (fact, item) => `${fact} de ${item}`,
  titleOf: (item) => `Titre de ${item}`,
  licence: 'Licence',
  mode: 'Degré d’ouverture',
  levels: [
    'principes de base observés',
    'concept formulé',
    'preuve de concept',
    'validé en laboratoire',
    'validé en environnement représentatif',
    'démontré en environnement représentatif',
    'prototype en service',
    'complet et qualifié',
    'éprouvé en service',
  ],

  selection: 'Cellules sélectionnées',
  cells: counted,
  setRole: 'Définir le rôle…',
  setAccess: 'Définir l’accès…',
  giveAccess: (purpose) => `${purpose}\u00a0: indiquer le besoin`,
  takeAccess: (purpose) => `${purpose}\u00a0: aucun besoin`,
  copy: 'Copier',
  fill: 'Recopier…',
  fillDown: 'Recopier vers le bas',
  fillRight: 'Recopier sur le côté',
  endSelection: 'Annuler la sélection',

  setTo: (cell, content) => `${cell}\u00a0: ${content}`,
  nothingIn: (cell) => `${cell}\u00a0: rien`,
  changed: (count, format) => `${counted(count, format)} modifié${ending(count, format)}`,
  pasted: (count, format) => `${counted(count, format)} collé${ending(count, format)}`,
  cleared: (count, format) => `${counted(count, format)} vidé${ending(count, format)}`,
  filled: (count, format) => `${counted(count, format)} rempli${ending(count, format)}`,
  copied: (count, format) => `${counted(count, format)} copié${ending(count, format)}`,
  copyByKey: 'Le navigateur ne laisse pas un bouton copier ici. Appuyez sur Ctrl et C.',
  copyAgain: 'Rien n’a été copié : la matrice était encore en cours de chargement. Appuyez de nouveau sur les touches.',
  nothingToFill: 'Rien ne précède ces cellules qui puisse les remplir.',
  nothingToPaste: 'Le presse-papiers ne contient pas de texte.',

  notTaken: (count, format) =>
    `${counted(count, format)} ${format.plural(count, { one: 'n’a pas pu être reprise telle quelle', other: 'n’ont pas pu être reprises telles quelles' })}\u00a0:`,
  notCleared: (count, format) =>
    `${counted(count, format)} ${format.plural(count, { one: 'n’a pas pu être vidée', other: 'n’ont pas pu être vidées' })}\u00a0:`,
  sharedBy: (item, owners, format) =>
    `${item} a maintenant ${owners.length === 2 ? 'deux' : format.number(owners.length)} copropriétaires\u00a0: ${format.list(owners)}.`,
  report: (cell, problem) => `${cell}\u00a0: ${problem}`,
  problems: {
    share: (text) => `«\u00a0${text}\u00a0» n’est pas une quote-part. Le texte est gardé tel quel.`,
    standing: (text) => `«\u00a0${text}\u00a0» n’est rien qu’un partenaire puisse être ici.`,
    word: (text) => `«\u00a0${text}\u00a0» n’est pas un des mots de cette colonne.`,
    level: (text) => `«\u00a0${text}\u00a0» n’est pas un niveau de maturité de 1 à 9.`,
    title: () => 'une entrée a besoin d’un titre.',
    provider: () => 'Une connaissance préexistante appartient à quelqu’un. Indiquez qui l’apporte à la place.',
    fixed: () => 'cela ne se modifie pas dans la grille.',
  },
  moreReports: (count, format) => `et ${format.number(count)} de plus`,
  leftOut: (rows, columns, format) => {
    const parts = [
      rows > 0 ? rowsOf(rows, format) : '',
      columns > 0 ? `${format.number(columns)} ${format.plural(columns, { one: 'colonne', other: 'colonnes' })}` : '',
    ].filter(Boolean);
    return `La grille finit avant le bloc. Laissé de côté\u00a0: ${format.list(parts)}.`;
  },
  importInstead: 'Importer plutôt comme liste',
  closeReport: 'Fermer',

  newTitle: { results: 'Nouveau résultat', background: 'Nouvelle connaissance préexistante' },
  copyOf: (title) => `${title} (copie)`,
  untitled: 'Sans titre',
  added: (title) => `«\u00a0${title}\u00a0» ajouté`,
  hiddenAfterAdding: (title) => `«\u00a0${title}\u00a0» ajouté. Le filtre le masque.`,
  duplicated: (title) => `«\u00a0${title}\u00a0» dupliqué`,
  deleted: (title) => `«\u00a0${title}\u00a0» supprimé`,
  rowsDeleted: (count, format) =>
    `${rowsOf(count, format)} ${format.plural(count, { one: 'supprimée', other: 'supprimées' })}`,
  undo: 'Annuler',
  restored: (title) => `«\u00a0${title}\u00a0» est de retour`,
  rowsRestored: (count, format) =>
    `${rowsOf(count, format)} ${format.plural(count, { one: 'est', other: 'sont' })} de retour`,
  gone: (title) => `«\u00a0${title}\u00a0» a été supprimé entre-temps. Votre saisie n’a pas pu être reprise.`,
  movedTo: (title, position, count, format) =>
    `«\u00a0${title}\u00a0» est maintenant à la place ${format.number(position)} sur ${format.number(count)}`,
  isFirst: (title) => `«\u00a0${title}\u00a0» est déjà en tête de son groupe`,
  isLast: (title) => `«\u00a0${title}\u00a0» est déjà à la fin de son groupe`,
  cannotMove: 'Les lignes se déplacent dans leur propre ordre, pas là où elles sont triées selon une colonne.',
  moveCancelled: 'Pas déplacé',

  menu: {
    open: 'Ouvrir',
    duplicate: 'Dupliquer',
    moveUp: 'Monter',
    moveDown: 'Descendre',
    delete: 'Supprimer',
  },

  standing: {
    sole: ['seul', 'propriétaire unique', 'seul propriétaire', 'propriétaire', 'sole'],
    joint: ['joint', 'copropriétaire', 'en copropriété', 'propriétaire conjoint'],
    undecided: ['à définir', 'à déterminer', 'indécis', 'propriétaire à déterminer'],
    contributor: ['contributeur', 'contributrice', 'a contribué', 'contributor'],
    provider: ['apporte', 'apporte cette connaissance préexistante', 'background', 'détenteur'],
    none: ['aucun', 'rien', 'aucun rôle', 'aucun rôle indiqué'],
    implementation: ['mise en œuvre', 'accès pour la mise en œuvre', 'implementation'],
    exploitation: ['exploitation', 'accès pour l’exploitation'],
    special: ['à part', 'convenu à part'],
    limited: ['limité', 'limité par le propriétaire'],
    refused: ['refusé', 'aucun accès'],
  },
  affirmative: ['oui', 'o', 'x', '✓', '1', 'true', 'vrai', 'yes'],
  negative: ['non', 'n', '0', 'false', 'faux', 'no'],
};
