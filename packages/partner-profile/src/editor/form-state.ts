import { toPointer } from '@kvasir/model';
import { isWithin, type PlacedProblem } from './form-problems.ts';
import { readAt, type Path } from './partner-patch.ts';

/** What the form remembers of its user and the document does not: what is half typed, was visited, stands open. */
export class FormState {
  /** Text as it is being typed, where the document holds another form of it, or none yet. By JSON Pointer. */
  readonly #drafts = new Map<string, string>();
  readonly #visited = new Set<string>();
  readonly #opened = new Map<string, boolean>();
  /** Dates that the browser's control holds in part, so that the document cannot have them. */
  readonly #incomplete = new Set<string>();
  #typing: { path: Path; complained: boolean } | undefined;
  #reported = false;

  clear(): void {
    this.#drafts.clear();
    this.#visited.clear();
    this.#incomplete.clear();
    this.#typing = undefined;
    this.#reported = false;
  }

  /** The host has asked for the form's validity: from now on it says all that is missing. */
  report(): void {
    this.#reported = true;
  }

  draft(path: Path): string | undefined {
    return this.#drafts.get(toPointer(path));
  }

  get typing(): Path | undefined {
    return this.#typing?.path;
  }

  /** @param complained whether a problem was shown at the place when the typing began */
  startTyping(path: Path, draft: string | undefined, complained: boolean): void {
    if (!this.#typing || toPointer(this.#typing.path) !== toPointer(path)) this.#typing = { path, complained };
    if (draft !== undefined) this.#drafts.set(toPointer(path), draft);
  }

  stopTyping(path: Path): void {
    this.#drafts.delete(toPointer(path));
    this.#visited.add(toPointer(path));
    this.#typing = undefined;
  }

  visit(pointer: string): void {
    this.#visited.add(pointer);
  }

  setIncomplete(pointer: string, isIncomplete: boolean): boolean {
    if (this.#incomplete.has(pointer) === isIncomplete) return false;
    if (isIncomplete) this.#incomplete.add(pointer);
    else this.#incomplete.delete(pointer);
    return true;
  }

  isIncomplete(pointer: string): boolean {
    return this.#incomplete.has(pointer);
  }

  get incomplete(): readonly string[] {
    return [...this.#incomplete];
  }

  /** Whether a part that can be folded stands open by the user's wish; undefined without one. */
  isOpen(name: string): boolean | undefined {
    return this.#opened.get(name);
  }

  setOpen(name: string, open: boolean): void {
    this.#opened.set(name, open);
  }

  /**
   * Whether a problem is shown. Nobody is told of a slip while still typing it, nor that a field is empty before having
   * been there; data that came with a problem shows it at once.
   */
  shows({ path, pointer, severity }: PlacedProblem, value: unknown): boolean {
    if (severity !== 'error') return false;
    if (this.#typing && !this.#typing.complained && isWithin(path, this.#typing.path)) return false;
    return this.#reported || this.#visited.has(pointer) || readAt(value, path) !== undefined;
  }
}
