/**
 * How a control tells of a person's edits: `onInput` on each, `onChange` when one is finished. What is one act (a choice,
 * a tick) calls both, as native controls do. Nothing is called for a value that the host sets.
 */
export interface Edits<V> {
  onInput?: ((value: V) => void) | undefined;
  onChange?: ((value: V) => void) | undefined;
}

/**
 * A listener for a native `input` or `change` that ends there. Both would leave the shadow root or mislead inside it:
 * the element tells its host itself, once, and with its own value current.
 */
export function listener<E extends HTMLElement>(handle: (control: E) => void): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    handle(event.currentTarget as E);
  };
}
