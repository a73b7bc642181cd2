import { LocalizationController, type Format } from '@kvasir/element';
import {
  controlsCatalogue,
  domId,
  focusField,
  type ComboboxOption,
  type ControlsMessages,
  type Wording,
  rawText,
} from '@kvasir/element/controls.js';
import { partnerMark } from '@kvasir/element/display.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { toPointer, type Id } from '@kvasir/model';
import { catalogue as matrixCatalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixHost, MatrixPartner } from '../matrix-host.ts';
import type { Check } from './checks.ts';
import { isContainer, readAt, withValues, type Path, type Write } from './edits.ts';
import type { SectionName } from './names.ts';
import { panelCatalogue, type PanelMessages } from './panel.messages.ts';

/** A text as it is being typed, and what the document holds for it. It counts for as long as the document holds that. */
interface Draft {
  readonly text: string;
  readonly stands: unknown;
}

/**
 * What all fields of the panel are part of: they read the document through it, tell it of each edit, and learn from it
 * what to say beside the control.
 */
export class PanelForm {
  readonly host: MatrixHost;
  /** The item that is shown. */
  item: ItemRef | undefined;
  readonly #panel: LocalizationController<PanelMessages>;
  readonly #matrix: LocalizationController<IpMatrixMessages>;
  readonly #findings: LocalizationController<FindingMessages>;
  readonly #wording: LocalizationController<ControlsMessages>;
  readonly #drafts = new Map<string, Draft>();
  readonly #open = new Set<SectionName>();
  readonly #lists = new Map<string, { from: readonly unknown[]; list: readonly ComboboxOption[] }>();
  readonly #complaints = new Set<string>();
  /** The place that is typed in, and whether it was wrong before. */
  #typing: { pointer: string; complained: boolean } | undefined;
  /** Whose access rights have a row, though the document has none yet. */
  readonly newHolders = new Set<Id>();
  showsAllPartners = false;

  constructor(host: MatrixHost) {
    const { element } = host;
    this.host = host;
    this.#panel = new LocalizationController(element, panelCatalogue);
    this.#matrix = new LocalizationController(element, matrixCatalogue);
    this.#findings = new LocalizationController(element, findingCatalogue);
    this.#wording = new LocalizationController(element, controlsCatalogue);
  }

  // Words.

  get isReady(): boolean {
    return [this.#panel, this.#matrix, this.#findings, this.#wording].every(({ ready }) => ready);
  }
  get text(): PanelMessages {
    return this.#panel.messages;
  }
  /** The words of the matrix: the terms of the vocabularies. */
  get terms(): IpMatrixMessages {
    return this.#matrix.messages;
  }
  get findingMessages(): FindingMessages {
    return this.#findings.messages;
  }
  get wording(): Wording {
    return this.#wording;
  }
  get format(): Format {
    return this.#panel.format;
  }

  // Reading.

  /** The keys that lead to a field of the item. */
  path(...keys: readonly string[]): Path {
    const { collection = 'results', id = '' } = this.item ?? {};
    return [collection, id, ...keys];
  }

  /** What stands at a place of the slice. */
  read(path: Path): unknown {
    return readAt(this.host.value, path);
  }

  /** What stands in a field of the item. */
  field(...keys: readonly string[]): unknown {
    return this.read(this.path(...keys));
  }

  /** What stands in a control: what is being typed, else what the document holds. */
  shownText(path: Path, show: (value: unknown) => string = rawText): string {
    const value = this.read(path);
    const draft = this.#drafts.get(toPointer(path));
    return draft && Object.is(draft.stands, value) ? draft.text : show(value);
  }

  partner(id: Id): MatrixPartner | undefined {
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
    const next = withValues(this.host.value, [[path, value]]);
    if (text !== undefined) this.#drafts.set(pointer, { text, stands: readAt(next, path) });
    this.host.edit(next, 'typing');
    this.host.element.requestUpdate();
  }

  /** Takes over a finished edit of one field. */
  commit(path: Path, value: unknown): void {
    const wasTyping = this.#typing !== undefined;
    this.#typing = undefined;
    this.#drafts.delete(toPointer(path));
    const next = withValues(this.host.value, [[path, value]]);
    if (next !== this.host.value) this.host.edit(next, 'finished');
    else if (wasTyping) this.host.finishEdit();
    this.host.element.requestUpdate();
  }

  /** Takes over a finished edit of more than one field at once. */
  change(...writes: readonly Write[]): void {
    this.#typing = undefined;
    const next = withValues(this.host.value, writes);
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

  isOpen(section: SectionName): boolean {
    return this.host.canEdit && this.#open.has(section);
  }

  setOpen(section: SectionName, open: boolean): void {
    if (open) this.#open.add(section);
    else this.#open.delete(section);
    this.host.element.requestUpdate();
  }

  /** Another item is shown: what was begun on the last one is over. Sections stay open while the panel does. */
  turnTo(item: ItemRef | undefined): void {
    this.leave();
    this.item = item;
    this.#drafts.clear();
    this.#typing = undefined;
    this.newHolders.clear();
    this.showsAllPartners = false;
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
    const found = value === undefined ? undefined : check?.(value, this.text, this.format);
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
}
