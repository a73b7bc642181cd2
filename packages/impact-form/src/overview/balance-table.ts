/**
 * How the indicators spread over orientations and dimensions (C(2024) 601, 3.4.1(a)): a picture that is a table. Where it
 * is narrow it is drawn turned; for who listens it stays as it is.
 */
import { impactDimensions, orientations, type Id, type ImpactDimension, type Orientation } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactPicture } from '../impact-view.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { wholeName } from './indicator-name.ts';

/** More marks than so many are a number: nobody counts them, and the table below has them all. */
const mostMarks = 24;

type Gap = { readonly orientation: Orientation } | { readonly dimension: ImpactDimension };

interface BalanceLook extends Pick<ImpactPicture, 'text' | 'canEdit'> {
  readonly open: Id | undefined;
  /** Those of these ids, in the order in which the indicators are shown. */
  inOrder(ids: readonly Id[]): ShownIndicator[];
}

export function balanceTable({ model, text, canEdit, state }: ImpactPicture): TemplateResult {
  const { balance, indicators } = model;
  const places = new Map(indicators.map((indicator, place) => [indicator.id, { indicator, place }]));
  const look: BalanceLook = {
    text,
    canEdit,
    open: state.openIndicator,
    inOrder: (ids) =>
      ids
        .flatMap((id) => places.get(id) ?? [])
        .sort((one, other) => one.place - other.place)
        .map(({ indicator }) => indicator),
  };
  const { unplaced } = balance;
  return html`<table class="balance" part="balance" role="table" aria-label=${text.balance}>
      <thead>
        <tr role="row">
          <td role="cell"></td>
          ${impactDimensions.map((one) => html`<th role="columnheader" scope="col">${text.dimensions[one]}</th>`)}
          <th role="columnheader" scope="col" class="balance-sum">${text.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${orientations.map(
          (orientation) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${text.orientationHeads[orientation]}</th>
              ${impactDimensions.map((dimension) => {
                const { indicators: ids, negative } = balance.cells[orientation][dimension];
                return html`<td role="cell">${cell(look.inOrder(ids), negative, look)}</td>`;
              })}
              <td role="cell" class="balance-sum">
                ${sum(balance.orientations[orientation], { orientation }, text.orientations[orientation], look)}
              </td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr role="row">
          <th role="rowheader" scope="row">${text.sum}</th>
          ${impactDimensions.map(
            (dimension) =>
              html`<td role="cell">
                ${sum(balance.dimensions[dimension], { dimension }, text.dimensions[dimension], look)}
              </td>`,
          )}
          <td role="cell" class="balance-sum">${indicators.length}</td>
        </tr>
      </tfoot>
    </table>
    ${
      unplaced.length > 0
        ? html`<p class="balance-key">
            <span>${text.notPlaced}<span class="marks">${marks(look.inOrder(unplaced), look)}</span></span>
          </p>`
        : nothing
    }
    ${key(look)}`;
}

function cell(indicators: readonly ShownIndicator[], negative: number, look: BalanceLook): unknown {
  if (indicators.length === 0 && negative === 0) return nothing;
  return html`<span class="marks">${marks(indicators, look)}${negative > 0 ? harm(negative, look) : nothing}</span>`;
}

function marks(indicators: readonly ShownIndicator[], look: BalanceLook): unknown {
  const rest = indicators.length - mostMarks;
  return html`${indicators.slice(0, mostMarks).map((one) => mark(one, look))}${
    rest > 0 ? html`<span class="marks-more">${look.text.moreMarks(rest)}</span>` : nothing
  }`;
}

function mark(indicator: ShownIndicator, { text, open }: BalanceLook): TemplateResult {
  const { id, raw } = indicator;
  const isJudged = raw['kind'] === 'qualitative';
  const name = isJudged ? `${wholeName(indicator, text)} (${text.kinds.qualitative})` : wholeName(indicator, text);
  return html`<button
    type="button"
    id="mark-${id}"
    class="mark-button ${isJudged ? 'ring' : 'dot'}"
    data-do="indicator"
    data-id=${id}
    aria-label=${name}
    aria-current=${id === open ? 'true' : nothing}
  >
    <span title=${name}></span>
  </button>`;
}

const triangle = html`<svg class="triangle" viewBox="0 0 15 14" aria-hidden="true"><path d="M1.5 2h12l-6 10z" /></svg>`;

/** As many triangles as there are negative impacts; they have a place of their own. */
function harm(count: number, { text }: BalanceLook): TemplateResult {
  const drawn = Math.min(count, 3);
  return html`<button
    type="button"
    class="mark-button harm"
    data-do="view"
    data-view="negative"
    aria-label=${text.negativeImpacts(count)}
  >
    <span title=${text.negativeImpacts(count)}>${Array.from({ length: drawn }, () => triangle)}</span>
    ${count > drawn ? count : nothing}
  </button>`;
}

/** How many there are; of a gap, the way to fill it. */
function sum(count: number, gap: Gap, name: string, { text, canEdit }: BalanceLook): unknown {
  if (count > 0) return count;
  if (!canEdit) return html`<span class="none">${text.none}</span>`;
  return html`<button
    type="button"
    class="retry none"
    data-do="library"
    data-orientation=${'orientation' in gap ? gap.orientation : nothing}
    data-dimension=${'dimension' in gap ? gap.dimension : nothing}
    aria-label=${text.noneYet(name)}
  >
    ${text.none}
  </button>`;
}

function key({ text }: BalanceLook): TemplateResult {
  return html`<p class="balance-key">
    <span><i class="dot" aria-hidden="true"></i>${text.kinds.quantitative}</span>
    <span><i class="ring" aria-hidden="true"></i>${text.kinds.qualitative}</span>
    <span>${triangle}${text.negativeKey}</span>
  </p>`;
}
