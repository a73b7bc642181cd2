/**
 * Reads a partner that may be anything: typed by a host, fetched from a server, written by hand. What has the wrong type
 * is not shown as if it were right, not changed and not lost: it is listed by JSON Pointer (RFC 6901).
 */

export type Entry = readonly [id: string, facts: Facts];

function byOrder([, one]: Entry, [, other]: Entry): number {
  return (one.number('order') ?? Infinity) - (other.number('order') ?? Infinity) || 0;
}

type PlainObject = Readonly<Record<string, unknown>>;

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function pointer(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** One object of the document, and the place where it stands. */
export class Facts {
  readonly #source: PlainObject;
  readonly #pointer: string;
  readonly #unreadable: Map<string, unknown>;

  private constructor(source: PlainObject, at: string, unreadable: Map<string, unknown>) {
    this.#source = source;
    this.#pointer = at;
    this.#unreadable = unreadable;
  }

  static of(value: unknown): Facts {
    const unreadable = new Map<string, unknown>();
    if (isPlainObject(value)) return new Facts(value, '', unreadable);
    // PHP writes an empty map as [].
    if (!(Array.isArray(value) && value.length === 0)) unreadable.set('', value);
    return new Facts({}, '', unreadable);
  }

  /** What was asked for and could not be read, by JSON Pointer. */
  get unreadable(): ReadonlyMap<string, unknown> {
    return this.#unreadable;
  }

  #get(key: string): unknown {
    return Object.hasOwn(this.#source, key) ? (this.#source[key] ?? undefined) : undefined;
  }

  #refuse(key: string, value: unknown): undefined {
    if (value !== undefined) this.#unreadable.set(pointer(this.#pointer, key), value);
    return undefined;
  }

  /** Text that says something. Empty text is no text. */
  text(key: string): string | undefined {
    const value = this.#get(key);
    return typeof value === 'string' ? value.trim() || undefined : this.#refuse(key, value);
  }

  number(key: string): number | undefined {
    const value = this.#get(key);
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#refuse(key, value);
  }

  /** A technology readiness level: a whole number from 1 to 9. */
  level(key: string): number | undefined {
    const value = this.#get(key);
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 9
      ? Number(value)
      : this.#refuse(key, value);
  }

  boolean(key: string): boolean | undefined {
    const value = this.#get(key);
    return typeof value === 'boolean' ? value : this.#refuse(key, value);
  }

  /** Whether a flag is absent or true. What cannot be read permits nothing. */
  permits(key: string): boolean {
    return this.boolean(key) ?? this.#get(key) === undefined;
  }

  /** One of a vocabulary's terms. A term that the vocabulary does not have comes back as it is. */
  term<T extends string>(key: string, labels: Readonly<Record<T, string>>): string | undefined {
    const value = this.text(key);
    return value !== undefined && Object.hasOwn(labels, value) ? labels[value as T] : value;
  }

  object(key: string): Facts | undefined {
    const value = this.#get(key);
    if (isPlainObject(value)) return new Facts(value, pointer(this.#pointer, key), this.#unreadable);
    return Array.isArray(value) && value.length === 0 ? undefined : this.#refuse(key, value);
  }

  /**
   * The entries of a map: by their `order` where they have one, else as they were written. Databases that keep JSON in
   * a form of their own (PostgreSQL's `jsonb`) do not keep the order of keys.
   */
  entries(key: string): Entry[] {
    const map = this.object(key);
    return map ? map.#entries() : [];
  }

  #entries(): Entry[] {
    const entries: Entry[] = [];
    for (const id of Object.keys(this.#source)) {
      const facts = unsafeKeys.has(id) ? this.#refuse(id, this.#source[id]) : this.object(id);
      if (facts) entries.push([id, facts]);
    }
    return entries.some(([, facts]) => facts.#source['order'] !== undefined) ? entries.sort(byOrder) : entries;
  }

  /** The text fields of a map: `identifiers`. */
  texts(key: string): [string, string][] {
    const map = this.object(key);
    if (!map) return [];
    return Object.keys(map.#source).flatMap((name): [string, string][] => {
      const text = map.text(name);
      return text === undefined ? [] : [[name, text]];
    });
  }

  /** The terms of a set: a map from term to `true`. */
  set(key: string): string[] {
    const map = this.object(key);
    return map ? Object.keys(map.#source).filter((term) => map.boolean(term)) : [];
  }
}
