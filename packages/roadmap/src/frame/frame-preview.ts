/** What another frame would do: months stay, dates move. */
import { status } from '@kvasir/element/controls.js';
import { isCalendarDate, textOf } from '@kvasir/model';
import { lastDayOf } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { draftOf, type FrameDates } from './frame-dates.ts';
import type { FrameMessages } from './frame.messages.ts';

/** So many items show what happens to all. */
const examples = 3;

interface Line {
  readonly what: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function linesOf({ startDate, endDate, months }: FrameDates, host: RoadmapHost, text: FrameMessages): Line[] {
  const { value, model, settings } = host;
  const month = host.text.month;
  const before = draftOf(value).months;
  const lines: Line[] = [
    { what: text.begins(month(1)), from: textOf(value.startDate), to: startDate },
    {
      what: text.ends(typeof before === 'number' && before !== months ? host.text.projectEnd : month(months)),
      from: textOf(value.endDate),
      to: endDate,
    },
  ];
  const open = model
    .items(settings.today)
    .filter((item) => item.span && item.status !== 'achieved' && item.status !== 'cancelled')
    .sort((one, other) => (one.span?.finish ?? 0) - (other.span?.finish ?? 0));
  for (const item of open.slice(0, examples)) {
    const at = item.span?.finish ?? 1;
    lines.push({
      what: text.itemDue(item.number || item.title || host.text.untitled, month(at)),
      from: model.dayOf(at, 'last-day'),
      to: lastDayOf(startDate, at),
    });
  }
  return lines.filter(({ from, to }) => from !== to);
}

export function framePreview(
  dates: FrameDates,
  host: RoadmapHost,
  text: FrameMessages,
): TemplateResult | typeof nothing {
  const lines = linesOf(dates, host, text);
  if (lines.length === 0) return nothing;
  const { format, model, settings, value } = host;
  const items = model.items(settings.today);
  const hasOtherStart = dates.startDate !== value.startDate;
  const fixed = items.filter(({ entry }) => isCalendarDate(textOf(entry['dueDate']))).length;
  const after = items.filter(
    ({ span }) => span && span.finish > dates.months && span.finish <= (model.length ?? 0),
  ).length;
  const shown = (date: string | undefined) => (date ? format.date(date) : text.notSet);
  return html`<table class="frame-preview">
      <caption class="visually-hidden">
        ${text.previewHeading}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${text.was}</th>
          <th scope="col">${text.becomes}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ what, from, to }) =>
            html`<tr>
              <th scope="row"><bdi>${what}</bdi></th>
              <td>${shown(from)}</td>
              <td>${shown(to)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hasOtherStart && fixed > 0 ? html`<p class="frame-note">${text.fixedDays(fixed)}</p>` : nothing}
    ${after > 0 ? html`<p>${status({ kind: 'warning', label: text.afterEnd(after) })}</p>` : nothing}`;
}
