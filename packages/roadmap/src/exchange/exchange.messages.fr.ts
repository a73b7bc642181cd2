import { Format } from '@kvasir/element';
import type { ItemCounts } from '@kvasir/element/exchange.js';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('fr');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
/** In French, what is counted has a gender. */
const counts =
  (nouns: readonly [one: string, other: string], ending: '' | 'e') =>
  ({ added, changed, same }: ItemCounts) => {
    const agree = (count: number, word: string) => word + ending + format.plural(count, { one: '', other: 's' });
    return `${counted(added, ...nouns)} ${agree(added, 'ajouté')}, ${number(changed)} ${agree(changed, 'modifié')}, ${number(same)} ${agree(same, 'inchangé')}`;
  };

export const french: ExchangeMessages = {
  exports: {
    calendar: 'Calendrier (iCalendar)',
    'part-b-xlsx': 'Tableaux de la partie B (XLSX)',
    'plan-xlsx': 'Plan complet (XLSX)',
    'work-packages-csv': 'Lots de travaux (CSV)',
    'deliverables-csv': 'Livrables (CSV)',
    'milestones-csv': 'Jalons (CSV)',
    'risks-csv': 'Risques critiques (CSV)',
    'project-xml': 'Microsoft Project (XML)',
    'timeline-svg': 'Image de la chronologie (SVG)',
    'timeline-png': 'Image de la chronologie (PNG)',
  },
  fileNames: {
    calendar: 'feuille-de-route',
    'part-b-xlsx': 'tableaux-partie-B',
    'plan-xlsx': 'feuille-de-route',
    'work-packages-csv': 'lots-de-travaux',
    'deliverables-csv': 'livrables',
    'milestones-csv': 'jalons',
    'risks-csv': 'risques-critiques',
    'project-xml': 'feuille-de-route-ms-project',
    'timeline-svg': 'chronologie',
    'timeline-png': 'chronologie',
  },
  partnerCalendar: 'Calendrier d’un partenaire…',
  importPlan: 'Importer un plan…',
  undated: (count) =>
    `${counted(count, 'élément n’a pas', 'éléments n’ont pas')} de jour et ne ${format.plural(count, { one: 'peut', other: 'peuvent' })} figurer dans un calendrier`,
  notInProject: 'Microsoft Project n’a pas de place pour les revues ni pour les risques\u00a0: ils sont omis',
  cutInProject: (texts) =>
    `${counted(texts, 'texte dépasse', 'textes dépassent')} ce que Microsoft Project peut contenir et y ${format.plural(texts, { one: 'est coupé', other: 'sont coupés' })}`,
  smaller:
    'Aucun navigateur ne dessine une image aussi grande\u00a0: elle a été réduite. Le fichier SVG est en taille réelle',

  calendarHeading: 'Calendrier d’un partenaire',
  calendarLead:
    'Ce dont le partenaire est responsable ou à quoi il participe, et les revues auxquelles il prend part\u00a0: chacun à son jour.',
  calendarSubscribe:
    'Ouvrez le fichier dans Google Agenda, Outlook ou Calendrier d’Apple. Rouvert plus tard, il déplace ce qui a bougé et ne double rien.',
  calendarOf: 'Partenaire',
  makeCalendar: 'Enregistrer le calendrier',
  close: 'Fermer',

  heading: 'Importer un plan',
  fileKinds: 'XLSX, CSV, XML de Microsoft Project ou iCalendar, 10 Mo au plus',
  comparing: 'Comparaison avec la feuille de route…',
  kinds: {
    workPackages: 'un lot de travaux',
    deliverables: 'un livrable',
    milestones: 'un jalon',
    risks: 'un risque critique',
  },
  fields: 'Champs',
  effort: 'Personnes-mois d’un partenaire',
  titleMissing:
    'Aucune colonne ne devient le titre. Sans titre, les lignes qui ne sont pas encore dans la feuille de route ne peuvent pas être ajoutées.',
  counts: {
    workPackages: counts(['lot de travaux', 'lots de travaux'], ''),
    deliverables: counts(['livrable', 'livrables'], ''),
    milestones: counts(['jalon', 'jalons'], ''),
    risks: counts(['risque', 'risques'], ''),
    reviews: counts(['revue', 'revues'], 'e'),
    partners: counts(['partenaire', 'partenaires'], ''),
  },
  nothingChanges: 'Le fichier ne dit rien qui ne soit déjà dans la feuille de route.',
  changedMeanwhile: 'La feuille de route a changé entre-temps. Ce qui va changer a été recalculé.',
  frame: 'Cadre du projet',
  startDate: 'Premier jour',
  projectTitle: 'Titre du projet',
  partnerName: 'Nom',
  reviewDate: 'Jour de la revue',
  rowProblems: {
    'unknown-partner': (text) => `Partenaire inconnu «\u00a0${text}\u00a0». Il est laissé de côté.`,
    'unknown-link': (text) => `«\u00a0${text}\u00a0» n’existe pas dans ce partenariat. Le lien est laissé de côté.`,
    'unknown-term': (text) => `«\u00a0${text}\u00a0» n’est pas un mot prévu pour ce champ. Le champ reste en l’état.`,
    'unknown-role': (text) =>
      `«\u00a0${text}\u00a0» n’indique ni R, ni A, ni C, ni I. L’indication est laissée de côté.`,
    'unknown-item': (text) =>
      `«\u00a0${text}\u00a0» n’est ni un jalon ni un livrable de la feuille de route. La dépendance est laissée de côté.`,
    'own-dependency': (text) => `«\u00a0${text}\u00a0» attendrait lui-même. La dépendance est laissée de côté.`,
    'not-a-number': (text) => `«\u00a0${text}\u00a0» n’est pas un nombre. Le champ reste en l’état.`,
    'out-of-range': (text, range) =>
      `${text} est trop petit ou trop grand pour ce champ${range ? `, qui va de ${number(range[0])} à ${number(range[1])}` : ''}. Le champ reste en l’état.`,
    'not-a-date': (text) => `«\u00a0${text}\u00a0» n’est pas une date. Le champ reste en l’état.`,
    'ambiguous-date': (text) =>
      `«\u00a0${text}\u00a0» peut se lire avec le jour ou le mois en premier. Le champ reste en l’état\u00a0; écrivez 2026-09-01.`,
    'not-a-url': (text) => `«\u00a0${text}\u00a0» n’est pas une adresse web. Le champ reste en l’état.`,
    'missing-title': () => 'Un nouvel élément sans titre. La ligne est ignorée.',
    'ambiguous-item': (text) => `Plusieurs éléments s’appellent «\u00a0${text}\u00a0». La ligne est ignorée.`,
    'repeated-item': (text) =>
      `Une ligne précédente porte sur le même élément, sous le nom «\u00a0${text}\u00a0». Celle-ci est ignorée.`,
  },

  line: (line) => `Ligne ${number(line)}`,
  readAs: (encoding) =>
    `Texte lu en ${encoding}\u00a0: le fichier ne le précise pas. Vérifiez que les lettres accentuées sont justes.`,
  events: (count) => counted(count, 'événement', 'événements'),
  tasks: (count) => counted(count, 'tâche', 'tâches'),
  calendarProblems: {
    'not-a-calendar': () =>
      'Ce n’est pas un calendrier\u00a0: il ne commence pas par BEGIN:VCALENDAR. Exportez-le à nouveau au format iCalendar (ICS).',
    'too-large': () => 'Ce calendrier est trop volumineux. Exportez une période plus courte ou ce seul projet.',
    truncated: () => 'La fin de ce fichier manque. Tous les événements complets ont été lus.',
    'unreadable-line': (text) => `«\u00a0${text}\u00a0» n’est pas une ligne de calendrier. Elle est ignorée.`,
    'missing-uid': (text) => `«\u00a0${text}\u00a0» n’a pas d’UID et ne peut être retrouvé. Il est ignoré.`,
    'repeated-uid': (text) => `${text} figure plusieurs fois. Le plus récent compte.`,
    'unreadable-date': (text) => `«\u00a0${text}\u00a0» n’est pas un jour. L’élément reste où il est.`,
    'unknown-time-zone': (text) =>
      `Le fuseau horaire «\u00a0${text}\u00a0» est inconnu. Le jour est pris tel qu’il est écrit.`,
    'broken-time-zone': (text) =>
      `La définition d’un fuseau horaire est endommagée\u00a0: «\u00a0${text}\u00a0». Les jours sont pris tels qu’ils sont écrits.`,
    repeating: (text) => `«\u00a0${text}\u00a0» se répète. Son premier jour compte.`,
    'not-an-event': (text) => `${text} n’est pas un événement. Il est ignoré.`,
    'more-problems': (text) => `Il y a ${text} autres endroits de ce genre.`,
  },
  otherEvents: (count) =>
    `${counted(count, 'événement ne vient', 'événements ne viennent')} pas de cette feuille de route et ${format.plural(count, { one: 'est ignoré', other: 'sont ignorés' })}`,
  stays: 'C’est atteint ou abandonné, et reste où il est.',
  wholeMonths: (count) =>
    `Ce qui est prévu se compte en mois\u00a0: ${counted(count, 'jour devient le mois entier', 'jours deviennent le mois entier')}`,
  wholeMonth: (name, month, until) => `${name}\u00a0: ${month}, jusqu’au ${until}`,
  beforeStart: 'Ce jour précède le premier mois, ou est trop lointain. L’élément reste où il est.',
  projectProblems: {
    'not-xml': () => 'Ce n’est pas du XML. Ouvrez le plan dans Microsoft Project et enregistrez-le en XML.',
    'document-type': () =>
      'Ce fichier apporte ses propres définitions, qui permettraient une attaque. Microsoft Project ne le fait pas\u00a0; il n’est pas lu.',
    damaged: (place) =>
      `Ce XML est endommagé ou tronqué${place && `, à la ${place}`}. Enregistrez-le à nouveau dans son programme.`,
    'too-large': () => 'Ce fichier est trop volumineux pour être lu.',
    'not-a-project': (text) =>
      `C’est du XML, mais pas un plan de Microsoft Project\u00a0: il commence par «\u00a0${text}\u00a0».`,
    'missing-start': (text) => `Le fichier n’a pas de premier jour. Celui de sa première tâche compte\u00a0: ${text}.`,
    'other-start': (text) =>
      `Le fichier commence le ${text}, la feuille de route un autre jour. Les mois se comptent à partir du jour de la feuille de route.`,
    'before-start': (text) => `${text} précède le premier mois. Le mois est repris tel quel.`,
    'unreadable-date': (text) => `«\u00a0${text}\u00a0» n’est pas un jour. L’indication est laissée de côté.`,
    'missing-name': () => 'Une tâche sans nom. Elle est reprise sans nom.',
    'repeated-task': () => 'Une tâche précédente est le même élément. Celle-ci est ignorée.',
    'nested-summary': () => 'Un groupe dans un lot de travaux. Son contenu appartient au lot.',
    'outer-summary': () =>
      'Un groupe au-dessus des lots de travaux, comme le projet lui-même. Son contenu est repris, le groupe ne l’est pas.',
    'unknown-predecessor': (text) =>
      `Elle attend «\u00a0${text}\u00a0», qui n’est ni un jalon ni un livrable. C’est laissé de côté.`,
    'unknown-dependency-type': (text) =>
      `Une dépendance du type inconnu «\u00a0${text}\u00a0» devient «\u00a0fin à début\u00a0».`,
    'unreadable-lag': (text) => `«\u00a0${text}\u00a0» n’est pas une durée. La dépendance n’a pas de décalage.`,
    'rounded-lag': (text) => `Un décalage se compte ici en mois entiers\u00a0: ${text}.`,
    'unknown-status': (text) => `«\u00a0${text}\u00a0» n’est pas un état. L’indication est gardée à côté de l’élément.`,
    'more-problems': (text) => `Il y a ${text} autres endroits de ce genre.`,
  },
  damagedAt: (line) => `ligne ${number(line)}`,
  projectFile:
    'C’est un fichier propre à Microsoft Project (MPP) ou un ancien classeur. Enregistrez-le en XML dans Project, en XLSX dans Excel.',
  unused: (count) =>
    `${counted(count, 'indication', 'indications')} de Microsoft Project sans place dans une feuille de route`,
  unknown: (count) =>
    `${counted(count, 'élément inconnu', 'éléments inconnus')}\u00a0; sur les tâches, ils sont gardés à côté de l’élément`,
  passed: (path, count, example) =>
    `${path}${count > 1 ? ` (${number(count)} fois)` : ''}${example && `\u00a0: ${example}`}`,

  picture: {
    title: (acronym) => (acronym ? `${acronym}\u00a0: feuille de route` : 'Feuille de route'),
    asOf: (day) => `au ${day}`,
    lead: 'Resp.',
    due: 'Échéance',
    planned: 'prévu à l’origine',
    slip: 'plus tard que prévu',
    slack: 'marge\u00a0: peut glisser jusque-là',
    dependency: 'attend',
    broken: 'attend en vain',
    describes: (items) =>
      `Chronologie de ${counted(items, 'élément', 'éléments')} en couloirs, sur un axe de mois du projet.`,
  },
};
