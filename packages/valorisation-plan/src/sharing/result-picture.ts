/** The picture of who gets what, and what is said below it. */
import { html, nothing, type TemplateResult } from 'lit';
import { sharingOf } from '@kvasir/model/valorisation.js';
import { amountText, partText } from './amounts.ts';
import { deductionName, partyMark, type SharingContext } from './sharing-context.ts';
import type { Shared, ValueRow } from './sharing-rows.ts';
import { waterfall, type FallBar } from './waterfall.ts';

export function picture(
  context: SharingContext,
  { currency }: Shared,
  rows: readonly ValueRow[],
  standing: readonly ValueRow[] | undefined,
): TemplateResult {
  const { text, format } = context;
  const bars = rows.map((row): FallBar => {
    const { kind, id, cents, top, bottom } = row;
    const before = standing?.find((one) => one.kind === kind && one.id === id);
    const party = context.reading.parties.find((one) => one.id === id);
    return {
      label: labelOf(row, context),
      amount: `${kind === 'deduction' ? '−' : ''}${amountText(cents, format)}`,
      look: kind === 'party' || kind === 'deduction' ? kind : 'total',
      colour: kind === 'party' ? party?.mark?.colour : undefined,
      top,
      bottom,
      ...(before && { standing: { top: before.top, bottom: before.bottom } }),
    };
  });
  const said = rows.map((row, at) => text.labelled(plainName(row, context), bars[at]?.amount ?? ''));
  return waterfall({ bars, label: text.picture(said, currency) });
}

function plainName({ kind, id = '' }: ValueRow, context: SharingContext): string {
  const { text, reading } = context;
  switch (kind) {
    case 'gross':
      return text.income;
    case 'net':
      return text.toShare;
    case 'deduction':
      return deductionName(context, id);
    case 'party':
      return reading.parties.find((party) => party.id === id)?.name ?? id;
  }
}

function labelOf(row: ValueRow, context: SharingContext): unknown {
  const { kind, id, line } = row;
  if (kind === 'party') {
    const party = context.reading.parties.find((one) => one.id === id);
    return party ? partyMark(party, false) : plainName(row, context);
  }
  const part = kind === 'deduction' && line.ratio !== undefined ? `, ${partText(line.ratio, context.format)}` : '';
  return html`<bdi>${plainName(row, context)}${part}</bdi>`;
}

/** Who has the cents that cannot be divided, and who will have them a year later. */
export function resultWords({ form, text, format, reading }: SharingContext, { oddCents }: Shared): unknown {
  if (oddCents.length === 0) return nothing;
  const names = (ids: readonly string[]): string => format.list(ids.map((id) => form.partnerName(id)));
  const later = sharingOf(form.host.value, form.item?.id ?? '', { ...reading.trial, turn: 1 });
  const next = later.kind === 'shared' && later.oddCents.length > 0 ? names(later.oddCents) : undefined;
  const isOther = next !== undefined && next !== names(oddCents);
  return html`<p class="sharing-quiet">
    <bdi>${text.oddCents(oddCents.length, names(oddCents), isOther ? next : undefined)}</bdi>
  </p>`;
}
