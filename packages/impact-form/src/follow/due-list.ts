/** What is to be measured, by period: a period is recorded as a whole. */
import { button, heading, status, type HeadingLevel } from '@kvasir/element/controls.js';
import { isMap, textOf } from '@kvasir/model';
import { dueObservations, type DueObservation } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { periodName } from '../period-name.ts';
import type { FollowMessages } from './follow.messages.ts';

export interface DuePeriod {
  readonly period: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly indicators: readonly string[];
}

/** The last ones are shown at once; whoever has more behind them asks for those. */
const mostPeriods = 3;
const mostNames = 8;

/** The periods of which something is due, the last of them first. */
export function duePeriods(due: readonly DueObservation[]): DuePeriod[] {
  const periods = new Map<string, { first: DueObservation; indicators: string[] }>();
  for (const one of due) {
    const known = periods.get(one.period);
    if (known) known.indicators.push(one.indicator);
    else periods.set(one.period, { first: one, indicators: [one.indicator] });
  }
  return [...periods.values()]
    .map(({ first: { period, dueOn, isOverdue }, indicators }) => ({ period, dueOn, isOverdue, indicators }))
    .sort((one, other) => (one.dueOn < other.dueOn ? 1 : one.dueOn > other.dueOn ? -1 : 0));
}

export interface DueListOptions {
  readonly host: ImpactHost;
  readonly words: FollowMessages;
  readonly level: HeadingLevel;
  readonly showsAll: boolean;
  showAll(): void;
}

export function dueList({ host, words, level, showsAll, showAll }: DueListOptions): TemplateResult {
  const periods = duePeriods(dueObservations(host.value, host.settings.today));
  const shown = showsAll ? periods : periods.slice(0, mostPeriods);
  const more = periods.length - shown.length;
  return html`<section class="due" aria-labelledby="due-heading">
    ${heading(level, html`<span id="due-heading">${words.dueHeading}</span>`, 'follow-heading')}
    ${
      periods.length === 0
        ? html`<p class="due-none">${words.nothingDue}</p>`
        : // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
          html`<ul class="due-periods" role="list">
            ${shown.map((one) => html`<li>${duePeriod(one, host, words)}</li>`)}
          </ul>`
    }
    ${more > 0 ? button({ label: words.moreDue(more), variant: 'quiet', size: 'small', onClick: showAll }) : nothing}
  </section>`;
}

function duePeriod(
  { period, dueOn, isOverdue, indicators }: DuePeriod,
  host: ImpactHost,
  words: FollowMessages,
): TemplateResult {
  const { text, format, model, canEdit } = host;
  const name = periodName(period, text, format);
  const day = format.date(dueOn);
  const numbers = indicators.slice(0, mostNames).map((id) => {
    const raw = model.indicator(id)?.raw;
    return isMap(raw) ? textOf(raw['number']).trim() || textOf(raw['title']).trim() || text.untitled : text.untitled;
  });
  const others = indicators.length - numbers.length;
  const list = [...numbers, ...(others > 0 ? [words.moreIndicators(others)] : [])].join(', ');
  return html`<p class="due-period">
      <b>${name}</b> ${
        isOverdue
          ? status({ kind: 'warning', label: words.overdueSince(day) })
          : html`<span class="due-day">${words.dueBy(day)}</span>`
      }
    </p>
    <p class="due-names">${text.indicators(indicators.length)}: <bdi>${list}</bdi></p>
    ${
      canEdit
        ? button({ label: words.record(name), size: 'small', onClick: () => recordPeriod(host, period) })
        : nothing
    }`;
}

function recordPeriod(host: ImpactHost, period: string): void {
  host.choosePeriod(period);
  host.show('record');
}
