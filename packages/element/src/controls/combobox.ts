import { html, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { icon, type IconNode } from '../icon.ts';
import { iconSearch } from '../icons.ts';
import {
  isAsync,
  optionNamed,
  type ComboboxAction,
  type ComboboxOption,
  type OptionSource,
} from './combobox-options.ts';
import type { Edits } from './edits.ts';
import { field, type FieldOptions } from './field.ts';
import { SearchBox } from './search-box.ts';
import { boxClass } from './text-field.ts';

export interface ComboboxOptions<T = unknown> extends FieldOptions, Edits<string> {
  /** What stands in the box: the text itself where it is free, else the label of what is chosen. */
  value: string | undefined;
  /** A list (of thousands, if need be), or where to ask. A list should be one object across renderings. */
  source: OptionSource<T>;
  /** An option was chosen; or, where text is not free, what was chosen was cleared. Set `value` to match. */
  onSelect: (option: ComboboxOption<T> | undefined) => void;
  /** The text is a value of its own, told by `onInput` and `onChange`; options only help. */
  freeText?: boolean | undefined;
  /** The last entry of the list: "Not in the list? Enter it by hand". */
  action?: ComboboxAction | undefined;
  /** A line above the list: "3 in the registry, 1 in this partnership". */
  listHeading?: ((options: readonly ComboboxOption<T>[]) => string) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  autocomplete?: string | undefined;
  /** Before the text. A magnifying glass where options come from elsewhere. */
  icon?: IconNode | undefined;
}

class ComboboxDirective extends AsyncDirective {
  #options: ComboboxOptions | undefined;
  readonly #box = new SearchBox<unknown>(() => this.#refresh());

  render(options: ComboboxOptions): unknown {
    this.#options = options;
    const { value = '', freeText = false, source } = options;
    const drawing = options.icon ?? (isAsync(source) ? iconSearch : undefined);
    return field(options, (attributes) => {
      this.#box.update({
        attributes,
        wording: options.wording,
        source,
        text: value,
        placeholder: options.placeholder,
        disabled: options.disabled,
        autocomplete: options.autocomplete,
        action: options.action,
        listHeading: options.listHeading,
        revertible: !freeText,
        onType: freeText ? options.onInput : undefined,
        onChoose: options.onSelect,
        onCommit: (text, by) => this.#commit(options, text, by),
      });
      return html`<div class=${boxClass(options, options)} part="input">
          ${drawing ? icon(drawing) : nothing} ${this.#box.input()} ${this.#box.end()}
        </div>
        ${this.#box.popup()}`;
    });
  }

  #commit(
    { freeText, value = '', source, onChange, onSelect }: ComboboxOptions,
    text: string,
    by: 'enter' | 'leave',
  ): boolean {
    if (freeText) {
      onChange?.(text);
      return true;
    }
    if (text.trim() === '') {
      if (value !== '') onSelect(undefined);
      return true;
    }
    const named = isAsync(source) ? undefined : optionNamed(source, text);
    if (named && named.label !== value) onSelect(named);
    return named !== undefined || by === 'leave';
  }

  #refresh(): void {
    if (this.#options && this.isConnected) this.setValue(this.render(this.#options));
  }

  protected override disconnected(): void {
    this.#box.close();
  }

  protected override reconnected(): void {
    this.#refresh();
  }
}

const comboboxDirective = directive(ComboboxDirective);

/**
 * An editable combobox with its label, hint and error. It keeps its own state between renderings of the host (what is
 * being typed, the open list, the request under way) and renders itself again without the host.
 *
 * @example
 * ${combobox({ id: 'name', label: text.name, wording, value: partner.name, freeText: true,
 *   source: { load: (query, signal) => lookUp(query, signal) },
 *   onInput: (name) => this.#edit({ name }), onChange: () => this.finishEdit(),
 *   onSelect: (option) => option?.data && this.#fillFrom(option.data),
 *   action: { lead: () => text.notInTheList, label: () => text.enterByHand, onChoose: () => this.#openByHand() } })}
 */
export function combobox<T>(options: ComboboxOptions<T>): unknown {
  // What goes into `source` comes out of `onSelect`: the directive in between need not know of what type it is.
  return comboboxDirective(options as unknown as ComboboxOptions);
}
