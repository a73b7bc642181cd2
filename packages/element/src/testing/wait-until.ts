import { waitUntil as wait } from '@open-wc/testing';

/** Waits for what comes by itself. Patient: a machine that runs two browsers at once is slow, and that is no defect. */
export function waitUntil(condition: () => unknown, message = 'What was waited for did not come.'): Promise<void> {
  return wait(() => Boolean(condition()), message, { timeout: 20_000, interval: 20 });
}
