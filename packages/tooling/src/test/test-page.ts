/**
 * The page that tests run in, with Mocha's own script.
 *
 * A size that changed while sizes were told is told in the next frame. Browsers report that as an error of the page, which
 * loses nothing and concerns nobody; when it comes depends on their scroll bars, and Mocha would blame whichever test runs.
 */
export function testPage(testFramework: string): string {
  // Nothing but scripts in it, not even a space: tests look at what stands in the page.
  return [
    '<!DOCTYPE html><html><head><script>',
    `addEventListener('error', (event) => {
      if (event.message?.includes('ResizeObserver loop')) event.stopImmediatePropagation();
    });`,
    `</script></head><body><script type="module" src="${testFramework}"></script></body></html>`,
  ].join('');
}
