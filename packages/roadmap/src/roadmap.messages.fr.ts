import type { RoadmapMessages } from './roadmap.messages.ts';

const count = (number: number, one: string, other: string): string => `${number} ${number < 2 ? one : other}`;

export const french: RoadmapMessages = {
  title: 'Feuille de route',
  loading: 'Chargement',
  emptyHeading: 'Quand le projet commence-t-il\u00a0?',
  emptyText:
    'Indiquez le premier mois et la durée. Les jalons se fixent alors en mois de projet, et les dates en découlent.',
  noItemsHeading: 'Qu’est-ce qui vient en premier\u00a0?',
  noItemsText: 'Fixez le premier jalon, ou reprenez votre plan. Les couloirs viennent avec les lots de travaux.',
  errorHeading: 'La feuille de route n’a pas pu être chargée.',
  errorText: 'Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  partMissing: 'Une partie de la feuille de route n’a pas pu être chargée.',

  frame: (months, begins) =>
    [months !== undefined && `${months} mois`, begins && `à partir du ${begins}`].filter(Boolean).join(' '),
  todayIn: (month, length) =>
    length === undefined ? `nous sommes en M${month}` : `nous sommes en M${month} sur ${length}`,
  view: 'Vue',
  views: { timeline: 'Calendrier', table: 'Tableau', agenda: 'Agenda', reviews: 'Revues' },
  lanes: 'Couloirs',
  laneKinds: { 'work-packages': 'Lots de travaux', partners: 'Partenaires', none: 'Sans couloirs' },
  partner: 'Partenaire',
  allPartners: 'Tous les partenaires',
  baseline: 'Plan initial',
  zoom: 'Échelle',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zooms: { years: 'Années', quarters: 'Trimestres', months: 'Mois', weeks: 'Semaines' },
  search: 'Rechercher',
  nothingFound: 'Rien ici n’y correspond.',
  clearSearch: 'Tout afficher',
  add: 'Ajouter',
  addFirst: 'Ajouter un jalon',
  setFrame: 'Fixer le cadre',
  importPlan: 'Importer CSV, XLSX ou MS Project',
  files: 'Fichiers',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Annulé',
  redone: 'Rétabli',
  errors: (number) => count(number, 'erreur', 'erreurs'),
  warnings: (number) => count(number, 'avertissement', 'avertissements'),
  found: (number) => count(number, 'élément', 'éléments'),

  month: (month) => `M${month}`,
  yearAfter: (year) => `année ${year}`,
  months: (from, to) => (from === to ? `M${to}` : `M${from}–${to}`),
  today: 'Aujourd’hui',
  projectEnd: 'Fin du projet',
  reviews: 'Revues',
  afterProject: 'Après le projet',
  noWorkPackage: 'Hors lot de travaux',
  noLead: 'Sans responsable',
  untitled: 'Sans titre',
  item: 'Élément',
  lead: 'Responsable',
  due: 'Échéance',
  status: 'État',
  slip: (months) => (months > 0 ? `+${months}` : `−${-months}`),
  late: (months) => `${months} mois plus tard que prévu`,
  early: (months) => `${months} mois plus tôt que prévu`,
  time: 'Temps',
  noMonth: 'Pas encore de mois',
  spanning: (from, to) => `M${from} à M${to}`,
  plannedFor: (month) => `prévu en ${month}`,
  expectedIn: (month) => `attendu en ${month}`,
  achievedIn: (month) => `atteint en ${month}`,
  critical: 'critique',
  slack: (months) => `${months} mois de marge`,
  waitsFor: (names) => `attend ${names}`,
  reviewHeld: (name, day) => `${name}, tenue le ${day}`,
  reviewPlanned: (name, day) => `${name}, prévue le ${day}`,
  nextReview: (day) => `Prochaine ${day}`,
  reviewOverdue: (day) => `Attendue le ${day}`,

  kinds: {
    'work-package': 'Lot de travaux',
    milestone: 'Jalon',
    gate: 'Point de décision',
    deliverable: 'Livrable',
    review: 'Revue',
  },
  statuses: {
    'not-started': 'Pas commencé',
    'on-track': 'Dans les temps',
    'at-risk': 'À risque',
    delayed: 'Retardé',
    achieved: 'Atteint',
    cancelled: 'Abandonné',
  },
  counted: {
    delayed: (number) => count(number, 'retardé', 'retardés'),
    'at-risk': (number) => `${number} à risque`,
  },
  dependencies: {
    FS: 'commence après sa fin',
    SS: 'commence après son début',
    FF: 'finit après sa fin',
    SF: 'finit après son début',
  },
  dueDays: { 'last-day': 'Dernier jour du mois', 'last-working-day': 'Dernier jour ouvré du mois' },
  legend: {
    label: 'Signification des signes',
    waitsFor: 'attend',
    waitsInVain: 'vient trop tôt pour ce qu’il attend',
    critical: 'déplace la fin dès qu’il glisse',
  },

  moved: (name, month, nowLate) =>
    nowLate === 0
      ? `${name} déplacé à ${month}`
      : `${name} déplacé à ${month}, ${count(nowLate, 'élément dépendant', 'éléments dépendants')} en retard`,
  resized: (name, months, nowLate) =>
    nowLate === 0
      ? `${name} va maintenant de ${months}`
      : `${name} va maintenant de ${months}, ${count(nowLate, 'élément dépendant', 'éléments dépendants')} en retard`,
  notMoved: (name) => `${name} ne bouge pas\u00a0: ce qui est atteint ne se déplace plus`,
};
