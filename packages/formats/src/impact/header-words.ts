import { commonHeaderWords } from '../table/header-words.ts';
import type { ObservationTableColumn } from './fields.ts';

/**
 * What people call a column in English, German and French, besides the labels of the tables. Compared without capitals,
 * accents and punctuation.
 */
export const observationHeaderWords: Readonly<Partial<Record<ObservationTableColumn, readonly string[]>>> = {
  number: [
    ...commonHeaderWords.number,
    ...['indicator no', 'indicator number', 'kpi no', 'indikator nr', 'nummer des indikators'],
    ...['numero de l indicateur', 'code'],
  ],
  title: [
    ...commonHeaderWords.title,
    ...['indicator', 'indicator title', 'indicator name', 'metric', 'kpi', 'measure', 'indikator', 'kennzahl'],
    ...['messgrosse', 'indicateur', 'mesure'],
  ],
  unit: ['unit', 'units', 'unit of measure', 'einheit', 'masseinheit', 'unite', 'unite de mesure'],
  period: [
    ...['period', 'reporting period', 'time', 'year', 'quarter', 'month', 'date', 'zeitraum', 'periode'],
    ...['berichtszeitraum', 'jahr', 'quartal', 'monat', 'datum', 'annee', 'trimestre', 'mois', 'date d observation'],
  ],
  group: [
    ...['group', 'breakdown', 'disaggregation', 'category', 'gender', 'sex', 'gruppe', 'aufschlusselung', 'kategorie'],
    ...['geschlecht', 'groupe', 'ventilation', 'categorie', 'genre', 'sexe'],
  ],
  value: [
    ...['value', 'values', 'observation', 'result', 'amount', 'figure', 'actual', 'wert', 'messwert', 'istwert', 'ist'],
    ...['beobachtung', 'ergebnis', 'valeur', 'resultat', 'realise'],
  ],
  rating: ['rating', 'score', 'judgement', 'bewertung', 'note', 'stufe', 'evaluation', 'appreciation', 'rating 1 5'],
  text: ['judgement in words', 'assessment', 'text', 'einschatzung', 'beurteilung', 'jugement', 'appreciation en mots'],
  missing: [
    ...['missing', 'missing because', 'reason missing', 'reason', 'why missing', 'fehlt', 'fehlt weil', 'grund'],
    ...['fehlt aus dem grund', 'manquant', 'manque', 'raison', 'motif', 'valeur manquante'],
  ],
  status: commonHeaderWords.status,
  evidence: [
    'evidence',
    'link',
    'url',
    'source',
    'proof',
    'beleg',
    'nachweis',
    'quelle',
    'preuve',
    'justificatif',
    'lien',
  ],
  by: ['by', 'recorded by', 'author', 'von', 'erfasst von', 'erhoben von', 'saisi par', 'releve par', 'par', 'auteur'],
  comment: [
    'comment',
    'comments',
    'note',
    'notes',
    'remark',
    'kommentar',
    'bemerkung',
    'anmerkung',
    'commentaire',
    'remarque',
  ],
  indicatorId: ['indicator id', 'id of indicator', 'kennung des indikators', 'identifiant de l indicateur'],
  observationId: ['observation id', 'id', 'kennung der beobachtung', 'identifiant de l observation'],
};
