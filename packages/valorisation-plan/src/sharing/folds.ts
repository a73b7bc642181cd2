/** What folds open and shut at a place of the builder. What is shut is not drawn. */
import { icon, iconChevronDown } from '@kvasir/element';
import { html, nothing, type TemplateResult } from 'lit';

export class Folds<Name extends string> {
  readonly #states = new Map<string, boolean>();
  readonly #isOpenAtFirst: (name: string) => boolean;
  readonly #changed: () => void;

  /** @param isOpenAtFirst whether what nobody touched is open */
  constructor(isOpenAtFirst: (name: string) => boolean, changed: () => void) {
    this.#isOpenAtFirst = isOpenAtFirst;
    this.#changed = changed;
  }

  isOpen(name: string): boolean {
    return this.#states.get(name) ?? this.#isOpenAtFirst(name);
  }

  set(name: string, isOpen: boolean): void {
    this.#states.set(name, isOpen);
    this.#changed();
  }

  toggle(name: string): void {
    this.set(name, !this.isOpen(name));
  }

  /** The id of the button that opens it; its content has the same with `-content`. */
  idOf(name: Name): string {
    return `sharing-fold-${name}`;
  }

  button(name: Name, label: string): TemplateResult {
    const isOpen = this.isOpen(name);
    const id = this.idOf(name);
    return html`<button
      type="button"
      class="sharing-fold-button"
      id=${id}
      aria-expanded=${String(isOpen)}
      aria-controls=${isOpen ? `${id}-content` : nothing}
      @click=${() => this.toggle(name)}
    >
      ${icon(iconChevronDown)}<span>${label}</span>
    </button>`;
  }

  render(name: Name, label: string, content: () => unknown): TemplateResult {
    const isOpen = this.isOpen(name);
    return html`<div class="sharing-fold ${isOpen ? 'is-open' : ''}">
      ${this.button(name, label)}
      ${isOpen ? html`<div class="sharing-fold-content" id="${this.idOf(name)}-content">${content()}</div>` : nothing}
    </div>`;
  }
}
