import type { Format } from '@kvasir/element';
import type { MenuItem, Wording } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { FindingMessages } from '@kvasir/element/findings.js';
import type { Path } from '@kvasir/element/panel.js';
import type { ImpactHost } from '../impact-host.ts';
import type { PlacedEntry } from './entries.ts';
import type { NegativeMessages } from './negative.messages.ts';
import type { PlaceForm } from './place-form.ts';

/** What the parts of the view are drawn with. */
export interface NegativeContext {
  readonly host: ImpactHost;
  readonly form: PlaceForm;
  readonly text: NegativeMessages;
  readonly format: Format;
  readonly wording: Wording;
  readonly sentences: FindingMessages;
  /** The level of the headings of its parts. */
  readonly level: HeadingLevel;
  /** Leads to the field that a finding is about. */
  goTo(pointer: string): void;
  /** What can be done with one of several entries. */
  actions(entries: readonly PlacedEntry[], index: number, name: string): readonly MenuItem[];
  /** Folds an entry open or shut; open, the focus goes to the first of these fields. */
  fold(path: Path, open: boolean, ...focus: readonly string[]): void;
}
