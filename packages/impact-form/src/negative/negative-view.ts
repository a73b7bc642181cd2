import { iconClose, LocalizationController, Remembered } from '@kvasir/element';
import {
  choiceStyles,
  comboboxStyles,
  dialogStyles,
  editWithUndo,
  fieldStyles,
  focusField,
  menuStyles,
  popupStyles,
  tagListStyles,
  type MenuItem,
} from '@kvasir/element/controls.js';
import { statusStyles } from '@kvasir/element/display.js';
import { findingLineStyles } from '@kvasir/element/finding-lines.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { withValue, type Path } from '@kvasir/element/panel.js';
import { freshId, fromPointer, isSafeKey } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { askDialog } from './ask-dialog.ts';
import { declarationPath, declareId, signature, signedSentence } from './declaration.ts';
import { concernPlace, concernsOf, harmPlace, harmsOf, moveWrites, type Harm, type PlacedEntry } from './entries.ts';
import { ethicsSection, ownLineId } from './ethics-section.ts';
import { harmSection, reportId } from './harm-section.ts';
import type { NegativeContext } from './negative-context.ts';
import { negativeCatalogue, type NegativeMessages } from './negative.messages.ts';
import { negativeStyles } from './negative.styles.ts';
import { PlaceForm } from './place-form.ts';

/** How many keys lead to what folds open: an entry, or what there is one of. */
function entryDepth([collection, part]: Path): number {
  if (collection === 'indicators') return 4;
  return part === 'negativeImpacts' || part === 'ethicsConcerns' ? 3 : 2;
}

/** What the partnership costs others, and what was looked at for ethical concerns (C(2024) 601, 3.4.1(a)). */
export class NegativeView extends ImpactPart<NegativeMessages> {
  readonly #form: PlaceForm;
  readonly #sentences: LocalizationController<FindingMessages>;
  readonly #harms = new Remembered<Harm[]>();
  readonly #concerns = new Remembered<PlacedEntry[]>();
  #isAsking = false;

  constructor(host: ImpactHost) {
    super(host, negativeCatalogue, [
      ...[fieldStyles, choiceStyles, comboboxStyles, popupStyles, tagListStyles],
      ...[menuStyles, dialogStyles, statusStyles, findingLineStyles, negativeStyles],
    ]);
    this.#form = new PlaceForm(host, 'negative');
    this.#sentences = new LocalizationController(host.element, findingCatalogue);
  }

  override render(): unknown {
    return this.#form.isReady && this.#sentences.ready ? super.render() : nothing;
  }

  protected override renderPart(): TemplateResult {
    const { host, text, wording, partLevel: level } = this;
    const context = this.#context();
    const [harms, concerns] = [this.#allHarms(), this.#allConcerns()];
    const begun = this.#form.begunIn(harmPlace);
    const isBegun = begun !== undefined && this.#form.read([...harmPlace, begun]) === undefined;
    return html`<div class="negative" part="negative">
      <div class="neg-both">
        ${harmSection(context, {
          harms,
          count: isBegun ? harms.length - 1 : harms.length,
          report: () => this.#report(),
          declare: () => this.#declare(),
          takeBack: () => this.#takeBack(),
        })}
        ${ethicsSection(context, { concerns, add: (title) => this.#addConcern(title) })}
      </div>
      ${askDialog({
        isOpen: this.#isAsking && host.canEdit,
        text,
        wording,
        level,
        declared: this.#declared(context),
        returnTo: () => this.element.renderRoot.querySelector<HTMLElement>(`#${reportId}`),
        report: () => this.#answered(true),
        close: () => this.#answered(false),
      })}
    </div>`;
  }

  #context(): NegativeContext {
    const { host, text, format, wording, partLevel: level } = this;
    return {
      ...{ host, text, format, wording, level },
      form: this.#form,
      sentences: this.#sentences.messages,
      goTo: (pointer) => this.#goTo(pointer),
      actions: (entries, index, name) => this.#actions(entries, index, name),
      fold: (path, open, ...focus) => {
        this.#form.fold(path, open);
        void this.#lead(...(open ? focus : [this.#form.idOf(path)]));
      },
    };
  }

  #allHarms(): Harm[] {
    const { indicators } = this.host.model;
    const begun = this.#form.begunIn(harmPlace);
    return this.#harms.of([this.host.value.impact, indicators, begun], () =>
      harmsOf(this.host.value, indicators, begun),
    );
  }

  #allConcerns(): PlacedEntry[] {
    const begun = this.#form.begunIn(concernPlace);
    return this.#concerns.of([this.host.value.impact, begun], () => concernsOf(this.host.value, begun));
  }

  // One of several entries.

  #actions(entries: readonly PlacedEntry[], index: number, name: string): readonly MenuItem[] {
    const { text } = this;
    const entry = entries[index];
    if (!entry?.path.every(isSafeKey)) return [];
    const move = (key: string, label: string, step: -1 | 1): MenuItem => ({
      key,
      label,
      disabled: entries[index + step] === undefined,
      onSelect: () => this.#move(entries, index, step, name),
    });
    return [
      move('up', text.moveUp, -1),
      move('down', text.moveDown, 1),
      {
        key: 'remove',
        label: text.remove,
        icon: iconClose,
        danger: true,
        separated: true,
        onSelect: () => this.#remove(entries, index, name),
      },
    ];
  }

  #move(entries: readonly PlacedEntry[], index: number, step: -1 | 1, name: string): void {
    const path = entries[index]?.path;
    if (!path) return;
    this.#form.change(...moveWrites(entries, index, step));
    this.host.announce(this.text.moved(name, index + step + 1, entries.length));
    void this.#lead(`${this.#form.idOf(path)}-menu`);
  }

  #remove(entries: readonly PlacedEntry[], index: number, name: string): void {
    const { host, text } = this;
    const entry = entries[index];
    if (!entry) return;
    const near = entries[index + 1] ?? entries[index - 1];
    const id = this.#form.idOf(entry.path);
    this.#form.fold(entry.path, false);
    const after = withValue(host.value, entry.path, undefined, () => true);
    if (after !== host.value) {
      editWithUndo(host, after, {
        text: text.removed(name),
        undo: host.text.undo,
        onUndone: () => {
          host.announce(text.restored);
          void this.#lead(id);
        },
      });
    }
    const other = entry.path.includes('ethicsConcerns') ? ownLineId : reportId;
    void this.#lead(...(near ? [this.#form.idOf(near.path)] : []), other);
  }

  // Negative impacts, and the declaration that there are none.

  #report(): void {
    if (this.#form.read(declarationPath) === undefined) return this.#begin();
    this.#isAsking = true;
    this.requestUpdate();
  }

  #answered(shallReport: boolean): void {
    if (!this.#isAsking) return;
    this.#isAsking = false;
    this.requestUpdate();
    if (!shallReport) return;
    this.#takeBack();
    this.#begin();
  }

  #begin(): void {
    this.#beginAt(harmPlace, 'negative-impact', 'description');
  }

  /** An entry that is begun already is led back to, as long as nothing has been entered. */
  #beginAt(place: Path, stem: string, field: string): void {
    const isTaken = (id: string) => this.#form.read([...place, id]) !== undefined;
    const begun = this.#form.begunIn(place);
    const id = begun !== undefined && !isTaken(begun) ? begun : freshId(stem, isTaken);
    this.#form.begin(place, id);
    void this.#lead(this.#form.idOf([...place, id, field]));
  }

  #declare(): void {
    this.#form.change([declarationPath, { date: this.host.settings.today }]);
    this.#form.fold(declarationPath, true);
    void this.#lead(this.#form.idOf([...declarationPath, 'by']));
  }

  #takeBack(): void {
    const { host, text } = this;
    this.#form.fold(declarationPath, false);
    editWithUndo(host, withValue(host.value, declarationPath, undefined), {
      text: text.takenBack,
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.declaredAgain);
        void this.#lead('negative-declaration-edit');
      },
    });
    void this.#lead(declareId, reportId);
  }

  #declared(context: NegativeContext): string {
    return signedSentence(this.text.noneIdentified, signature(this.#form.read(declarationPath), context));
  }

  // Ethics.

  #addConcern(title?: string): void {
    if (title === undefined) return this.#beginAt(concernPlace, 'concern', 'title');
    const id = freshId('concern', (taken) => this.#form.read([...concernPlace, taken]) !== undefined);
    const path = [...concernPlace, id];
    this.#form.change([path, { title }]);
    this.#form.fold(path, true);
    void this.#lead(this.#form.idOf([...path, 'finding']));
  }

  // Where the focus goes.

  #goTo(pointer: string): void {
    const path = fromPointer(pointer) ?? [];
    const [collection, id = '', field] = path;
    if (collection === 'indicators' && field === 'ethics') return this.host.openIndicator(id, pointer);
    const entry = path.slice(0, entryDepth(path));
    if (this.#form.read(entry) !== undefined || id === 'ethicsAssessment') this.#form.fold(entry, true);
    // Where there is no such field, one that says of what the entry is.
    const fields = [path, ...['by', 'description', 'title'].map((key) => [...entry, key]), entry];
    void this.#lead(...fields.map((one) => this.#form.idOf(one)), reportId);
  }

  /** Gives the focus to the first of these that is there; to the chosen control of a group. */
  async #lead(...ids: readonly string[]): Promise<void> {
    await this.element.updateComplete;
    const root = this.element.renderRoot;
    const id = ids.find((one) => root.querySelector(`#${CSS.escape(one)}`));
    if (id !== undefined) focusField(root, id);
  }
}
