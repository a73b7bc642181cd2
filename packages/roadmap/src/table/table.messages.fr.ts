import type { ColumnName, TableMessages } from './table.messages.ts';

const count = (number: number, one: string, other: string): string => `${number} ${number < 2 ? one : other}`;
const same = (name: string): ColumnName => ({ short: name, full: name });

export const french: TableMessages = {
  table: 'Tableau de la partie B',
  tables: {
    workPackages: 'Lots de travaux',
    deliverables: 'Livrables',
    milestones: 'Jalons',
    risks: 'Risques critiques',
  },
  caption: (number, name) => `Tableau ${number}\u00a0: ${name}`,
  columns: {
    workPackages: {
      number: { short: 'Nº', full: 'Numéro du lot de travaux' },
      title: { short: 'Lot de travaux', full: 'Intitulé du lot de travaux' },
      lead: { short: 'Resp.', full: 'Nom abrégé du participant responsable' },
      personMonths: same('Personnes-mois'),
      startMonth: same('Mois de début'),
      startDay: { short: 'Début', full: 'Premier jour' },
      endMonth: same('Mois de fin'),
      endDay: { short: 'Fin', full: 'Dernier jour' },
    },
    deliverables: {
      number: { short: 'Nº', full: 'Numéro du livrable' },
      title: { short: 'Livrable', full: 'Intitulé du livrable' },
      description: same('Brève description'),
      workPackages: { short: 'Lot', full: 'Numéro du lot de travaux' },
      lead: { short: 'Resp.', full: 'Nom abrégé du participant responsable' },
      type: same('Type'),
      dissemination: { short: 'Niveau', full: 'Niveau de diffusion' },
      due: { short: 'Échéance, mois', full: 'Date de livraison (en mois)' },
      dueDay: { short: 'Date', full: 'Date de livraison' },
      status: same('État'),
    },
    milestones: {
      number: { short: 'Nº', full: 'Numéro du jalon' },
      title: { short: 'Jalon', full: 'Intitulé du jalon' },
      workPackages: { short: 'Lot', full: 'Lot(s) de travaux concerné(s)' },
      lead: { short: 'Resp.', full: 'Bénéficiaire chef de file' },
      due: { short: 'Échéance, mois', full: 'Date d’échéance (en mois)' },
      dueDay: { short: 'Date', full: 'Date d’échéance' },
      meansOfVerification: same('Moyens de vérification'),
      status: same('État'),
    },
    risks: {
      number: { short: 'Nº', full: 'Numéro du risque' },
      title: same('Description du risque'),
      likelihood: same('Probabilité'),
      severity: same('Gravité'),
      workPackages: { short: 'Lot', full: 'Lot(s) de travaux concerné(s)' },
      mitigation: same('Mesures d’atténuation proposées'),
    },
  },
  terms: {
    deliverableTypes: {
      R: 'Document, rapport',
      DEM: 'Démonstrateur, pilote, prototype, plan',
      DEC: 'Site web, dépôt de brevet, action presse et médias, vidéo',
      DATA: 'Jeux de données, microdonnées',
      DMP: 'Plan de gestion des données',
      ETHICS: 'Exigence éthique',
      SECURITY: 'Question de sécurité',
      OTHER: 'Logiciel, schéma technique, algorithme, modèle',
    },
    disseminationLevels: {
      PU: 'Public, entièrement ouvert',
      SEN: 'Sensible, limité selon les conditions de la convention de subvention',
      'R-UE/EU-R': 'Classifié UE\u00a0: RESTREINT UE/EU RESTRICTED',
      'C-UE/EU-C': 'Classifié UE\u00a0: CONFIDENTIEL UE/EU CONFIDENTIAL',
      'S-UE/EU-S': 'Classifié UE\u00a0: SECRET UE/EU SECRET',
    },
    riskLevels: { low: 'Faible', medium: 'Moyen', high: 'Élevé' },
  },
  untitled: 'Sans titre',
  notStated: 'Non précisé',
  planned: 'prévu à l’origine',
  fixedDay: 'jour fixé',
  byItsTime: 'd’après son échéance, non comme statut',
  dueRule: (dueOn, begins) =>
    [
      dueOn === 'last-day'
        ? 'Dû au mois n signifie le dernier jour du mois n'
        : 'Dû au mois n signifie le dernier jour ouvré du mois n',
      begins && `le mois 1 a commencé le ${begins}`,
    ]
      .filter(Boolean)
      .join('\u00a0; ')
      .concat('.'),
  itemCount: (number) => count(number, 'ligne', 'lignes'),

  selectAll: 'Sélectionner toutes les lignes',
  select: (name) => `Sélectionner ${name}`,
  details: 'Détails',
  openDetails: (name) => `Détails de ${name}`,
  actions: 'Constats et détails',
  expand: (name) => `Afficher ${name}`,
  collapse: (name) => `Replier ${name}`,
  workPackageFilter: 'Lot de travaux',
  allWorkPackages: 'Tous les lots de travaux',
  allStatuses: 'Tous les états',
  empty: {
    workPackages: 'Pas encore de lot de travaux.',
    deliverables: 'Pas encore de livrable.',
    milestones: 'Pas encore de jalon.',
    risks: 'Pas encore de risque critique.',
  },
  nothingFound: 'Rien dans ce tableau n’y correspond.',
  add: {
    workPackages: 'Ajouter un lot de travaux',
    deliverables: 'Ajouter un livrable',
    milestones: 'Ajouter un jalon',
    risks: 'Ajouter un risque',
  },
  added: (name) => `Ajout de ${name}`,

  sorted: (column, direction) =>
    `Trié par ${column}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}, sans groupes`,
  ownOrder: 'Dans l’ordre des partenaires',
  sortBy: 'Trier par',

  cell: (column, row) => `${column}, ${row}`,
  newLine: 'Entrée valide, Alt et Entrée commence une nouvelle ligne',
  isDay: (day) => `C’est le ${day}.`,
  problems: {
    month: (raw) =>
      `«\u00a0${raw}\u00a0» n’est pas un mois du projet. Saisissez un nombre entier à partir de 1, par exemple 24.`,
    day: (raw) =>
      `«\u00a0${raw}\u00a0» n’est pas lisible comme un jour. Écrivez-le comme 2027-02-28, ou laissez-le découler du mois.`,
    partner: (raw) => `Personne dans le partenariat ne s’appelle «\u00a0${raw}\u00a0».`,
    term: (raw) => `«\u00a0${raw}\u00a0» n’est pas un des termes de cette colonne.`,
    'work-package': (raw) => `Il n’y a pas de lot de travaux «\u00a0${raw}\u00a0».`,
  },
  keptAsTyped: (problem) => `${problem} La saisie est conservée telle quelle.`,

  selected: (number) => count(number, 'ligne sélectionnée', 'lignes sélectionnées'),
  selectedRows: 'Lignes sélectionnées',
  clearSelection: 'Annuler la sélection',
  months: 'Mois',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  copy: 'Copier',
  remove: 'Supprimer',
  removed: (number, name) => (number === 1 ? `Suppression de ${name}` : `${number} lignes supprimées`),
  restored: 'Rétabli',
  changed: (number, column) => `${column}\u00a0: ${count(number, 'ligne modifiée', 'lignes modifiées')}`,
  shifted: (number, months, nowLate) =>
    `${months < 0 ? count(number, 'ligne avancée', 'lignes avancées') : count(number, 'ligne reportée', 'lignes reportées')} de ${Math.abs(months)} mois${
      nowLate === 0 ? '' : `, ${count(nowLate, 'élément dépendant', 'éléments dépendants')} en retard`
    }`,
  nothingShifted: 'Rien n’a bougé\u00a0: ce qui est atteint ou n’a pas de mois reste en place',
  notShifted: 'Rien n’a été décalé. Indiquez moins de mois.',
  badMonths: 'Saisissez de combien de mois entiers\u00a0: 1, 2, 3 …',
  copied: (rows) => count(rows, 'ligne copiée', 'lignes copiées'),
  copyByKey: 'Le navigateur n’a pas permis de copier. Appuyez sur Ctrl et C dans le tableau.',
  pasted: (cells) => count(cells, 'cellule collée', 'cellules collées'),
  nothingToPaste: 'Il n’y a pas de texte à coller',
  notRead: (cells) =>
    cells < 2
      ? `${cells} cellule illisible reste telle qu’elle a été collée`
      : `${cells} cellules illisibles restent telles qu’elles ont été collées`,
  leftOut: (rows, columns) =>
    `Pas de place pour ${[
      rows > 0 && count(rows, 'ligne', 'lignes'),
      columns > 0 && count(columns, 'colonne', 'colonnes'),
    ]
      .filter(Boolean)
      .join(' et ')}`,
};
