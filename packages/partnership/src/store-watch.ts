import { KvLoadErrorEvent, KvLoadEvent, type SourceError as LoadError } from '@kvasir/element';
import type { LiveRegion } from '@kvasir/element/display.js';
import type { PartnershipStore, SourceFailure, StoreConflict, StoreStatus } from '@kvasir/store';
import { groupConflicts } from './conflicts/conflict-groups.ts';
import { KvConflictEvent, KvSaveErrorEvent, KvSaveEvent } from './events.ts';
import type { PartnershipMessages } from './partnership.messages.ts';

/**
 * Tells the page and the reader what becomes of the document, by comparing each state of its store with the one before:
 * events for the page, words for who cannot see the bar.
 */
export class StoreWatch {
  readonly #element: HTMLElement;
  readonly #live: LiveRegion;
  readonly #text: () => PartnershipMessages;
  #store: PartnershipStore | undefined;
  #savesSomewhere = false;
  #tellsOfLoading = false;
  #isLoaded = false;
  #isUnsaved = false;
  #isAway = false;
  #last: StoreStatus = { kind: 'loading' };
  #conflicts: ReadonlySet<string> = new Set();

  constructor(element: HTMLElement, live: LiveRegion, text: () => PartnershipMessages) {
    this.#element = element;
    this.#live = live;
    this.#text = text;
  }

  /**
   * Begins anew with another store. What the host gave as a value is not loaded, and what only this page keeps is not
   * saved: nothing is told of it.
   */
  follow(store: PartnershipStore | undefined, tells: { ofLoading: boolean; ofSaving: boolean }): void {
    this.#store = store;
    this.#tellsOfLoading = tells.ofLoading;
    this.#savesSomewhere = tells.ofSaving;
    this.#isLoaded = store?.value !== undefined;
    this.#isUnsaved = this.#isAway = false;
    this.#last = { kind: 'loading' };
    this.#conflicts = new Set();
  }

  /** Called whenever the store has changed. */
  look(): void {
    const status = this.#store?.status;
    if (!status) return;
    this.#lookAtLoading();
    this.#lookAtConflicts(this.#store?.conflicts ?? []);
    if (status === this.#last) return;
    this.#lookAtSaving(status);
    this.#lookAtLine(status);
    this.#last = status;
  }

  #lookAtLoading(): void {
    if (this.#isLoaded || this.#store?.value === undefined) return;
    this.#isLoaded = true;
    if (this.#tellsOfLoading) this.#element.dispatchEvent(new KvLoadEvent());
  }

  #lookAtSaving(status: StoreStatus): void {
    if (!this.#isLoaded) {
      if (status.kind === 'error') this.#loadFailed(status.failure);
      return;
    }
    if (status.kind === 'saving' || ('unsaved' in status && status.unsaved > 0)) this.#isUnsaved = true;
    if (status.kind === 'ready' && this.#isUnsaved) {
      this.#isUnsaved = false;
      if (this.#savesSomewhere) this.#element.dispatchEvent(new KvSaveEvent(status.saved));
    }
    if (status.kind === 'error') {
      const { notSavedTitle, kept, inPageOnly, notCurrentTitle } = this.#text();
      const notSaved = `${notSavedTitle} ${status.isKept ? kept : inPageOnly}`;
      this.#live.announce(status.unsaved > 0 ? notSaved : notCurrentTitle, 'assertive');
      if (status.unsaved > 0) this.#element.dispatchEvent(new KvSaveErrorEvent(status.failure));
    }
  }

  #loadFailed(failure: SourceFailure): void {
    this.#live.announce(this.#text().notLoadedTitle, 'assertive');
    this.#element.dispatchEvent(new KvLoadErrorEvent(loadError(failure)));
  }

  #lookAtConflicts(conflicts: readonly StoreConflict[]): void {
    const isNew = conflicts.some(({ pointer }) => !this.#conflicts.has(pointer));
    this.#conflicts = new Set(conflicts.map(({ pointer }) => pointer));
    if (!isNew) return;
    this.#live.announce(this.#text().saidConflict(groupConflicts(conflicts).length));
    this.#element.dispatchEvent(new KvConflictEvent(conflicts));
  }

  #lookAtLine(status: StoreStatus): void {
    if (status.kind === 'offline' && !this.#isAway) {
      this.#isAway = true;
      const text = this.#text();
      const what = status.reason === 'network' ? text.offlineTitle : text.serverAwayTitle;
      this.#live.announce(`${what} ${status.isKept ? text.keepsChanges : text.holdsChanges}`);
    } else if (status.kind === 'ready' && this.#isAway) {
      this.#isAway = false;
      this.#live.announce(this.#text().saidBack);
    }
  }
}

/** A failure in the words that all elements share. */
export function loadError(failure: SourceFailure): LoadError {
  switch (failure.kind) {
    case 'busy':
    case 'refused':
      return { reason: 'refused', status: failure.status };
    case 'unreadable':
      return { reason: 'not-json' };
    // A browser that keeps nothing has nothing to reach either.
    case 'storage':
    case 'stale':
    case 'unreachable':
      return { reason: 'unreachable' };
  }
}
