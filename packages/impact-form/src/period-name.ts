import type { Format } from '@kvasir/element';
import { wholeMonth } from '@kvasir/element';
import { readPeriod } from '@kvasir/model/impact.js';
import type { ImpactFormMessages } from './impact-form.messages.ts';

/** A period as readers call it: `2026`, `Jul–Dec 2026`, `Q3 2026`, `November 2026`; what is none stays as it came. */
export function periodName(key: string, text: ImpactFormMessages, format: Format): string {
  const [, year = '', half, quarter] = /^(\d{4})(?:-H([12])|-Q([1-4]))?$/.exec(key) ?? [];
  if (half) return text.half(half === '1' ? 1 : 2, year);
  if (quarter) return text.quarter(Number(quarter), year);
  const period = year ? undefined : readPeriod(key);
  return period ? format.date(period.from, wholeMonth) : key;
}
