import { adoptStyles, LazyPart } from '@kvasir/element';
import { emptyState, focusField, readable } from '@kvasir/element/controls.js';
import { fromPointer, toPointer } from '@kvasir/model';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { levelBelow } from '@kvasir/element/display.js';
import { isSameItem, type ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { isAbsent, readAt } from './edits.ts';
import { nextId, panelHeader, previousId, titleId, titleOf } from './header.ts';
import type { ItemAgreement } from './item-agreement.ts';
import { itemFindings } from './item-findings.ts';
import { findingsOf, itemState, type ItemState } from './item-state.ts';
import { sectionOf, type SectionName } from './names.ts';
import { PanelForm } from './panel-form.ts';
import { panelStyles } from './panel.styles.ts';
import { sectionId } from './section.ts';
import { accessSection } from './sections/access.ts';
import { limitationsSection, rightsSection } from './sections/background.ts';
import { controlSection } from './sections/control.ts';
import { identitySection } from './sections/identity.ts';
import { opennessSection } from './sections/openness.ts';
import { originsSection } from './sections/origins.ts';
import { ownershipSection } from './sections/ownership.ts';
import { planSection } from './sections/plan.ts';
import { protectionSection } from './sections/protection.ts';
import { regimeSection } from './sections/regime.ts';
import { transferSection } from './sections/transfer.ts';
import { unreadable } from './unreadable.ts';

/** Everything about one item, to be read and edited: the side panel of the matrix. */
export class ItemPanel implements ReactiveController {
  readonly #host: MatrixHost;
  readonly #form: PanelForm;
  readonly #agreement: LazyPart<ItemAgreement>;
  /** What gets the focus once it is drawn: an id, or the field that a JSON Pointer leads to. */
  #wanted: { id: string } | { pointer: string } | undefined;
  /** The neighbour that a button of the panel leads to, on its way through the host. */
  #turning: { readonly item: ItemRef; readonly buttonId: string } | undefined;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#form = new PanelForm(host);
    this.#agreement = new LazyPart(host.element, async () => {
      const { ItemAgreement } = await import('./item-agreement.ts');
      return new ItemAgreement(host, () => this.#form.item);
    });
    host.element.addController(this);
    adoptStyles(host.element, panelStyles);
  }

  /**
   * Shows an item and gives it the focus; without an item the panel is closed.
   *
   * @param field the JSON Pointer of a field of the item, or of its plan, that gets the focus
   */
  show(item: ItemRef | undefined, field?: string): void {
    if (!isSameItem(item, this.#form.item)) this.#form.turnTo(item);
    const turning = isSameItem(item, this.#turning?.item) ? this.#turning : undefined;
    this.#turning = undefined;
    if (!item) this.#wanted = undefined;
    else if (field === undefined) this.#wanted = { id: turning?.buttonId ?? titleId };
    else this.#goTo(field);
    this.#host.element.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#wanted || !this.#form.isReady) return;
    const { renderRoot } = this.#host.element;
    if (!renderRoot.querySelector(`#${titleId}`)) return;
    const ids = 'id' in this.#wanted ? [this.#wanted.id] : this.#idsFor(this.#wanted.pointer);
    this.#wanted = undefined;
    const id = ids.find((one) => renderRoot.querySelector(`#${CSS.escape(one)}:not([disabled])`)) ?? titleId;
    if (id === titleId) focusTitle(renderRoot);
    else focusField(renderRoot, id);
  }

  render(): unknown {
    const form = this.#form;
    const { item } = form;
    if (!item || !form.isReady) return nothing;
    const entry = readAt(this.#host.value, [item.collection, item.id]);
    const findings = findingsOf(this.#host, item);
    const state = itemState(this.#host, item, findings);
    this.#agreement.expect();
    return html`<section
      class="panel"
      part="panel"
      aria-labelledby=${titleId}
      @keydown=${this.#onKeydown}
      @focusout=${() => form.leave()}
    >
      ${this.#header(state)}
      ${
        isAbsent(entry)
          ? emptyState({ heading: form.text.gone, headingLevel: levelBelow(this.#host.level, 2) })
          : keyed(
              toPointer([item.collection, item.id]),
              html`${itemFindings(form, findings, (pointer) => this.#goTo(pointer))} ${this.#body(state)}`,
            )
      }
      ${this.#foot()}
    </section>`;
  }

  #header(state: ItemState): TemplateResult {
    const form = this.#form;
    const [previous, next] = this.#neighbours();
    return panelHeader(form, {
      state,
      previous: previous && (() => this.#turnTo(previous, previousId)),
      next: next && (() => this.#turnTo(next, nextId)),
      close: () => this.#host.closeItem(),
      editTitle:
        this.#host.canEdit && form.isReadable(form.path())
          ? () => this.#goTo(toPointer(form.path('title')))
          : undefined,
    });
  }

  #body(state: ItemState): unknown {
    const form = this.#form;
    if (!form.isReadable(form.path())) return unreadable(form, form.path(), form.text.unreadableItem);
    if (form.item?.collection === 'background') {
      return html`${identitySection(form)} ${rightsSection(form)} ${limitationsSection(form)} ${accessSection(form)}`;
    }
    return html`${identitySection(form)} ${ownershipSection(form)} ${this.#isJoint() ? regimeSection(form) : nothing}
    ${controlSection(form)} ${protectionSection(form)} ${opennessSection(form)} ${accessSection(form)}
    ${originsSection(form)} ${transferSection(form)} ${planSection(form, state)}`;
  }

  #foot(): unknown {
    const { part } = this.#agreement;
    if (this.#agreement.hasFailed) return html`<p class="panel-quiet">${this.#form.text.agreementMissing}</p>`;
    const bar = part?.bar(readable(this.#form.field('number')));
    return bar === undefined ? nothing : html`<div class="panel-agreement">${bar}</div>`;
  }

  /** A regime that stands in the document is shown, whatever the kind of ownership. */
  #isJoint(): boolean {
    const form = this.#form;
    return (
      form.field('ownership', 'kind') === 'joint' ||
      ['jointRegime', 'agreement'].some((key) => form.field('ownership', key) !== undefined)
    );
  }

  // The way to other items, and to fields.

  get #items(): readonly ItemRef[] {
    return this.#host.grid.rows.flatMap((row) => (row.kind === 'group' ? [] : [row.item]));
  }

  #neighbours(): [previous: ItemRef | undefined, next: ItemRef | undefined] {
    const items = this.#items;
    const at = items.findIndex((item) => isSameItem(item, this.#form.item));
    return at < 0 ? [undefined, items[0]] : [items[at - 1], items[at + 1]];
  }

  /** Goes on to a neighbour: the focus stays on the button, and what came is said. */
  #turnTo(item: ItemRef, buttonId: string): void {
    this.#turning = { item, buttonId };
    this.#host.openItem(item);
    const items = this.#items;
    const at = items.findIndex((one) => isSameItem(one, item));
    const title = titleOf(this.#form, item);
    this.#host.announce(this.#form.text.shown(title, at + 1, items.length, this.#form.format));
  }

  /** Opens the part in which a field stands, and gives the field the focus. */
  #goTo(pointer: string): void {
    const section = this.#sectionAt(pointer);
    if (section !== 'plan') this.#form.setOpen(section, true);
    this.#wanted = { pointer };
    this.#host.element.requestUpdate();
  }

  #sectionAt(pointer: string): SectionName {
    const [collection, , field, inner] = fromPointer(pointer) ?? [];
    if (collection === 'valorisationPlans') return 'plan';
    if (collection === 'background' && field === 'protection') return 'rights';
    const section = sectionOf(field, inner);
    return section === 'regime' && !this.#isJoint() ? 'ownership' : section;
  }

  /** Of the field itself, of what it lies in, and of the part of the panel: the first that is there is meant. */
  #idsFor(pointer: string): string[] {
    const path = fromPointer(pointer) ?? [];
    const fields = path.map((_, dropped) => this.#form.idOf(path.slice(0, path.length - dropped)));
    return [...fields, sectionId(this.#sectionAt(pointer))];
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
    this.#host.closeItem();
  };
}

/** The heading itself, which says what it is: what only holds it together has no role to be told. */
function focusTitle(root: DocumentFragment | Element): void {
  const heading = root.querySelector<HTMLElement>(`#${titleId} > :is(h1, h2, h3, h4, h5, h6)`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
