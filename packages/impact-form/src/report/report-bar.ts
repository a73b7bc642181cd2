/** What is done with a report: choose its period, print it, take it away. It is no part of it, and not printed. */
import { button, selectField, type Wording } from '@kvasir/element/controls.js';
import { iconDocument, iconPrint } from '@kvasir/element/exchange.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { periodName } from '../period-name.ts';
import type { PeriodChoices } from './report-period.ts';
import type { ReportMessages } from './report.messages.ts';

export interface ReportBarOptions {
  readonly host: ImpactHost;
  readonly text: ReportMessages;
  readonly wording: Wording;
  readonly periods: PeriodChoices;
  /** Whether there is anything to print and to take away. */
  readonly hasReport: boolean;
  /** Makes the document for Word. */
  save(): void;
}

export function reportBar({ host, text, wording, periods, hasReport, save }: ReportBarOptions): TemplateResult {
  const { mode, today } = host.settings;
  const quiet = { variant: 'quiet', size: 'small' } as const;
  return html`<div class="report-bar">
    ${
      mode === 'report'
        ? html`<slot name="actions"></slot>`
        : selectField<string>({
            id: 'report-period',
            label: text.period,
            wording,
            requirement: 'required',
            value: periods.chosen?.key,
            choices: periods.all.map(({ key, to }) => {
              const name = periodName(key, host.text, host.format);
              return { key, label: to >= today ? text.running(name) : name };
            }),
            onChange: (period) => period && host.choosePeriod(period),
          })
    }
    ${
      hasReport
        ? html`<span class="report-bar-acts">
            ${button({ ...quiet, id: 'report-print', label: text.print, icon: iconPrint, onClick: () => globalThis.print() })}
            ${button({ ...quiet, id: 'report-word', label: text.word, icon: iconDocument, onClick: save })}
          </span>`
        : nothing
    }
  </div>`;
}
