import { Format } from '@kvasir/element';
import type { RecordMessages } from './record.messages.ts';

const format = Format.for('fr');
// Below a thousand all of these languages write a number alike: the first picture needs no formatter for it.
const written = (number: number): string => (number < 1000 ? String(number) : format.number(number));
const count = (number: number, one: string, other: string): string =>
  `${written(number)} ${format.plural(number, { one, other })}`;

const numerals = ['Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix', 'Onze', 'Douze'];

export const french: RecordMessages = {
  emptyHeading: 'Quels effets faut-il mesurer ?',
  emptyText: 'Les valeurs se saisissent par indicateur. Convenez d’abord de quelques-uns.',
  record: (period) => `Saisir ${period}`,
  dueOn: (date, isOver) => (isOver ? `Était attendu le ${date}` : `Attendu le ${date}`),
  filled: (filled, of) =>
    `${written(filled)} sur ${written(of)} ${format.plural(filled, { one: 'remplie', other: 'remplies' })}`,
  notZero: 'manquant n’est pas zéro',
  notBegun: 'Pas encore commencée',
  period: 'Période',
  previousPeriod: 'Période précédente',
  nextPeriod: 'Période suivante',
  due: 'Attendues',
  otherPeriods: 'Autres périodes',
  dueCount: (due) => `${count(due, 'attendue', 'attendues')}`,
  layout: 'Disposition',
  onePeriod: 'Une période',
  allPeriods: 'Toutes les périodes',
  allFacts: 'Les valeurs provisoires sont en italique, manquant n’est pas zéro',
  nothingAsked: 'Il n’y a rien à saisir pour cette période.',
  keys: 'Entrée et les flèches mènent à la valeur suivante, Échap rétablit la dernière, Alt et Entrée montrent la preuve et le commentaire.',
  gridKeys:
    'Tapez pour saisir une valeur, les flèches déplacent, Échap rétablit. Un bloc d’un tableur se colle à partir de cette cellule.',

  number: 'Nº',
  indicator: 'Indicateur',
  by: 'Qui',
  status: 'État',
  evidenceOrReason: 'Preuve ou raison',
  unit: 'Unité',
  value: 'Valeur',
  notAsked: 'Non demandé pour cette période',
  noValue: 'aucune valeur',
  ratingUnit: '1 à 5',
  statuses: {
    open: 'Ouvert',
    provisional: 'Provisoire',
    final: 'Définitif',
    missing: 'Manquant',
    unclear: 'À vérifier',
  },
  statusActions: {
    open: 'Dire pourquoi il n’y a pas de valeur',
    provisional: 'Rendre définitif',
    final: 'Rendre provisoire',
    missing: 'N’est plus manquant',
    unclear: '',
  },
  definition: (version, since) => (since ? `définition ${version} depuis ${since}` : `définition ${version}`),
  groups: 'Groupes',
  groupName: 'Autre groupe',
  addGroup: 'Ajouter un groupe',

  reason: 'Pourquoi n’y a-t-il pas de valeur ?',
  reasonOf: (title) => `${title}\u00a0: pourquoi il n’y a pas de valeur`,
  giveReason: 'Donner la raison',
  words: 'En mots',
  wordsOf: (title) => `${title}\u00a0: en mots`,
  noSource: 'Aucune source de données indiquée',
  details: 'Preuve et commentaire',
  detailsOf: (name) => `Preuve et commentaire de ${name}`,
  valueIs: 'Cette valeur est',
  evidence: 'Preuve',
  evidenceHint: 'L’adresse d’un document qui montre la valeur',
  comment: 'Commentaire',
  course: 'Montrer l’évolution',
  definitionOf: 'Montrer la définition',
  hint: (period, before, path, unit) =>
    `${period}\u00a0: ${before}.${path === undefined ? '' : ` La trajectoire est à ${path}${unit ? ` ${unit}` : ''}.`}`,

  times: (times, number, of) => {
    const many = `${numerals[times - 2] ?? number} fois`;
    return of === 'path' ? `${many} la trajectoire visée.` : `${many} la dernière valeur.`;
  },
  outOfRange: (from, to) =>
    from === undefined
      ? `Plus que ${to ?? ''}, le plus que l’on a jugé possible.`
      : to === undefined
        ? `Moins que ${from}, le moins que l’on a jugé possible.`
        : `Hors de ${from} à ${to}, ce que l’on a jugé possible.`,
  negative: 'Moins que rien.',
  far: (known, of) =>
    of === 'path' ? `Loin de la trajectoire visée, ${known}.` : `Loin de la dernière valeur, ${known}.`,
  meant: (value) => `${value}\u00a0?`,
  take: (value) => `Oui, ${value}`,
  keep: (value) => `Garder ${value}`,

  notANumber: 'Ceci ne se lit pas comme un nombre. Cela reste tel que vous l’avez saisi.',
  tooLarge: 'Ce nombre est trop grand pour être gardé exactement.',
  notARating: 'Une évaluation est un nombre entier de 1 à 5.',
  otherUnit: (unit, wanted) =>
    wanted
      ? `${unit} est une autre unité\u00a0; cet indicateur se mesure en ${wanted}.`
      : `${unit} est une unité\u00a0; cet indicateur n’en a pas.`,
  sayWhy: 'Pas de valeur ? Dites alors pourquoi : manquant n’est pas zéro.',
  doubled: 'Il y a une autre valeur pour cette période. La plus récente est montrée.',

  pasteTable: 'Coller un tableau',
  pasteHeading: 'Coller les valeurs d’un tableau',
  pasteLabel: 'Cellules d’un tableur',
  pasteHint: 'Une colonne de valeurs dans l’ordre ci-dessous, ou précédée des numéros ou des titres des indicateurs.',
  preview: 'Ce qui sera repris',
  pasted: 'Collé',
  readAs: 'Lu comme',
  andMore: (more) => `Et ${count(more, 'autre valeur', 'autres valeurs')}.`,
  nothingToPaste: 'Il n’y a pas de valeur.',
  takeOver: (values) => (values === 0 ? 'Reprendre' : `Reprendre ${count(values, 'valeur', 'valeurs')}`),
  tookOver: (values) => `${count(values, 'valeur reprise', 'valeurs reprises')}.`,
  notRead: (values) =>
    `${count(values, 'n’est pas un nombre et reste', 'ne sont pas des nombres et restent')} tel que collé.`,
  noPlace: (values) => `${count(values, 'valeur n’a', 'valeurs n’ont')} pas de place ici.`,
  cancel: 'Annuler',

  close: 'Clore la période…',
  closeHeading: (period) => `Clore ${period}`,
  becomeFinal: (values) =>
    `${count(values, 'valeur provisoire devient définitive', 'valeurs provisoires deviennent définitives')}\u00a0:`,
  nothingToClose: 'Aucune valeur n’est provisoire.',
  remain: (status, values) =>
    ({
      unclear: `${count(values, 'valeur est', 'valeurs sont')} d’abord à vérifier et ${values < 2 ? 'reste telle quelle' : 'restent telles quelles'}.`,
      open: `${count(values, 'indicateur reste ouvert', 'indicateurs restent ouverts')}.`,
      missing: `${count(values, 'valeur est manquante', 'valeurs sont manquantes')}, avec raison.`,
      final: `${count(values, 'valeur est déjà définitive', 'valeurs sont déjà définitives')}.`,
    })[status],
  doClose: (values) =>
    values === 0 ? 'Rendre définitif' : `Rendre ${count(values, 'valeur définitive', 'valeurs définitives')}`,
  closed: (period, values) => `${period}\u00a0: ${count(values, 'valeur est définitive', 'valeurs sont définitives')}.`,

  back: (name) => name,
  on: (name) => `Suivant\u00a0: ${name}`,
  last: 'C’est le dernier',
};
