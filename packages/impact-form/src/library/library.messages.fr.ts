import { Format } from '@kvasir/element';
import type { LibraryMessages } from './library.messages.ts';

const format = Format.for('fr');

function indicators(count: number): string {
  return `${format.number(count)} ${format.plural(count, { one: 'indicateur', other: 'indicateurs' })}`;
}

export const french: LibraryMessages = {
  heading: 'Ajouter des indicateurs',
  search: 'Chercher dans la bibliothèque',
  keys: 'La flèche vers le bas mène à la liste. Là, la barre d’espace choisit, et Entrée ajoute ce qui est choisi.',
  lists: 'Source',
  allLists: 'Toutes les sources',
  sets: {
    code: 'Code de bonnes pratiques',
    'key-impact-pathways': 'Key Impact Pathways',
    'knowledge-transfer': 'Indicateurs du transfert de connaissances',
    kef: 'Knowledge Exchange Framework',
    sdg: 'Développement durable',
    general: 'Autres propositions',
  },
  chosenList: 'Déjà choisis',
  copiedFrom: (name) => `De «\u00a0${name}\u00a0»`,
  unnamedPartnership: 'D’un partenariat antérieur',
  counted: (name, count) => `${name} (${format.number(count)})`,
  filters: 'Source et lacunes',
  orientations: 'Comble une lacune\u00a0: orientation',
  dimensions: 'Comble une lacune\u00a0: dimension',
  gap: (name, count) => (count === 0 ? `${name}, aucun encore` : `${name}, ${format.number(count)} seulement`),
  found: indicators,
  results: 'Indicateurs',
  more: (count) => `${format.number(count)} de plus. Cherchez un mot ou choisissez une source.`,
  nothingFound: (query) => `Rien dans la bibliothèque ne contient «\u00a0${query}\u00a0».`,
  nothingHere: 'Rien dans la bibliothèque n’y correspond.',
  clear: 'Tout afficher',
  alreadyThere: 'déjà dans ce partenariat',
  notAllCame: 'Une partie de la bibliothèque n’a pas été chargée.',
  retry: 'Réessayer',
  loading: 'La bibliothèque se charge',

  explanation: 'Ce que cela signifie',
  explanationEmpty: 'Choisissez un indicateur pour lire ce qu’il signifie.',
  kind: 'Nature',
  level: 'Niveau',
  unit: 'Unité',
  horizon: 'Horizon',
  collect: 'À recueillir par',
  source: 'Source',
  wording: 'Libellé',
  official: 'Nom tel que publié',
  own: 'Dans nos propres termes',
  mind: 'Attention',
  copied: 'Repris',
  copiedText: 'Valeur de départ, cible, valeurs et accords restent où ils sont.',

  add: (count) => (count === 0 ? 'Ajouter des indicateurs' : `Ajouter ${indicators(count)}`),
  addNothing: 'Choisissez d’abord un indicateur, d’un clic ou avec la barre d’espace.',
  added: (count) => `${indicators(count)} ${format.plural(count, { one: 'ajouté', other: 'ajoutés' })}`,
  write: 'En rédiger un soi-même',
  writeNamed: (name) => `Rédiger «\u00a0${name}\u00a0» soi-même`,
  written: 'Indicateur ajouté',
  next: 'Valeur de départ, cible et partenaire responsable viennent ensuite',
  chosen: (count) => `${format.number(count)} ${format.plural(count, { one: 'choisi', other: 'choisis' })}`,

  copy: 'Reprendre d’un partenariat antérieur',
  copyLead:
    'Choisissez le fichier d’un autre partenariat ou collez ses indicateurs. Les définitions sont reprises, mais non les valeurs, ni les valeurs de départ, ni les cibles.',
  chooseFile: 'Choisir un fichier',
  dropHere: 'ou le déposer ici',
  fileKind: 'Un partenariat au format JSON, tel que Kvasir l’enregistre',
  paste: 'Ou coller',
  pasteHint: 'Un partenariat, ses indicateurs ou un seul indicateur, au format JSON.',
  read: 'Lire ce qui a été collé',
  back: 'Retour à la bibliothèque',
  problems: {
    empty: 'Il n’y a rien dedans. Choisissez un autre fichier ou collez quelque chose.',
    'too-big': 'Ce fichier dépasse 20\u00a0Mo. Aucun partenariat n’est si grand\u00a0; choisissez un autre fichier.',
    unreadable:
      'Le fichier n’a pas pu être lu. Il a peut-être été déplacé ou supprimé\u00a0; choisissez-le de nouveau.',
    'not-json':
      'Ce n’est pas du JSON, ou il est endommagé. Enregistrez l’autre partenariat au format JSON et choisissez ce fichier.',
    'no-indicators': 'Il ne contient aucun indicateur qui ait un nom. Choisissez le fichier d’un autre partenariat.',
  },
  readFrom: (count) =>
    `${indicators(count)} ${format.plural(count, { one: 'peut être repris', other: 'peuvent être repris' })}.`,
  unnamed: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'entrée n’a pas de nom et ne peut être reprise', other: 'entrées n’ont pas de nom et ne peuvent être reprises' })}.`,
  leftOut: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'champ contient ce qu’aucun indicateur ne peut contenir et ne sera pas repris', other: 'champs contiennent ce qu’aucun indicateur ne peut contenir et ne seront pas repris' })}.`,
};
