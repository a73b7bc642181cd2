/** Who gets what as a table: the same lines as in the picture, each number with how it came about. */
import { icon, iconChevronDown, type Format } from '@kvasir/element';
import { fieldsOf } from '@kvasir/element/panel.js';
import { readMoney, type SharingLine } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { amountText, partText } from './amounts.ts';
import { deductionName, indicatorName, partyLine, type SharingContext } from './sharing-context.ts';
import { centsIn, partySum, type Shared, type ValueRow } from './sharing-rows.ts';

export interface ResultTableOptions {
  readonly context: SharingContext;
  readonly shared: Shared;
  readonly rows: readonly ValueRow[];
  /** What stands in the plan, while other numbers are tried out. */
  readonly standing: readonly ValueRow[] | undefined;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly goTo: (path: readonly string[]) => void;
}

/** What tells a line from the others. */
export function rowKey({ kind, id }: Pick<ValueRow, 'kind' | 'id'>): string {
  return id === undefined ? kind : `${kind} ${id}`;
}

export function resultTable(options: ResultTableOptions): TemplateResult {
  const { context, shared, rows, standing } = options;
  const { text, format } = context;
  const { columns } = text;
  const sum = partySum(rows);
  const before = standing && partySum(standing);
  return html`<table class="panel-table sharing-table" aria-label=${text.result}>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="panel-number">${columns.part}</th>
        <th scope="col" class="panel-number">
          ${columns.amount}
          ${
            standing
              ? html`<span class="sharing-note sharing-under">
                  <bdi>${columns.standing}</bdi> <bdi>${columns.difference}</bdi>
                </span>`
              : nothing
          }
        </th>
        ${
          standing
            ? html`<th scope="col" class="panel-number sharing-beside">${columns.standing}</th>
                <th scope="col" class="panel-number sharing-beside">${columns.difference}</th>`
            : nothing
        }
      </tr>
    </thead>
    ${rows.map((row) => oneRow(row, options))}
    <tfoot>
      <tr>
        <th scope="row">${text.sum}</th>
        <td class="panel-number">1</td>
        <td class="panel-number" data-cents=${shared.net}>
          <bdi>${amountText(sum, format)}</bdi>${comparedUnder(sum, before, options)}
        </td>
        ${compared(sum, before, options)}
      </tr>
    </tfoot>
  </table>`;
}

/** How far what is tried out is from what stands; nothing where it is the same, or nothing stands there. */
function differenceText(cents: number, before: number | undefined, format: Format): string | undefined {
  if (before === undefined || cents === before) return undefined;
  return `${cents > before ? '+' : ''}${amountText(cents - before, format)}`;
}

/** What stands, and how far what is tried out is from it: in columns of their own, where there is room. */
function compared(cents: number, before: number | undefined, { context, standing }: ResultTableOptions): unknown {
  if (!standing) return nothing;
  const { format } = context;
  return html`<td class="panel-number sharing-quiet sharing-beside">
      ${before === undefined ? nothing : html`<bdi>${amountText(before, format)}</bdi>`}
    </td>
    <td class="panel-number sharing-beside"><bdi>${differenceText(cents, before, format) ?? nothing}</bdi></td>`;
}

/** The same below the amount, where there is none. */
function comparedUnder(cents: number, before: number | undefined, { context }: ResultTableOptions): unknown {
  const { text, format } = context;
  const difference = differenceText(cents, before, format);
  if (before === undefined || difference === undefined) return nothing;
  return html`<span class="sharing-note sharing-under">
    <span class="visually-hidden">${text.columns.standing}:</span> <bdi>${amountText(before, format)}</bdi>
    <span class="visually-hidden">${text.columns.difference}:</span> <bdi>${difference}</bdi>
  </span>`;
}

function oneRow(row: ValueRow, options: ResultTableOptions): TemplateResult {
  const { context, standing, isOpen, toggle } = options;
  const { text, format, form } = context;
  const { kind, cents, line } = row;
  const key = rowKey(row);
  const id = form.idOf(form.path('sharing', 'how', key));
  const shown = isOpen(key);
  const amount = `${kind === 'deduction' ? '−' : ''}${amountText(cents, format)}`;
  const part = kind === 'party' || kind === 'deduction' ? line.ratio : undefined;
  const before = standing && centsIn(standing, row);
  const sign = kind === 'deduction' ? -1 : 1;
  const stood = before === undefined ? undefined : sign * before;
  return html`<tbody class="sharing-row sharing-row-${kind} ${shown ? 'is-open' : ''}">
    <tr>
      <th scope="row">${nameOf(row, options)}</th>
      <td class="panel-number">${part === undefined ? nothing : html`<bdi>${partText(part, format)}</bdi>`}</td>
      <td class="panel-number">
        <button
          type="button"
          class="sharing-number"
          id=${id}
          aria-expanded=${String(shown)}
          @click=${() => toggle(key)}
        >
          <bdi>${amount}</bdi><span class="visually-hidden">, ${text.how}</span>${icon(iconChevronDown)}
        </button>
        ${comparedUnder(sign * cents, stood, options)}
      </td>
      ${compared(sign * cents, stood, options)}
    </tr>
    ${shown ? reasons(row, options) : nothing}
  </tbody>`;
}

function nameOf({ kind, id = '', portion, cents }: ValueRow, { context }: ResultTableOptions): unknown {
  const { text, format, reading } = context;
  switch (kind) {
    case 'gross':
      return text.income;
    case 'net':
      return text.toShare;
    case 'deduction':
      return html`<bdi class="sharing-words">${deductionName(context, id)}</bdi>`;
    case 'party': {
      const party = reading.parties.find((one) => one.id === id);
      const reimbursed = portion?.reimbursed ?? 0;
      const together = amountText(cents + reimbursed, format);
      return html`${party ? partyLine(context, party) : html`<bdi>${id}</bdi>`}
      ${reimbursed > 0 ? html`<span class="sharing-note">${text.reimbursed(amountText(reimbursed, format), together)}</span>` : nothing}`;
    }
  }
}

/** How a number came about: a line for each thing that it is made of. */
function reasons(row: ValueRow, options: ResultTableOptions): unknown {
  const { context, goTo, standing } = options;
  const { text, format, form } = context;
  const columns = standing ? 5 : 3;
  const fields = fieldOf(row, context);
  const lines = reasonLines(row, options);
  return html`${lines.map(
    ({ words, ratio, cents }) =>
      html`<tr class="sharing-how">
        <td><bdi>${words}</bdi></td>
        <td class="panel-number">${ratio === undefined ? nothing : html`<bdi>${partText(ratio, format)}</bdi>`}</td>
        <td class="panel-number" colspan=${columns - 2}>
          ${cents === undefined ? nothing : html`<bdi>${amountText(cents, format)}</bdi>`}
        </td>
      </tr>`,
  )}
  ${
    fields && form.host.canEdit
      ? html`<tr class="sharing-how">
          <td colspan=${columns}>
            <button type="button" class="panel-link" part="link" @click=${() => goTo(fields)}>
              ${text.from.goToField}
            </button>
          </td>
        </tr>`
      : nothing
  }`;
}

/** The field that a number can be changed with. */
function fieldOf({ kind, id = '' }: ValueRow, { form, reading }: SharingContext): readonly string[] | undefined {
  if (kind === 'gross') return form.path('sharing', 'gross');
  if (kind === 'deduction') return form.path('sharing', 'deductions', id, 'amount');
  if (kind !== 'party') return undefined;
  if (reading.shownSplit === 'proportional') return form.resultPath('ownership', 'owners', id, 'share');
  return reading.shownSplit === 'negotiated' ? form.path('sharing', 'parties', id, 'share') : undefined;
}

interface Reason {
  readonly words: unknown;
  readonly ratio?: string | undefined;
  readonly cents?: number | undefined;
}

function reasonLines(row: ValueRow, options: ResultTableOptions): readonly Reason[] {
  const { context, rows } = options;
  const { text, format } = context;
  const { from } = text;
  switch (row.kind) {
    case 'gross':
      return [{ words: from.entered, cents: row.cents }];
    case 'deduction':
      return deductionReasons(row, context);
    case 'net':
      return rows.flatMap((one): Reason[] => {
        if (one.kind === 'gross') return [{ words: text.income, cents: one.cents }];
        if (one.kind !== 'deduction') return [];
        return [
          { words: html`<bdi class="sharing-words">${deductionName(context, one.id ?? '')}</bdi>`, cents: -one.cents },
        ];
      });
    case 'party':
      return [
        { words: splitWords(options) },
        ...row.line.children.map((line) => partReason(line, row, options, format)),
      ];
  }
}

function deductionReasons({ id = '', line, cents, top }: ValueRow, context: SharingContext): readonly Reason[] {
  const { form, text, format } = context;
  const { from } = text;
  const { to, amount } = fieldsOf(form.field('sharing', 'deductions', id));
  const isAmount = line.ratio === undefined && readMoney(amount) !== undefined;
  const words = isAmount ? from.amount : from.share(partText(line.ratio ?? '', format), amountText(top, format));
  return [
    { words, cents: -cents },
    ...(line.asked === undefined
      ? []
      : [{ words: from.asked(amountText(line.asked, format), amountText(top, format)) }]),
    ...(typeof to === 'string' && to !== '' ? [{ words: from.to(form.partnerName(to)) }] : []),
  ];
}

function splitWords({ context, shared }: ResultTableOptions): string {
  const { text, reading } = context;
  const { from } = text;
  switch (reading.shownSplit) {
    case 'proportional':
      return from.proportional;
    case 'negotiated':
      return from.negotiated;
    case 'by-impact':
      return from.byImpact;
    default:
      return from.equal(shared.parties.length);
  }
}

function partReason(
  { kind, id = '', cents, ratio, factors }: SharingLine,
  row: ValueRow,
  { context, shared }: ResultTableOptions,
  format: Format,
): Reason {
  const { from } = context.text;
  switch (kind) {
    case 'indicator': {
      const [weight, part] = [partText(factors?.weight ?? '', format), partText(factors?.part ?? '', format)];
      return { words: html`<bdi>${from.indicator(indicatorName(context, id), weight, part)}</bdi>`, ratio };
    }
    case 'odd-cent':
      return { words: from.oddCent, cents };
    default: {
      const part = partText(row.line.ratio ?? '', format);
      return { words: from.wholeCents(part, amountText(shared.net, format)), cents };
    }
  }
}
