import { ContextProvider } from '@lit/context';
import { KvElement, KvLoadErrorEvent, partnershipContext } from '@kvasir/element';
import {
  buttonStyles,
  LiveRegion,
  messageStyles,
  skeletonLines,
  skeletonStyles,
  statusStyles,
} from '@kvasir/element/display.js';
import type { Id, Partnership } from '@kvasir/model';
import type { PartnershipStore, StoreStatus } from '@kvasir/store';
import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { banners, missingBanner, unreadableBanner } from './banners.ts';
import { downloadDocument } from './download.ts';
import { HeldStore, type StoreHeaders } from './held-store.ts';
import { historyStep } from './history-keys.ts';
import { LaterParts } from './later-parts.ts';
import { LeavingGuard } from './leaving-guard.ts';
import { findingsId, partnershipBar, problemsOf, summaryOf } from './partnership-bar.ts';
import { catalogue, type PartnershipMessages } from './partnership.messages.ts';
import { StoreScope } from './partnership-scope.ts';
import { partnershipStyles } from './partnership.styles.ts';
import { saveState, type SaveState } from './save-state.ts';
import { StoreWatch } from './store-watch.ts';
import { Wishes } from './wishes.ts';

/**
 * Gives the elements inside it one shared document, and says whether it is saved. Several partners edit it at once
 * without losing anything; what two have changed differently is put to a person. With it they agree jointly on what
 * they want to achieve, by when, and who owns what (C(2024) 601, paragraphs 3.1.1(a), (d), (f), 3.3.1(a), 3.4.1(a)).
 *
 * It takes no part in forms: the elements inside are form controls themselves, and a document that saves itself would
 * be submitted twice.
 *
 * @element kv-partnership
 *
 * @slot - The elements that show the document, and whatever stands between them.
 *
 * @csspart bar - The bar above: save state, findings, undo and redo.
 * @csspart save-state - Whether all is saved.
 * @csspart tools - Findings, undo and redo.
 * @csspart findings - The list of findings.
 * @csspart finding - One finding.
 * @csspart banners - What has to be said at length: offline, not saved, not loaded.
 * @csspart message - One of these.
 * @csspart foot - The place of the agreement bar.
 * @csspart agreement - The agreement bar.
 * @csspart dialog - A dialog: conflicts, objections.
 * @csspart conflict - One conflict in its dialog.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 *
 * @cssstate loading - The document is on its way.
 * @cssstate saving - Edits are on their way to the source.
 * @cssstate offline - The source does not answer. Edits are kept.
 * @cssstate conflict - Two people have changed the same field, and nobody has chosen yet.
 * @cssstate error - The document could not be loaded, or edits could not be saved.
 * @cssstate readonly - Nothing can be edited.
 *
 * @fires {InputEvent} input - On each edit in an element inside, on undo, redo, and a choice in a conflict.
 * @fires {Event} change - When an edit is finished.
 * @fires {KvLoadEvent} kv-load - When the document has come from `src`, from the browser or from the script.
 * @fires {KvLoadErrorEvent} kv-load-error - When it could not be had.
 * @fires {KvSaveEvent} kv-save - When all edits are at the source.
 * @fires {KvSaveErrorEvent} kv-save-error - When edits could not be saved and somebody must act. They stay in the page.
 * @fires {KvConflictEvent} kv-conflict - When two people have changed the same field.
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop" partner="northlake" person="Aoife Lennon" agreement>
 *   <kv-partner-profile partner="northlake" editable></kv-partner-profile>
 * </kv-partnership>
 */
export class KvPartnership extends KvElement<PartnershipMessages> {
  static override styles: CSSResultGroup = [
    KvElement.styles,
    buttonStyles,
    statusStyles,
    messageStyles,
    skeletonStyles,
    partnershipStyles,
  ];

  /** The address of the document: JSON over HTTP with an `ETag`. See the README for what a server has to do. */
  @property() src: string | undefined;

  /** `local` keeps the document in this browser, under `key`. */
  @property() storage: 'local' | undefined;

  /** The name under which the browser keeps the document, with `storage="local"`. */
  @property() key: string | undefined;

  /** Whether the document can be read but not edited. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  /** The id of the partner on whose behalf the user acts. Without it nobody can agree here. */
  @property() partner: Id | undefined;

  /** The name of the user, recorded with agreements and changes. */
  @property() person: string | undefined;

  /** Whether the agreement on the whole document stands below the elements. */
  @property({ type: Boolean, reflect: true }) agreement = false;

  /** Cookies on requests to `src`, as of `fetch`: `same-origin` without it. */
  @property() credentials: RequestCredentials | undefined;

  /** Headers for each request to `src`: tokens of the host's. Asked anew each time. */
  @property({ attribute: false }) getHeaders: StoreHeaders | undefined;

  /** A store of the host's own, which wins over all else. The host closes it. */
  @property({ attribute: false }) store: PartnershipStore | undefined;

  readonly #wishes = new Wishes(this);
  #findingsOpen = false;
  #stopListening: (() => void) | undefined;
  readonly #held = new HeldStore(
    () => this.#storeChanged(),
    () => this.getHeaders?.() ?? {},
  );
  readonly #scope: StoreScope = new StoreScope({
    // Outside of a page nothing is followed: a store of the host's lives on, and would keep this element with it.
    store: () => (this.isConnected ? this.#held.store : undefined),
    isReadOnly: () => this.readOnly,
    partner: () => this.partner ?? undefined,
    person: () => this.person ?? undefined,
    acted: () => this.#tellEdited(),
  });
  readonly #live = new LiveRegion(this);
  readonly #watch = new StoreWatch(this, this.#live, () => this.text);
  readonly #guard = new LeavingGuard();
  readonly #parts = new LaterParts(this, this.#scope, {
    store: () => this.#held.store,
    announce: (text) => this.#live.announce(text),
    edited: () => this.#tellEdited(),
    focusAfter: () => this.renderRoot.querySelector<HTMLElement>('#undo'),
  });

  constructor() {
    super(catalogue);
    new ContextProvider(this, { context: partnershipContext, initialValue: this.#scope });
  }

  /** The document, always current. Setting it keeps it in this page, and never fires an event. */
  @property({ attribute: false })
  get value(): Partnership | undefined {
    const { value } = this.#held;
    return value === this.#wishes.empty ? undefined : (value as Partnership | undefined);
  }
  set value(value: Partnership | undefined | null) {
    // Frameworks set again what they were told: that is no other document.
    if (value === this.value) return;
    this.#wishes.given = value ?? undefined;
    this.#held.useAnew(this.#wishes.read(this, this.#held.isEdited));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('DOMContentLoaded', this.#onPageRead);
    this.#useStore();
    this.#held.open();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeyDown);
    document.removeEventListener('DOMContentLoaded', this.#onPageRead);
    this.#held.close();
    this.#listen();
  }

  /** Takes the last edit back, except where somebody else has changed the same since. */
  undo(): void {
    if (this.#canEdit && this.#held.store?.canUndo) this.#step('undo');
  }

  /** Does again what was taken back. */
  redo(): void {
    if (this.#canEdit && this.#held.store?.canRedo) this.#step('redo');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#useStore();
    if (changed.has('partner') || changed.has('person')) this.#nameAuthor();
    if (changed.has('partner') || changed.has('person') || changed.has('readOnly')) this.#scope.refresh();
    if (!isServer && this.agreement && this.#held.store?.value) this.#parts.foot.expect();
    const { kind } = this.#held.status;
    // Whoever decides may be offline by then.
    const isContested = (this.#held.store?.conflicts.length ?? 0) > 0;
    if (isContested) this.#parts.conflicts.expect();
    this.toggleState('conflict', isContested);
    for (const state of ['loading', 'saving', 'offline', 'error'] as const) this.toggleState(state, kind === state);
    this.toggleState('readonly', this.readOnly);
  }

  protected override render(): TemplateResult {
    const { store, status } = this.#held;
    return html`<div class="frame">
      ${partnershipBar({
        text: this.text,
        state: this.#saveState(status),
        onDecide: store && store.conflicts.length > 0 && !this.readOnly ? () => void this.#decide() : undefined,
        undo: this.readOnly
          ? undefined
          : {
              canUndo: store?.canUndo ?? false,
              canRedo: store?.canRedo ?? false,
              onUndo: () => this.undo(),
              onRedo: () => this.redo(),
            },
        findings: store && summaryOf(store),
        findingsOpen: this.#findingsOpen,
        onFindings: () => this.#toggleFindings(),
      })}
      <div class="findings" part="findings" id=${findingsId} ?hidden=${!this.#findingsOpen}>
        ${this.#renderFindings(store)}
      </div>
      <div class="banners" part="banners">${this.#renderBanners(status)}</div>
      <slot @slotchange=${this.#onSlotChange}></slot>
      ${this.agreement ? html`<div class="foot" part="foot">${this.#parts.foot.part?.render() ?? nothing}</div>` : nothing}
      ${this.#parts.conflicts.part?.render() ?? nothing} ${this.#live.region()}
    </div>`;
  }

  readonly #onPageRead = (): void => this.requestUpdate();
  readonly #onSlotChange = (): void => this.requestUpdate();

  /** The store that the host asks for, by what it has said until now. */
  #useStore(): void {
    const known = this.#wishes.brokenScript;
    this.#held.use(this.#wishes.read(this, this.#held.isEdited));
    const broken = this.#wishes.brokenScript;
    if (broken && !known) queueMicrotask(() => this.dispatchEvent(new KvLoadErrorEvent(broken.error)));
  }

  #storeChanged(): void {
    this.#listen();
    this.requestUpdate();
  }

  #listen(): void {
    const store = this.isConnected ? this.#held.store : undefined;
    this.#stopListening?.();
    this.#stopListening = store?.subscribe(() => {
      this.#watch.look();
      this.#guardLeaving();
      this.requestUpdate();
    });
    const { wish, keeping } = this.#held;
    const ofLoading = wish.kind !== 'page' || !this.#wishes.isGiven(wish.value);
    if (store) this.#watch.follow(store, { ofLoading, ofSaving: keeping !== 'page' });
    this.#nameAuthor();
    this.#scope.attach();
    this.#watch.look();
    this.#guardLeaving();
  }

  /** What only the page keeps is its host's to save. */
  #guardLeaving(): void {
    const { store, keeping } = this.#held;
    this.#guard.watch(this.isConnected && keeping !== 'page' ? store?.status : undefined);
  }

  #nameAuthor(): void {
    const { store } = this.#held;
    if (!store || (this.#held.wish.kind === 'host' && !this.person && !this.partner)) return;
    store.author = { ...(this.person && { name: this.person }), ...(this.partner && { partner: this.partner }) };
  }

  // What the user does.

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const step = historyStep(event);
    if (!step || !this.#canEdit) return;
    event.preventDefault();
    if (step === 'undo') this.undo();
    else this.redo();
  };

  get #canEdit(): boolean {
    return !this.readOnly && this.#held.store?.value !== undefined;
  }

  #step(step: 'undo' | 'redo'): void {
    this.#held.store?.[step]();
    this.#live.announce(step === 'undo' ? this.text.undone : this.text.redone);
    this.#tellEdited(step === 'undo' ? 'historyUndo' : 'historyRedo');
  }

  /** Tells the page that the user has changed the document by something else than an element inside. */
  #tellEdited(inputType = ''): void {
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  async #decide(): Promise<void> {
    (await this.#parts.conflicts.want())?.open();
  }

  #toggleFindings(): void {
    this.#findingsOpen = !this.#findingsOpen;
    if (this.#findingsOpen) void this.#parts.findings.want();
    this.requestUpdate();
  }

  // What is shown.

  #saveState(status: StoreStatus): SaveState | undefined {
    const { keeping, store } = this.#held;
    const isLoaded = store?.value !== undefined;
    return saveState(status, { keeping, readOnly: this.readOnly, isLoaded }, this.text, this.format);
  }

  #renderFindings(store: PartnershipStore | undefined): unknown {
    const { part } = this.#parts.findings;
    if (!this.#findingsOpen || !store?.value) return nothing;
    return part?.isReady ? part.render(store.value, store.findings, problemsOf(store)) : skeletonLines(80, 60);
  }

  #renderBanners(status: StoreStatus): unknown {
    const { wish, store } = this.#held;
    if (wish.kind === 'unreadable') return unreadableBanner(this.text);
    const { failed } = this.#parts;
    return html`${banners({
      status,
      value: store?.value,
      text: this.text,
      onRetry: () => this.#held.retry(),
      onDownload: () => this.#download(),
    })}${failed.length > 0 ? missingBanner(this.text, () => failed.forEach((part) => void part.want())) : nothing}`;
  }

  #download(): void {
    const { value } = this;
    const names = [value?.acronym, value?.title, value?.id];
    if (value) downloadDocument(value, names.find((name) => typeof name === 'string') ?? '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-partnership': KvPartnership;
  }
}
