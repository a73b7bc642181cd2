/**
 * Resolves once the browser has shown what is drawn and has nothing better to do, or after about that many milliseconds.
 * An idle moment alone is too early: browsers have one between laying a frame out and showing it.
 */
export async function whenIdle(timeout: number): Promise<void> {
  await whenShown(timeout);
  await new Promise<void>((done) => {
    // WebKit has no idle callbacks yet.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout });
    else setTimeout(done, Math.min(timeout, 100));
  });
}

/** The second frame begins when the first is on the screen. A page that is not seen has none: there it is the time. */
function whenShown(timeout: number): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, timeout);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
