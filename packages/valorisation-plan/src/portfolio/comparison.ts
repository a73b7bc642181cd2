/** Two to four results side by side. */
import { icon, iconClose } from '@kvasir/element';
import { countDone, partnerMark, partState } from '@kvasir/element/display.js';
import { isMap, resultParts, textOf, type Id, type ResultPart } from '@kvasir/model';
import { potentialCriteria, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlanHost } from '../plan-host.ts';
import { nameOf, potentialText, titleOf } from './entry-words.ts';
import type { PortfolioMessages } from './portfolio.messages.ts';

/** Whether results are chosen to be compared, and whether there is room for another. */
export type Comparing = 'off' | 'open' | 'full';

const [fewest, most] = [2, 4];

export interface ComparisonSource {
  words(): PortfolioMessages;
  /** How many agreed to a plan, as it is shown. */
  agreement(id: Id): unknown;
  /** The parts of 3.3.1(a) that something was found about. */
  attention(id: Id): ReadonlySet<ResultPart>;
}

export class Comparison {
  readonly #host: PlanHost;
  readonly #words: () => PortfolioMessages;
  readonly #agreement: (id: Id) => unknown;
  readonly #attention: (id: Id) => ReadonlySet<ResultPart>;
  #isOn = false;
  #chosen: ReadonlySet<Id> = new Set();

  constructor(host: PlanHost, { words, agreement, attention }: ComparisonSource) {
    this.#host = host;
    this.#words = words;
    this.#agreement = agreement;
    this.#attention = attention;
  }

  /** In the order in which they were chosen. */
  get chosen(): ReadonlySet<Id> {
    return this.#chosen;
  }

  get state(): Comparing {
    if (!this.#isOn) return 'off';
    const { model } = this.#host;
    // One that was deleted meanwhile takes nobody's place.
    return [...this.#chosen].filter((id) => model.entry(id)).length < most ? 'open' : 'full';
  }

  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#chosen = new Set();
    this.#host.element.requestUpdate();
    if (this.#isOn) this.#host.announce(this.#words().chooseSome);
  }

  /** The box that takes a result in. */
  box(entry: PortfolioEntry): TemplateResult | typeof nothing {
    if (!this.#isOn) return nothing;
    const isChosen = this.#chosen.has(entry.id);
    return html`<input
      type="checkbox"
      class="choice-box compare-box"
      aria-label=${this.#words().compareOne(nameOf(entry, this.#host.text))}
      ?disabled=${!isChosen && this.state === 'full'}
      .checked=${live(isChosen)}
      @change=${(event: Event) => {
        event.stopPropagation();
        this.#choose(entry.id, !isChosen);
      }}
    />`;
  }

  render(all: readonly PortfolioEntry[]): TemplateResult | typeof nothing {
    if (!this.#isOn) return nothing;
    const entries = [...this.#chosen].flatMap((id) => all.find((entry) => entry.id === id) ?? []);
    if (entries.length < fewest) return html`<p class="compare-hint">${this.#words().chooseSome}</p>`;
    return this.#table(entries);
  }

  #choose(id: Id, isChosen: boolean): void {
    const chosen = new Set(this.#chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.#chosen = chosen;
    this.#host.element.requestUpdate();
    this.#host.announce(this.#words().compared(chosen.size));
  }

  /** Of a result that is left out by its button the focus goes to its row or, where a filter hides that, to the search. */
  #drop(entry: PortfolioEntry): void {
    this.#choose(entry.id, false);
    const { renderRoot } = this.#host.element;
    const row = renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`plan-${entry.id}`)}`);
    const isSeen = row !== null && row.closest('[hidden]') === null;
    (isSeen ? row : renderRoot.querySelector<HTMLElement>('#portfolio-search'))?.focus();
  }

  #table(entries: readonly PortfolioEntry[]): TemplateResult {
    const host = this.#host;
    const words = this.#words();
    const { text } = host;
    const row = (name: string, cell: (entry: PortfolioEntry) => unknown): TemplateResult =>
      html`<tr>
        <th scope="row">${name}</th>
        ${entries.map((entry) => html`<td>${cell(entry)}</td>`)}
      </tr>`;
    const highest = (valueOf: (entry: PortfolioEntry) => number | undefined): number =>
      Math.max(...entries.map((entry) => valueOf(entry) ?? -1));
    const emphasised = (
      entry: PortfolioEntry,
      valueOf: (entry: PortfolioEntry) => number | undefined,
      said: string,
    ) => {
      const value = valueOf(entry);
      return value !== undefined && value === highest(valueOf) ? html`<b>${said}</b>` : said;
    };
    return html`<div class="compare" role="region" aria-label=${words.compare} tabindex="0">
      <table>
        <thead>
          <tr>
            <td></td>
            ${entries.map((entry) => this.#head(entry))}
          </tr>
        </thead>
        <tbody>
          ${row(words.potential, (entry) =>
            emphasised(
              entry,
              ({ potential }) => potential.score,
              potentialText(entry, text, host.format) || words.notRated,
            ),
          )}
          ${potentialCriteria.map((criterion) =>
            row(words.criteria[criterion], (entry) => {
              const rating = entry.potential[criterion];
              const said = isMap(entry.result?.['exploitability'])
                ? textOf(entry.result['exploitability'][criterion])
                : '';
              return html`${emphasised(
                entry,
                ({ potential }) => potential[criterion],
                rating === undefined ? words.notRated : words.rating(host.format.number(rating)),
              )}
              ${said ? html`<p class="quiet"><bdi>${said}</bdi></p>` : nothing}`;
            }),
          )}
          ${row(words.readiness, ({ readiness: { now, target, gap } }) =>
            now === undefined && target === undefined
              ? '–'
              : html`${text.trl(now, target)}
                ${gap ? html`<span class="quiet">${words.levelsMissing(gap)}</span>` : nothing}`,
          )}
          ${row(words.routes, ({ routes }) =>
            routes.length === 0 ? text.notDecided : host.format.list(routes.map((route) => text.routes[route])),
          )}
          ${row(words.settled, (entry) => {
            const { id, completeness } = entry;
            const done = countDone(completeness, this.#attention(id));
            const open = resultParts.filter((part) => partState(completeness, this.#attention(id), part) !== 'done');
            return html`${emphasised(
                entry,
                (one) => countDone(one.completeness, this.#attention(one.id)),
                `${String(done)}/${String(resultParts.length)}`,
              )}
              <p class="quiet">
                ${
                  open.length === 0
                    ? words.everythingSettled
                    : words.stillOpen(host.format.list(open.map((part) => text.parts[part])))
                }
              </p>`;
          })}
          ${row(words.lead, ({ lead }) => this.#lead(lead))}
          ${row(words.nextStep, ({ nextStep: step }) =>
            step
              ? html`<bdi>${step.title}</bdi> ${
                    step.endDate ? html`<span class="quiet">${host.format.date(step.endDate, 'month')}</span>` : nothing
                  }`
              : text.noStep,
          )}
          ${row(words.priority, ({ priority }) => (priority ? text.priorities[priority] : words.noPriority))}
          ${isMap(host.value.agreements) ? row(words.agreement, ({ id }) => this.#agreement(id)) : nothing}
        </tbody>
      </table>
    </div>`;
  }

  #head(entry: PortfolioEntry): TemplateResult {
    const { text } = this.#host;
    const words = this.#words();
    return html`<th scope="col">
      <span class="quiet"><bdi>${entry.number}</bdi></span>
      <button type="button" class="title-button" data-do="plan" data-id=${entry.id}>
        <bdi>${titleOf(entry, text)}</bdi>
      </button>
      <button
        type="button"
        class="retry"
        aria-label=${words.dropFromComparison(nameOf(entry, text))}
        @click=${() => this.#drop(entry)}
      >
        ${icon(iconClose)}
      </button>
    </th>`;
  }

  #lead(id: Id | undefined): unknown {
    if (id === undefined) return '–';
    const partner = this.#host.model.partnerMap.get(id);
    return partner ? html`${partnerMark(partner.mark)} <bdi>${partner.name}</bdi>` : html`<bdi>${id}</bdi>`;
  }
}
