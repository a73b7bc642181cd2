/** What each sheet of a list holds, and what becomes of its columns: guessed first, then as the reader says. */
import { headingsIn } from './headings.ts';
import { saysSomething } from './list-cells.ts';
import type { ListSheet } from './list-source.ts';
import { noHeadings, type ListMapping, type ListTaker } from './taker.ts';

export interface SheetPlan {
  readonly sheet: ListSheet;
  readonly mapping: ListMapping;
  /** Whether anything is taken from this sheet. */
  readonly included: boolean;
  /** A row was taken for the headings though none in it is known. */
  readonly isAssumed?: boolean;
}

/** What guesses go by. */
export interface Guessing<V> {
  taker: ListTaker<V>;
  value: V;
}

/** How many rows can be chosen as the one with the headings. */
const headerRows = 20;

function isMapped(field: string | undefined): field is string {
  return field !== undefined;
}

/** The longest row decides how many columns there are: headings may end earlier than the cells below. */
function widthOf({ rows }: ListSheet): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function padded(columns: ListMapping['columns'], width: number): ListMapping['columns'] {
  return Array.from({ length: width }, (_, column) => columns[column]);
}

/** A single heading that is known proves nothing: "Name" stands in lists of any kind. */
function isRecognised({ columns }: ListMapping): boolean {
  return columns.filter(isMapped).length > 1;
}

/** A guess for every sheet. Where none is recognised, the first is shown for the reader to say what it is. */
export function planSheets<V>(sheets: readonly ListSheet[], { taker, value }: Guessing<V>): SheetPlan[] {
  const plans = sheets.map((sheet): SheetPlan => {
    const guess = taker.guess(sheet.rows, value, sheet.name);
    const headerRow = headingsIn(sheet, guess);
    const columns = headerRow === guess.headerRow ? guess.columns : [];
    const mapping = { ...guess, headerRow, columns: padded(columns, widthOf(sheet)) };
    const isAssumed = headerRow !== noHeadings && !columns.some(isMapped);
    return { sheet, mapping, included: isRecognised(mapping), isAssumed };
  });
  return plans.some(({ included }) => included)
    ? plans
    : plans.map((plan, index) => ({ ...plan, included: index === 0 }));
}

/** The same columns for another kind of row: what such a row does not have is left out. */
export function withKind<V>(plan: SheetPlan, kind: string, taker: ListTaker<V>): SheetPlan {
  const fields = new Set(taker.fieldsOf(kind).map(({ key }) => key));
  const columns = plan.mapping.columns.map((field) => (field !== undefined && fields.has(field) ? field : undefined));
  return { ...plan, included: true, mapping: { ...plan.mapping, kind, columns } };
}

/** Other headings, and what they say: the kind of the rows stays what it was. Without headings the columns stay, too. */
export function withHeaderRow<V>(plan: SheetPlan, headerRow: number, { taker, value }: Guessing<V>): SheetPlan {
  if (headerRow === noHeadings) return { ...plan, mapping: { ...plan.mapping, headerRow } };
  const row = plan.sheet.rows[headerRow] ?? [];
  const guess = taker.guess([row], value, plan.sheet.name);
  const mapping = { kind: guess.kind, headerRow, columns: padded(guess.columns, widthOf(plan.sheet)) };
  return withKind(
    { ...plan, mapping, isAssumed: false },
    isRecognised(mapping) ? guess.kind : plan.mapping.kind,
    taker,
  );
}

export function withColumn(plan: SheetPlan, column: number, field: string | undefined): SheetPlan {
  const columns = plan.mapping.columns.map((before, index) => (index === column ? field : before));
  return { ...plan, mapping: { ...plan.mapping, columns } };
}

/** The rows that may have the headings. */
export function possibleHeaderRows({ sheet }: SheetPlan): number[] {
  return [...sheet.rows.slice(0, headerRows).keys()].filter((row) => saysSomething(sheet.rows[row] ?? []));
}

/** The earlier column that becomes the same field already. */
export function earlierColumn({ mapping }: SheetPlan, column: number): number | undefined {
  const field = mapping.columns[column];
  const first = field === undefined ? column : mapping.columns.indexOf(field);
  return first < column ? first : undefined;
}

export type PlanMistake = 'nothing-mapped' | 'twice';

/** What keeps a sheet from being read. */
export function mistakeOf(plan: SheetPlan): PlanMistake | undefined {
  const { columns } = plan.mapping;
  if (!columns.some(isMapped)) return 'nothing-mapped';
  return columns.some((_, column) => earlierColumn(plan, column) !== undefined) ? 'twice' : undefined;
}

/** How many columns with something in them are left out. */
export function leftOut({ sheet, mapping }: SheetPlan): number {
  return mapping.columns.filter(
    (field, column) =>
      field === undefined &&
      sheet.rows.some((row, index) => index > mapping.headerRow && saysSomething([row[column] ?? null])),
  ).length;
}
