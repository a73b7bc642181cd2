/** Above the table of the portfolio: what is looked for, in which order, and what is compared. */
import { icon, iconSearch } from '@kvasir/element';
import { checkboxField, selectField, type Choice, type Wording } from '@kvasir/element/controls.js';
import { button } from '@kvasir/element/display.js';
import { exploitationRoutes, type Id } from '@kvasir/model';
import {
  planPriorities,
  portfolioOrders,
  type PortfolioEntry,
  type PortfolioOrder,
} from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { iconCompare, iconFilter } from '../icons.ts';
import type { PlanHost } from '../plan-host.ts';
import type { Comparing } from './comparison.ts';
import type { PortfolioMessages } from './portfolio.messages.ts';
import { isFiltering, nothingChosen, type PortfolioFilter } from './portfolio-filter.ts';

export interface ToolsState {
  readonly filter: PortfolioFilter;
  readonly order: PortfolioOrder;
  readonly isFilterOpen: boolean;
  readonly comparing: Comparing;
}

export interface ToolsOptions {
  readonly host: PlanHost;
  readonly words: PortfolioMessages;
  readonly wording: Wording;
  readonly all: readonly PortfolioEntry[];
  /** How many results meet the conditions. */
  readonly shown: number;
  change(next: { readonly filter?: PortfolioFilter; readonly order?: PortfolioOrder }): void;
  toggleFilter(): void;
  toggleComparison(): void;
  reset(): void;
}

export function portfolioTools(state: ToolsState, options: ToolsOptions): TemplateResult {
  const { host, words, wording, all, shown, change } = options;
  const { filter, order, isFilterOpen, comparing } = state;
  return html`<div class="portfolio-tools" role="search" aria-label=${words.filters}>
      <span class="portfolio-search">
        ${icon(iconSearch)}
        <input
          type="search"
          id="portfolio-search"
          class="search-input"
          aria-label=${words.search}
          placeholder=${words.search}
          autocomplete="off"
          .value=${live(filter.text ?? '')}
          @input=${(event: Event) => {
            change({ filter: { ...filter, text: (event.currentTarget as HTMLInputElement).value } });
          }}
        />
      </span>
      ${button({
        label: words.filter,
        icon: iconFilter,
        size: 'small',
        variant: isFilterOpen ? 'secondary' : 'quiet',
        expanded: isFilterOpen,
        onClick: options.toggleFilter,
      })}
      ${button({
        label: comparing === 'off' ? words.compare : words.endComparison,
        icon: iconCompare,
        size: 'small',
        variant: comparing === 'off' ? 'quiet' : 'secondary',
        onClick: options.toggleComparison,
      })}
      <div class="portfolio-order">
        ${selectField<PortfolioOrder>({
          id: 'portfolio-order',
          label: words.order,
          wording,
          requirement: undefined,
          value: order === 'order' ? undefined : order,
          placeholder: host.text.orders.order,
          choices: portfolioOrders
            .filter((one) => one !== 'order')
            .map((key) => ({ key, label: host.text.orders[key] })),
          onChange: (chosen) => change({ order: chosen ?? 'order' }),
        })}
      </div>
    </div>
    ${isFilterOpen ? filterPanel(state, options) : nothing}
    ${
      isFiltering(filter)
        ? html`<p class="portfolio-count">
            <span>${words.shown(shown, all.length)}</span>
            <button type="button" class="retry" @click=${options.reset}>${words.reset}</button>
          </p>`
        : nothing
    }`;
}

/** The partners who lead something, in the order of the partnership; and those who lead and are no partners. */
function leads({ host, all }: ToolsOptions): Choice<Id>[] {
  const leading = new Set(all.flatMap(({ lead }) => lead ?? []));
  const known = host.partners.filter(({ id }) => leading.delete(id));
  return [
    ...known.map(({ id, name }) => ({ key: id, label: name })),
    ...[...leading].map((id) => ({ key: id, label: id })),
  ];
}

function filterPanel({ filter }: ToolsState, options: ToolsOptions): TemplateResult {
  const { host, words, wording, change } = options;
  const { text } = host;
  const chosen = <N extends 'route' | 'lead' | 'priority'>(
    name: N,
    label: string,
    any: string,
    choices: readonly Choice<string>[],
  ): TemplateResult =>
    selectField<string>({
      id: `portfolio-${name}`,
      label,
      placeholder: any,
      wording,
      value: filter[name],
      choices,
      onChange: (value) => {
        const { [name]: _, ...rest } = filter;
        change({ filter: value === undefined ? rest : { ...rest, [name]: value } });
      },
    });
  const only = (name: 'incomplete' | 'keyExploitable'): TemplateResult =>
    checkboxField({
      id: `portfolio-${name}`,
      label: words[name],
      wording,
      value: filter[name] ?? false,
      onChange: (value) => change({ filter: { ...filter, [name]: value } }),
    });
  return html`<div class="portfolio-filter">
    ${chosen('route', words.route, words.anyRoute, [
      ...exploitationRoutes.map((key) => ({ key, label: text.routes[key] })),
      { key: nothingChosen, label: words.noRoute },
    ])}
    ${chosen('lead', words.lead, words.anyLead, [...leads(options), { key: nothingChosen, label: words.noLead }])}
    ${chosen('priority', words.priority, words.anyPriority, [
      ...planPriorities.map((key) => ({ key, label: text.priorities[key] })),
      { key: nothingChosen, label: words.noPriority },
    ])}
    <fieldset>
      <legend class="field-label">${words.only}</legend>
      ${only('incomplete')} ${only('keyExploitable')}
    </fieldset>
  </div>`;
}
