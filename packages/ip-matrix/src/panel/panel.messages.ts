import { Catalogue, type Format } from '@kvasir/element';
import type { PartState } from '@kvasir/element/display.js';
import type { AccessPurpose, AccessTerms } from '@kvasir/model';
import type { FieldName, OwnSection } from './names.ts';
import { english } from './panel.messages.en.ts';

/** Every text of the side panel that is not a term of a vocabulary: those are the matrix's own. What fields of a result say everywhere is not here. */
export interface PanelMessages {
  result: string;
  background: string;
  backgroundOf: (partner: string) => string;
  deliverable: (numbers: string) => string;

  readiness: (now: number | undefined, target: number | undefined) => string;
  settled: (done: number, of: number, format: Format) => string;
  partStates: Readonly<Record<PartState, string>>;
  partWithState: (part: string, state: string) => string;

  goToPlan: string;
  /** At the field of a title that was emptied. */
  titleMissing: string;

  /** The other parts are called what they are in every element. */
  sections: Readonly<Record<OwnSection, string>>;
  labels: Readonly<Record<FieldName, string>>;

  purposes: Readonly<Record<AccessPurpose, string>>;
  accessTerms: Readonly<Record<AccessTerms, string>>;
  holder: string;
  notRequested: string;
  byDefault: string;
  defaultTerms: (terms: string) => string;
  otherTerms: string;
  accessCaption: string;
  accessHint: string;
  requestsUntil: (date: string) => string;

  noPlan: string;
  planThere: string;
  planReviewed: (date: string) => string;
}

/** Hosts address it as `kv-ip-matrix-panel`. */
export const panelCatalogue = new Catalogue<PanelMessages>('kv-ip-matrix-panel', english, {
  de: () => import('./panel.messages.de.ts').then((module) => module.german),
  fr: () => import('./panel.messages.fr.ts').then((module) => module.french),
});
