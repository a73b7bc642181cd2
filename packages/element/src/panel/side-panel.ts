import { fromPointer, toPointer } from '@kvasir/model';
import { html, nothing, type ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EntryAgreement } from '../agreement/entry-agreement.ts';
import { emptyState } from '../controls/empty-state.ts';
import { focusField } from '../controls/field.ts';
import { levelBelow } from '../controls/heading-level.ts';
import { readable } from '../controls/raw-text.ts';
import type { AgreementView } from '../data/partnership-context.ts';
import { adoptStyles } from '../parts/adopt-styles.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { isAbsent, readAt } from './edits.ts';
import { focusTitle, nextId, panelHeader, previousId, titleId, type HeaderContent } from './header.ts';
import type { PanelForm } from './panel-form.ts';
import type { EntryPlace, PanelHost } from './panel-host.ts';
import { panelStyles } from './panel.styles.ts';
import { sectionId } from './section.ts';
import { unreadable } from './unreadable.ts';

function isSame(one: EntryPlace | undefined, other: EntryPlace | undefined): boolean {
  return one?.collection === other?.collection && one?.id === other?.id;
}

/**
 * Everything about one entry, to be read and edited, beside a view of many: header, findings, sections, foot. It knows
 * the ways: to the neighbours, to a field, and out.
 */
export abstract class SidePanel<
  H extends PanelHost,
  E extends EntryPlace,
  S extends string,
  F extends PanelForm<H, E, S>,
> implements ReactiveController {
  protected readonly host: H;
  protected readonly form: F;
  readonly #agreement: LazyPart<EntryAgreement>;
  /** What gets the focus once it is drawn: an id, or the field that a JSON Pointer leads to. */
  #wanted: { id: string } | { pointer: string } | undefined;
  /** The neighbour that a button of the panel leads to, on its way through the host. */
  #turning: { readonly item: E; readonly buttonId: string } | undefined;

  constructor(host: H, form: F) {
    this.host = host;
    this.form = form;
    this.#agreement = new LazyPart(host.element, async () => {
      const agreement = await this.loadAgreement();
      return new agreement.EntryAgreement(host, () => this.form.item);
    });
    host.element.addController(this);
    adoptStyles(host.element, panelStyles);
  }

  /**
   * Imports `@kvasir/element/agreement.js`: from the element's own package, which lets a host's bundler leave what the
   * element has loaded already in one piece.
   */
  protected abstract loadAgreement(): Promise<{ readonly EntryAgreement: typeof EntryAgreement }>;

  /**
   * Shows an entry and gives it the focus; without one the panel is closed.
   *
   * @param field the JSON Pointer of a field of the entry that gets the focus
   */
  show(item: E | undefined, field?: string): void {
    if (!isSame(item, this.form.item)) this.form.turnTo(item);
    const turning = isSame(item, this.#turning?.item) ? this.#turning : undefined;
    this.#turning = undefined;
    if (!item) this.#wanted = undefined;
    else if (field === undefined) this.#wanted = { id: turning?.buttonId ?? titleId };
    else this.goTo(field);
    this.host.element.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#wanted || !this.form.isReady) return;
    const { renderRoot } = this.host.element;
    if (!renderRoot.querySelector(`#${titleId}`)) return;
    const ids = 'id' in this.#wanted ? [this.#wanted.id] : this.#idsFor(this.#wanted.pointer);
    this.#wanted = undefined;
    const id = ids.find((one) => renderRoot.querySelector(`#${CSS.escape(one)}:not([disabled])`)) ?? titleId;
    if (id === titleId) focusTitle(renderRoot);
    else focusField(renderRoot, id);
  }

  render(): unknown {
    const { form } = this;
    const { item } = form;
    if (!item || !form.isReady) return nothing;
    this.#agreement.expect();
    return html`<section
      class="panel"
      part="panel"
      aria-labelledby=${titleId}
      @keydown=${this.#onKeydown}
      @focusout=${() => form.leave()}
    >
      ${this.#header(item)} ${this.#content(item)} ${this.#foot()}
    </section>`;
  }

  /** The entries that the buttons lead through, in the order in which they are shown. */
  protected abstract get neighbours(): readonly E[];
  protected abstract titleOf(item: E): string;
  protected abstract head(item: E): Omit<HeaderContent, 'title'>;
  protected abstract findings(item: E): unknown;
  protected abstract sections(item: E): unknown;
  protected abstract sectionAt(pointer: string): S;
  /** Asks the host for another entry, which comes back by `show`. */
  protected abstract open(item: E): void;
  protected abstract close(): void;

  /** Who has agreed to the entry, and on whose behalf the reader acts; undefined outside of a partnership. */
  protected get agreement(): AgreementView | undefined {
    return this.#agreement.part?.view;
  }

  /** Opens the part in which a field stands, and gives the field the focus. */
  protected goTo(pointer: string): void {
    this.form.setOpen(this.sectionAt(pointer), true);
    this.#wanted = { pointer };
    this.host.element.requestUpdate();
  }

  #header(item: E): unknown {
    const { form, host } = this;
    const items = this.neighbours;
    const at = items.findIndex((one) => isSame(one, item));
    const [previous, next] = at < 0 ? [undefined, items[0]] : [items[at - 1], items[at + 1]];
    const canEdit = host.canEdit && !isAbsent(form.read(form.path())) && form.isReadable(form.path());
    const content = { ...this.head(item), title: this.titleOf(item) };
    return panelHeader(form, content, {
      previous: previous && (() => this.#turnTo(previous, previousId)),
      next: next && (() => this.#turnTo(next, nextId)),
      close: () => this.close(),
      editTitle: canEdit ? () => this.goTo(toPointer(form.path('title'))) : undefined,
    });
  }

  #content(item: E): unknown {
    const { form } = this;
    if (isAbsent(readAt(this.host.value, form.path()))) {
      return emptyState({ heading: form.words.gone, headingLevel: levelBelow(this.host.level, 2) });
    }
    const body = form.isReadable(form.path())
      ? this.sections(item)
      : unreadable(form, form.path(), form.words.unreadableEntry);
    return keyed(toPointer(form.path()), html`${this.findings(item)} ${body}`);
  }

  #foot(): unknown {
    const { form } = this;
    if (this.#agreement.hasFailed) return html`<p class="panel-quiet">${form.words.agreementMissing}</p>`;
    const bar = this.#agreement.part?.bar(readable(form.field('number')));
    return bar === undefined ? nothing : html`<div class="panel-agreement">${bar}</div>`;
  }

  /** Goes on to a neighbour: the focus stays on the button, and what came is said. */
  #turnTo(item: E, buttonId: string): void {
    this.#turning = { item, buttonId };
    this.open(item);
    const items = this.neighbours;
    const at = items.findIndex((one) => isSame(one, item));
    this.host.announce(this.form.words.shown(this.titleOf(item), at + 1, items.length, this.form.format));
  }

  /** Of the field itself, of what it lies in, and of the part of the panel: the first that is there is meant. */
  #idsFor(pointer: string): string[] {
    const path = fromPointer(pointer) ?? [];
    const fields = path.map((_, dropped) => this.form.idOf(path.slice(0, path.length - dropped)));
    return [...fields, sectionId(this.sectionAt(pointer))];
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Escape belongs to what is open within: a dialog of the agreement, a list.
    const path = event.composedPath();
    const inner = path.slice(0, path.indexOf(event.currentTarget as EventTarget));
    if (inner.some((node) => node instanceof Element && node.matches('dialog, [popover], [aria-expanded="true"]')))
      return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}
