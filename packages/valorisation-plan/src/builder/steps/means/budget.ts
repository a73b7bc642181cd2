/** What the steps cost, and what there is for it: a sum for each currency, because two of them never add up. */
import { button, status } from '@kvasir/element/display.js';
import type { Money } from '@kvasir/model';
import type { PlanFundingReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { MeansMessages } from '../means.messages.ts';

const rows = ['needed', 'secured', 'asked', 'gap'] as const;

export function budget(form: PlanForm, text: MeansMessages, reading: PlanFundingReading): TemplateResult {
  const { host, item } = form;
  const currencies = [...new Set(rows.flatMap((row) => reading[row].map(({ currency }) => currency)))].sort();
  if (currencies.length === 0) {
    return html`<p class="means-note">${text.noCosts}</p>
      ${
        host.canEdit
          ? html`<p class="means-acts">
              ${button({ label: text.toSteps, size: 'small', onClick: () => host.open(item?.id ?? '', 'steps') })}
            </p>`
          : nothing
      }`;
  }
  return html`<table class="means-table" aria-label=${text.budget}>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr class=${row === 'gap' ? 'means-sum' : nothing}>
            <th scope="row">${text.budgetRows[row]}</th>
            <td class="means-number">${sums(form, text, reading, row, currencies)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One below the other: however many currencies there are, they find room. */
function sums(
  form: PlanForm,
  text: MeansMessages,
  reading: PlanFundingReading,
  row: (typeof rows)[number],
  currencies: readonly string[],
): unknown {
  const known = currencies.flatMap((currency) => {
    const words = sum(form, text, reading, row, currency);
    return words === undefined ? [] : [html`<div>${words}</div> `];
  });
  return known.length > 0 ? known : '–';
}

function sum(
  form: PlanForm,
  text: MeansMessages,
  reading: PlanFundingReading,
  row: (typeof rows)[number],
  currency: string,
): unknown {
  const money = find(reading[row], currency);
  const amount = money && html`<bdi>${form.format.money(money.cents, currency)}</bdi>`;
  if (row !== 'gap') return amount;
  if (amount) return status({ kind: 'warning', label: amount });
  return find(reading.needed, currency) && status({ kind: 'success', label: coveredIn(text, currency, reading) });
}

/** Which currency is meant, where there are several. */
function coveredIn(text: MeansMessages, currency: string, { needed }: PlanFundingReading): string {
  return needed.length > 1 ? `${text.covered}, ${currency}` : text.covered;
}

function find(sums: readonly Money[], currency: string): Money | undefined {
  return sums.find((money) => money.currency === currency);
}
