import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon.ts';
import { iconClose } from '../icons.ts';
import {
  isAsync,
  optionNamed,
  type ComboboxAction,
  type ComboboxOption,
  type OptionSource,
} from './combobox-options.ts';
import { field, type FieldOptions } from './field.ts';
import { foldText } from './fold-text.ts';
import { SearchBox } from './search-box.ts';
import { boxClass, type InputState } from './text-field.ts';

export interface TagItem {
  /** Unique in the list. */
  key: string;
  label: string;
  /** Before the label: a partner mark. */
  leading?: unknown;
}

export interface TagListOptions<T = unknown> extends FieldOptions, InputState {
  /** The label as plain text, for the name of the list itself. */
  label: string;
  tags: readonly TagItem[];
  /** What is offered; tags whose keys are there already are left out. Without it one types and presses Enter. */
  source?: OptionSource<T> | undefined;
  /** An option was chosen. */
  onAdd?: ((option: ComboboxOption<T>) => void) | undefined;
  /** A text was entered that is no option. Without it only options can be added. */
  onAddText?: ((text: string) => void) | undefined;
  onRemove: (key: string) => void;
  action?: ComboboxAction | undefined;
}

class TagListDirective extends AsyncDirective {
  #options: TagListOptions | undefined;
  #said = '';
  #turn = 0;
  readonly #box = new SearchBox<unknown>(() => this.#refresh());

  render(options: TagListOptions): unknown {
    this.#options = options;
    const { tags, disabled = false, readOnly = false } = options;
    const editable = !disabled && !readOnly;
    const keys = new Set(tags.map(({ key }) => key));
    return field(
      options,
      (attributes) => {
        this.#box.update({
          attributes,
          wording: options.wording,
          source: options.source,
          text: '',
          placeholder: options.placeholder ?? options.wording.messages.add,
          disabled,
          action: options.action,
          isLeftOut: ({ key }) => keys.has(key),
          revertible: true,
          onChoose: (option) => this.#add(option),
          onCommit: (text, by) => this.#commit(text, by),
          onKey: (event, text) => this.#key(event, text),
        });
        return html`<div class=${boxClass(options, options, ' input-tags')} part="input" @mousedown=${this.#onPress}>
            ${this.#chips(options, editable)} ${readOnly ? nothing : html`${this.#box.input()} ${this.#box.end()}`}
          </div>
          ${this.#box.popup()}`;
      },
      html`<span class="visually-hidden" role="status">${keyed(this.#turn, html`<span>${this.#said}</span>`)}</span>`,
    );
  }

  #chips({ tags, label, wording }: TagListOptions, editable: boolean): TemplateResult {
    const chips = repeat(
      tags,
      ({ key }) => key,
      (tag) => this.#chip(tag, editable),
    );
    const name = wording.messages.chosen(label);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    return html`<ul class="chips" part="tags" role="list" aria-label=${name} ?hidden=${tags.length === 0}>
      ${chips}
    </ul>`;
  }

  #chip({ key, label, leading }: TagItem, editable: boolean): TemplateResult {
    return html`<li class="chip" part="tag">
      ${leading ?? nothing}<bdi class="chip-label">${label}</bdi>
      ${
        editable
          ? html`<button
              type="button"
              class="chip-remove"
              part="remove"
              aria-label=${this.#given.wording.messages.remove(label)}
              @click=${(event: Event) => this.#remove(event.currentTarget as HTMLElement, key)}
              @keydown=${(event: KeyboardEvent) => this.#chipKey(event, key)}
            >
              ${icon(iconClose)}
            </button>`
          : nothing
      }
    </li>`;
  }

  get #given(): TagListOptions {
    if (!this.#options) throw new Error('A tag list is rendered before it has its options.');
    return this.#options;
  }

  #refresh(): void {
    if (this.#options && this.isConnected) this.setValue(this.render(this.#options));
  }

  #say(text: string): void {
    this.#said = text;
    // A new node each time, or a live region keeps silent about the same words said again.
    this.#turn += 1;
    this.#refresh();
  }

  #add(option: ComboboxOption): void {
    this.#given.onAdd?.(option);
    this.#say(this.#given.wording.messages.added(option.label));
  }

  #commit(text: string, by: 'enter' | 'leave'): boolean {
    const { tags, source, onAddText, wording } = this.#given;
    const entry = text.trim();
    if (entry === '') return true;
    const there = tags.find(({ label }) => foldText(label) === foldText(entry));
    const named = source && !isAsync(source) ? optionNamed(source, entry) : undefined;
    if (there) {
      this.#say(wording.messages.alreadyChosen(there.label));
    } else if (named) {
      this.#add(named);
    } else if (onAddText) {
      onAddText(entry);
      this.#say(wording.messages.added(entry));
    } else {
      return by === 'leave';
    }
    return true;
  }

  #remove(button: HTMLElement, key: string): void {
    const { tags, onRemove, wording } = this.#given;
    const tag = tags.find((some) => some.key === key);
    // Before it goes: the focus never has to be looked for.
    const chip = button.closest('.chip');
    const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
    (neighbour?.querySelector<HTMLElement>('.chip-remove') ?? inputOf(button))?.focus();
    onRemove(key);
    if (tag) this.#say(wording.messages.removed(tag.label));
  }

  #key(event: KeyboardEvent, text: string): boolean {
    const input = event.currentTarget as HTMLInputElement;
    const atStart = text === '' || (input.selectionStart === 0 && input.selectionEnd === 0);
    const back = event.key === 'Backspace' || event.key === backwardArrow(input);
    // A held key that emptied the box must not go on among the tags.
    if (!back || !atStart || event.repeat || event.shiftKey || event.ctrlKey || event.metaKey) return false;
    const last = input.closest('.input')?.querySelector<HTMLElement>('.chip:last-child > .chip-remove');
    if (!last) return false;
    this.#box.close();
    last.focus();
    return true;
  }

  #chipKey(event: KeyboardEvent, key: string): void {
    const button = event.currentTarget as HTMLElement;
    const chip = button.closest('.chip');
    const backward = backwardArrow(button);
    if (event.key === 'Backspace' || event.key === 'Delete') {
      this.#remove(button, key);
    } else if (event.key === backward) {
      chip?.previousElementSibling?.querySelector<HTMLElement>('.chip-remove')?.focus();
    } else if (event.key === (backward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft')) {
      (chip?.nextElementSibling?.querySelector<HTMLElement>('.chip-remove') ?? inputOf(button))?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  readonly #onPress = (event: MouseEvent): void => {
    // The box looks like one input: a press on its empty part is a press on the input.
    if (event.target !== event.currentTarget && !(event.target as Element).matches('.chips')) return;
    event.preventDefault();
    inputOf(event.currentTarget as HTMLElement)?.focus();
  };

  protected override disconnected(): void {
    this.#box.close();
  }

  protected override reconnected(): void {
    this.#refresh();
  }
}

function inputOf(within: HTMLElement): HTMLInputElement | null {
  return within.closest('.input')?.querySelector<HTMLInputElement>('.input-control') ?? null;
}

/** The arrow key that leads back to what was read before. */
function backwardArrow(element: Element): 'ArrowLeft' | 'ArrowRight' {
  // Of the box: an input whose text sets its direction has one of its own.
  return getComputedStyle(element.closest('.input') ?? element).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
}

const tagListDirective = directive(TagListDirective);

/**
 * Tags that a person put there, each with a button to remove it, and an input to add more: with a `source` a combobox,
 * with `onAddText` free text and Enter, or both. Backspace in the empty input leads to the last tag, a second one removes
 * it. What was typed and not yet added is added when the focus leaves, if it may be.
 */
export function tagList<T>(options: TagListOptions<T>): unknown {
  // What goes into `source` comes out of `onAdd`: the directive in between need not know of what type it is.
  return tagListDirective(options as unknown as TagListOptions);
}
