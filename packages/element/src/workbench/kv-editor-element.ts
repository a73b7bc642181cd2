import { isServer, type CSSResultGroup, type CSSResultOrNative, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles } from '../controls/button.styles.ts';
import { emptyStateStyles } from '../controls/empty-state.styles.ts';
import type { HeadingLevel } from '../controls/heading.ts';
import { readLevel } from '../controls/heading-level.ts';
import { LiveRegion } from '../controls/live-region.ts';
import { messageStyles } from '../controls/message.styles.ts';
import { partnerMarkStyles } from '../controls/partner-mark.styles.ts';
import { skeletonStyles } from '../controls/skeleton.styles.ts';
import { EditHistory } from '../forms/edit-history.ts';
import type { Invalidity } from '../forms/kv-form-control-element.ts';
import { KvFormElement, type DataState } from '../forms/kv-form-element.ts';
import { Entrance, type EventControl } from '../parts/entrance.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { WorkHistory, WorkSource } from './work-source.ts';
import { workbenchStyles } from './workbench.styles.ts';

/** What an element says of edits: that one was taken back or done again, and that there is nothing where there must be. */
export interface EditorMessages {
  readonly undone: string;
  readonly redone: string;
  readonly emptyHeading: string;
}

/** What every drawing of such an element is made of. */
export interface WorkPicture<V, M, C extends EventControl> {
  readonly data: DataState<V>;
  readonly text: M;
  readonly level: HeadingLevel;
  readonly canEdit: boolean;
  readonly history: WorkHistory | undefined;
  /** Whether what takes long may be worked out now: not before the first picture. */
  readonly mayTakeTime: boolean;
  readonly entrance: Entrance<C>;
  /** Where is said what happened, for those who do not see it. */
  readonly live: unknown;
}

/**
 * An element in which a slice of the document is worked on: it keeps the history of its edits while it stands alone
 * (in a `<kv-partnership>` the store does), and loads what answers its user when somebody comes to it.
 *
 * @typeParam V the slice of the document
 * @typeParam M the messages of the element
 * @typeParam C what answers its user
 */
export abstract class KvEditorElement<
  V extends object,
  M extends EditorMessages,
  C extends EventControl,
> extends KvFormElement<V, M> {
  static override styles: CSSResultGroup = [
    KvFormElement.styles,
    partnerMarkStyles,
    buttonStyles,
    messageStyles,
    skeletonStyles,
    emptyStateStyles,
    workbenchStyles,
  ];

  /**
   * The browser reads the styles when the element is registered: tens of kilobytes that the first one on a page need not
   * wait for. On a server there is nothing to read them.
   */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles(styles).map((style) => ('styleSheet' in style && style.styleSheet) || style);
  }

  /** The level of the title in the page around it, 1 to 6. */
  abstract headingLevel: number;

  protected readonly live = new LiveRegion(this);
  /** Where a value is required, one of these collections has to have an entry. */
  protected abstract readonly needed: readonly (keyof V)[];
  /** What is shown. */
  protected abstract readonly model: { get value(): V; set value(value: V | undefined) };
  /** Where events of a user come in. */
  protected readonly entrance = new Entrance<C>(new LazyPart(this, () => this.loadControl()), () => this.canEdit);
  /** For its control: what is protected here stays so for everybody else. */
  protected readonly work: WorkSource<V, M> = {
    live: this.live,
    canEdit: () => this.canEdit,
    text: () => this.text,
    format: () => this.format,
    level: () => this.level,
    edit: (next, phase) => this.edit(next, phase),
    finishEdit: () => this.finishEdit(),
    isBound: () => this.isBound,
    step: (step) => this.step(step),
    retry: () => this.retry(),
  };
  readonly #history = new EditHistory<V>();
  #isTyping = false;
  /** On a server nothing comes later. */
  #mayTakeTime = isServer;
  /** The value as this element has seen or made it last. */
  #known: V | undefined;

  /** Takes the last edit back. In a `<kv-partnership>` that is done there, for all elements together. */
  undo(): void {
    this.step('undo');
  }

  /** Does again what was taken back. */
  redo(): void {
    this.step('redo');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Rows stand where scripts put them; what a server draws stands as it flows.
    this.toggleState('live', true);
    // Another value of the host's is another story.
    if (this.value !== this.#known && !this.isBound) this.#history.clear();
    this.#known = this.value;
  }

  /** Loads the code that answers the user. */
  protected abstract loadControl(): Promise<C>;

  protected abstract draw(picture: WorkPicture<V, M, C>): TemplateResult;

  protected override render(): TemplateResult {
    const { data, text, level, canEdit, history, entrance } = this;
    // Here and not earlier: what throws when it is read is dealt with where the element is drawn.
    this.model.value = data.kind === 'ready' ? data.value : undefined;
    const mayTakeTime = this.#mayTakeTime;
    return this.draw({ data, text, level, canEdit, history, mayTakeTime, entrance, live: this.live.region() });
  }

  /** Draws once more when the first picture is seen, for what takes long and was left out of it (`mayTakeTime`). */
  protected async drawTheRestLater(): Promise<void> {
    if (this.#mayTakeTime) return;
    await whenIdle(200);
    if (this.#mayTakeTime) return;
    this.#mayTakeTime = true;
    this.requestUpdate();
  }

  protected get level(): HeadingLevel {
    return readLevel(this.headingLevel, 3);
  }

  /** What can be taken back here; undefined where nobody can edit, or somebody else keeps the history. */
  protected get history(): WorkHistory | undefined {
    return this.isBound || !this.canEdit ? undefined : this.#history;
  }

  protected override findInvalidity(value: V | undefined): Invalidity | undefined {
    // As on any input, what nobody can edit is not validated.
    if (!this.canEdit || !this.required) return undefined;
    if (this.needed.some((field) => Object.keys(value?.[field] ?? {}).length > 0)) return undefined;
    return { flags: { valueMissing: true }, message: this.text.emptyHeading };
  }

  /** False where there is nothing to take back here. */
  protected step(step: 'undo' | 'redo'): boolean {
    if (this.isBound || !this.canEdit) return false;
    const value = this.#history[step](this.model.value);
    if (value === undefined) return false;
    super.edit(value, 'finished');
    this.#known = this.value;
    this.live.announce(step === 'undo' ? this.text.undone : this.text.redone);
    return true;
  }

  protected override edit(value: V | undefined, phase: 'typing' | 'finished'): void {
    // An editor that was open when editing ended, or an undo that is still offered.
    if (!this.canEdit) return;
    if (!this.isBound && !this.#isTyping) this.#history.record(this.model.value);
    this.#isTyping = phase === 'typing';
    super.edit(value, phase);
    this.#known = this.value;
    // At once, and not with the next drawing: an edit that follows in the same turn goes on from this one.
    this.model.value = this.value;
  }

  protected override finishEdit(): void {
    this.#isTyping = false;
    super.finishEdit();
  }

  /** Also what a user did before the code for it was there has then been done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.entrance.settled();
    return isComplete && super.getUpdateComplete();
  }
}
