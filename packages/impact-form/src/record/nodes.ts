/** Nodes of rows: copied from one another, because a table of hundreds of rows is drawn at once. */
import { icon, type IconNode } from '@kvasir/element';
import { render } from 'lit';

export function node(tag: string, className = '', role?: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (role) made.setAttribute('role', role);
  return made;
}

/** A button of a row; what it does is written in `data-rec`. The row's own field is what Tab leads to. */
export function rowButton(className: string, action: string): HTMLButtonElement {
  const made = node('button', className) as HTMLButtonElement;
  made.type = 'button';
  made.dataset['rec'] = action;
  return made;
}

const drawings = new Map<IconNode, Element>();

/** A drawing as a node of its own. */
export function drawing(shape: IconNode): Node {
  let drawn = drawings.get(shape);
  if (!drawn) {
    const place = document.createElement('div');
    render(icon(shape), place);
    drawn = place.firstElementChild ?? place;
    drawings.set(shape, drawn);
  }
  return drawn.cloneNode(true);
}

/** Sets a text only where it is another: a text that is set anew is laid out anew. */
export function setText(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(place: Element, name: string, value: string | undefined): void {
  if (value === undefined) place.removeAttribute(name);
  else if (place.getAttribute(name) !== value) place.setAttribute(name, value);
}

/** Sets what stands in a field; not where it stands there already, for that would move the caret. */
export function setValue(field: HTMLInputElement, value: string): void {
  if (field.value !== value) field.value = value;
}
