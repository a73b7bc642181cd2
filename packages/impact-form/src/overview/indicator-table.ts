import { isMap, orientations } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ImpactPicture } from '../impact-view.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { indicatorRow, type RowSurroundings } from './indicator-row.ts';

/** In the order in which they are shown. */
const columns = [
  { key: 'number', look: 'no' },
  { key: 'indicator', look: '' },
  { key: 'results', look: 'wide' },
  { key: 'responsible', look: 'by' },
  { key: 'dimension', look: 'wide dimension' },
  { key: 'level', look: 'wide' },
  { key: 'unit', look: 'wide' },
  { key: 'baseline', look: 'num' },
  { key: 'target', look: 'num' },
  { key: 'latest', look: 'num' },
  { key: 'way', look: 'to-target' },
] as const;

/** Whether partners were asked to agree to indicators at all: to one, to all of them, or to the whole document. */
function hasAgreements(agreements: unknown): boolean {
  if (!isMap(agreements)) return false;
  return Object.keys(agreements).some((pointer) => pointer === '' || /^\/indicators(\/|$)/.test(pointer));
}

/** The indicators by orientation: each with where it stands, and on its way to where. */
export function indicatorTable(picture: ImpactPicture): TemplateResult {
  const { model, settings, state, later, text } = picture;
  const { partners, results, agreements } = model.value;
  let agreement: RowSurroundings['agreement'];
  if (hasAgreements(agreements)) {
    later.expect();
    const { part } = later;
    agreement = (indicator) => part?.agreement(indicator.id, text) ?? nothing;
  }
  const around: RowSurroundings = {
    partners: model.partnerMap,
    results,
    text,
    format: settings.format,
    today: settings.today,
    agreement,
  };
  const row = (one: ShownIndicator): unknown => {
    const isOpen = one.id === state.openIndicator;
    const { format, today } = settings;
    return guard([one, isOpen, partners, results, text, format, today, agreements, later.part], () =>
      indicatorRow(one, isOpen, around),
    );
  };
  const wide = columns.filter(({ look }) => look.startsWith('wide')).length;
  const always = columns.length - wide + (agreement ? 1 : 0);
  const group = (name: string, some: readonly ShownIndicator[]): unknown =>
    some.length === 0
      ? nothing
      : html`<tbody>
          <tr role="row" class="group">
            <th role="rowheader" scope="rowgroup" colspan=${always}>
              ${name} <span class="quiet">${some.length}</span>
            </th>
            <td role="cell" class="wide" colspan=${wide}></td>
          </tr>
          ${some.map(row)}
        </tbody>`;
  const rest = model.indicators.filter(({ raw }) => !orientations.some((one) => one === raw['orientation']));
  return html`<table class="indicators" part="indicators" role="table" aria-label=${text.views.indicators}>
    <thead>
      <tr role="row">
        ${columns.map(
          ({ key, look }) => html`<th role="columnheader" scope="col" class=${look}>${text.columns[key]}</th>`,
        )}
        ${agreement ? html`<th role="columnheader" scope="col" class="agreed">${text.columns.agreement}</th>` : nothing}
      </tr>
    </thead>
    ${orientations.map((orientation) =>
      group(
        text.orientations[orientation],
        model.indicators.filter(({ raw }) => raw['orientation'] === orientation),
      ),
    )}
    ${group(text.withoutOrientation, rest)}
  </table>`;
}
