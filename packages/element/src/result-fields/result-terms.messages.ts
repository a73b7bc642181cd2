import type {
  AssetType,
  Confidentiality,
  JointRegime,
  OpenAccessMode,
  OwnershipKind,
  PatentStatus,
  ProtectionForm,
  ResultStatus,
} from '@kvasir/model';
import { Catalogue } from '../localization/catalogue.ts';
import { englishTerms } from './result-terms.en.ts';

/** What the terms of a result are called: what it is, whose it is, how it is protected, how open it is. */
export interface ResultTerms {
  assetTypes: Readonly<Record<AssetType, string>>;
  statuses: Readonly<Record<ResultStatus, string>>;
  regimes: Readonly<Record<JointRegime, string>>;
  kinds: Readonly<Record<OwnershipKind, string>>;
  forms: Readonly<Record<ProtectionForm, string>>;
  formStatuses: Readonly<Record<PatentStatus, string>>;
  openness: Readonly<Record<OpenAccessMode, string>>;
  confidentialities: Readonly<Record<Confidentiality, string>>;
}

/** Hosts address it as `result-terms`. An element that says the terms in its first load has them among its own words. */
export const resultTermsCatalogue = new Catalogue<ResultTerms>('result-terms', englishTerms, {
  de: () => import('./result-terms.messages.de.ts').then((module) => module.german),
  fr: () => import('./result-terms.messages.fr.ts').then((module) => module.french),
});
