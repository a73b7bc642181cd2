/** On which days something is due for a right, and what follows from its priority. */
import type { Path } from '@kvasir/element/panel.js';
import { isMap, nextDeadline, protectionDeadlines, type Protection } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, today } from './days.ts';
import type { PanelForm } from './panel-form.ts';

/** Only an object has deadlines; what its fields hold is for the functions of the model to doubt. */
function protectionAt(form: PanelForm, path: Path): Protection | undefined {
  const value = form.read(path);
  return isMap(value) ? (value as Protection) : undefined;
}

/** "12 Feb 2027, end of priority, in 85 days". */
export function nextDate(form: PanelForm, path: Path): TemplateResult | undefined {
  const { text, format } = form;
  const protection = protectionAt(form, path);
  const next = protection && nextDeadline(protection, today());
  if (!next) return undefined;
  const days = daysBetween(today(), next.date);
  return html`<b><bdi>${format.date(next.date)}</bdi></b
    >, ${text.deadlineKinds[next.kind]}
    <div class="panel-quiet ${days < 0 ? 'panel-late' : ''}">${text.inDays(days, format)}</div>`;
}

/** The dates that follow from the priority and are still ahead, each to be taken over as the deadline. */
export function computedDates(form: PanelForm, path: Path): TemplateResult | typeof nothing {
  const { text, format, host } = form;
  const protection = protectionAt(form, path);
  const dates = protection ? protectionDeadlines(protection, today()) : [];
  if (dates.length === 0) return nothing;
  const deadline = [...path, 'deadline'];
  return html`<div class="panel-dates">
    <p class="panel-label">${text.computedDates}</p>
    <ul class="panel-lines">
      ${dates.map(
        ({ kind, date }) =>
          html`<li class="panel-spread">
            <span>
              <bdi>${format.date(date)}</bdi>, ${text.deadlineKinds[kind]},
              <span class="panel-quiet">${text.inDays(daysBetween(today(), date), format)}</span>
            </span>
            ${
              form.read(deadline) === date
                ? nothing
                : html`<button
                    type="button"
                    class="panel-link"
                    part="link"
                    aria-label=${text.takeOverDate(format.date(date))}
                    @click=${() => {
                      form.change([deadline, date]);
                      host.announce(text.tookOver(format.date(date)));
                      // The button goes with the click.
                      form.focus(form.idOf(deadline));
                    }}
                  >
                    ${text.takeOver}
                  </button>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
