/** The table of indicators: where they began, where they are, where they shall be. */
import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../period-name.ts';
import type { IndicatorLine, NowCell } from './indicator-lines.ts';
import type { Report } from './read-report.ts';
import type { ReportContext } from './report-page.ts';

export function figuresTable(report: Report, context: ReportContext): TemplateResult {
  const { text } = context;
  const { groups, targetYear } = report;
  return html`<table class="report-figures" role="table" aria-label=${text.indicators}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col"><span class="visually-hidden">${text.indicator}</span></th>
        <th role="columnheader" scope="col" class="num">${text.baseline}</th>
        <th role="columnheader" scope="col" class="num">${text.now}</th>
        <th role="columnheader" scope="col" class="num">
          ${targetYear === undefined ? text.target : text.targetOf(targetYear)}
        </th>
      </tr>
    </thead>
    ${groups.map(
      ({ name, lines }) =>
        html`<tbody>
          <tr role="row" class="report-side">
            <th role="rowheader" scope="rowgroup" colspan="4">${name}</th>
          </tr>
          ${lines.map((line) => row(line, targetYear === undefined, context))}
        </tbody>`,
    )}
  </table>`;
}

function row(line: IndicatorLine, showsYear: boolean, context: ReportContext): TemplateResult {
  const { number, title, unit, baseline, now, target, targetYear } = line;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${number ? html`<span class="report-number"><bdi>${number}</bdi></span> ` : nothing}<bdi>${title}</bdi>${
        unit ? html`, <bdi class="report-quiet">${unit}</bdi>` : nothing
      }
    </th>
    <td role="cell" class="num report-quiet"><bdi>${baseline || '–'}</bdi></td>
    <td role="cell" class="num">${nowContent(now, context)}</td>
    <td role="cell" class="num">
      <bdi>${target || '–'}</bdi>${showsYear ? html` <span class="report-year">${targetYear}</span>` : nothing}
    </td>
  </tr>`;
}

function nowContent(now: NowCell, { text, host }: ReportContext): unknown {
  switch (now.kind) {
    case 'none':
      return html`<span class="report-quiet report-word">${text.notMeasured}</span>`;
    case 'missing':
      return html`<span class="report-missing report-word">${host.text.missing}</span>`;
    case 'value': {
      const { period, earlier } = now;
      const notes = [
        ...(earlier ? [earlier.unit, host.text.definitionVersion(earlier.version)] : []),
        ...(period === undefined ? [] : [periodName(period, host.text, host.format)]),
      ].filter(Boolean);
      return html`<b><bdi>${now.text}</bdi></b
        >${
          now.isProvisional
            ? html`<sup
                ><span aria-hidden="true">${text.provisionalMark}</span
                ><span class="visually-hidden">${host.text.statuses.provisional}</span></sup
              >`
            : nothing
        }${notes.length > 0 ? html`<small class="report-quiet"><bdi>${notes.join(', ')}</bdi></small>` : nothing}`;
    }
  }
}
