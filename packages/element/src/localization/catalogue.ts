import { warnOnce } from '../warn.ts';
import { canonicalLanguage } from './language.ts';

/**
 * Message catalogues. A set of messages is an object of strings, of functions that return strings, and of groups of
 * strings; its type is written once, so a language that misses a message does not compile.
 */

/** The languages that every catalogue has besides English, whose messages come with the element itself. */
export const translatedLanguages = ['de', 'fr'] as const;
export type TranslatedLanguage = (typeof translatedLanguages)[number];
export type Translations<M extends object> = Record<TranslatedLanguage, () => Promise<M>>;

/**
 * @typeParam M the messages whose English is there from the start
 * @typeParam Whole all messages, where the English of some comes with a part of the element that loads later
 */
export class Catalogue<M extends object, Whole extends M = M> {
  /** The name by which hosts address the catalogue: the element's tag. */
  readonly name: string;
  #english: M;
  readonly #loaders: Map<string, () => Promise<Whole>>;
  readonly #loaded = new Map<string, Whole>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #merged = new Map<string, M>();
  #mergedAt = -1;

  constructor(name: string, english: M, translations: Translations<Whole>) {
    this.name = name;
    this.#english = english;
    this.#loaders = new Map(Object.entries(translations));
  }

  /** The language whose messages serve a reader of `language`: itself, the next wider one, or English. */
  resolve(language: string): string {
    if (pseudoLocales.has(language)) return language;
    return fromNarrow(language).find((tag) => this.#loaders.has(tag) || overridesOf(this.name, tag)) ?? 'en';
  }

  /** The language of Kvasir's own that serves a reader of `language`, unless it is English. */
  #base(language: string): string | undefined {
    return fromNarrow(language).find((tag) => this.#loaders.has(tag));
  }

  /** The messages, if they are here already; English always is. */
  get(language: string): M | undefined {
    if (this.#mergedAt !== overridesVersion) {
      this.#merged.clear();
      this.#mergedAt = overridesVersion;
    }
    const resolved = this.resolve(language);
    const known = this.#merged.get(resolved);
    if (known) return known;
    const pseudo = pseudoLocales.get(resolved);
    const base = this.#base(resolved);
    const own = pseudo ? pseudo(this.#english) : base ? this.#loaded.get(base) : this.#english;
    if (!own) return undefined;
    // What a host says for Austria completes what it says for German, and that what Kvasir says in German.
    const messages = fromNarrow(resolved).reduceRight(
      (wide, tag) => withOverride(wide, overridesOf(this.name, tag)),
      own,
    );
    this.#merged.set(resolved, messages);
    return messages;
  }

  /** The messages, in English until a translation has come. */
  spoken(language: string): M {
    return this.get(language) ?? this.get('en') ?? this.#english;
  }

  /** Fetches a translation; resolves when `get` has it. A translation that cannot be fetched leaves the reader English. */
  load(language: string): Promise<void> {
    const base = this.#base(language);
    const loader = base && this.#loaders.get(base);
    if (!loader) return Promise.resolve();
    let loading = this.#loading.get(base);
    if (!loading) {
      loading = loader().then(
        (messages) => void this.#loaded.set(base, messages),
        // As if it did not exist: the reader has English, which may not be whole yet.
        () => void this.#loaders.delete(base),
      );
      this.#loading.set(base, loading);
    }
    return loading;
  }

  /** Gives the messages without a fetch: for servers, which render at once. */
  provide(language: string, messages: Whole): void {
    this.#loaded.set(language, messages);
  }

  /** Gives the English of all messages, for the catalogue that was made with some of it. */
  complete(english: Whole): Catalogue<Whole> {
    this.#english = english;
    this.#merged.clear();
    return this as Catalogue<M, Whole> as Catalogue<Whole>;
  }
}

/** Messages with some of them replaced; the labels of a vocabulary may be replaced one by one. */
export function withOverride<M extends object>(messages: M, override: object | undefined): M {
  if (!override) return messages;
  const merged: Record<string, unknown> = { ...(messages as Record<string, unknown>) };
  for (const [key, replacement] of Object.entries(override)) {
    const own = merged[key];
    // Text for a message that is made of a number would break the element that asks for it with one.
    if (own !== undefined && typeof replacement !== typeof own) {
      warnOnce(key, `is a ${typeof replacement}, not a ${typeof own}.`);
    } else merged[key] = isGroup(own) && isGroup(replacement) ? { ...own, ...replacement } : replacement;
  }
  return merged as M;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const overrides = new Map<string, Map<string, object>>();
const overrideListeners = new Set<() => void>();
let overridesVersion = 0;

function overridesOf(name: string, language: string): object | undefined {
  return overrides.get(name)?.get(language);
}

/** `zh-Hant-TW`, `zh-Hant`, `zh`: a tag and the wider ones that stand in for it (RFC 4647, 3.4). */
function fromNarrow(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join('-'));
}

/**
 * Replaces messages of an element for the whole page, now and for elements that are there already. With a language that
 * Kvasir does not speak it adds that language; what it leaves out stays English.
 *
 * @param name the element's tag, `kv-partner-profile`
 * @param language a BCP 47 tag
 */
export function overrideMessages(name: string, language: string, messages: object): void {
  const languages = overrides.get(name) ?? new Map<string, object>();
  const tag = canonicalLanguage(language) ?? language;
  languages.set(tag, withOverride(languages.get(tag) ?? {}, messages));
  overrides.set(name, languages);
  overridesVersion += 1;
  overrideListeners.forEach((listen) => listen());
}

export function onOverride(listener: () => void): () => void {
  overrideListeners.add(listener);
  return () => overrideListeners.delete(listener);
}

const pseudoLocales = new Map<string, <M extends object>(messages: M) => M>();

/** Makes a language tag whose messages are computed from English: for tests of length and of mirroring. */
export function registerPseudoLocale(language: string, transform: <M extends object>(messages: M) => M): void {
  pseudoLocales.set(language, transform);
}
