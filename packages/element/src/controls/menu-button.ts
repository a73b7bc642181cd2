import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { icon, type IconNode } from '../icon.ts';
import { buttonClass, type ButtonLook } from './button-class.ts';
import { foldText } from './fold-text.ts';
import { loadPlacing } from './placing.ts';

export interface MenuItem {
  key: string;
  label: string;
  icon?: IconNode | undefined;
  /** What cannot be undone, or ends something. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Begins a new part of the menu. */
  separated?: boolean | undefined;
  onSelect: () => void;
}

export interface MenuButtonOptions extends ButtonLook {
  id: string;
  label: string;
  icon?: IconNode | undefined;
  items: readonly MenuItem[];
  disabled?: boolean | undefined;
}

class MenuButtonDirective extends AsyncDirective {
  #options: MenuButtonOptions | undefined;
  #isOpen = false;
  #enterAt: 'first' | 'last' = 'first';
  #typed = '';
  #typedAt = 0;
  #stopPlacing: (() => void) | undefined;

  render(options: MenuButtonOptions): TemplateResult {
    this.#options = options;
    const { id, label, icon: drawing, items, iconOnly = false, disabled = false, variant = 'secondary' } = options;
    return html`<span class="menu-anchor"
      ><button
        type="button"
        id=${id}
        class=${buttonClass(options)}
        part="button button-${variant}"
        aria-haspopup="menu"
        aria-expanded=${String(this.#isOpen)}
        aria-controls="${id}-menu"
        aria-label=${iconOnly ? label : nothing}
        title=${iconOnly ? label : nothing}
        popovertarget="${id}-menu"
        ?disabled=${disabled}
        @keydown=${this.#onButtonKey}
        @pointerenter=${loadPlacing}
        @focus=${loadPlacing}
      >
        ${drawing ? icon(drawing) : nothing}${iconOnly ? nothing : html`<span class="button-label">${label}</span>`}
      </button>
      <div
        class="popup menu"
        part="menu"
        id="${id}-menu"
        popover
        role="menu"
        aria-labelledby=${id}
        @toggle=${this.#onToggle}
        @keydown=${this.#onMenuKey}
      >
        ${items.map(
          (item) =>
            html`<button
              type="button"
              role="menuitem"
              class="menu-item ${item.danger ? 'menu-item-danger' : ''} ${item.separated ? 'menu-item-separated' : ''}"
              part="menu-item"
              tabindex="-1"
              aria-disabled=${item.disabled ? 'true' : nothing}
              @click=${(event: Event) => this.#choose(event, item)}
              @pointermove=${(event: Event) => (event.currentTarget as HTMLElement).focus({ preventScroll: true })}
            >
              ${item.icon ? icon(item.icon) : nothing}<span class="menu-label">${item.label}</span>
            </button>`,
        )}
      </div></span
    >`;
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    this.#isOpen = event.newState === 'open';
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (this.#isOpen) {
      void this.#place(menu);
      const items = itemsOf(menu);
      (this.#enterAt === 'first' ? items[0] : items.at(-1))?.focus();
    }
    this.#enterAt = 'first';
    if (this.#options && this.isConnected) this.setValue(this.render(this.#options));
  };

  async #place(menu: HTMLElement): Promise<void> {
    const anchor = menu.previousElementSibling;
    const placing = await loadPlacing();
    if (anchor && this.#isOpen && !this.#stopPlacing)
      this.#stopPlacing = placing?.keepPlaced(anchor, menu, { sameWidth: false });
  }

  readonly #onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#enterAt = event.key === 'ArrowDown' ? 'first' : 'last';
    (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>('.menu')?.showPopover();
  };

  readonly #onMenuKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    const items = itemsOf(menu);
    const at = items.findIndex((item) => item === (menu.getRootNode() as ShadowRoot | Document).activeElement);
    const to = this.#target(event, items, at);
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Tab goes on from the button, as if the menu had not been.
      this.#close(menu);
      if (event.key === 'Tab') return;
    } else if (to === undefined) {
      return;
    } else {
      items[to]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #target(event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const count = items.length;
    switch (event.key) {
      case 'ArrowDown':
        return (at + 1) % count;
      case 'ArrowUp':
        return (at - 1 + count) % count;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return event.key.length === 1 && event.key !== ' ' ? this.#typeAhead(event, items, at) : undefined;
    }
  }

  /** The next item that begins with what was typed within half a second of each other. */
  #typeAhead(event: KeyboardEvent, items: readonly HTMLElement[], at: number): number | undefined {
    const goesOn = event.timeStamp - this.#typedAt < 500;
    this.#typedAt = event.timeStamp;
    this.#typed = (goesOn ? this.#typed : '') + foldText(event.key);
    // The same letter again and again walks through the items that begin with it.
    const letters = [...this.#typed];
    const text = letters.every((letter) => letter === letters[0]) ? (letters[0] ?? '') : this.#typed;
    const start = text.length > 1 ? at : at + 1;
    const order = items.map((_, index) => (start + index) % items.length);
    return order.find((index) => foldText(items[index]?.textContent.trim() ?? '').startsWith(text));
  }

  #choose(event: Event, item: MenuItem): void {
    if (item.disabled) return;
    this.#close((event.currentTarget as HTMLElement).closest<HTMLElement>('.menu'));
    item.onSelect();
  }

  /** Gives the focus back first: what the menu does next may take it elsewhere. */
  #close(menu: HTMLElement | null): void {
    if (menu?.previousElementSibling instanceof HTMLElement) menu.previousElementSibling.focus();
    menu?.hidePopover();
  }

  protected override disconnected(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    this.#isOpen = false;
  }

  protected override reconnected(): void {
    if (this.#options) this.setValue(this.render(this.#options));
  }
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.menu-item')];
}

/**
 * A button that opens a menu of actions, after the "Menu Button" pattern of the ARIA Authoring Practices. The menu is a
 * native popover: a press elsewhere or Escape closes it, and the focus goes back to the button.
 */
export const menuButton = directive(MenuButtonDirective);
