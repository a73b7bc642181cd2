import { entriesInOrder } from '../ip-matrix/document.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { objectOf } from '../shared/reading.ts';
import {
  furtherFields,
  partBFields,
  roadmapTableKinds,
  specOf,
  type RoadmapColumn,
  type RoadmapSpec,
  type RoadmapTableKind,
  type RoadmapTablesDocument,
} from './fields.ts';
import { roadmapCell } from './write-cell.ts';
import { RoadmapWording, type RoadmapLanguage } from './wording.ts';

/** A table whose columns say which field they are. */
export interface RoadmapTable extends Table {
  readonly kind: RoadmapTableKind;
  readonly fields: readonly RoadmapColumn[];
}

export interface RoadmapTablesOptions extends RoadmapLanguage {
  /** `part-b`: the columns of Horizon Europe alone, to be pasted into a proposal. Else all, so that they can come back. */
  layout?: 'part-b' | 'all';
}

const idWidth = 14;

function headerOf(kind: RoadmapTableKind, column: RoadmapColumn, wording: RoadmapWording): string {
  if (column.startsWith('partner:')) return wording.parties.label(column.slice('partner:'.length));
  const columns: Readonly<Record<string, string>> = wording.labels.columns[kind];
  return columns[column] ?? column;
}

function columnKind(spec: RoadmapSpec | undefined): NonNullable<TableColumn['kind']> {
  if (spec?.kind === 'date') return 'date';
  return spec?.kind === 'month' || spec?.kind === 'effort' || spec?.kind === 'total' ? 'number' : 'text';
}

function columnsOf(kind: RoadmapTableKind, layout: 'part-b' | 'all', wording: RoadmapWording): RoadmapColumn[] {
  const partB = Object.keys(partBFields[kind]) as RoadmapColumn[];
  if (layout === 'part-b') return partB;
  // Table 3.1f: what each partner works in each work package.
  const efforts = kind === 'workPackages' ? wording.parties.ids.map((id) => `partner:${id}` as const) : [];
  return [...partB, ...(Object.keys(furtherFields[kind]) as RoadmapColumn[]), ...efforts, 'id'];
}

/**
 * The work plan as the tables of Part B of a Horizon Europe proposal, in its order: work packages (3.1b, with the effort of
 * 3.1f), deliverables (3.1c), milestones (3.1d) and critical risks (3.1e).
 */
export function roadmapTables(
  value: RoadmapTablesDocument,
  { layout = 'all', ...language }: RoadmapTablesOptions = {},
): readonly RoadmapTable[] {
  const document = objectOf(value) as RoadmapTablesDocument;
  const wording = new RoadmapWording(document, language);
  return roadmapTableKinds.map((kind) => {
    const fields = columnsOf(kind, layout, wording);
    const specs = fields.map((field) => specOf(kind, field));
    return {
      kind,
      name: wording.labels.tables[kind],
      fields,
      columns: fields.map((field, index) => ({
        header: headerOf(kind, field, wording),
        kind: columnKind(specs[index]),
        width: specs[index]?.width ?? idWidth,
      })),
      rows: entriesInOrder(document[kind]).map(([id, entry]) =>
        specs.map((spec) => (spec ? roadmapCell(entry, spec, wording) : id)),
      ),
    };
  });
}
