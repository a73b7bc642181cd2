import type { Format } from '@kvasir/element';
import { partnerMark } from '@kvasir/element/display.js';
import { impactDimensions, indicatorLevels, isMap, textOf, type Id, type NamedPartner } from '@kvasir/model';
import { latestObservation } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { periodName } from '../period-name.ts';
import { unitName } from '../unit-name.ts';
import { figures, type Figures } from './figures.ts';
import { titleOf } from './indicator-name.ts';
import { shownProgress } from './shown-progress.ts';
import { wayToTarget } from './way-to-target.ts';

/** What a row shows of its surroundings; as long as all of it is the same, no row is drawn anew. */
export interface RowSurroundings {
  readonly partners: ReadonlyMap<Id, NamedPartner>;
  readonly results: unknown;
  readonly text: ImpactFormMessages;
  readonly format: Format;
  readonly today: string;
  /** Who agreed to an indicator; no cell for that where nobody was asked. */
  readonly agreement: ((indicator: ShownIndicator) => unknown) | undefined;
}

/** The name of a term; what the vocabulary does not know is shown as it came. */
function term<T extends string>(terms: readonly T[], names: Readonly<Record<T, string>>, value: unknown): string {
  const known = terms.find((one) => one === value);
  return known ? names[known] : textOf(value);
}

const mostResults = 3;

/** The numbers of the results whose impact it shows. */
function resultsOf({ raw }: ShownIndicator, { results, text }: RowSurroundings): string {
  const set = raw['results'];
  const ids = isMap(set) ? Object.keys(set).filter((id) => set[id]) : [];
  const all = isMap(results) ? Object.keys(results) : [];
  if (ids.length > 1 && all.length > 0 && all.every((id) => ids.includes(id))) return text.allResults;
  const names = ids.slice(0, mostResults).map((id) => {
    const result: unknown = isMap(results) && Object.hasOwn(results, id) ? results[id] : undefined;
    return (isMap(result) && (textOf(result['number']) || textOf(result['title']))) || id;
  });
  const rest = ids.length - names.length;
  return [names.join(', '), rest > 0 ? text.moreResults(rest) : ''].join(' ').trim();
}

function mark({ raw }: ShownIndicator, { partners }: RowSurroundings): unknown {
  const id = textOf(raw['responsible']);
  const partner = partners.get(id);
  if (!partner) return id;
  return partnerMark({ ...partner.mark, name: partner.name });
}

function target({ raw }: ShownIndicator, value: unknown, figure: Figures, { text }: RowSurroundings): unknown {
  const written = figure(value);
  if (written === '') return nothing;
  switch (raw['direction']) {
    case 'decrease':
      return html`<span class="quiet" title=${text.directions.decrease} aria-hidden="true">↓</span
        ><span class="visually-hidden">${text.directions.decrease}:</span> <bdi>${written}</bdi>`;
    case 'maintain': {
      const tolerance = figure(raw['tolerance']);
      return html`<bdi>${written}${tolerance ? ` ± ${tolerance}` : ''}</bdi>`;
    }
    default:
      return html`<bdi>${written}</bdi>`;
  }
}

export function indicatorRow(indicator: ShownIndicator, isOpen: boolean, around: RowSurroundings): TemplateResult {
  const { id, raw } = indicator;
  const { text, format, today } = around;
  const [from, to] = [raw['baseline'], raw['target']].map((end) => (isMap(end) ? end['value'] : undefined));
  const latest = latestObservation(raw, today);
  const figure = figures([from, to, latest?.measure], format);
  const dimension = term(impactDimensions, text.dimensions, raw['dimension']);
  const level = term(indicatorLevels, text.levels, raw['level']);
  const unit = unitName(raw['unit'], text);
  const results = resultsOf(indicator, around);
  const version = raw['version'];
  const second = [
    raw['kind'] === 'qualitative' ? text.kinds.qualitative : '',
    typeof version === 'number' && version > 1 ? text.definitionVersion(version) : '',
  ].filter(Boolean);
  const { columns } = text;
  return html`<tr role="row" class="row ${isOpen ? 'is-open' : ''}">
    <td role="cell" class="no"><bdi>${textOf(raw['number'])}</bdi></td>
    <th role="rowheader" scope="row" class="name">
      <button
        type="button"
        id="indicator-${id}"
        class="title-button"
        data-do="indicator"
        data-id=${id}
        aria-current=${isOpen ? 'true' : nothing}
      >
        <bdi>${titleOf(indicator, text)}</bdi>
      </button>
      ${second.length > 0 ? html`<span class="quiet">${second.join(' · ')}</span>` : nothing}
      <span class="folded"><bdi>${[dimension, level, unit, results].filter(Boolean).join(' · ')}</bdi></span>
    </th>
    <td role="cell" class="wide"><bdi>${results}</bdi></td>
    <td role="cell" class="by">${mark(indicator, around)}</td>
    <td role="cell" class="wide"><bdi>${dimension}</bdi></td>
    <td role="cell" class="wide"><bdi>${level}</bdi></td>
    <td role="cell" class="wide"><bdi>${unit}</bdi></td>
    <td role="cell" class="num" data-label=${columns.baseline}><bdi>${figure(from)}</bdi></td>
    <td role="cell" class="num" data-label=${columns.target}>${target(indicator, to, figure, around)}</td>
    <td role="cell" class="num latest" data-label=${columns.latest}>
      ${
        latest
          ? html`${
                latest.status === 'provisional'
                  ? html`<span class="quiet" title=${text.statuses.provisional}
                      ><bdi>${text.provisionalShort}</bdi></span
                    > `
                  : nothing
              }<b title=${periodName(latest.period, text, format)}><bdi>${figure(latest.measure)}</bdi></b>`
          : html`<span class="quiet">–</span>`
      }
    </td>
    <td role="cell" class="to-target">
      ${wayToTarget(indicator, shownProgress(indicator, today), { text, format, figure })}
    </td>
    ${around.agreement ? html`<td role="cell" class="agreed">${around.agreement(indicator)}</td>` : nothing}
  </tr>`;
}
