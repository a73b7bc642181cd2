import type { IndicatorLevel, Orientation } from '@kvasir/model';
import type { ImpactFormMessages } from './impact-form.messages.ts';

// In French, zero is singular.
function count(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`;
}

const sides: Readonly<Record<Orientation, string>> = {
  business: 'l’entreprise',
  social: 'la société',
  research: 'la recherche',
};
const levels: Readonly<Record<IndicatorLevel, string>> = {
  output: 'des réalisations',
  outcome: 'des résultats',
  impact: 'des impacts',
};
const outOfSix = [
  'aucun n’est couvert',
  'un est couvert',
  'deux sont couverts',
  'trois sont couverts',
  'quatre sont couverts',
  'cinq sont couverts',
  'les six sont couverts',
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const french: ImpactFormMessages = {
  title: 'Impact',
  loading: 'Chargement',
  emptyHeading: 'Que doit changer ce partenariat ?',
  emptyText:
    'Convenez de quelques indicateurs : économiques, sociaux et scientifiques. La bibliothèque en propose avec leurs sources ; vous pouvez aussi écrire les vôtres.',
  errorHeading: 'Les données n’ont pas pu être chargées.',
  errorText: 'Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  partMissing: 'Une partie de cette page n’a pas été chargée.',

  indicators: (number) => count(number, 'indicateur', 'indicateurs'),
  negativeImpacts: (number) => count(number, 'impact négatif', 'impacts négatifs'),
  view: 'Vue',
  views: {
    indicators: 'Indicateurs',
    record: 'Saisie',
    follow: 'Suivi',
    negative: 'Impacts négatifs et éthique',
    feedback: 'Retours',
    report: 'Rapport',
  },
  add: 'Ajouter un indicateur',
  addFirst: 'Choisir des indicateurs',
  importValues: 'Importer un CSV ou XLSX',
  files: 'Fichiers',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: 'Annulé',
  redone: 'Rétabli',
  untitled: 'Sans titre',

  orientations: { business: 'Entreprise', social: 'Société', research: 'Recherche' },
  orientationHeads: { business: 'Entre\u00ADprise', social: 'Société', research: 'Re\u00ADcherche' },
  dimensions: {
    environmental: 'Environnement',
    technological: 'Technologie',
    economic: 'Économie',
    societal: 'Sociétal',
    political: 'Politique',
    health: 'Santé',
  },
  kinds: { quantitative: 'Mesuré', qualitative: 'Évalué' },
  levels: { output: 'Réalisation', outcome: 'Résultat', impact: 'Impact' },
  horizons: { short: 'Court terme', medium: 'Moyen terme', long: 'Long terme' },
  directions: { increase: 'Doit augmenter', decrease: 'Doit diminuer', maintain: 'Doit se maintenir' },
  statuses: { provisional: 'Provisoire', final: 'Définitif' },
  half: (half, year) => `${half === 1 ? 'janv.–juin' : 'juil.–déc.'} ${year}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  missing: 'Manquant',

  balance: 'Équilibre des orientations et des impacts',
  sum: 'Total',
  none: 'aucun',
  noneYet: (name) => `aucun pour l’instant\u00a0: ${name}, voir les propositions`,
  negativeKey: 'Impact négatif signalé',
  moreMarks: (number) => `${number} de plus`,
  notPlaced: 'Sans orientation ou sans impact',
  covered: (number) => ['Six impacts sont demandés ;', outOfSix[number] ?? `${number} sont couverts`],
  emptySides: (orientations, format) =>
    `Aucun indicateur encore pour ${format.list(orientations.map((side) => sides[side]))}.`,
  standsOn: (stands, format) =>
    `${capital(
      stands
        .map(([level, orientations], index) => {
          const verb = index > 0 ? '' : orientations.length === 1 ? ' repose' : ' reposent';
          return `${format.list(orientations.map((side) => sides[side]))}${verb} sur ${levels[level]}`;
        })
        .join(', '),
    )}.`,
  columns: {
    number: 'N°',
    indicator: 'Indicateur',
    results: 'Résultats',
    responsible: 'Par',
    dimension: 'Impact sur',
    level: 'Niveau',
    unit: 'Unité',
    baseline: 'Départ',
    target: 'Cible',
    latest: 'Dernier',
    way: 'Chemin vers la cible',
    agreement: 'Accord',
  },
  withoutOrientation: 'Sans orientation',
  countUnit: 'nombre',
  allResults: 'tous',
  moreResults: (number) => `et ${number} de plus`,
  provisionalShort: 'prov.',
  definitionVersion: (version) => `définition ${version}`,
  reached: 'atteint',
  onPath: 'sur la trajectoire',
  behindBy: (amount) => `en retard de ${amount}`,
  underWay: 'en cours',
  notMeasured: 'pas encore mesuré',
  noTarget: 'pas de cible',
  contradictory: 'la cible contredit le sens',
  within: (band) => `dans ${band}`,
  outside: (band) => `hors de ${band}`,
  pathOn: (day, value) => `Trajectoire au ${day}\u00a0: ${value}`,
  followNamed: (name) => `Suivre ${name}`,
  runBehind: (name, others) =>
    others === 0
      ? `${name} est en retard sur sa trajectoire.`
      : `${name} et ${others} de plus sont en retard sur leur trajectoire.`,
  agreedByAll: 'D’accord',
  agreedBy: (number, of) => `${number} sur ${of}`,
  objections: (number) => count(number, 's’oppose', 's’opposent'),
  findings: 'À regarder',
  severities: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  paragraph: (number) => `Code ${number}`,
  openNamed: (name) => `Ouvrir ${name}`,
  seeProposals: 'Voir les propositions',
  goThere: 'Y aller',
};
