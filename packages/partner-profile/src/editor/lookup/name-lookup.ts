import { iconEdit, warnOnce } from '@kvasir/element';
import { button, combobox, message, type AsyncOptions, type ComboboxOption } from '@kvasir/element/controls.js';
import { html, nothing } from 'lit';
import type { Partner } from '../editor-host.ts';
import { fieldOptions, type FieldSpec } from '../field-options.ts';
import { textEntry } from '../field-text.ts';
import type { Path } from '../partner-patch.ts';
import type { PartnerForm } from '../partner-form.ts';
import { today } from '../today.ts';
import { lookupAddress } from './lookup-address.ts';
import { fetchRecords } from './registry-answer.ts';

/** What the registry has filled in, for as long as it can be taken back. */
interface Fill {
  before: unknown;
  after: unknown;
  words: string[];
}

/** The name of the organisation, with a look-up in the registry that the host has named. */
export class NameLookup {
  readonly #form: PartnerForm;
  #fill: Fill | undefined;

  constructor(form: PartnerForm) {
    this.#form = form;
  }

  /** @param next where the focus goes when the user enters the organisation by hand */
  entry(spec: FieldSpec, next: Path): unknown {
    const form = this.#form;
    if (!this.#isPossible() || form.readOnly) return textEntry(form, { ...spec, kind: 'name' });
    const { path } = spec;
    const { text } = form;
    return html`${combobox<Partner>({
      ...fieldOptions(form, { ...spec, hint: text.lookupHint }),
      value: form.shownText(path),
      freeText: true,
      source: this.#source,
      disabled: form.disabled,
      listHeading: (options) => text.lookupFound(options.length, form.format),
      action: {
        lead: () => text.lookupNotInList,
        label: () => text.lookupByHand,
        icon: iconEdit,
        onChoose: () => {
          form.leave();
          void form.focus(form.idOf(next));
        },
      },
      onInput: (name) => form.type(path, name.trim() === '' ? undefined : name, name),
      onChange: (name) => form.commit(path, name.trim() || undefined),
      onSelect: (option) => void this.#choose(option, path),
    })}
    ${this.#report(path)}`;
  }

  #isPossible(): boolean {
    const { lookup, localName } = this.#form.host.element;
    if (!lookup) return false;
    const isPossible = lookupAddress(lookup, 'name') !== undefined;
    if (!isPossible)
      warnOnce(localName, 'lookup is no http(s) or relative address with {query} in it; nothing is looked up.');
    return isPossible;
  }

  readonly #source: AsyncOptions<Partner> = {
    load: async (query, signal) => {
      const { lookup = '' } = this.#form.host.element;
      const address = lookupAddress(lookup, query);
      if (address === undefined) return [];
      const [records, { matchesOf }] = await Promise.all([fetchRecords(address, signal), import('./registry.ts')]);
      const { text, terms, format } = this.#form;
      return matchesOf(records, query, today(), { text, terms, format });
    },
  };

  async #choose(option: ComboboxOption<Partner> | undefined, path: Path): Promise<void> {
    const chosen = option?.data;
    if (!chosen) return;
    const form = this.#form;
    // Loaded with the options, so this does not wait.
    const { fillFromRegistry } = await import('./registry.ts');
    const before = form.value;
    const { partner, fields, kept } = fillFromRegistry(before, chosen);
    form.state.stopTyping(path);
    form.change(partner);
    const words = [
      fields.length > 0 ? form.text.lookupFilled(this.#namesOf(fields)) : form.text.lookupNothingNew,
      ...(kept.length > 0 ? [form.text.lookupKept(this.#namesOf(kept))] : []),
    ];
    this.#fill = { before, after: form.value, words };
    form.live.announce(words.join(' '));
  }

  #namesOf(fields: string[]): string {
    const { labels, groups, collections } = this.#form.text;
    const names: Readonly<Record<string, string>> = {
      ...labels,
      names: collections.names.heading,
      identifiers: groups.identifiers,
      otherIdentifiers: collections.otherIdentifiers.heading,
      locations: groups.places,
      links: collections.links.heading,
      relations: collections.relations.heading,
    };
    return this.#form.format.list(fields.map((field) => names[field] ?? field));
  }

  /** What was filled in, and the way back; until the next edit. */
  #report(path: Path): unknown {
    const form = this.#form;
    const fill = this.#fill;
    if (!fill || form.value !== fill.after || form.disabled) return nothing;
    return message({
      kind: 'info',
      content: fill.words.join(' '),
      action: button({
        label: form.text.undo,
        size: 'small',
        onClick: () => {
          this.#fill = undefined;
          form.change(fill.before);
          form.live.announce(form.text.lookupUndone);
          void form.focus(form.idOf(path));
        },
      }),
    });
  }
}
