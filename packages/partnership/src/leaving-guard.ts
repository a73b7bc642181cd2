import type { StoreStatus } from '@kvasir/store';

/**
 * Has the browser ask before the page goes with edits that nothing else holds. It listens only as long as there are some:
 * with such a listener, browsers keep no page for going back.
 */
export class LeavingGuard {
  #isOnDuty = false;

  /** @param status of a store that saves somewhere; without one there is nothing to lose */
  watch(status: StoreStatus | undefined): void {
    const isNeeded = status !== undefined && 'isKept' in status && status.unsaved > 0 && !status.isKept;
    if (isNeeded === this.#isOnDuty) return;
    this.#isOnDuty = isNeeded;
    if (isNeeded) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  }
}

function ask(event: Event): void {
  event.preventDefault();
}
