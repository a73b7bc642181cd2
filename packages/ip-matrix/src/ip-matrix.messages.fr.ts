import { Format } from '@kvasir/element';
import { frenchTerms } from '@kvasir/element/result-terms.js';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';

const format = Format.for('fr');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const french: IpMatrixMessages = {
  title: 'Propriété et accès',
  loading: 'Chargement',
  emptyHeading: 'Quels résultats attendez-vous ?',
  emptyText:
    'Indiquez ce que le partenariat doit produire : données, logiciels, procédés, pratiques. Propriété, accès, protection et accès ouvert sont ensuite convenus pour chacun.',
  errorHeading: 'La matrice n’a pas pu être chargée.',
  errorText: 'Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  partMissing: 'Une partie de la matrice n’a pas pu être chargée. Vérifiez la connexion et réessayez.',

  counts: (results, background, partners) =>
    [
      count(results, 'résultat attendu', 'résultats attendus'),
      count(background, 'connaissance préexistante', 'connaissances préexistantes'),
      count(partners, 'partenaire', 'partenaires'),
    ].join(', '),
  view: 'Vue',
  views: {
    matrix: 'Matrice',
    access: 'Droits d’accès',
    background: 'Connaissances préexistantes',
    strategy: 'Stratégie',
    guide: 'Choix du contrat',
  },
  addResult: 'Ajouter un résultat',
  addFirst: 'Ajouter le premier résultat',
  importList: 'Importer une liste (CSV, XLSX)',
  startWithBackground: 'Commencer par les connaissances préexistantes',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Annulé',
  redone: 'Rétabli',
  search: 'Chercher un résultat',
  filter: 'Filtres et colonnes',
  files: 'Exporter et importer',
  key: 'Légende',
  errors: (number) => count(number, 'erreur', 'erreurs'),
  warnings: (number) => count(number, 'avertissement', 'avertissements'),
  advice: (number) => count(number, 'conseil', 'conseils'),
  found: (number) => `${count(number, 'élément trouvé', 'éléments trouvés')}`,
  nothingFound: 'Rien ne correspond à votre recherche.',
  clearSearch: 'Tout afficher',

  grid: 'Propriété et droits d’accès',
  item: 'Résultat ou connaissance préexistante',
  columns: {
    'asset-type': 'Type d’actif',
    trl: 'TRL',
    status: 'Statut',
    regime: 'Copropriété',
    protection: 'Protection',
    'open-access': 'Accès ouvert',
    confidentiality: 'Confidentialité',
    decisions: 'Qui décide',
    'key-exploitable': 'Résultat clé',
    findings: 'Constats',
    agreement: 'Accord',
    completeness: 'Complet',
  },
  backgroundGroup: 'Connaissances préexistantes',
  noGroup: 'Sans lot de travaux',
  groupName: (label, number) => `${label}, ${count(number, 'élément', 'éléments')}`,
  rowMenu: (title) => `Actions pour ${title}`,
  untitled: 'Sans titre',
  keyExploitable: 'Résultat clé exploitable',
  keyExploitableShort: 'KER',
  trl: (now, target) => `TRL ${now ?? '?'}${target === undefined ? '' : ` → ${target}`}`,
  resize: (column) => `Largeur de ${column}`,
  resized: (column, width) => `${column} : ${format.number(width)} pixels de large`,
  sorted: (column, descending) => `Trié par ${column}, ordre ${descending ? 'décroissant' : 'croissant'}`,
  range: (rows, columns) =>
    `Sélection de ${count(rows, 'ligne', 'lignes')} sur ${count(columns, 'colonne', 'colonnes')}`,

  roles: {
    sole: 'Propriétaire unique',
    joint: 'Copropriétaire',
    undecided: 'Propriétaire à déterminer',
    contributor: 'A contribué, sans propriété',
    provider: 'Apporte cette connaissance préexistante',
    none: 'Aucun rôle indiqué',
  },
  roleWords: { sole: 'seul', joint: 'copr.' },
  share: (share) => `part ${share}`,
  percentage: (number) => `${number.replace('.', ',')}\u202f%`,
  unreadableShare: (share) => `part « ${share} », qui n’est pas une part`,
  implementation: 'la mise en œuvre',
  exploitation: 'l’exploitation',
  implementationShort: 'mo',
  exploitationShort: 'ex',
  access: (purpose, mark) =>
    ({
      default: `accès pour ${purpose}, conditions habituelles`,
      special: `accès pour ${purpose}, conditions particulières`,
      limited: `accès pour ${purpose}, limité par le propriétaire`,
      refused: `pas d’accès pour ${purpose}`,
    })[mark],

  ...frenchTerms,
  filed: (date) => `Déposé le ${date}`,
  parts: {
    ownership: 'Propriété et contrôle',
    'open-access': 'Accès ouvert',
    protection: 'Protection',
    roles: 'Rôle de chaque partie',
    steps: 'Étapes vers l’impact',
    'joint-exploitation': 'Exploitation commune',
  },
  completeness: (settled, open) =>
    open.length === 0
      ? 'Les 6 parties sont réglées'
      : `${format.number(settled)} parties sur 6 réglées. Restent : ${open.join(', ')}`,
  agreed: (number, of) => `${format.number(number)} d’accord sur ${format.number(of)}`,
  objected: (number) => count(number, 'objection', 'objections'),
  yes: 'Oui',

  ownsAlone: 'Possède seul',
  ownsJointly: 'en commun',
  needsAccess: 'A besoin d’accéder à',
  sums: (sole, joint) => `${format.number(sole)} seul, ${format.number(joint)} en commun`,
};
