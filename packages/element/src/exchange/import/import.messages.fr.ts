import { Format } from '../../localization/format.ts';
import type { ImportMessages } from './import.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const french: ImportMessages = {
  step: (step, of) => `Étape ${number(step)} sur ${number(of)}`,
  steps: { source: 'Choisir une liste', columns: 'Ce que sont les colonnes', preview: 'Ce qui va changer' },
  next: 'Suivant',
  back: 'Retour',
  cancel: 'Annuler',
  importFailed: 'La partie qui lit les listes n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  sourceLead: 'Rien ne change avant que vous n’ayez vu ce qui va changer. Un import ne supprime rien.',
  chooseFile: 'Choisir un fichier',
  dropHere: 'ou le déposer ici',
  paste: 'Ou coller depuis un tableur',
  pasteHint: 'Copiez les cellules avec leurs en-têtes.',
  pasteEmpty: 'Collez d’abord quelque chose, ou choisissez un fichier.',
  readPasted: 'Lire ce qui a été collé',
  problems: {
    empty: 'Cette liste ne contient rien.',
    'not-a-workbook':
      'Ce n’est pas un classeur XLSX. Ouvrez le fichier dans son programme et enregistrez-le en XLSX ou en CSV.',
    'old-format': 'C’est un classeur d’Excel 97 à 2003 (XLS). Ouvrez-le et enregistrez-le en XLSX.',
    encrypted: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
    truncated: 'La fin de ce fichier manque. Copiez-le ou téléchargez-le à nouveau.',
    'too-large': 'Décompressé, ce classeur est trop volumineux. N’enregistrez que la feuille qui contient la liste.',
    damaged: 'Ce classeur est endommagé. Ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    'no-text':
      'Ce n’est pas une liste mais une image, un PDF ou un fichier d’un autre type. Choisissez un fichier d’un type indiqué ci-dessous.',
    unreadable: 'Le navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé, ou il est ouvert ailleurs.',
  },
  tooBig: (megabytes, most) =>
    `Ce fichier fait ${number(megabytes)} Mo\u00a0; la limite est de ${number(most)} Mo. N’enregistrez que la feuille qui contient la liste.`,
  pasted: 'Cellules collées',
  readRows: (rows, columns) => `${counted(rows, 'ligne', 'lignes')}, ${counted(columns, 'colonne', 'colonnes')}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
  },
  encoding: (name) => `Texte en ${name}`,
  encodingAssumed: (name) =>
    `Texte lu en ${name}\u00a0: le fichier ne le précise pas. Vérifiez que les lettres accentuées sont justes.`,
  brokenRows: (rows) =>
    `Un guillemet n’est pas fermé ${format.plural(rows.length, { one: 'à la ligne', other: 'aux lignes' })} ${format.list(rows.slice(0, 5).map(number))}. Des lignes ont pu y être confondues.`,
  delimiter: 'Entre les colonnes',
  delimiters: { ',': 'une virgule', ';': 'un point-virgule', '\t': 'une tabulation', '|': 'une barre verticale' },
  sheet: 'Feuille',
  unnamedSheet: 'Sans nom',
  headerRow: 'En-têtes',
  headerRowChoice: (row, cells) => `Ligne ${number(row)}\u00a0: ${cells}`,
  noHeadings: 'Aucune ligne\u00a0: la liste n’en a pas',
  everyRowRead: 'Toutes les lignes sont lues, dès la première.',
  headingsAssumed:
    'Cette ligne n’est pas lue, bien qu’aucun en-tête connu n’y figure. Si la liste n’a pas d’en-têtes, indiquez-le ici.',
  kind: 'Chaque ligne est',
  columnsCaption: 'Ce que devient chaque colonne de la liste',
  columnInFile: 'Colonne de la liste',
  firstValues: 'Premières valeurs',
  field: 'Devient',
  fieldOf: (column) => `Ce que devient ${column}`,
  noHeader: (letters) => `Colonne ${letters}`,
  noValues: 'Vide',
  leaveOut: 'Laisser de côté',
  twice: (field, column) => `«\u00a0${field}\u00a0» vient déjà de ${column}.`,
  nothingMapped: 'Indiquez pour une colonne au moins ce qu’elle devient.',
  leftOut: (count) => `${counted(count, 'colonne est laissée', 'colonnes sont laissées')} de côté.`,
  nothingDeleted: 'Rien n’est supprimé : ce que la liste ne nomme pas reste en l’état.',
  problemsHeading: (count) => `${counted(count, 'endroit', 'endroits')} à vérifier`,
  problemPlace: (row, column) => `Ligne ${number(row)}, ${column}`,
  rowPlace: (row) => `Ligne ${number(row)}`,
  changesHeading: 'Élément par élément',
  added: 'Nouveau',
  changed: 'Modifié',
  changesOf: (title) => `Ce qui change dans ${title}`,
  fieldCount: (count) => counted(count, 'champ', 'champs'),
  what: 'Champ',
  before: 'Avant',
  after: 'Après',
  empty: 'Vide',
  untitled: 'Sans titre',
  more: (count) => `En afficher ${number(count)} de plus`,
  apply: (count) => `Appliquer ${counted(count, 'modification', 'modifications')}`,
  applied: (added, changed) =>
    `Import terminé\u00a0: ${counted(added, 'ajout', 'ajouts')}, ${counted(changed, 'modification', 'modifications')}`,
  undo: 'Annuler',
  undone: 'L’import a été annulé',
};
