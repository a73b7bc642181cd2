import type { HeadingLevel } from '@kvasir/element/display.js';
import type { PlanLanguage } from '@kvasir/formats/valorisation.js';
import type { Confidentiality } from '@kvasir/model';
import type { PlanHost } from '../plan-host.ts';
import type { PlanAgreements } from './agreements.ts';
import type { DocumentMessages } from './document.messages.ts';

/** What the pages of a document are drawn with. */
export interface PageContext {
  readonly host: PlanHost;
  readonly text: DocumentMessages;
  /** The words that the document has in every file. */
  readonly language: Required<PlanLanguage>;
  readonly confidentialities: Readonly<Record<Confidentiality, string>>;
  readonly agreements: PlanAgreements;
  /** Of the title of a document. */
  readonly level: HeadingLevel;
}
