/** What the parts of the impact form that load later may ask of the element. */
import type { Format } from '@kvasir/element';
import type { Toast } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { Finding, Id, NamedPartner } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { ImpactFormMessages } from './impact-form.messages.ts';
import type { ImpactModel } from './impact-model.ts';
import type { ImpactSlice } from './impact-value.ts';
import type { ImpactSettings, ImpactView } from './settings.ts';

export interface ImpactHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ImpactHost {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** What is shown; an empty object while there is nothing. */
  readonly value: ImpactSlice;
  /** What follows from the value: indicators in order, partners, balance. */
  readonly model: ImpactModel;
  readonly settings: ImpactSettings;
  readonly partners: readonly NamedPartner[];
  readonly canEdit: boolean;
  readonly text: ImpactFormMessages;
  readonly format: Format;
  /** The level of the element's title; what stands in its views and its panel has headings below that. */
  readonly level: HeadingLevel;
  /** What the rules find in the slice. Empty until the rules have loaded. */
  readonly findings: readonly Finding[];
  findingsOf(indicator: Id): readonly Finding[];
  /** The indicator in the side panel. */
  readonly open: Id | undefined;
  /** The indicator whose course is shown large. */
  readonly followed: Id | undefined;
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: ImpactSlice, phase?: 'typing' | 'finished'): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  undo(): void;
  redo(): void;
  /** What can be taken back here; undefined where nobody can edit, or the partnership around keeps the history. */
  readonly history: ImpactHistory | undefined;
  /** Says something to those who do not see it. */
  announce(text: string): void;
  /** Shows a note for a while, with one thing to do: what was done, and the way to take it back. */
  note(toast: Toast): void;
  /** Shows an indicator in the side panel; with the JSON Pointer of a field, at that field. */
  openIndicator(indicator: Id, field?: string): void;
  closeIndicator(): void;
  /** Shows the course of an indicator. */
  follow(indicator: Id): void;
  /** Opens the library, where a gap is named with what fills it. */
  openLibrary(gap?: { readonly orientation?: string; readonly dimension?: string }): void;
  show(view: ImpactView): void;
  /** Chooses the period that is recorded or reported. */
  choosePeriod(period: string): void;
}
