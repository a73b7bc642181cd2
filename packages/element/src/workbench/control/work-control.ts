import type { LazyPart } from '../../parts/lazy-part.ts';
import type { ControlSource } from '../work-source.ts';
import { LaterNotes } from './later-notes.ts';
import { UnsavedTyping } from './unsaved-typing.ts';

/** What of an element loads when it is first wanted. */
export interface WorkParts {
  readonly files: LazyPart<unknown>;
  /** Those whose code did not come. */
  readonly failed: readonly LazyPart<unknown>[];
}

/** What an element does on what its user does, as far as it is alike in all. It loads when somebody comes to the element. */
export abstract class WorkControl<S extends ControlSource<object, object, unknown, unknown>> {
  readonly source: S;
  readonly notes: LaterNotes;
  abstract readonly parts: WorkParts;

  /** @param loadControls - as of `LaterNotes` */
  constructor(source: S, loadControls: ConstructorParameters<typeof LaterNotes>[2]) {
    this.source = source;
    this.notes = new LaterNotes(source.element, source.live, loadControls);
    new UnsavedTyping(source);
  }

  /** Where notes appear for a while, whatever is shown beside them. */
  renderNotes(): unknown {
    return this.notes.render();
  }

  /** The menu takes the place of the button that asked for it, and opens. */
  protected async openFiles(): Promise<void> {
    const { element } = this.source;
    if (!(await this.parts.files.want())) return;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#files')?.click();
  }

  /** Asks once more for the code that did not come. */
  protected retryParts(): void {
    this.parts.failed.forEach((part) => void part.want());
  }
}
