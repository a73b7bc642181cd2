/** What the parts of the roadmap that load later may ask of the element. */
import { ControlHost } from '@kvasir/element/workbench.js';
import type { Finding } from '@kvasir/model';
import type { Move } from '@kvasir/model/roadmap.js';
import type { RoadmapControl } from './control/roadmap-control.ts';
import type { EntryRef } from './entries.ts';
import type { RoadmapModel } from './roadmap-model.ts';
import type { Roadmap } from './roadmap-value.ts';
import type { RoadmapMessages } from './roadmap.messages.ts';
import type { RoadmapFilter, RoadmapSettings, RoadmapView } from './settings.ts';

export class RoadmapHost extends ControlHost<Roadmap, RoadmapMessages, RoadmapModel, RoadmapSettings> {
  declare protected readonly control: RoadmapControl;

  findingsOf({ collection, id }: EntryRef): readonly Finding[] {
    return this.control.source.findings.of(collection, id).findings;
  }

  /** The entry in the side panel. */
  get open(): EntryRef | undefined {
    return this.control.source.state.openEntry;
  }

  /** Takes over a move of the schedule as one finished edit, says what it does, and offers to take it back. */
  move(move: Move, entry: EntryRef): void {
    this.control.move(move, entry);
  }

  /** Shows an entry in the side panel; with the JSON Pointer of a field, at that field. */
  openEntry(entry: EntryRef, field?: string): void {
    void this.control.open(entry, field);
  }

  closeEntry(): void {
    this.control.close();
  }

  /** Looks at the roadmap in another way. */
  show(view: RoadmapView): void {
    this.control.show(view);
  }

  filter(filter: RoadmapFilter): void {
    this.control.filter(filter);
  }

  /** Divides the axis of the timeline finer (1), or coarser (−1). */
  zoom(step: 1 | -1): void {
    this.control.zoom(step);
  }
}
