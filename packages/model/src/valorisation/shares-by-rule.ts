/** Which part each party has, by each of the rules. */
import type { Id } from '../schema/primitives.ts';
import type { SplitRule } from '../vocabularies/value-sharing.ts';
import {
  isHandy,
  isNothing,
  isWhole,
  nothing,
  over,
  plus,
  ratioText,
  readShare,
  reduced,
  sumOf,
  times,
  type Ratio,
} from './ratio.ts';
import type { SharingInput, SharingLine, SharingWeight } from './sharing-types.ts';

/** The parts, which sum to 1, and how each came about. */
export interface SharesByRule {
  readonly shares: ReadonlyMap<Id, Ratio>;
  readonly reasons: ReadonlyMap<Id, readonly SharingLine[]>;
  /** The indicators to which no party contributed, and which therefore do not count. */
  readonly idle: readonly Id[];
}

/** What is missing. */
export type ShareLack = 'shares' | 'weights';

type PartiesById = ReadonlyMap<Id, SharingInput['parties'][number]>;

function summingToOne(shares: Map<Id, Ratio>): SharesByRule | 'shares' {
  const sum = sumOf(shares.values());
  return sum && isWhole(sum) ? { shares, reasons: new Map(), idle: [] } : 'shares';
}

function written(parties: PartiesById, field: 'share' | 'owned'): SharesByRule | 'shares' {
  const shares = new Map<Id, Ratio>();
  for (const [id, party] of parties) {
    // Who is no owner owns nothing; a share that cannot be read is none that could be reckoned with.
    const ratio = party[field] === undefined ? nothing : readShare(party[field]);
    if (!ratio) return 'shares';
    shares.set(id, ratio);
  }
  return summingToOne(shares);
}

/** The part of each party in one indicator, of what the parties contributed. */
function contributionsTo({ contributions }: SharingWeight, parties: PartiesById): Map<Id, Ratio> | undefined {
  const read = new Map<Id, Ratio>();
  for (const id of parties.keys()) {
    const ratio = Object.hasOwn(contributions, id) ? readShare(contributions[id]) : undefined;
    if (ratio) read.set(id, ratio);
  }
  const sum = sumOf(read.values());
  if (!sum || isNothing(sum)) return undefined;
  return new Map([...read].map(([id, ratio]) => [id, over(ratio, sum)]));
}

function byImpact(parties: PartiesById, weights: readonly SharingWeight[]): SharesByRule | 'weights' {
  const counted = weights.flatMap((weight) => {
    const isCounted = Number.isSafeInteger(weight.weight) && weight.weight > 0;
    const contributions = isCounted ? contributionsTo(weight, parties) : undefined;
    return contributions ? [{ ...weight, contributions }] : [];
  });
  const total = counted.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (total === 0n) return 'weights';
  const shares = new Map<Id, Ratio>();
  const reasons = new Map<Id, SharingLine[]>();
  for (const id of parties.keys()) {
    let share = nothing;
    const lines: SharingLine[] = [];
    for (const { indicator, weight, contributions } of counted) {
      const of = reduced(BigInt(weight), total);
      const contribution = contributions.get(id) ?? nothing;
      const part = times(of, contribution);
      share = plus(share, part);
      if (!isHandy(share)) return 'weights';
      lines.push({
        kind: 'indicator',
        id: indicator,
        ratio: ratioText(part),
        factors: { weight: ratioText(of), part: ratioText(contribution) },
        children: [],
      });
    }
    shares.set(id, share);
    reasons.set(id, lines);
  }
  const used = new Set(counted.map(({ indicator }) => indicator));
  return { shares, reasons, idle: weights.flatMap(({ indicator }) => (used.has(indicator) ? [] : [indicator])) };
}

/** Which part each of the parties has by a rule, or what is missing to tell. */
export function sharesByRule(
  rule: SplitRule,
  { parties, weights = [] }: Pick<SharingInput, 'parties' | 'weights'>,
): SharesByRule | ShareLack {
  const byId: PartiesById = new Map(parties.map((party) => [party.id, party]));
  switch (rule) {
    case 'equal': {
      const one: Ratio = { numerator: 1n, denominator: BigInt(byId.size) };
      return { shares: new Map([...byId.keys()].map((id) => [id, one])), reasons: new Map(), idle: [] };
    }
    case 'proportional':
      return written(byId, 'owned');
    case 'negotiated':
      return written(byId, 'share');
    case 'by-impact':
      return byImpact(byId, weights);
  }
}
