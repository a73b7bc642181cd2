/** The columns of the tables of Part B (Horizon Europe, template 5.1, tables 3.1b to 3.1e), with the day beside the month. */
import { deliverableTypes, disseminationLevels, itemStatuses, riskLevels } from '@kvasir/model';

/** The tables, in the order of Part B; each shows the collection that it is named like. */
export const tableKinds = ['workPackages', 'deliverables', 'milestones', 'risks'] as const;
export type TableKind = (typeof tableKinds)[number];

/** The vocabularies whose terms stand in cells. */
export const cellVocabularies = { deliverableTypes, disseminationLevels, itemStatuses, riskLevels } as const;
export type CellVocabulary = keyof typeof cellVocabularies;

export type ColumnId =
  | 'number'
  | 'title'
  | 'description'
  | 'workPackages'
  | 'lead'
  | 'personMonths'
  | 'startMonth'
  | 'startDay'
  | 'endMonth'
  | 'endDay'
  | 'type'
  | 'dissemination'
  | 'due'
  | 'dueDay'
  | 'meansOfVerification'
  | 'status'
  | 'likelihood'
  | 'severity'
  | 'mitigation';

/** What the cells of a column hold, and so how they are read, shown and edited. */
export type CellKind =
  | 'text'
  /** A text that may need several lines. */
  | 'lines'
  | 'partner'
  | 'work-packages'
  | 'term'
  /** The first or the last month of a work package. */
  | 'month'
  /** The month in which an item is due, or expected by now. */
  | 'due'
  /** The day on which it is due: fixed, or derived from the month. */
  | 'due-day'
  /** The day on which a work package begins or ends. */
  | 'derived-day'
  /** The work of all partners together. */
  | 'effort';

export interface TableColumn {
  readonly id: ColumnId;
  readonly kind: CellKind;
  /** The field of the entry that it is about. */
  readonly field: string;
  readonly vocabulary?: CellVocabulary;
}

const number: TableColumn = { id: 'number', kind: 'text', field: 'number' };
const title: TableColumn = { id: 'title', kind: 'lines', field: 'title' };
const lead: TableColumn = { id: 'lead', kind: 'partner', field: 'lead' };
const workPackages: TableColumn = { id: 'workPackages', kind: 'work-packages', field: 'workPackages' };
const due: TableColumn = { id: 'due', kind: 'due', field: 'dueMonth' };
const dueDay: TableColumn = { id: 'dueDay', kind: 'due-day', field: 'dueDate' };
const status: TableColumn = { id: 'status', kind: 'term', field: 'status', vocabulary: 'itemStatuses' };

const lines = (id: ColumnId): TableColumn => ({ id, kind: 'lines', field: id });
const month = (id: 'startMonth' | 'endMonth'): TableColumn => ({ id, kind: 'month', field: id });
const level = (id: 'likelihood' | 'severity'): TableColumn => ({
  id,
  kind: 'term',
  field: id,
  vocabulary: 'riskLevels',
});

/** Lead and status stand in table 3.1d too, though Part B has them elsewhere: who asks for a milestone asks for these. */
export const tableColumns: Readonly<Record<TableKind, readonly TableColumn[]>> = {
  workPackages: [
    number,
    title,
    lead,
    { id: 'personMonths', kind: 'effort', field: 'personMonths' },
    month('startMonth'),
    { id: 'startDay', kind: 'derived-day', field: 'startMonth' },
    month('endMonth'),
    { id: 'endDay', kind: 'derived-day', field: 'endMonth' },
  ],
  deliverables: [
    number,
    title,
    lines('description'),
    workPackages,
    lead,
    { id: 'type', kind: 'term', field: 'type', vocabulary: 'deliverableTypes' },
    { id: 'dissemination', kind: 'term', field: 'dissemination', vocabulary: 'disseminationLevels' },
    due,
    dueDay,
    status,
  ],
  milestones: [number, title, workPackages, lead, due, dueDay, lines('meansOfVerification'), status],
  risks: [number, title, level('likelihood'), level('severity'), workPackages, lines('mitigation')],
};

/** What several rows can be given at once. */
export function sharedColumns(kind: TableKind): readonly TableColumn[] {
  return tableColumns[kind].filter((column) => column.kind === 'term' || column.kind === 'partner');
}

export function isNumeric({ kind }: TableColumn): boolean {
  return kind === 'month' || kind === 'due' || kind === 'effort';
}
