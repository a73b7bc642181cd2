/** What is written of a period, and how it is changed. */
import { applyPatch, isMap, isSafeKey, type MergePatch } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';
import { partOf } from './harm.ts';

export const reportFields = ['title', 'summary', 'lessons'] as const;
export type ReportField = (typeof reportFields)[number];

/** As the document has it: any of it may be of any type. */
export type Written = Readonly<Record<ReportField, unknown>>;

function entryOf(value: ImpactSlice, period: string): Readonly<Record<string, unknown>> {
  const reports = partOf(value, 'reports');
  const entry: unknown = isMap(reports) && Object.hasOwn(reports, period) ? reports[period] : undefined;
  return isMap(entry) ? entry : {};
}

export function writtenOf(value: ImpactSlice, period: string): Written {
  const map = entryOf(value, period);
  return { title: map['title'], summary: map['summary'], lessons: map['lessons'] };
}

/** The value with a text of the report; an empty one is no text, and a report without any is none. */
export function withText(value: ImpactSlice, period: string, field: ReportField, text: string): ImpactSlice {
  if (!isSafeKey(period)) return value;
  const isEmpty = text.trim() === '';
  const hasOthers = Object.keys(entryOf(value, period)).some((one) => one !== field);
  const report: MergePatch | null = isEmpty ? (hasOthers ? { [field]: null } : null) : { [field]: text };
  const patch: MergePatch = { impact: { reports: { [period]: report } } };
  return applyPatch(value, patch);
}
