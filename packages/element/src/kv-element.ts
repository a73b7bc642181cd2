import { registerSizeProperty, tokens } from '@kvasir/theme';
import { isServer, LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizationController } from './localization/localization-controller.ts';
import { withOverride, type Catalogue } from './localization/catalogue.ts';
import type { Format } from './localization/format.ts';
import { foundation } from './styles/foundation.styles.ts';

/** Legal values of `density`. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/**
 * What every Kvasir element is: it speaks its reader's language, wears the host's accent, says its states to CSS, and
 * waits with its first picture until it can speak.
 *
 * @typeParam M the messages of the element
 */
export abstract class KvElement<M extends object> extends LitElement {
  /** The version of the package, for the warning when two versions meet on one page. */
  static readonly version: string = '0.0.0';

  static override styles: CSSResultGroup = [tokens, foundation];

  /** How close things stand: `comfortable`, or `compact` for tables and sidebars. */
  @property({ reflect: true }) density: Density = 'comfortable';

  /** Messages of this one element to replace. For all elements of a page use `overrideMessages`. */
  @property({ attribute: false }) messages: Partial<M> | undefined;

  protected readonly internals: ElementInternals = this.attachInternals();
  protected readonly localization: LocalizationController<M>;

  constructor(catalogue: Catalogue<M>) {
    super();
    registerSizeProperty();
    this.localization = new LocalizationController(this, catalogue);
  }

  /** The messages to render with: the catalogue's, with this element's own on top. */
  protected get text(): M {
    const { messages } = this.localization;
    if (this.#own?.messages !== messages || this.#own.override !== this.messages) {
      this.#own = { messages, override: this.messages, text: withOverride(messages, this.messages) };
    }
    return this.#own.text;
  }

  /** The last answer of `text`: as long as nothing changes it is the same object. */
  #own: { messages: M; override: Partial<M> | undefined; text: M } | undefined;

  /** What changed while the first picture was waited for, and what it was before. */
  #missed: PropertyValues<this> | undefined;

  protected get format(): Format {
    return this.localization.format;
  }

  /** Without Lit's hydration the browser draws anew, in the place of what a server drew. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Whether there is all that the first picture needs. What comes later has the element draw anew when it is there. */
  protected canBegin(): boolean {
    return this.localization.ready;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const isWaiting = !this.hasUpdated && !this.canBegin();
    // Lit forgets what changed for an update that it does not do: the first that is done is told of all of it.
    const all: Map<PropertyKey, unknown> = changed;
    this.#missed?.forEach((before, name) => all.set(name, before));
    this.#missed = isWaiting ? changed : undefined;
    return !isWaiting && super.shouldUpdate(changed);
  }

  /** A server's picture that was drawn of other data, or on another day, gives way to the browser's own. */
  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (this.hasUpdated || !this.localization.serverRendered) throw error;
      this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll('style'));
      super.update(changed);
    }
  }

  /** Shows or hides a state to the host's CSS: `kv-partner-profile:state(loading)`. */
  protected toggleState(state: string, on: boolean): void {
    if (isServer) return;
    const { states } = this.internals;
    // A state that is added again makes Chromium work out the styles of the whole element again.
    if (states.has(state) === on) return;
    if (on) states.add(state);
    else states.delete(state);
  }
}
