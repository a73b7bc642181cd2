/** On which days something is due for a right, and what follows from its priority. */
import { isMap, nextDeadline, protectionDeadlines, type Protection } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Path } from '../panel/edits.ts';
import { daysBetween } from './days.ts';
import type { ResultForm } from './result-form.ts';

/** Only an object has deadlines; what its fields hold is for the functions of the model to doubt. */
function protectionAt(form: ResultForm, path: Path): Protection | undefined {
  const value = form.read(path);
  return isMap(value) ? (value as Protection) : undefined;
}

/** "12 Feb 2027, end of priority, in 85 days". */
export function nextDate(form: ResultForm, path: Path): TemplateResult | undefined {
  const { resultWords, format } = form;
  const protection = protectionAt(form, path);
  const next = protection && nextDeadline(protection, form.today);
  if (!next) return undefined;
  const days = daysBetween(form.today, next.date);
  return html`<b><bdi>${format.date(next.date)}</bdi></b
    >, ${resultWords.deadlineKinds[next.kind]}
    <div class="panel-quiet ${days < 0 ? 'panel-late' : ''}">${resultWords.inDays(days, format)}</div>`;
}

/** The dates that follow from the priority and are still ahead, each to be taken over as the deadline. */
export function computedDates(form: ResultForm, path: Path): TemplateResult | typeof nothing {
  const { resultWords, format, host } = form;
  const protection = protectionAt(form, path);
  const dates = protection ? protectionDeadlines(protection, form.today) : [];
  if (dates.length === 0) return nothing;
  const deadline = [...path, 'deadline'];
  return html`<div class="panel-dates">
    <p class="panel-label">${resultWords.computedDates}</p>
    <ul class="panel-lines">
      ${dates.map(
        ({ kind, date }) =>
          html`<li class="panel-spread">
            <span>
              <bdi>${format.date(date)}</bdi>, ${resultWords.deadlineKinds[kind]},
              <span class="panel-quiet">${resultWords.inDays(daysBetween(form.today, date), format)}</span>
            </span>
            ${
              form.read(deadline) === date
                ? nothing
                : html`<button
                    type="button"
                    class="panel-link"
                    part="link"
                    aria-label=${resultWords.takeOverDate(format.date(date))}
                    @click=${() => {
                      form.change([deadline, date]);
                      host.announce(resultWords.tookOver(format.date(date)));
                      // The button goes with the click.
                      form.focus(form.idOf(deadline));
                    }}
                  >
                    ${resultWords.takeOver}
                  </button>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
