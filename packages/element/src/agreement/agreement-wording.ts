import type { LitElement } from 'lit';
import { controlsCatalogue, type ControlsMessages } from '../controls/controls.messages.ts';
import { LocalizationController } from '../localization/localization-controller.ts';
import { agreementCatalogue, type AgreementMessages } from './agreement.messages.ts';
import { documentCatalogue, type DocumentMessages } from './document-words.messages.ts';
import type { Spoken } from './document-words.ts';

/** All that an agreement bar says, in the reader's language: its own words, those of the document, those of controls. */
export class AgreementWording {
  readonly #agreement: LocalizationController<AgreementMessages>;
  readonly #document: LocalizationController<DocumentMessages>;
  readonly #controls: LocalizationController<ControlsMessages>;

  /** @param host renders again when the language changes */
  constructor(host: LitElement) {
    this.#agreement = new LocalizationController(host, agreementCatalogue);
    this.#document = new LocalizationController(host, documentCatalogue);
    this.#controls = new LocalizationController(host, controlsCatalogue);
  }

  get agreement(): Spoken<AgreementMessages> {
    return this.#agreement;
  }
  get document(): Spoken<DocumentMessages> {
    return this.#document;
  }
  get controls(): Spoken<ControlsMessages> {
    return this.#controls;
  }

  /** Whether the reader's own language has come: before, a bar shows that it loads rather than flash English. */
  get ready(): boolean {
    return this.#agreement.ready && this.#document.ready && this.#controls.ready;
  }
}
