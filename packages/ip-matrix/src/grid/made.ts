/** An element with attributes and content, where a template for each would take longer than all else before the first picture. */
export function made(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...content);
  return element;
}
