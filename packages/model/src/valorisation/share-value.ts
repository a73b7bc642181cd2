/** Sharing of value (C(2024) 601, 3.4.1(e)), exact to the cent. */
import { sharingRules, splitRules } from '../vocabularies/value-sharing.ts';
import { readMoney } from './money.ts';
import { ratioText } from './ratio.ts';
import { known } from './reading.ts';
import { sharesByRule } from './shares-by-rule.ts';
import type { SharedPortion, Sharing, SharingInput, SharingLack, SharingLine } from './sharing-types.ts';
import { split } from './split.ts';
import { takeOut } from './waterfall.ts';

function unready(...lacks: SharingLack[]): Sharing {
  return { kind: 'unready', lacks };
}

/**
 * Shares an amount by a rule. What goes out is what came in, to the cent: the parts of the parties and the deductions sum
 * to the gross, no part is negative, and the order in which parties are given never matters.
 */
export function shareValue(input: SharingInput): Sharing {
  const { deductions = [], parties, turn = 0 } = input;
  const rule = known(sharingRules, input.rule);
  const rest = known(splitRules, input.rest) ?? 'equal';
  const money = readMoney(input.gross);
  const lacks: SharingLack[] = [
    ...(rule ? [] : (['rule'] as const)),
    ...(money && money.cents >= 0 ? [] : (['gross'] as const)),
    ...(parties.length > 0 ? [] : (['parties'] as const)),
  ];
  if (!rule || !money || lacks.length > 0) return unready(...lacks);
  const byRule = sharesByRule(rule === 'waterfall' ? rest : rule, input);
  if (typeof byRule === 'string') return unready(byRule);
  const { cents, currency } = money;
  const { net, lines, reimbursed, problems } = takeOut(BigInt(cents), currency, rule === 'waterfall' ? deductions : []);
  const portions = split(net, byRule.shares, Number.isSafeInteger(turn) ? turn : 0);
  const partyLines: SharingLine[] = [];
  const shared: SharedPortion[] = [];
  for (const { id, floor, hasOddCent, cents: own } of portions) {
    const share = byRule.shares.get(id);
    const ratio = share ? ratioText(share) : '0';
    shared.push({ id, ratio, cents: Number(own), reimbursed: Number(reimbursed.get(id) ?? 0n) });
    partyLines.push({
      kind: 'party',
      id,
      cents: Number(own),
      ratio,
      children: [
        ...(byRule.reasons.get(id) ?? []),
        { kind: 'whole-cents', cents: Number(floor), children: [] },
        ...(hasOddCent ? [{ kind: 'odd-cent' as const, cents: 1, children: [] }] : []),
      ],
    });
  }
  return {
    kind: 'shared',
    rule,
    currency,
    gross: cents,
    net: Number(net),
    parties: shared,
    oddCents: portions.flatMap(({ id, hasOddCent }) => (hasOddCent ? [id] : [])),
    trace: {
      kind: 'gross',
      cents,
      children: [...lines, { kind: 'net', cents: Number(net), children: partyLines }],
    },
    problems: [...problems, ...byRule.idle.map((id) => ({ code: 'indicator-idle' as const, id }))],
  };
}
