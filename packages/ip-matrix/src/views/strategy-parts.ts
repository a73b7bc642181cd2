/** The joint strategy for intellectual assets, part by part (C(2024) 601, 3.1.1(f)). */
import { isCalendarDate, isMap, isSafeKey, strategyParts, valueAt, type StrategyPartName } from '@kvasir/model';
import { withField } from '../editing/edits/fields.ts';
import { textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';

export type StrategyField = 'text' | 'responsible' | 'reviewDate';

/** One part as it can be read. */
export interface ReadPart {
  /** Its key in the document; one of the seven, or what somebody else put there. */
  readonly key: string;
  readonly text: string;
  readonly responsible: string;
  readonly reviewDate: string;
}

export function isPartName(key: string): key is StrategyPartName {
  return (strategyParts as readonly string[]).includes(key);
}

/** The seven parts in the order of the paragraph, and after them what the document holds besides. */
export function readStrategy({ assetStrategy }: IpMatrix): ReadPart[] {
  const held: Readonly<Record<string, unknown>> = isMap(assetStrategy) ? assetStrategy : {};
  const others = Object.keys(held).filter((key) => !isPartName(key) && isMap(held[key]));
  return [...strategyParts, ...others].map((key) => ({
    key,
    text: textOf(valueAt(held, [key, 'text'])),
    responsible: textOf(valueAt(held, [key, 'responsible'])),
    reviewDate: textOf(valueAt(held, [key, 'reviewDate'])),
  }));
}

/** How many of the seven say something. */
export function writtenCount(parts: readonly ReadPart[]): number {
  return parts.filter(({ key, text }) => isPartName(key) && text.trim() !== '').length;
}

/** Whether a part should have been looked at again before today. */
export function isReviewDue({ reviewDate }: ReadPart, today: string): boolean {
  return isCalendarDate(reviewDate) && reviewDate < today;
}

/** Sets a field of a part; what ends up empty is taken out. */
export function setStrategy(value: IpMatrix, key: string, field: StrategyField, text: string | undefined): IpMatrix {
  return isSafeKey(key) ? withField(value, ['assetStrategy', key, field], text || undefined) : value;
}
