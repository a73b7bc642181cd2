import { takeBack, type DoneEdit, type Partnership } from '@kvasir/model';

/** The documents of an edit share what it left alone. */
type Edit = DoneEdit<Partnership>;

/** More steps than anybody goes back, and few enough to hold. */
const LIMIT = 100;

/**
 * The steps that a person can take back. A step goes back as a merge: what somebody else changed in the meantime stays
 * as it is.
 */
export class History {
  #past: Edit[][] = [];
  #future: Edit[][] = [];
  #group: unknown;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Edits with the same group in a row are one step. */
  record(edit: Edit, group: unknown): void {
    this.#future = [];
    const step = this.#past.at(-1);
    // Each edit of a step stands for itself: what came from others between them is not a part of it.
    if (step && group !== undefined && group === this.#group) step.push(edit);
    else this.#push(this.#past, [edit]);
    this.#group = group;
  }

  /** The document without the last step. */
  undo(now: Partnership): Partnership {
    return this.#revert(this.#past, this.#future, now);
  }

  /** The document with the step that was taken back last. */
  redo(now: Partnership): Partnership {
    return this.#revert(this.#future, this.#past, now);
  }

  #revert(from: Edit[][], to: Edit[][], now: Partnership): Partnership {
    this.#group = undefined;
    const reverted = (from.pop() ?? []).reduceRight(takeBack, now);
    if (reverted !== now) this.#push(to, [{ before: now, after: reverted }]);
    return reverted;
  }

  #push(steps: Edit[][], step: Edit[]): void {
    steps.push(step);
    if (steps.length > LIMIT) steps.shift();
  }
}
