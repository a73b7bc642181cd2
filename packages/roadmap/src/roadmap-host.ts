/** What the parts of the roadmap that load later may ask of the element. */
import type { Format } from '@kvasir/element';
import type { Toast } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { Finding, NamedPartner } from '@kvasir/model';
import type { Move } from '@kvasir/model/roadmap.js';
import type { LitElement } from 'lit';
import type { EntryRef } from './entries.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import type { Roadmap } from './roadmap-value.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import type { RoadmapFilter, RoadmapSettings, RoadmapView } from './settings.ts';

export interface RoadmapHost {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** What is shown; an empty object while there is nothing. */
  readonly value: Roadmap;
  /** What follows from the value: items in order, schedule, months and days. */
  readonly model: RoadmapModel;
  readonly settings: RoadmapSettings;
  readonly partners: readonly NamedPartner[];
  readonly canEdit: boolean;
  readonly text: RoadmapMessages;
  readonly format: Format;
  /** The level of the element's title; what stands in its views and its panel has headings below that. */
  readonly level: HeadingLevel;
  /** What the rules find in the slice. Empty until the rules have loaded. */
  readonly findings: readonly Finding[];
  findingsOf(entry: EntryRef): readonly Finding[];
  /** The entry in the side panel. */
  readonly open: EntryRef | undefined;
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: Roadmap, phase?: 'typing' | 'finished'): void;
  /** Takes over a move of the schedule as one finished edit, says what it does, and offers to take it back. */
  move(move: Move, entry: EntryRef): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  undo(): void;
  redo(): void;
  /** Says something to those who do not see it. */
  announce(text: string): void;
  /** Shows a note for a while, with one thing to do: what was done, and the way to take it back. */
  note(toast: Toast): void;
  /** Shows an entry in the side panel; with the JSON Pointer of a field, at that field. */
  openEntry(entry: EntryRef, field?: string): void;
  closeEntry(): void;
  /** Looks at the roadmap in another way. */
  show(view: RoadmapView): void;
  filter(filter: RoadmapFilter): void;
  /** Divides the axis of the timeline finer (1), or coarser (−1). */
  zoom(step: 1 | -1): void;
}
