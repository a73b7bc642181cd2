import { commonHeaderWords } from '../table/header-words.ts';
import type { RoadmapField, RoadmapTableKind } from './fields.ts';

/**
 * Heads of numbers and titles that say of what they are, compared in the same way. Work packages are not among them: they
 * have a column in every other table.
 */
export const roadmapKindWords: Readonly<Partial<Record<RoadmapTableKind, readonly string[]>>> = {
  milestones: [
    ...['milestone', 'milestone title', 'milestone name', 'milestone no', 'milestone number', 'ms no'],
    ...['meilenstein', 'meilenstein nr', 'jalon', 'numero du jalon'],
  ],
  deliverables: [
    ...[
      'deliverable',
      'deliverable title',
      'deliverable name',
      'deliverable no',
      'deliverable number',
      'del no',
      'd no',
    ],
    ...['liefergegenstand', 'liefergegenstand nr', 'livrable', 'numero du livrable'],
  ],
  risks: ['risk', 'critical risk', 'risk no', 'risk number', 'risiko', 'risque'],
};

/**
 * What people call a column in English, German and French, besides the labels of the tables. Compared without capitals,
 * accents and punctuation.
 */
export const roadmapHeaderWords: Readonly<Partial<Record<'id' | RoadmapField, readonly string[]>>> = {
  id: commonHeaderWords.id,
  number: [
    ...commonHeaderWords.number,
    ...['wp no', 'wp number', 'wp', 'ap nr', 'arbeitspaket nr', 'work package no', 'arbeitspaketnummer'],
    ...['numero du lot', 'deliverable no', 'del no', 'd no', 'liefergegenstand nr', 'numero du livrable'],
    ...['milestone no', 'ms no', 'meilenstein nr', 'numero du jalon', 'risk no', 'risk number'],
  ],
  title: [
    ...commonHeaderWords.title,
    ...['milestone', 'milestone title', 'meilenstein', 'jalon'],
    ...['deliverable', 'deliverable title', 'liefergegenstand', 'livrable'],
    ...['work package', 'wp title', 'wp name', 'work package name', 'arbeitspaket', 'lot de travail'],
    ...['risk', 'critical risk', 'risk description', 'risiko', 'beschreibung des risikos', 'risque'],
    ...['description of risk indicate level of i likelihood and ii severity low medium high', 'description du risque'],
  ],
  description: [...commonHeaderWords.description, 'breve description'],
  objectives: ['objective', 'objectives', 'goals', 'ziele', 'zielsetzung', 'objectifs'],
  workPackages: [
    ...commonHeaderWords.workPackages,
    ...['wp no', 'wp number', 'related wp', 'related work packages', 'work packages involved', 'lots'],
    ...['zugehorige arbeitspakete', 'betroffene arbeitspakete', 'lots concernes', 'lots de travail concernes'],
  ],
  lead: [
    ...['lead', 'leader', 'lead partner', 'lead beneficiary', 'lead participant', 'responsible', 'responsible partner'],
    ...['wp lead', 'wp leader', 'leitung', 'verantwortlich', 'federfuhrung', 'federfuhrender partner', 'responsable'],
    ...['chef de file', 'pilote', 'owner', 'beneficiaire responsable', 'kurzname'],
  ],
  totalPersonMonths: [
    'pm',
    'pms',
    'person months',
    'effort',
    'personenmonate',
    'aufwand',
    'personnes mois',
    'hommes mois',
  ],
  startMonth: [
    'start',
    'start month',
    'from month',
    'begin',
    'beginn',
    'startmonat',
    'anfang',
    'debut',
    'mois de debut',
  ],
  endMonth: ['end', 'end month', 'to month', 'ende', 'endmonat', 'fin', 'mois de fin'],
  dueMonth: [
    ...['due', 'due month', 'due date in month', 'due date in months', 'month', 'delivery month', 'delivery date'],
    ...['delivery date in months', 'due m', 'm', 'fallig', 'falligkeit', 'falligkeit monat', 'monat', 'liefermonat'],
    ...[
      'abgabemonat',
      'echeance',
      'echeance mois',
      'mois',
      'mois de livraison',
      'date de livraison',
      'mois d echeance',
    ],
  ],
  dueDate: ['due date', 'deadline', 'date', 'falligkeitsdatum', 'falligkeitstag', 'termin', 'datum', 'date d echeance'],
  type: [...commonHeaderWords.type, 'deliverable type', 'art des liefergegenstands', 'type de livrable'],
  dissemination: [
    ...['dissemination', 'dissemination level', 'diss level', 'level', 'verbreitung', 'verbreitungsgrad'],
    ...['verbreitungsstufe', 'diffusion', 'niveau de diffusion'],
  ],
  obligation: ['obligation', 'obligatory', 'pflicht', 'verpflichtung', 'obligatoire'],
  meansOfVerification: [
    ...['verification', 'means of verification', 'mov', 'nachweis', 'uberprufung', 'mittel der uberprufung'],
    ...['moyen de verification', 'moyens de verification', 'nachweise'],
  ],
  gate: ['gate', 'decision gate', 'go no go', 'entscheidungspunkt', 'point de decision', 'jalon decisionnel'],
  actors: ['actors', 'sectors', 'sector', 'akteure', 'sektoren', 'acteurs', 'secteurs'],
  baselineMonth: [
    'baseline',
    'baseline month',
    'original month',
    'planned month',
    'basisplan',
    'urspr monat',
    'reference',
  ],
  forecastMonth: ['forecast', 'forecast month', 'expected', 'expected month', 'prognose', 'erwartet', 'prevision'],
  actualMonth: ['actual', 'actual month', 'achieved in', 'ist', 'ist monat', 'erreicht im monat', 'reel', 'mois reel'],
  status: commonHeaderWords.status,
  dependsOn: [
    ...['depends on', 'dependencies', 'predecessors', 'predecessor', 'after', 'abhangig von', 'abhangigkeiten'],
    ...['vorganger', 'depend de', 'dependances', 'predecesseurs'],
  ],
  raci: ['raci', 'roles', 'rollen', 'zustandigkeiten'],
  results: ['results', 'result', 'ergebnisse', 'ergebnis', 'resultats', 'resultat'],
  evidence: ['evidence', 'link', 'url', 'beleg', 'nachweis link', 'preuve', 'lien'],
  likelihood: [
    ...['likelihood', 'probability', 'likelihood low medium high', 'wahrscheinlichkeit', 'eintrittswahrscheinlichkeit'],
    ...['probabilite', 'vraisemblance'],
  ],
  severity: ['severity', 'impact', 'severity low medium high', 'schwere', 'auswirkung', 'gravite', 'consequence'],
  mitigation: [
    ...['mitigation', 'mitigation measures', 'risk mitigation', 'measures', 'proposed risk mitigation measures'],
    ...['massnahmen', 'maßnahmen', 'gegenmaßnahmen', 'gegenmassnahmen', 'mesures', 'mesures d attenuation'],
  ],
  owner: ['risk owner', 'owner', 'risikoverantwortlich', 'verantwortlich', 'responsable du risque', 'responsable'],
};
