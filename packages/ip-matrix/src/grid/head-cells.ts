/** The headers of the columns. */
import { partnerMark, partnerMarkClass } from '@kvasir/element/display.js';
import { html, nothing, type TemplateResult } from 'lit';
import { columnName, type GridColumn } from './columns.ts';
import type { GridPicture } from './grid-view.ts';
import { handDrawn } from './hand-drawn.ts';
import { made } from './made.ts';

/** What is written in a header. */
interface Head {
  readonly column: GridColumn;
  readonly index: number;
  readonly classes: string;
  readonly name: string;
  /** The tooltip of what changes the width. */
  readonly resize: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly mark: { readonly letters: string; readonly colour: number } | undefined;
  readonly country: string | undefined;
}

function headOf(index: number, { columns, partners, words, sort, window }: GridPicture): Head | undefined {
  const column = columns[index];
  if (!column) return undefined;
  const name = columnName(column, partners, words.text);
  const partner = column.kind === 'partner' ? partners.get(column.partner) : undefined;
  return {
    column,
    index,
    classes: `c ${column.kind}${index > 0 && index === window.columns.from ? ' first' : ''}`,
    name,
    resize: words.text.resize(name),
    sorted: sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined,
    mark: partner?.mark,
    country: partner?.country,
  };
}

/** The tooltip stands inside: on a header, whose name it repeats, it would be told as a description too. */
function headTemplate({ index, classes, name, resize, sorted, mark, country }: Head): TemplateResult {
  return html`<div
    role="columnheader"
    class=${classes}
    part="column-header"
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-label=${name}
    aria-sort=${sorted ?? nothing}
  >
    ${
      mark
        ? html`<span class="tip" title=${name}>${partnerMark(mark)}</span
            >${country ? html`<span class="t1">${country}</span>` : nothing}`
        : html`<span class="clip" title=${name}>${name}</span>`
    }<span class="rz" data-do="resize" title=${resize}></span>
  </div>`;
}

function drawHead({ index, classes, name, resize, sorted, mark, country }: Head): HTMLElement {
  return made(
    'div',
    {
      role: 'columnheader',
      class: classes,
      part: 'column-header',
      tabindex: '-1',
      'aria-colindex': String(index + 1),
      'aria-label': name,
      'aria-sort': sorted,
    },
    mark
      ? made(
          'span',
          { class: 'tip', title: name },
          made('span', { class: partnerMarkClass(mark), part: 'mark', 'aria-hidden': 'true' }, mark.letters),
        )
      : made('span', { class: 'clip', title: name }, name),
    mark && country ? made('span', { class: 't1' }, country) : '',
    made('span', { class: 'rz', 'data-do': 'resize', title: resize }),
  );
}

/** The header of the item, and those of the columns that are drawn. They stay while rows come and go. */
export function headCells(picture: GridPicture): unknown {
  const { columns, partners, words, sort, window } = picture;
  const { from, to } = window.columns;
  const heads = () =>
    [0, ...Array.from({ length: to - from }, (_, index) => from + index)].flatMap(
      (index) => headOf(index, picture) ?? [],
    );
  return handDrawn({
    sources: [columns, partners, words, sort?.column, sort?.descending, from, to],
    template: () => heads().map(headTemplate),
    draw: () => heads().map(drawHead),
  });
}
