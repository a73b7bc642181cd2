import { KvFormElement, warnOnce, type Invalidity, type SlicePlace, type SourceError } from '@kvasir/element';
import {
  emptyState,
  emptyStateStyles,
  message,
  messageStyles,
  partnerMarkStyles,
  skeletonLines,
  skeletonMark,
  skeletonStyles,
  statusStyles,
  type HeadingLevel,
} from '@kvasir/element/display.js';
import type { Partner } from '@kvasir/model';
import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cardLayout } from './card-layout.ts';
import { catalogue, type CardMessages } from './card.messages.ts';
import type { PartnerEditor } from './editor/partner-editor.ts';
import type { JsonLdScript } from './json-ld-script.ts';
import { fullLayout, loadFullLayout } from './full-layout-loader.ts';
import type { PartnerProfileMessages } from './partner-profile.messages.ts';
import { partnerProfileStyles } from './partner-profile.styles.ts';
import { Facts } from './partner-reader.ts';
import type { ProfileView } from './profile-view.ts';
import { rowLayout } from './row-layout.ts';
import { defaultSections, layouts, parseSections, type Audience, type Layout, type Section } from './sections.ts';

/**
 * An organisation as its future partner needs to see it: what it offers and seeks, how ready, under which conditions, and
 * whom to call (C(2024) 601, paragraphs 2.1.1(c), 2.3.1(g), 3.3.1(b)). The same facts as card, row, page and form.
 *
 * @element kv-partner-profile
 *
 * @slot summary - Replaces what the organisation says of itself. Each section has a slot of its name.
 * @slot offers - Replaces what the organisation offers.
 * @slot seeks - Replaces what the organisation seeks.
 * @slot readiness - Replaces the range of technology readiness levels.
 * @slot cooperation - Replaces the ways of working with partners.
 * @slot record - Replaces the track record.
 * @slot contacts - Replaces the contacts.
 * @slot organisation - Replaces the facts of the organisation.
 * @slot identifiers - Replaces the identifiers.
 * @slot fields - Replaces the fields of science and the sustainable development goals.
 * @slot relations - Replaces the related organisations.
 * @slot memberships - Replaces the memberships.
 * @slot provenance - Replaces where the facts come from.
 * @slot after-summary - Adds to the section, in the full layout. Each section has such a slot: `after-offers` and so on.
 * @slot actions - What a reader can do: buttons or links of the host's.
 *
 * @csspart card - The card.
 * @csspart row - The row.
 * @csspart full - The page.
 * @csspart header - Mark, name, kind and place.
 * @csspart mark - The partner's colour and letters.
 * @csspart name - The name, around its heading.
 * @csspart name-link - The link on the name.
 * @csspart kind - Kind and place.
 * @csspart facts - The list of facts on a card.
 * @csspart footer - Contact, role and actions of a card.
 * @csspart main - The column to read, in the full layout.
 * @csspart rail - The column to look up, in the full layout.
 * @csspart contact - A contact.
 * @csspart role - The role in the one project of the profile.
 * @csspart status - A status: an icon and a word.
 * @csspart tag - A field of science or a goal.
 * @csspart readiness - A readiness strip.
 * @csspart link - A link to somewhere else.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 *
 * @cssstate empty - There is nothing to show.
 * @cssstate loading - Data from `src` is on its way.
 * @cssstate error - Data could not be read.
 * @cssstate invalid - The value is not valid.
 * @cssstate user-invalid - The value is not valid, and the user has had the chance to know.
 *
 * @fires {InputEvent} input - On each edit by a user.
 * @fires {Event} change - When a user has finished an edit.
 * @fires {KvLoadEvent} kv-load - When data from `src` or from the script has been read.
 * @fires {KvLoadErrorEvent} kv-load-error - When data could not be read.
 *
 * @example
 * <kv-partner-profile layout="full" src="/partners/northlake.json"></kv-partner-profile>
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop">
 *   <kv-partner-profile partner="northlake" editable></kv-partner-profile>
 * </kv-partnership>
 */
export class KvPartnerProfile extends KvFormElement<Partner, CardMessages> {
  static override styles: CSSResultGroup = [
    KvFormElement.styles,
    partnerMarkStyles,
    statusStyles,
    messageStyles,
    skeletonStyles,
    emptyStateStyles,
    partnerProfileStyles,
  ];

  /** Which partner of the surrounding `<kv-partnership>` is shown: its id in the document. */
  @property({ reflect: true }) partner: string | undefined;

  /** How much is shown, for which place: `card` in a grid, `row` in a list, `full` on a page. */
  @property({ reflect: true }) layout: Layout = 'card';

  /** Which sections are shown, in which order, by name: `offers contacts`. Without it each layout has its own. */
  @property() sections: string | undefined;

  /** Who reads: `public`, or `partners`, who also see the contacts that are meant for them. */
  @property() audience: Audience = 'public';

  /** The page of the whole profile, where the name leads. */
  @property() href: string | undefined;

  /** The level of the name's heading in the page around it, 1 to 6. Headings of sections are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** After how many months a contact that nobody confirmed is shown as stale. */
  @property({ type: Number, attribute: 'stale-after' }) staleAfter = 12;

  /** Whether the profile is shown as a form. */
  @property({ type: Boolean, reflect: true }) editable = false;

  /**
   * The address of a registry to look organisations up in, with `{query}` for what was typed; it answers as the ROR API
   * does. Without it nothing is ever looked up.
   */
  @property() lookup: string | undefined;

  /** Whether the profile is also given to search engines, as schema.org data in a script of its own. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Messages of this one element to replace. For all elements of a page use `overrideMessages`. */
  declare messages: Partial<PartnerProfileMessages> | undefined;

  #editor: PartnerEditor | undefined;
  #editorFailed = false;
  #jsonLdScript: JsonLdScript | undefined;

  constructor() {
    super(catalogue);
  }

  /** A page waits for its layout, so that what a server has drawn stays until then. */
  protected override canBegin(): boolean {
    return super.canBegin() && (this.layout !== 'full' || fullLayout() !== undefined);
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.layout === 'full' && !fullLayout()) void loadFullLayout().then(() => this.requestUpdate());
    return super.shouldUpdate(changed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.layout === 'full') fullLayout()?.adoptStyles?.(this);
    if (this.editable && !this.#editor && !this.#editorFailed && !isServer) void this.#loadEditor();
    if (changed.has('editable')) this.refreshValidity();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.jsonLd || this.#jsonLdScript)
      this.#writeJsonLd().catch(() => warnOnce(this.localName, 'json-ld did not load.'));
  }

  protected override render(): TemplateResult {
    switch (this.data.kind) {
      case 'loading':
        return this.#renderLoading();
      case 'error':
        return this.#renderError(this.data.error);
      case 'empty':
        return this.editable ? this.#renderEditor() : this.#renderEmpty();
      case 'ready':
        return this.editable ? this.#renderEditor() : this.#renderProfile(this.data.value);
    }
  }

  protected override get slicePlace(): SlicePlace | undefined {
    return this.partner ? { path: ['partners', this.partner] } : undefined;
  }

  protected override findInvalidity(value: Partner | undefined): Invalidity | undefined {
    // As on any input, what nobody can edit is not validated.
    if (!this.editable || !this.canEdit) return undefined;
    return this.#editor?.findInvalidity(value);
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.#editor?.firstInvalidControl();
  }

  protected override wasReset(): void {
    this.#editor?.reset();
  }

  async #writeJsonLd(): Promise<void> {
    const { JsonLdScript } = await import('./json-ld-script.ts');
    this.#jsonLdScript ??= new JsonLdScript(this);
    this.#jsonLdScript.show(this.jsonLd ? this.value : undefined, this.localization.language);
  }

  async #loadEditor(): Promise<void> {
    const loaded = await import('./editor/partner-editor.ts').catch(() => undefined);
    this.#editorFailed = !loaded;
    if (this.#editor || !loaded) return this.requestUpdate();
    const { PartnerEditor } = loaded;
    this.#editor = new PartnerEditor({
      element: this,
      canEdit: () => this.canEdit,
      edit: (value, phase) => this.edit(value, phase),
      finishEdit: () => this.finishEdit(),
      refreshValidity: () => this.refreshValidity(),
      preview: (value) => cardLayout({ ...this.#view(value, 'card'), audience: 'public' }),
    });
  }

  #renderProfile(value: Partner): TemplateResult {
    const view = this.#view(value, this.layout);
    switch (this.layout) {
      case 'full':
        return fullLayout()?.render(view) ?? this.#renderLoading();
      case 'row':
        return rowLayout(view);
      default:
        return cardLayout(view);
    }
  }

  #view(value: Partner, layout: Layout): ProfileView {
    return {
      value,
      facts: Facts.of(value),
      text: this.text,
      format: this.format,
      language: this.localization.language,
      sections: this.#sectionsFor(layout),
      audience: this.audience,
      headingLevel: this.#headingLevel,
      href: this.href,
      staleAfter: Number.isFinite(this.staleAfter) ? this.staleAfter : 12,
      today: new Date().toISOString().slice(0, 10),
    };
  }

  // An attribute that is taken away leaves null; a script may set anything.

  get #headingLevel(): HeadingLevel {
    return Math.min(6, Math.max(1, parseInt(String(this.headingLevel), 10) || 3)) as HeadingLevel;
  }

  #sectionsFor(layout: Layout): readonly Section[] {
    const named = this.sections as string | null | undefined;
    if (named === undefined || named === null) return defaultSections[layouts.includes(layout) ? layout : 'card'];
    const { chosen, unknown } = parseSections(String(named));
    if (unknown.length > 0) warnOnce(this.localName, `sections has no ${unknown.join(', ')}.`);
    return chosen;
  }

  #renderEditor(): TemplateResult {
    if (this.#editorFailed) return this.#renderError({ reason: 'unreachable' }, () => void this.#loadEditor());
    return this.#editor?.isReady ? this.#editor.render() : this.#renderLoading();
  }

  #renderEmpty(): TemplateResult {
    return html`${emptyState({ heading: this.text.emptyTitle, headingLevel: this.#headingLevel, text: this.text.emptyText })}
      <slot name="actions"></slot>`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="card" part="card" role="status" aria-busy="true">
      <span class="visually-hidden">${this.text.loading}</span>
      <div class="header">
        ${skeletonMark()}
        <div class="title">${skeletonLines(70, 50, 40)}</div>
      </div>
      ${skeletonLines(100, 90)} ${skeletonLines(80, 60, 40)} ${skeletonLines(50)}
    </div>`;
  }

  #renderError(error: SourceError, retry = this.src ? () => this.retry() : undefined): TemplateResult {
    // Not the shared error state: its button would double what a page of cards loads, for a case that hardly comes.
    return message({
      kind: 'danger',
      role: 'alert',
      content: html`<b>${this.text.errorTitle}</b> ${this.#explain(error)}`,
      action: retry ? html`<button class="retry" @click=${retry}>${this.text.retry}</button>` : nothing,
    });
  }

  #explain(error: SourceError): string {
    switch (error.reason) {
      case 'unreachable':
        return this.text.errorUnreachable;
      case 'refused':
        return this.text.errorRefused(error.status);
      case 'not-json':
        return this.text.errorNotJson;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-partner-profile': KvPartnerProfile;
  }
}
