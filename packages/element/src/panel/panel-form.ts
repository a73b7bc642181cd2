import { isSameValue, toPointer, type Id } from '@kvasir/model';
import { domId } from '../controls/dom-id.ts';
import { focusField } from '../controls/field.ts';
import { partnerMark } from '../controls/partner-mark.ts';
import { rawText } from '../controls/raw-text.ts';
import { controlsCatalogue, type ControlsMessages } from '../controls/controls.messages.ts';
import type { ComboboxOption } from '../controls/combobox-options.ts';
import type { Wording } from '../controls/wording.ts';
import { findingCatalogue, type FindingMessages } from '../findings/finding.messages.ts';
import type { Catalogue } from '../localization/catalogue.ts';
import type { Format } from '../localization/format.ts';
import { LocalizationController } from '../localization/localization-controller.ts';
import type { Check } from './checks.ts';
import { isContainer, readAt, withValues, type Path, type Write } from './edits.ts';
import type { EntryPlace, PanelHost, PanelPartner } from './panel-host.ts';
import { panelWordsCatalogue, type PanelWords } from './panel-words.messages.ts';

/**
 * A text as it is being typed, and what the document holds for it. It counts for as long as the document holds that, if in
 * another object: a store gives back a copy of an amount of money.
 */
interface Draft {
  readonly text: string;
  readonly stands: unknown;
}

/**
 * What all fields of a panel are part of: they read the document through it, tell it of each edit, and learn from it what
 * to say beside the control. Each element's panel has one, with words of its own.
 */
export abstract class PanelForm<
  H extends PanelHost = PanelHost,
  E extends EntryPlace = EntryPlace,
  S extends string = string,
> {
  readonly host: H;
  /** The entry that is shown. */
  item: E | undefined;
  /** Comments that are being written, by the JSON Pointer of their entry: they are in no document yet. */
  readonly comments = new Map<string, string>();
  /** How whoever comments calls themselves, for as long as the page lives. */
  author = '';
  readonly #words: LocalizationController<PanelWords>;
  readonly #findings: LocalizationController<FindingMessages>;
  readonly #wording: LocalizationController<ControlsMessages>;
  readonly #spoken: { readonly ready: boolean }[] = [];
  readonly #drafts = new Map<string, Draft>();
  readonly #open = new Set<S>();
  readonly #lists = new Map<string, { from: readonly unknown[]; list: readonly ComboboxOption[] }>();
  readonly #complaints = new Set<string>();
  /** The place that is typed in, and whether it was wrong before. */
  #typing: { pointer: string; complained: boolean } | undefined;

  constructor(host: H) {
    this.host = host;
    this.#words = this.speak(panelWordsCatalogue);
    this.#findings = this.speak(findingCatalogue);
    this.#wording = this.speak(controlsCatalogue);
  }

  /** What a section of the panel is called. */
  abstract headingOf(section: S): string;

  // Words.

  get isReady(): boolean {
    return this.#spoken.every(({ ready }) => ready);
  }
  /** The words of every panel. */
  get words(): PanelWords {
    return this.#words.messages;
  }
  get findingMessages(): FindingMessages {
    return this.#findings.messages;
  }
  get wording(): Wording {
    return this.#wording;
  }
  get format(): Format {
    return this.#words.format;
  }

  // Reading.

  /** The keys that lead to a field of the entry. */
  path(...keys: readonly string[]): Path {
    const { collection = '', id = '' } = this.item ?? {};
    return [collection, id, ...keys];
  }

  /** The entry that is shown, as a JSON Pointer. */
  get pointer(): string {
    return toPointer(this.path());
  }

  /** What stands at a place of the slice. */
  read(path: Path): unknown {
    return readAt(this.host.value, path);
  }

  /** What stands in a field of the entry. */
  field(...keys: readonly string[]): unknown {
    return this.read(this.path(...keys));
  }

  /** What stands in a control: what is being typed, else what the document holds. */
  shownText(path: Path, show: (value: unknown) => string = rawText): string {
    const value = this.read(path);
    const draft = this.#drafts.get(toPointer(path));
    return draft && isSameValue(draft.stands, value) ? draft.text : show(value);
  }

  partner(id: Id): PanelPartner | undefined {
    return this.host.partners.find((partner) => partner.id === id);
  }

  /** The name of a partner; of an id that leads to none, the id. */
  partnerName(id: Id): string {
    return this.partner(id)?.name || id;
  }

  // Editing.

  /** Takes over a keystroke or its like. */
  type(path: Path, value: unknown, text?: string): void {
    const pointer = toPointer(path);
    if (this.#typing?.pointer !== pointer) {
      this.#typing = { pointer, complained: this.#complaints.has(pointer) };
    }
    const next = this.#written(...this.alsoWritten(path), [path, value]);
    if (text !== undefined) this.#drafts.set(pointer, { text, stands: readAt(next, path) });
    this.host.edit(next, 'typing');
    this.host.element.requestUpdate();
  }

  /** Takes over a finished edit of one field. */
  commit(path: Path, value: unknown): void {
    const wasTyping = this.#typing !== undefined;
    this.#typing = undefined;
    this.#drafts.delete(toPointer(path));
    const next = this.#written(...this.alsoWritten(path), [path, value]);
    if (next !== this.host.value) this.host.edit(next, 'finished');
    else if (wasTyping) this.host.finishEdit();
    this.host.element.requestUpdate();
  }

  /** Takes over a finished edit of more than one field at once. */
  change(...writes: readonly Write[]): void {
    this.#typing = undefined;
    const next = this.#written(...writes);
    if (next !== this.host.value) this.host.edit(next, 'finished');
    this.host.element.requestUpdate();
  }

  /** Ends an edit whose control was left without a `change` of its own. */
  leave(): void {
    if (!this.#typing) return;
    this.#typing = undefined;
    this.host.finishEdit();
    this.host.element.requestUpdate();
  }

  // What is open.

  isOpen(section: S): boolean {
    return this.host.canEdit && this.#open.has(section);
  }

  setOpen(section: S, open: boolean): void {
    if (open) this.#open.add(section);
    else this.#open.delete(section);
    this.host.element.requestUpdate();
  }

  /** Another entry is shown: what was begun on the last one is over. Sections stay open while the panel does. */
  turnTo(item: E | undefined): void {
    this.leave();
    this.item = item;
    this.#drafts.clear();
    this.#typing = undefined;
    if (!item) this.#open.clear();
  }

  // Places in the page.

  idOf(path: Path): string {
    return domId('panel', toPointer(path));
  }

  /** Gives the focus to a node of the panel once what was changed is drawn. */
  focus(id: string): void {
    const { element } = this.host;
    void element.updateComplete.then(() => focusField(element.renderRoot, id));
  }

  // Problems.

  /** What is wrong at a place; not while it is being typed, unless it was wrong before. */
  problem(path: Path, check: Check | undefined): string | undefined {
    const pointer = toPointer(path);
    const value = this.read(path);
    const found = value === undefined ? undefined : check?.(value, this.words, this.format);
    const isTyping = this.#typing?.pointer === pointer && !this.#typing.complained;
    if (found === undefined || isTyping) this.#complaints.delete(pointer);
    else this.#complaints.add(pointer);
    return isTyping ? undefined : found;
  }

  /** Whether fields can be read from what stands at a place, and written into it. */
  isReadable(path: Path): boolean {
    return isContainer(this.read(path));
  }

  // Lists to choose from.

  /** A list of options; the same object for as long as what it is made from is the same. */
  list(name: string, from: readonly unknown[], make: () => readonly ComboboxOption[]): readonly ComboboxOption[] {
    const known = this.#lists.get(name);
    if (known?.from.length === from.length && known.from.every((part, index) => part === from[index]))
      return known.list;
    const list = make();
    this.#lists.set(name, { from, list });
    return list;
  }

  get partnerOptions(): readonly ComboboxOption[] {
    return this.list('partners', [this.host.partners], () =>
      this.host.partners.map(({ id, name, mark }) => ({
        key: id,
        label: name || id,
        keywords: mark.letters,
        leading: partnerMark(mark),
      })),
    );
  }

  /** Takes up the words of a catalogue; the panel is shown when all have come. */
  protected speak<M extends object>(catalogue: Catalogue<M>): LocalizationController<M> {
    const spoken = new LocalizationController(this.host.element, catalogue);
    this.#spoken.push(spoken);
    return spoken;
  }

  /** What an edit of a field makes part of the document beside it: what was only assumed until then. */
  protected alsoWritten(_path: Path): readonly Write[] {
    return [];
  }

  /** Whether the object at a place says something by being there, with nothing in it. */
  protected saysByBeing(_path: Path): boolean {
    return false;
  }

  #written(...writes: readonly Write[]): object {
    return withValues(this.host.value, writes, (path) => this.saysByBeing(path));
  }
}
