/** Resolves once the browser has painted and has nothing better to do, or after that many milliseconds. */
export function whenIdle(timeout: number): Promise<void> {
  return new Promise((done) => {
    // WebKit has no idle callbacks yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout });
    else setTimeout(done, Math.min(timeout, 100));
  });
}
