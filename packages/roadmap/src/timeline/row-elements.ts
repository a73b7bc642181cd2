/** The elements of a row, and what is written into them. */

function cell(role: 'rowheader' | 'gridcell', column: number, classes: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  made.ariaColIndex = String(column);
  made.tabIndex = -1;
  made.className = classes;
  return made;
}

export function hidden(tag: string, classes: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = classes;
  made.ariaHidden = 'true';
  return made;
}

let empty: HTMLElement | undefined;

/**
 * A row without content, to be copied: that is several times as fast as making each cell, or as a template for each, and a
 * timeline draws dozens of them before its first picture.
 */
export function emptyRow(): HTMLElement {
  if (empty) return empty;
  empty = document.createElement('div');
  empty.setAttribute('role', 'row');
  empty.tabIndex = -1;
  const tree = document.createElement('div');
  tree.className = 'tree';
  tree.setAttribute('role', 'presentation');
  const item = cell('rowheader', 1, 'c item');
  const number = document.createElement('span');
  number.className = 'no';
  item.append(number, document.createElement('bdi'));
  const lead = cell('gridcell', 2, 'c lead');
  lead.append(document.createElement('span'));
  tree.append(item, lead, cell('gridcell', 3, 'c due'), cell('gridcell', 4, 'c st'));
  const picture = cell('gridcell', 5, 'pic');
  picture.append(hidden('span', 'at'));
  empty.append(tree, picture);
  return empty;
}

/** Writes into the text that stands there: a new node would have to be styled and put into the layout. */
export function setText(element: HTMLElement, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text && !firstChild.nextSibling) firstChild.data = text;
  else element.textContent = text;
}

/** A text with figures, which runs as its own words do. */
export function setIsolated(element: HTMLElement, text: string): void {
  const own = document.createElement('bdi');
  own.textContent = text;
  element.replaceChildren(own);
}

/** The children of an element, without what Lit leaves between them. */
export function childrenOf(parent: Element | undefined): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) found.push(child as HTMLElement);
  return found;
}
