/** The parts that plans and result sheets have in common. */
import type { ReportPart, ReportTable } from '../docx/report.ts';
import { plainText } from './document.ts';
import type { PlanField } from './labels.ts';
import type { PlanWording } from './wording.ts';

export const paragraph = (text: string): ReportPart => ({ kind: 'paragraph', text });

export function heading(level: 1 | 2 | 3, text: string): ReportPart {
  return { kind: 'heading', level, text };
}

/** Lines of a cell, without those that say nothing. */
export function lines(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}

/** A column of a table: what it is, how much room it takes, and whether it has numbers. */
export type Column = PlanField | readonly [field: PlanField, width: number, cells?: 'number'];

/** A table with the headers of the reader; nothing where it has no rows. */
export function table(columns: readonly Column[], rows: ReportTable['rows'], { labels }: PlanWording): ReportPart[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: columns.map((column) => {
        const [field, width, cells] = typeof column === 'string' ? ([column, 1] as const) : column;
        return { header: labels.fields[field], width, ...(cells === 'number' && { isNumber: true }) };
      }),
      rows,
    },
  ];
}

/** Texts of an entry, each under a heading of its own; those that say nothing are left out. */
export function texts(
  entry: Readonly<Record<string, unknown>>,
  fields: readonly PlanField[],
  wording: PlanWording,
): ReportPart[] {
  return fields.flatMap((field) => textUnder(field, plainText(entry[field]), wording));
}

export function textUnder(field: PlanField, text: string, { labels }: PlanWording): ReportPart[] {
  return text === '' ? [] : [heading(3, labels.fields[field]), paragraph(text)];
}
