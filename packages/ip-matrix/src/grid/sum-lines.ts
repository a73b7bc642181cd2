/** What each partner has of all items, below them: counted over all that a filter lets through, seen or not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { GridPicture } from './grid-view.ts';
import { handDrawn } from './hand-drawn.ts';
import { made } from './made.ts';
import type { PartnerSums } from './sums.ts';

interface Sum {
  readonly index: number;
  /** Undefined in the columns of facts, and until they have been counted. */
  readonly of: PartnerSums | undefined;
}

const none: PartnerSums = { sole: 0, joint: 0, access: 0 };

/** Those of the columns that are drawn. */
function sumsOfColumns({ columns, window, sums }: GridPicture): Sum[] {
  const { from, to } = window.columns;
  return Array.from({ length: to - from }, (_, position): Sum => {
    const column = columns[from + position];
    const isCounted = column?.kind === 'partner' && sums;
    return { index: from + position, of: isCounted ? (sums.get(column.partner) ?? none) : undefined };
  });
}

const ownsText = ({ ownsAlone, ownsJointly }: IpMatrixMessages): string => `${ownsAlone} + ${ownsJointly}`;
const classesOf = (position: number): string => (position === 0 ? 'c first' : 'c');

function sumsTemplate(picture: GridPicture): TemplateResult {
  const { text } = picture.words;
  const count = picture.rows.length;
  const sums = sumsOfColumns(picture);
  return html`<div class="line sum" role="row" aria-rowindex=${count + 2}>
      <div role="rowheader" class="c item" aria-colindex="1">${ownsText(text)}</div>
      ${sums.map(
        ({ index, of }, position) =>
          html`<div role="gridcell" class=${classesOf(position)} aria-colindex=${index + 1}>
            ${
              of
                ? html`<span class="visually-hidden">${text.sums(of.sole, of.joint)}</span
                    ><span aria-hidden="true"><b>${of.sole}</b>${` + ${of.joint}`}</span>`
                : nothing
            }
          </div>`,
      )}
    </div>
    <div class="line sum" role="row" aria-rowindex=${count + 3}>
      <div role="rowheader" class="c item" aria-colindex="1">${text.needsAccess}</div>
      ${sums.map(
        ({ index, of }, position) =>
          html`<div role="gridcell" class=${classesOf(position)} aria-colindex=${index + 1}>${of?.access}</div>`,
      )}
    </div>`;
}

function drawLine(
  rowIndex: number,
  header: string,
  sums: readonly Sum[],
  content: (sum: PartnerSums) => (Node | string)[],
): HTMLElement {
  return made(
    'div',
    { class: 'line sum', role: 'row', 'aria-rowindex': String(rowIndex) },
    made('div', { role: 'rowheader', class: 'c item', 'aria-colindex': '1' }, header),
    ...sums.map((sum, position) =>
      made(
        'div',
        { role: 'gridcell', class: classesOf(position), 'aria-colindex': String(sum.index + 1) },
        ...(sum.of ? content(sum.of) : []),
      ),
    ),
  );
}

function drawSums(picture: GridPicture): HTMLElement[] {
  const { text } = picture.words;
  const count = picture.rows.length;
  const sums = sumsOfColumns(picture);
  return [
    drawLine(count + 2, ownsText(text), sums, ({ sole, joint }) => [
      made('span', { class: 'visually-hidden' }, text.sums(sole, joint)),
      made('span', { 'aria-hidden': 'true' }, made('b', {}, String(sole)), ` + ${joint}`),
    ]),
    drawLine(count + 3, text.needsAccess, sums, ({ access }) => [String(access)]),
  ];
}

export function sumLines(picture: GridPicture): unknown {
  const { columns, words, window, rows } = picture;
  const { from, to } = window.columns;
  // The numbers themselves: they are counted anew after each edit, and most edits change none of them.
  const numbers = sumsOfColumns(picture).flatMap(({ of }) => (of ? [of.sole, of.joint, of.access] : undefined));
  return handDrawn({
    sources: [columns, words, rows.length, from, to, ...numbers],
    template: () => sumsTemplate(picture),
    draw: () => drawSums(picture),
  });
}
