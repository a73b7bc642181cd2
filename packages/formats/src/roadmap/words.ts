/** The terms of the tables, and the words for them. */
import {
  deliverableTypes,
  disseminationLevels,
  itemStatuses,
  obligatoryDeliverables,
  riskLevels,
  sectors,
} from '@kvasir/model';
import { comparable } from '../ip-matrix/words.ts';
import { termInEnglish } from '../shared/terms.ts';

/** The vocabularies whose terms stand in cells. */
export const roadmapVocabularies = {
  deliverableTypes,
  disseminationLevels,
  flags: ['yes', 'no'],
  itemStatuses,
  obligatoryDeliverables,
  riskLevels,
  sectors,
} as const satisfies Record<string, readonly string[]>;
export type RoadmapVocabulary = keyof typeof roadmapVocabularies;

/** The word for a term, in the language of the table. */
export type RoadmapWords = (vocabulary: RoadmapVocabulary, term: string) => string;

/** Part B names these by their codes, in every language. */
const codes: readonly RoadmapVocabulary[] = ['deliverableTypes', 'disseminationLevels'];

/** English: the term itself, as one writes it. */
export const englishRoadmapWords: RoadmapWords = (vocabulary, term) =>
  codes.includes(vocabulary) ? term : termInEnglish(term);

/** What people and portals write besides (English, German, French). */
const otherWords: Readonly<Partial<Record<RoadmapVocabulary, Readonly<Record<string, readonly string[]>>>>> = {
  flags: {
    yes: ['true', 'wahr', 'vrai', 'y', 'x', 'j', 'ja', 'o', 'oui', '1'],
    no: ['false', 'falsch', 'faux', 'n', 'nein', 'non', '0'],
  },
  deliverableTypes: {
    R: ['report', 'document', 'document, report', 'documents, reports', 'bericht', 'dokument', 'rapport'],
    DEM: ['demonstrator', 'prototype', 'demonstrators, pilots, prototypes', 'prototyp', 'démonstrateur'],
    DEC: [
      'website',
      'websites, patent fillings, videos etc.',
      'websites, patents filing, press & media actions, videos, etc.',
    ],
    DATA: ['data', 'dataset', 'data sets', 'data sets, microdata, etc', 'datensatz', 'données', 'jeu de données'],
    DMP: ['data management plan', 'datenmanagementplan', 'plan de gestion des données'],
    ETHICS: ['ethics', 'ethics requirements', 'ethik', 'éthique'],
    SECURITY: ['security', 'sicherheit', 'sécurité'],
    OTHER: ['other', 'sonstiges', 'andere', 'autre'],
  },
  disseminationLevels: {
    PU: ['public', 'public, fully open', 'öffentlich'],
    SEN: ['sensitive', 'co', 'confidential', 'sensibel', 'vertraulich', 'sensible', 'confidentiel'],
  },
  riskLevels: {
    low: ['l', '1', 'niedrig', 'gering', 'faible'],
    medium: ['m', '2', 'mittel', 'moyen', 'moyenne'],
    high: ['h', '3', 'hoch', 'élevé', 'élevée'],
  },
  itemStatuses: {
    'not-started': ['open', 'planned', 'offen', 'geplant', 'nicht begonnen', 'prévu', 'non commencé'],
    'on-track': ['in progress', 'ongoing', 'in arbeit', 'laufend', 'en cours'],
    'at-risk': ['gefährdet', 'à risque'],
    delayed: ['late', 'overdue', 'verspätet', 'verzögert', 'en retard', 'retardé'],
    achieved: [
      'done',
      'completed',
      'submitted',
      'approved',
      'erreicht',
      'erledigt',
      'abgeschlossen',
      'atteint',
      'terminé',
    ],
    cancelled: ['canceled', 'gestrichen', 'abgesagt', 'annulé'],
  },
};

function readerFor(vocabulary: RoadmapVocabulary, words: RoadmapWords): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const [term, others] of Object.entries(otherWords[vocabulary] ?? {}))
    for (const word of others) terms.set(comparable(word), term);
  // The words of the table come last, and so win.
  for (const wordOf of [englishRoadmapWords, (_: RoadmapVocabulary, term: string) => term, words]) {
    for (const term of roadmapVocabularies[vocabulary]) terms.set(comparable(wordOf(vocabulary, term)), term);
  }
  return terms;
}

/** Reads words back into terms. */
export class RoadmapWordReader {
  readonly #words: RoadmapWords;
  readonly #readers = new Map<RoadmapVocabulary, ReadonlyMap<string, string>>();

  constructor(words: RoadmapWords) {
    this.#words = words;
  }

  read(vocabulary: RoadmapVocabulary, text: string): string | undefined {
    let reader = this.#readers.get(vocabulary);
    if (!reader) this.#readers.set(vocabulary, (reader = readerFor(vocabulary, this.#words)));
    const term = reader.get(comparable(text));
    if (term !== undefined || !codes.includes(vocabulary)) return term;
    // `PU – Public`: a code with its name behind it.
    const [, code] = /^([A-Za-z][\w/-]*)\s*[—–:,(\s-]/u.exec(text.trim()) ?? [];
    return code === undefined ? undefined : reader.get(comparable(code));
  }
}
