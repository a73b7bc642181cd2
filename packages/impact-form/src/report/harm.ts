/** What the partnership costs others, and what was looked at for ethical concerns. */
import { isMap, textOf } from '@kvasir/model';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactSlice } from '../impact-value.ts';

export interface NegativeLine {
  /** What it is; with the number of the indicator that shows it. */
  readonly description: string;
  readonly indicator: string;
  readonly affected: string;
  readonly mitigation: string;
}

/** Who declared something, and when. */
export interface Declared {
  readonly by: string;
  readonly date: string;
  readonly comment: string;
}

export interface EthicsCounts {
  /** Concerns for which there is a measure. */
  readonly handled: number;
  /** Concerns for which there is none yet. */
  readonly open: number;
  /** Looked at, and found to be none. */
  readonly none: number;
  /** Not looked at yet. */
  readonly unassessed: number;
}

export interface Ethics {
  readonly counts: EthicsCounts;
  /** Who assessed it all, when, and when again. */
  readonly assessment: { readonly by: string; readonly date: string; readonly next: string } | undefined;
}

type Entry = Readonly<Record<string, unknown>>;

/** The entries of a map in their order; what is no object is none. */
function entriesIn(map: unknown): Entry[] {
  const orderOf = ({ order }: Entry): number =>
    typeof order === 'number' && Number.isFinite(order) ? order : Infinity;
  return (isMap(map) ? Object.values(map) : []).filter(isMap).sort((one, other) => {
    const [before, after] = [orderOf(one), orderOf(other)];
    return before === after ? 0 : before - after;
  });
}

export function partOf({ impact }: ImpactSlice, part: string): unknown {
  const parts: unknown = impact;
  return isMap(parts) && Object.hasOwn(parts, part) ? parts[part] : undefined;
}

export function negativeLines(value: ImpactSlice, indicators: readonly ShownIndicator[]): NegativeLine[] {
  const line = (entry: Entry, indicator: string): NegativeLine[] => {
    const [description, affected, mitigation] = ['description', 'affected', 'mitigation'].map((field) =>
      textOf(entry[field]).trim(),
    );
    if (!description && !affected) return [];
    return [{ description: description ?? '', affected: affected ?? '', mitigation: mitigation ?? '', indicator }];
  };
  return [
    ...entriesIn(partOf(value, 'negativeImpacts')).flatMap((entry) => line(entry, '')),
    ...indicators.flatMap(({ raw }) =>
      entriesIn(raw['negativeImpacts']).flatMap((entry) => line(entry, textOf(raw['number']))),
    ),
  ];
}

/** The declaration that there is none. */
export function noneDeclared(value: ImpactSlice): Declared | undefined {
  const declared = partOf(value, 'noneIdentified');
  if (!isMap(declared)) return undefined;
  return { by: textOf(declared['by']), date: textOf(declared['date']), comment: textOf(declared['comment']) };
}

/** The concerns of the partnership, and those of single indicators. */
export function ethicsOf(value: ImpactSlice, indicators: readonly ShownIndicator[]): Ethics {
  const all = [
    ...entriesIn(partOf(value, 'ethicsConcerns')),
    ...indicators.flatMap(({ raw }) => (isMap(raw['ethics']) ? [raw['ethics']] : [])),
  ];
  const identified = all.filter(({ finding }) => finding === 'identified');
  const handled = identified.filter(({ mitigation }) => textOf(mitigation).trim() !== '').length;
  const none = all.filter(({ finding }) => finding === 'none').length;
  const assessment = partOf(value, 'ethicsAssessment');
  return {
    counts: {
      handled,
      open: identified.length - handled,
      none,
      unassessed: all.length - identified.length - none,
    },
    assessment: isMap(assessment)
      ? { by: textOf(assessment['by']), date: textOf(assessment['date']), next: textOf(assessment['next']) }
      : undefined,
  };
}
