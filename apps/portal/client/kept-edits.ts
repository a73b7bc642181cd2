import type { Partner } from '@kvasir/model';

/** A partner as it was edited, with what was published then: who reads it later can tell what has changed since. */
export interface KeptEdit {
  edited: Partner;
  base: Partner;
  /** When it was kept, ISO 8601. */
  at: string;
}

/** What is in the browser for a partner. */
export type Kept = { kind: 'none' } | { kind: 'edit'; edit: KeptEdit } | { kind: 'unreadable' };

/** Whether an edit could be kept: the browser may have no room, or let the page keep nothing at all. */
export type KeepResult = 'kept' | 'full' | 'refused';

/** Edits of partners, kept in this browser until somebody takes them back. */
export class KeptEdits {
  readonly #storage: () => Storage;

  /** @param storage a function, because browsers refuse storage by throwing when it is asked for */
  constructor(storage: () => Storage = () => localStorage) {
    this.#storage = storage;
  }

  read(partner: PartnerKey): Kept {
    let text: string | null;
    try {
      text = this.#storage().getItem(storageKey(partner));
    } catch {
      return { kind: 'none' };
    }
    if (text === null) return { kind: 'none' };
    const edit = parse(text);
    return edit ? { kind: 'edit', edit } : { kind: 'unreadable' };
  }

  keep(partner: PartnerKey, edit: KeptEdit): KeepResult {
    try {
      this.#storage().setItem(storageKey(partner), JSON.stringify(edit));
      return 'kept';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
    }
  }

  /** Takes an edit back; true when it is gone. */
  remove(partner: PartnerKey): boolean {
    try {
      this.#storage().removeItem(storageKey(partner));
      return true;
    } catch {
      return false;
    }
  }
}

/** A participant of a project. */
export interface PartnerKey {
  project: string;
  partner: string;
}

export function storageKey({ project, partner }: PartnerKey): string {
  return `kvasir-portal:edit:${project}/${partner}`;
}

function parse(text: string): KeptEdit | undefined {
  try {
    const edit: unknown = JSON.parse(text);
    return isKeptEdit(edit) ? edit : undefined;
  } catch {
    return undefined;
  }
}

function isKeptEdit(value: unknown): value is KeptEdit {
  if (!isObject(value)) return false;
  return isObject(value['edited']) && isObject(value['base']) && !Number.isNaN(Date.parse(String(value['at'])));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
