import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

const nouns = {
  results: ['résultat ajouté', 'résultats ajoutés', 'modifié', 'modifiés', 'inchangé', 'inchangés'],
  background: [
    'connaissance préexistante ajoutée',
    'connaissances préexistantes ajoutées',
    'modifiée',
    'modifiées',
    'inchangée',
    'inchangées',
  ],
} as const;

export const french: ExchangeMessages = {
  exports: {
    'ownership-list-xlsx': 'Liste de propriété des résultats (XLSX)',
    'ownership-list-csv': 'Liste de propriété des résultats (CSV)',
    'matrix-xlsx': 'Toute la matrice (XLSX)',
    'results-csv': 'Résultats (CSV)',
    'background-csv': 'Connaissances préexistantes (CSV)',
    'access-rights-csv': 'Droits d’accès (CSV)',
    'attachment-1': 'Annexe 1 : connaissances préexistantes (DOCX)',
  },
  fileNames: {
    'ownership-list-xlsx': 'propriete-des-resultats',
    'ownership-list-csv': 'propriete-des-resultats',
    'matrix-xlsx': 'propriete-et-acces',
    'results-csv': 'resultats',
    'background-csv': 'connaissances-preexistantes',
    'access-rights-csv': 'droits-d-acces',
    'attachment-1': 'annexe-1-connaissances-preexistantes',
  },
  making: (what) => `Préparation\u00a0: ${what}…`,
  made: (file) => `${file} est prêt`,
  cut: (cells) =>
    `${counted(cells, 'cellule dépasse', 'cellules dépassent')} ce qu’un classeur peut contenir et y ${format.plural(cells, { one: 'est coupée', other: 'sont coupées' })}. Le fichier CSV contient tout`,
  failed: (what) => `Fichier non créé\u00a0: ${what}. Vérifiez la connexion`,
  retry: 'Réessayer',
  print: 'Imprimer',
  importList: 'Importer une liste…',

  heading: 'Importer une liste',
  step: (step, of) => `Étape ${number(step)} sur ${number(of)}`,
  steps: { source: 'Choisir une liste', columns: 'Ce que sont les colonnes', preview: 'Ce qui va changer' },
  next: 'Suivant',
  back: 'Retour',
  cancel: 'Annuler',
  comparing: 'Comparaison avec la matrice…',
  importFailed: 'La partie qui lit les listes n’a pas pu être chargée. Vérifiez la connexion et réessayez.',

  sourceLead: 'Rien ne change avant que vous n’ayez vu ce qui va changer. Un import ne supprime rien.',
  chooseFile: 'Choisir un fichier',
  dropHere: 'ou le déposer ici',
  fileKinds: 'XLSX ou CSV, 10 Mo au plus',
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
      'Ce n’est pas une liste mais une image, un PDF ou un fichier d’un autre type. Choisissez un fichier XLSX ou CSV.',
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
  kind: 'Chaque ligne est',
  kinds: {
    results: 'un résultat attendu',
    background: 'une connaissance préexistante',
    'access-rights': 'un droit d’accès',
  },
  columnsCaption: 'Ce que devient chaque colonne de la liste',
  columnInFile: 'Colonne de la liste',
  firstValues: 'Premières valeurs',
  field: 'Devient',
  fieldOf: (column) => `Ce que devient ${column}`,
  noHeader: (letters) => `Colonne ${letters}`,
  noValues: 'Vide',
  leaveOut: 'Laisser de côté',
  partners: 'Ce qu’est un partenaire pour le résultat',
  fields: 'Champs',
  twice: (field, column) => `«\u00a0${field}\u00a0» vient déjà de ${column}.`,
  nothingMapped: 'Indiquez pour une colonne au moins ce qu’elle devient.',
  titleMissing:
    'Aucune colonne ne devient le titre. Sans titre, les lignes qui ne sont pas encore dans la matrice ne peuvent pas être ajoutées.',
  leftOut: (count) => `${counted(count, 'colonne est laissée', 'colonnes sont laissées')} de côté.`,

  counts: (kind, { added, changed, same }) => {
    const [addedOne, addedMany, changedOne, changedMany, sameOne, sameMany] = nouns[kind];
    return `${counted(added, addedOne, addedMany)}, ${counted(changed, changedOne, changedMany)}, ${counted(same, sameOne, sameMany)}`;
  },
  nothingDeleted: 'Rien n’est supprimé : ce que la liste ne nomme pas reste en l’état.',
  nothingChanges: 'La liste ne dit rien qui ne soit déjà dans la matrice.',
  problemsHeading: (count) =>
    `${counted(count, 'endroit qui n’a pas pu être repris', 'endroits qui n’ont pas pu être repris')}`,
  problemPlace: (row, column) => `Ligne ${number(row)}, ${column}`,
  rowPlace: (row) => `Ligne ${number(row)}`,
  rowProblems: {
    'unknown-partner': (text) => `Partenaire inconnu «\u00a0${text}\u00a0». Il est laissé de côté.`,
    'unknown-link': (text) => `«\u00a0${text}\u00a0» n’existe pas dans ce partenariat. Le lien est laissé de côté.`,
    'unknown-term': (text) => `«\u00a0${text}\u00a0» n’est pas un mot prévu pour ce champ. Le champ reste en l’état.`,
    'unreadable-standing': (text) =>
      `«\u00a0${text}\u00a0» n’indique ni rôle, ni part, ni accès. La cellule est ignorée.`,
    'unreadable-share': (text) =>
      `«\u00a0${text}\u00a0» n’est pas une part. Elle est reprise telle quelle et signalée dans les constats.`,
    'date-for-share': (text) =>
      `Le tableur a transformé une part en date, ${text}. La cellule est ignorée\u00a0; saisissez la part à la main.`,
    'not-a-number': (text) => `«\u00a0${text}\u00a0» n’est pas un nombre entier. Le champ reste en l’état.`,
    'out-of-range': (text) => `${text} est trop petit ou trop grand pour ce champ. Le champ reste en l’état.`,
    'not-a-date': (text) => `«\u00a0${text}\u00a0» n’est pas une date. Le champ reste en l’état.`,
    'ambiguous-date': (text) =>
      `« ${text} » peut se lire avec le jour ou le mois en premier. Le champ reste en l’état ; écrivez 2026-09-01.`,
    'not-a-url': (text) => `«\u00a0${text}\u00a0» n’est pas une adresse web. Le champ reste en l’état.`,
    'missing-title': () => 'Un nouvel élément sans titre. La ligne est ignorée.',
    'missing-partner': (text) =>
      `«\u00a0${text}\u00a0» est nouveau et personne n’est nommé qui l’apporte. La ligne est ignorée.`,
    'missing-form': () => 'Un droit sans sa forme. Il est laissé de côté.',
    'not-an-owner': (text) =>
      `«\u00a0${text}\u00a0» concerne quelqu’un qui n’est pas propriétaire du résultat. L’indication est laissée de côté.`,
    'ambiguous-item': (text) => `Plusieurs éléments s’appellent «\u00a0${text}\u00a0». La ligne est ignorée.`,
    'unknown-item': (text) => `«\u00a0${text}\u00a0» n’est pas dans la matrice. La ligne est ignorée.`,
    'repeated-item': (text) => `Une ligne précédente parle déjà de «\u00a0${text}\u00a0». Celle-ci est ignorée.`,
  },
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
  changedMeanwhile: 'La matrice a changé entre-temps. Ce qui va changer a été recalculé.',
  undo: 'Annuler',
  undone: 'L’import a été annulé',
};
