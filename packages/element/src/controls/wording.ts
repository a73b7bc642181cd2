import type { ControlsMessages } from './controls.messages.ts';

/**
 * The controls' own words in the reader's language. A `LocalizationController` on `controlsCatalogue` is one:
 * `readonly #controls = new LocalizationController(this, controlsCatalogue)` renders the host again when the language
 * changes, and its templates pass `wording: this.#controls` on.
 */
export interface Wording {
  readonly messages: ControlsMessages;
}
