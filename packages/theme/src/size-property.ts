let registered = false;

/**
 * Makes `--kv-size` a length, so that its em is resolved once, on the element that declares it, and the type scale
 * does not compound inside. `@property` has no effect in the style sheets of a shadow root.
 *
 * Does nothing on a server, or when it was done before: by an element, by another version, or by `tokens.css`.
 */
export function registerSizeProperty(): void {
  // Asked once for every element: a name that is taken costs an exception each time.
  if (registered) return;
  registered = true;
  if (typeof CSS === 'undefined' || !('registerProperty' in CSS)) return;
  try {
    CSS.registerProperty({ name: '--kv-size', syntax: '<length>', inherits: true, initialValue: '15px' });
  } catch {
    // There is no way to ask whether a name is taken.
  }
}
