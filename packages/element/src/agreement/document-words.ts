import { currentName, fromPointer, type Partner, type Partnership } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizationController } from '../localization/localization-controller.ts';
import { wordsOfKey, type DocumentMessages } from './document-words.messages.ts';

/** Words in the reader's language, with the ways to format that go with them. */
export type Spoken<M extends object> = Pick<LocalizationController<M>, 'messages' | 'format' | 'language'>;

/** Below these fields stand ids or terms, and no fields. */
const maps: ReadonlySet<string> = new Set([
  ...['partners', 'results', 'background', 'noBackground', 'workPackages', 'milestones', 'deliverables', 'risks'],
  ...['reviews', 'indicators', 'valorisationPlans', 'glossary', 'notes', 'fields', 'names', 'otherIdentifiers'],
  ...['locations', 'links', 'relations', 'capabilities', 'facilities', 'needs', 'projects', 'partnerships'],
  ...['memberships', 'contacts', 'owners', 'contributors', 'filing', 'publication', 'licensing', 'enforcement'],
  ...['protection', 'costs', 'accessRights', 'personMonths', 'dependsOn', 'raci', 'actors', 'participants'],
  ...['observations', 'routes', 'roles', 'steps', 'aligned', 'sdgs', 'languages', 'kinds', 'synonyms', 'waivers'],
  ...['basedOnResults', 'basedOnBackground', 'answers'],
  ...['routeDetails', 'fundings', 'claims', 'fundedBy', 'channels', 'done', 'audiences', 'policyAreas', 'deductions'],
  ...['parties', 'weights', 'contributions'],
]);

/** Where an id that stands somewhere else leads to. */
const collections = [
  ...(['partners', 'results', 'background', 'workPackages', 'deliverables', 'milestones', 'indicators'] as const),
] as const;

/** Entries that have titles of their own: "Infusion process" needs no "Results" before it. */
const titled: ReadonlySet<string> = new Set([...collections, 'risks', 'glossary']);

/** Deeper than this, or with more entries, a value is no help to who compares it. */
const deepest = 4;
const longest = 12;

/** Says places and values of a document as its readers would: by titles, names and labels, not by ids and keys. */
export class DocumentWords {
  readonly #document: Partnership;
  readonly #spoken: Spoken<DocumentMessages>;

  constructor(document: Partnership, spoken: Spoken<DocumentMessages>) {
    this.#document = document;
    this.#spoken = spoken;
  }

  /**
   * The names on the way to a place, from the outside in: `/results/r3/ownership/owners/brc/share` → `Infusion process`,
   * `Ownership`, `Owners`, `Brenner Composites GmbH`, `Share`.
   */
  path(pointer: string): string[] {
    const path = fromPointer(pointer) ?? [pointer];
    const { messages } = this.#spoken;
    if (path.length === 0) return [messages.wholeDocument];
    let value: unknown = this.#document;
    return path.flatMap((key, index) => {
      value = member(value, key);
      const parent = path[index - 1];
      if (parent !== undefined && maps.has(parent)) return [this.#name(key, value)];
      return index === 0 && path.length > 1 && titled.has(key) ? [] : [this.label(key)];
    });
  }

  /** The same as one line. */
  place(pointer: string): string {
    return this.path(pointer).join(' › ');
  }

  /** What a field is called. */
  label(key: string): string {
    const { fields } = this.#spoken.messages;
    return Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : wordsOfKey(key);
  }

  /** A value as it can be read, at the place that it has or had. */
  value(value: unknown, pointer: string): unknown {
    return this.#read(value, fromPointer(pointer)?.at(-1) ?? '', 0);
  }

  #read(value: unknown, key: string, depth: number): unknown {
    const { messages, format } = this.#spoken;
    switch (typeof value) {
      case 'string':
        return this.#readText(value);
      case 'number':
        return format.number(value, { maximumFractionDigits: 10 });
      case 'boolean':
        return value ? messages.yes : messages.no;
      default:
        if (typeof value !== 'object' || value === null) return messages.absent;
        if (depth >= deepest) return html`<code>${JSON.stringify(value)}</code>`;
        return Array.isArray(value)
          ? this.#readList(value.map((item) => this.#read(item, key, depth + 1)))
          : this.#readMap(value as Record<string, unknown>, key, depth);
    }
  }

  #readText(text: string): unknown {
    const { messages, format } = this.#spoken;
    if (text === '') return messages.empty;
    const named = this.#entry(text);
    if (named) return this.#name(text, named);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
    // A term of a vocabulary. Whole texts have spaces.
    const term = /^[a-z]+(-[a-z]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
    return html`<bdi class="value-text">${term}</bdi>`;
  }

  #readMap(map: Record<string, unknown>, key: string, depth: number): unknown {
    const { messages, format } = this.#spoken;
    const entries = Object.entries(map);
    if (entries.length === 0) return messages.empty;
    const { cents, currency } = map;
    if (typeof cents === 'number' && typeof currency === 'string') return money(format, cents, currency);
    const isMap = maps.has(key);
    // A set: its members are what it says.
    if (entries.every(([, value]) => value === true)) {
      return this.#readList(entries.map(([member]) => (isMap ? this.#name(member, undefined) : this.label(member))));
    }
    const shown = entries.slice(0, longest);
    return html`<dl class="value-fields">
      ${shown.map(
        ([inner, value]) =>
          html`<div>
            <dt>${isMap ? this.#name(inner, value) : this.label(inner)}</dt>
            <dd>${this.#read(value, inner, depth + 1)}</dd>
          </div>`,
      )}
      ${entries.length > longest ? html`<div><dd>${messages.moreFields(entries.length - longest)}</dd></div>` : nothing}
    </dl>`;
  }

  #readList(items: readonly unknown[]): TemplateResult {
    return html`<ul class="value-list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  }

  /** The name of an entry of a map: its own, else that of what its id leads to, else the id. */
  #name(id: string, entry: unknown): string {
    const known = titleOf(entry, this.#spoken.language) ?? titleOf(this.#entry(id), this.#spoken.language);
    return known ?? id;
  }

  #entry(id: string): unknown {
    const collection = collections.find((name) => member(this.#document[name], id) !== undefined);
    return collection && member(this.#document[collection], id);
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** What an entry calls itself. */
function titleOf(entry: unknown, language: string): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  if ('name' in entry && typeof entry.name === 'string')
    return currentName(entry as Partner, language).text || undefined;
  for (const key of ['title', 'term', 'type', 'period', 'city']) {
    const text = member(entry, key);
    if (typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}

/** An amount; a currency that is none is shown as it stands. */
function money(format: Spoken<DocumentMessages>['format'], cents: number, currency: string): string {
  try {
    return format.money(cents, currency);
  } catch {
    return `${format.number(cents / 100)} ${currency}`;
  }
}
