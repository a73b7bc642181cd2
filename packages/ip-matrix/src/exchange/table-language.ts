/** The words of the files, in the reader's language. Loaded with the first file: nobody needs them to read a matrix. */
import { Catalogue, type Format } from '@kvasir/element';
import { agreementStatuses } from '@kvasir/element/result-terms.js';
import {
  englishMatrixLabels,
  type MatrixLabels,
  type MatrixLanguage,
  type MatrixVocabulary,
} from '@kvasir/formats/ip-matrix.js';
import type { AccessTerms } from '@kvasir/model';
import { editingCatalogue } from '../editing/editing.messages.ts';
import { catalogue as matrixCatalogue } from '../ip-matrix.messages.ts';
import { accessCatalogue } from '../views/access.messages.ts';

/** The names of sheets and columns, and the few words of cells that the matrix itself has not. */
export interface TableMessages {
  labels: MatrixLabels;
  deviations: { default: string; deviation: string };
  flags: { yes: string; no: string };
  agreementStatuses: { none: string; draft: string; signed: string };
}

const english: TableMessages = {
  labels: englishMatrixLabels,
  deviations: { default: 'Default', deviation: 'Deviation' },
  flags: { yes: 'Yes', no: 'No' },
  agreementStatuses: agreementStatuses.en,
};

/** Hosts address it as `kv-ip-matrix-tables`. */
export const tableCatalogue = new Catalogue<TableMessages>('kv-ip-matrix-tables', english, {
  de: () => import('./table-language.de.ts').then((module) => module.german),
  fr: () => import('./table-language.fr.ts').then((module) => module.french),
});

/** What the tables are written and read with. */
export interface TableLanguage extends Required<MatrixLanguage> {
  country: (code: string) => string;
  /** What the terms of an access right are called where they are the default. */
  defaultTermsWords: (terms: AccessTerms) => string;
}

/** Fetches the words of a language, or those of English where there are none. */
export async function loadTableLanguage(language: string, format: Format): Promise<TableLanguage> {
  await Promise.all(
    [tableCatalogue, matrixCatalogue, accessCatalogue, editingCatalogue].map((catalogue) => catalogue.load(language)),
  );
  const { labels, deviations, flags, agreementStatuses: jointAgreementStatuses } = tableCatalogue.spoken(language);
  const matrix = matrixCatalogue.spoken(language);
  const access = accessCatalogue.spoken(language);
  const vocabularies: Readonly<Record<MatrixVocabulary, Readonly<Record<string, string>>>> = {
    accessPurposes: { implementation: matrix.implementation, exploitation: matrix.exploitation },
    accessTerms: access.terms,
    assetTypes: matrix.assetTypes,
    confidentialities: matrix.confidentialities,
    deviations,
    flags,
    jointAgreementStatuses,
    jointRegimes: matrix.regimes,
    openAccessModes: matrix.openness,
    ownershipKinds: matrix.kinds,
    patentStatuses: matrix.formStatuses,
    protectionForms: matrix.forms,
    resultStatuses: matrix.statuses,
  };
  return {
    labels,
    words: (vocabulary, term) => vocabularies[vocabulary][term] ?? term,
    standingWords: editingCatalogue.spoken(language).standing,
    country: (code) => format.country(code),
    defaultTermsWords: (terms) => access.defaultTerms(access.terms[terms]),
  };
}
