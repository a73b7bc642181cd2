import { LocalizationController, type Format } from '@kvasir/element';
import {
  controlsCatalogue,
  domId,
  LiveRegion,
  Toasts,
  type HeadingLevel,
  type Wording,
  rawText,
} from '@kvasir/element/controls.js';
import { toPointer } from '@kvasir/model';
import { catalogue, type PartnerProfileMessages } from '../partner-profile.messages.ts';
import type { EditorHost, Partner } from './editor-host.ts';
import { editorCatalogue, type EditorMessages } from './editor.messages.ts';
import { isWithin, problemsOf, type PlacedProblem } from './form-problems.ts';
import { FormState } from './form-state.ts';
import { readAt, removeAt, setAt, fieldsOf, type Path } from './partner-patch.ts';
import { problemText } from './problem-text.ts';
import { markEdited } from './provenance-patch.ts';
import { today } from './today.ts';

/** An element without a value that must have one lacks what every partner lacks that says nothing. */
const nothing = {};

/** A place in the form: where it is in the page, and what it is called there. */
export interface Place {
  id: string;
  label: string;
  path: Path;
}

/**
 * The one form that all fields are part of: they read the document through it, tell it of each edit, and learn from it
 * what to say beside the control.
 */
export class PartnerForm {
  readonly host: EditorHost;
  readonly state = new FormState();
  readonly live: LiveRegion;
  readonly toasts: Toasts;
  readonly #messages: LocalizationController<EditorMessages>;
  readonly #wording: LocalizationController<Parameters<typeof controlsCatalogue.provide>[1]>;
  readonly #places = new Map<string, Place>();
  #shown: readonly PlacedProblem[] = [];
  /** The document as the last edit left it: another one was given by the host. */
  #own: unknown;
  #beganEmpty: boolean;

  constructor(host: EditorHost) {
    const { element } = host;
    this.host = host;
    this.#messages = new LocalizationController(element, editorCatalogue);
    this.#wording = new LocalizationController(element, controlsCatalogue);
    this.live = new LiveRegion(element);
    this.toasts = new Toasts(element, this.live);
    this.#own = element.value;
    this.#beganEmpty = element.value === undefined;
  }

  /** Resolves when the form speaks the reader's language. */
  async loadMessages(): Promise<void> {
    await Promise.all([editorCatalogue.load(this.language), controlsCatalogue.load(this.language)]);
  }

  // Words.

  get text(): EditorMessages {
    return this.#messages.messages;
  }
  get wording(): Wording {
    return this.#wording;
  }
  get format(): Format {
    return this.#messages.format;
  }
  get language(): string {
    return this.#messages.language;
  }
  /** The profile's own words: the terms of the vocabularies. */
  get terms(): PartnerProfileMessages {
    const known = catalogue.get(this.language) ?? catalogue.get('en');
    if (!known) throw new Error('The catalogue of the profile has lost its English messages.');
    return { ...known, ...this.host.element.messages };
  }

  /** The level of the form's headings. */
  get headingLevel(): HeadingLevel {
    return Math.min(6, Math.max(2, Math.trunc(this.host.element.headingLevel) || 3)) as HeadingLevel;
  }

  // What can be done.

  get readOnly(): boolean {
    return !this.host.canEdit() && this.host.element.readOnly;
  }
  get disabled(): boolean {
    return !this.host.canEdit() && !this.host.element.readOnly;
  }

  // Reading.

  get value(): unknown {
    return this.host.element.value;
  }

  read(path: Path): unknown {
    return readAt(this.value, path);
  }

  /** What stands in a control: what is being typed, else what the document holds. */
  shownText(path: Path, show: (value: unknown) => string = rawText): string {
    return this.state.draft(path) ?? show(this.read(path));
  }

  // Editing.

  /** Takes over a keystroke or its like. `undefined` takes the field away. */
  type(path: Path, value: unknown, draft?: string): void {
    this.state.startTyping(path, draft, this.problemAt(path) !== undefined);
    this.#tell(this.with(path, value), 'typing');
  }

  /** Takes over a finished edit of one field. */
  commit(path: Path, value: unknown): void {
    this.state.stopTyping(path);
    if (isSame(this.read(path), value)) this.#finish();
    else this.#tell(this.with(path, value), 'finished');
  }

  /** Takes over a finished edit of more than one field at once. */
  change(next: unknown): void {
    this.#tell(next, 'finished');
  }

  /** The document with one field written, or taken away, and the note that it was edited here. Changes nothing yet. */
  with(path: Path, value: unknown): unknown {
    const before = this.value;
    // An entry of a list stays in view when its last field goes.
    const entryDepth = path.length > 2 ? 2 : 0;
    const after = value === undefined ? removeAt(before, path, entryDepth) : setAt(before, path, value);
    return after === before ? before : markEdited(after, path, today());
  }

  #tell(next: unknown, phase: 'typing' | 'finished'): void {
    const facts = Object.keys(fieldsOf(next)).filter((key) => key !== 'provenance');
    // A form that was empty and is emptied again is empty, and may be submitted as such.
    const value = this.#beganEmpty && facts.length === 0 ? undefined : next;
    this.#own = value;
    // The cast admits what is not valid: it is kept and reported.
    this.host.edit(value as Partner | undefined, phase);
  }

  #finish(): void {
    this.host.finishEdit();
    this.host.element.requestUpdate();
  }

  /** Takes note that a control was left: from now on it says what it lacks. */
  visited(place: Place, control: Element): void {
    this.leave();
    const pointer = toPointer(place.path);
    const isIncomplete = control instanceof HTMLInputElement && control.validity.badInput;
    if (this.state.setIncomplete(pointer, isIncomplete)) this.host.refreshValidity();
    this.state.visit(pointer);
    this.host.element.requestUpdate();
  }

  /** Ends an edit whose control was left without a `change` of its own. */
  leave(): void {
    const { typing } = this.state;
    if (!typing) return;
    this.state.stopTyping(typing);
    this.#finish();
  }

  /** Makes the form forget what it knows of its user. */
  reset(): void {
    this.state.clear();
    this.toasts.clear();
    this.host.refreshValidity();
    this.host.element.requestUpdate();
  }

  // Each rendering.

  /** To be called before the fields are rendered. */
  begin(): void {
    const { value } = this;
    if (value !== this.#own) {
      // A host that hands back a copy of what it was told has not changed anything.
      if (!isSame(value, this.#own)) {
        this.state.clear();
        this.toasts.clear();
        this.#beganEmpty = value === undefined;
      }
      this.#own = value;
    }
    this.#places.clear();
    this.#shown = this.problems.filter((problem) => this.state.shows(problem, value));
  }

  /** The id of a place in the page. */
  idOf(path: Path): string {
    return domId('edit', toPointer(path));
  }

  /** Notes a control of the form, so that problems find it, and answers with its id in the page. */
  register(path: Path, label: string): string {
    const id = this.idOf(path);
    this.#places.set(toPointer(path), { id, label, path });
    return id;
  }

  /** The control for a place: its own, or the nearest that stands for more than one field and has it in. */
  placeFor(path: Path): Place | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(toPointer(path.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  }

  /** The place whose control has this id, or is a group with the control in it. */
  placeOfControl(control: Element): Place | undefined {
    const places = [...this.#places.values()];
    const group = control.closest('fieldset[id]');
    return places.find(({ id }) => id === control.id) ?? places.find(({ id }) => id === group?.id);
  }

  // Problems.

  /** All problems, shown or not; none where nobody can edit. */
  get problems(): readonly PlacedProblem[] {
    if (this.value !== undefined) return problemsOf(this.value);
    return this.host.element.required ? problemsOf(nothing) : [];
  }

  get shownProblems(): readonly PlacedProblem[] {
    return this.#shown;
  }

  /** What is shown beside the control of a place; for a control of several fields also of what lies within it. */
  problemAt(path: Path, reach: 'itself' | 'within' = 'itself'): string | undefined {
    if (this.state.isIncomplete(toPointer(path))) return this.text.incompleteDate;
    const found = this.#shown.find(
      (problem) => isWithin(problem.path, path) && (reach === 'within' || problem.path.length === path.length),
    );
    return found && problemText(found, this.text, this.format);
  }

  /** Advice on a place: it asks for another look and stands in nobody's way. */
  adviceAt(path: Path): string | undefined {
    if (this.state.typing && isWithin(path, this.state.typing)) return undefined;
    const pointer = toPointer(path);
    const found = this.problems.find((problem) => problem.severity === 'advice' && problem.pointer === pointer);
    return found && problemText(found, this.text, this.format);
  }

  /** Whether something within these places is wrong: `shown` to the user, or at all. */
  hasProblem(places: readonly Path[], which: 'shown' | 'any'): boolean {
    const problems = which === 'shown' ? this.#shown : this.problems;
    return problems.some(({ path, severity }) => severity === 'error' && places.some((place) => isWithin(path, place)));
  }

  // The focus.

  /** Gives the focus to a node of the form once it is rendered, and opens what it lies folded in. */
  async focus(id: string): Promise<void> {
    await this.host.element.updateComplete;
    const control = controlWithin(this.host.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`));
    if (control) unfold(control);
    control?.focus();
  }
}

/** The node itself, or of a group the control that the focus goes to. */
export function controlWithin(node: HTMLElement | null): HTMLElement | undefined {
  if (!node?.matches('fieldset')) return node ?? undefined;
  return (
    node.querySelector<HTMLElement>(':checked:enabled') ??
    node.querySelector<HTMLElement>('input:enabled, select:enabled, button:enabled') ??
    undefined
  );
}

/** Opens every fold around a node, at once: what lies in a closed one cannot have the focus. */
export function unfold(node: Element): void {
  for (let fold = node.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    // The line that opens a fold is not in the fold.
    if (node.parentElement !== fold || !node.matches('summary')) fold.open = true;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}
