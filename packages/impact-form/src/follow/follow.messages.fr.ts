import type { FollowMessages } from './follow.messages.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}

export const french: FollowMessages = {
  chart: {
    target: 'cible',
    forecast: 'prévision',
    baseline: 'valeur de départ',
    provisional: 'provisoire',
    missing: 'manquant',
    notRecorded: 'non saisi',
    today: 'aujourd’hui',
    projectEnds: (month) => `fin du projet, ${month}`,
    likely: (low, high) => `probablement de ${low} à ${high}`,
    kept: (low, high) => `maintenir de ${low} à ${high}`,
    definition: (version, fields) => `définition ${version}${fields.length > 0 ? `\u00a0: ${fields.join(', ')}` : ''}`,
    fields: {
      title: 'titre',
      definition: 'libellé',
      kind: 'nature',
      unit: 'unité',
      direction: 'sens',
      baseline: 'valeur de départ',
      target: 'cible',
      source: 'source',
      method: 'méthode',
    },
    ofDefinition: (version) => `selon la définition ${version}`,
    otherUnit: (version, number, unit) =>
      `${count(number, 'valeur', 'valeurs')} en ${unit} selon la définition ${version}\u00a0: voir le tableau`,
    moreGroups: (number) => `${count(number, 'autre groupe', 'autres groupes')} dans le tableau`,
  },
  course: {
    values: (number, from, to) =>
      from === to
        ? `${count(number, 'valeur', 'valeurs')}, ${from}`
        : `${count(number, 'valeur', 'valeurs')}, de ${from} à ${to}`,
    noValues: 'Rien n’est encore saisi',
    last: (value, period) => `dernière valeur ${value} (${period})`,
    targetBy: (value, day) => (day ? `cible ${value} au ${day}` : `cible ${value}`),
    noTarget: 'pas de cible',
    forecastFor: (value, low, high, day) => `prévision ${value} au ${day}, probablement de ${low} à ${high}`,
    missingPeriods: (periods) => `manquant\u00a0: ${periods}`,
    pathThen: (value) => `trajectoire ${value}`,
    toIncrease: 'à augmenter',
    toDecrease: 'à réduire',
    toMaintain: 'à maintenir',
  },
  emptyHeading: 'Il n’y a encore rien à suivre.',
  emptyText:
    'Dès qu’il y a des indicateurs, leurs valeurs apparaissent ici, avec la valeur de départ, la cible et la prévision.',
  pointsLabel: 'Valeurs\u00a0: touches fléchées gauche et droite',
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  definition: 'Définition',
  download: 'Télécharger',
  downloads: { svg: 'Image (SVG)', png: 'Image (PNG)', csv: 'Valeurs (CSV)' },
  fileName: 'evolution',
  all: 'Tous les indicateurs',
  allHint: 'Chacun à son échelle. Choisissez-en un pour le voir en grand.',
  shown: (name) => `${name} est affiché en grand.`,

  period: 'Période',
  value: 'Valeur',
  path: 'Trajectoire',
  state: 'État',
  note: 'Remarque',
  version: 'Définition',
  states: { final: 'Définitif', provisional: 'Provisoire', missing: 'Manquant', open: 'Non saisi' },
  rows: { baseline: 'Valeur de départ', forecast: 'Prévision', target: 'Cible' },
  recordValues: 'Saisir des valeurs',
  tableOf: (name) => `Évolution de ${name}`,

  dueHeading: 'À mesurer',
  nothingDue: 'Rien n’est dû aujourd’hui.',
  dueBy: (day) => `à saisir avant le ${day}`,
  overdueSince: (day) => `en retard depuis le ${day}`,
  record: (period) => `Saisir ${period}`,
  moreIndicators: (number) => `et ${number} de plus`,
  moreDue: (number) => `Afficher ${count(number, 'période antérieure', 'périodes antérieures')}`,

  reviewHeading: 'Revue à long terme',
  reviewHint: 'à la fin, après 1, 3 et 5 ans',
  checkpoint: 'Échéance',
  checkpoints: {
    rehearsal: 'Répétition',
    end: 'Fin',
    'one-year': 'Après 1 an',
    'three-years': 'Après 3 ans',
    'five-years': 'Après 5 ans',
  },
  aspects: {
    consistency: 'Cohérence',
    sustainability: 'Durabilité',
    scalability: 'Passage à l’échelle',
    reusability: 'Réutilisabilité',
  },
  ratings: { yes: 'Oui', partly: 'En partie', 'not-yet': 'Pas encore', no: 'Non' },
  notRated: 'non évalué',
  comment: 'Remarque',
  fieldOf: (field, checkpoint) => `${field}, ${checkpoint}`,
  opensIn: (month) => `à partir de ${month}`,
  notDone: 'pas encore faite',
  needsEnd: 'dès que le partenariat a une date de fin',
  doneBy: (name, day) => [name, day].filter(Boolean).join(', '),
};
