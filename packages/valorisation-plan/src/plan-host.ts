/** What the parts of the element that load later may ask of it. */
import type { Toast } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { Format } from '@kvasir/element';
import type { Finding, Id, NamedPartner, ResultPart } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { PlanModel } from './plan-model.ts';
import type { PlanSlice } from './plan-value.ts';
import type { BuilderPlace, PlanSettings, PlanView } from './settings.ts';
import type { ValorisationPlanMessages } from './valorisation-plan.messages.ts';

export interface PlanHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface PlanHost {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** What is shown; an empty object while there is nothing. */
  readonly value: PlanSlice;
  /** What follows from the value: portfolio, partners. */
  readonly model: PlanModel;
  readonly settings: PlanSettings;
  readonly partners: readonly NamedPartner[];
  readonly canEdit: boolean;
  readonly text: ValorisationPlanMessages;
  readonly format: Format;
  /** The level of the element's title; what stands in its views has headings below that. */
  readonly level: HeadingLevel;
  /** What the rules find in plans and results. Empty until the rules have loaded. */
  readonly findings: readonly Finding[];
  /** What they find in one result and its plan. */
  findingsOf(result: Id): readonly Finding[];
  /** The parts of 3.3.1(a) of a result that an error or a warning is about. */
  attentionOf(result: Id): ReadonlySet<ResultPart>;
  /** The id of the result whose plan is looked at; the first one where nobody chose; none where there are no results. */
  readonly result: Id | undefined;
  /** Where in its plan. */
  readonly place: BuilderPlace;
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: PlanSlice, phase?: 'typing' | 'finished'): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  undo(): void;
  redo(): void;
  /** What can be taken back here; undefined where nobody can edit, or the partnership around keeps the history. */
  readonly history: PlanHistory | undefined;
  /** Says something to those who do not see it. */
  announce(text: string): void;
  /** Shows a note for a while, with one thing to do: what was done, and the way to take it back. */
  note(toast: Toast): void;
  /**
   * Opens the plan of a result in the builder.
   *
   * @param place where; without it, where one was last
   * @param field the JSON Pointer of a field that gets the focus; its place follows from it where none is given
   */
  open(result: Id, place?: BuilderPlace, field?: string): void;
  /** Looks at the plan of another result, in the view that is shown. */
  choose(result: Id): void;
  /** Adds a result without a title, and opens its plan. */
  addResult(): void;
  show(view: PlanView): void;
}
