/** What a side panel, and the form in it, may ask of the element around it. */
import type { Id, PartnerMark } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { HeadingLevel } from '../controls/heading.ts';
import type { Format } from '../localization/format.ts';

/** An entry of a collection of the document. */
export interface EntryPlace {
  readonly collection: string;
  readonly id: Id;
}

/** A partner as a panel names it. */
export interface PanelPartner {
  readonly id: Id;
  readonly name: string;
  readonly mark: PartnerMark;
}

export interface PanelHost {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** The slice of the document that is shown. */
  readonly value: object;
  readonly partners: readonly PanelPartner[];
  readonly canEdit: boolean;
  readonly format: Format;
  /** The level of the element's title; the panel has headings below that. */
  readonly level: HeadingLevel;
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: object, phase?: 'typing' | 'finished'): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  /** Says something to those who do not see it. */
  announce(text: string): void;
}
