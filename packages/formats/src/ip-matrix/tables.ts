import { accessPurposes, standingInBackground, standingInResult, type Background, type Result } from '@kvasir/model';
import type { Table, TableCell, TableColumn } from '../table/table.ts';
import { at, entriesById, entriesInOrder, isEntry, type ItemCollection, type MatrixDocument } from './document.ts';
import {
  accessFields,
  backgroundFields,
  partnerField,
  partyFields,
  protectionFields,
  resultFactFields,
  resultRuleFields,
  resultUseFields,
  type FieldSpec,
  type MatrixField,
  type PartnerField,
} from './fields.ts';
import { partyCell } from './party-cells.ts';
import { fieldCell, protectionCell, standingCell, valueCell } from './write-cell.ts';
import { Wording, type MatrixLanguage } from './wording.ts';

/** A table whose columns say which field they are. */
export interface MatrixTable extends Table {
  readonly fields: readonly (MatrixField | PartnerField)[];
}

type Item = Readonly<Record<string, unknown>>;

/** A column as it is written: its field, its head, and its cell for an item. */
interface WrittenColumn {
  field: MatrixField | PartnerField;
  column: TableColumn;
  cell: (item: Item) => TableCell;
}

const kindOfSpec = (spec: FieldSpec): TableColumn['kind'] =>
  spec.kind === 'integer' ? 'number' : spec.kind === 'date' ? 'date' : 'text';

function head(header: string, spec: FieldSpec): TableColumn {
  return { header, kind: kindOfSpec(spec) ?? 'text', ...(spec.width !== undefined && { width: spec.width }) };
}

function keysOf<T extends object>(fields: T): (keyof T)[] {
  return Object.keys(fields) as (keyof T)[];
}

/** The columns of fields, one for each. */
function fieldColumns<T extends Readonly<Partial<Record<MatrixField, FieldSpec>>>>(
  fields: T,
  wording: Wording,
): WrittenColumn[] {
  return (Object.entries(fields) as [MatrixField, FieldSpec][]).map(([field, spec]) => ({
    field,
    column: head(wording.labels.columns[field], spec),
    cell: (item) => fieldCell(item, spec, wording),
  }));
}

function protectionColumns(wording: Wording): WrittenColumn[] {
  return keysOf(protectionFields).map((field) => ({
    field,
    // Several lines are text; a single day becomes one.
    column: head(wording.labels.columns[field], protectionFields[field]),
    cell: (item) => protectionCell(item, field, wording),
  }));
}

function partyColumns(wording: Wording): WrittenColumn[] {
  return keysOf(partyFields).map((field) => ({
    field,
    column: { header: wording.labels.columns[field], kind: 'text', width: partyFields[field].width },
    cell: (item) => partyCell(item, field, wording),
  }));
}

function partnerColumns(wording: Wording): WrittenColumn[] {
  return wording.parties.ids.map((id) => ({
    field: partnerField(id),
    column: { header: wording.parties.label(id), kind: 'text', width: 14 },
    cell: (item) => standingCell(item, id),
  }));
}

const idWidth = 14;

function tableOf(name: string, columns: readonly WrittenColumn[], items: unknown, wording: Wording): MatrixTable {
  return {
    name,
    fields: [...columns.map(({ field }) => field), 'id'],
    columns: [...columns.map(({ column }) => column), { header: wording.labels.columns.id, width: idWidth }],
    rows: entriesInOrder(items).map(([id, item]) => [...columns.map(({ cell }) => cell(item)), id]),
  };
}

function resultsTable({ results }: MatrixDocument, wording: Wording): MatrixTable {
  const columns = [
    ...fieldColumns(resultFactFields, wording),
    ...partnerColumns(wording),
    ...partyColumns(wording),
    ...fieldColumns(resultRuleFields, wording),
    ...protectionColumns(wording),
    ...fieldColumns(resultUseFields, wording),
  ];
  return tableOf(wording.labels.results, columns, results, wording);
}

function backgroundTable({ background }: MatrixDocument, wording: Wording): MatrixTable {
  return tableOf(wording.labels.background, fieldColumns(backgroundFields, wording), background, wording);
}

/** Who grants access to an item: its owners, or who brings it. */
function grantingIds(collection: ItemCollection, item: Item): string[] {
  if (collection === 'background') return typeof item['partner'] === 'string' ? [item['partner']] : [];
  const owners = at(item, ['ownership', 'owners']);
  return isEntry(owners) ? Object.keys(owners) : [];
}

function accessRows(collection: ItemCollection, document: MatrixDocument, wording: Wording): TableCell[][] {
  const names = wording.items(collection);
  return entriesInOrder(document[collection]).flatMap(([id, item]) => {
    const granting = grantingIds(collection, item).map((partner) => wording.parties.label(partner));
    return entriesById(item['accessRights']).flatMap(([beneficiary, rights]) =>
      accessPurposes.flatMap((purpose) => {
        const right = rights[purpose];
        if (!isEntry(right)) return [];
        const standing =
          collection === 'results'
            ? standingInResult(item as unknown as Result, beneficiary)
            : standingInBackground(item as unknown as Background, beneficiary);
        const deviates = standing.access[purpose] !== 'default';
        return [
          [
            names.label(id),
            granting.sort().join('; '),
            wording.parties.label(beneficiary),
            wording.word('accessPurposes', purpose),
            fieldCell(right, accessFields.accessTerms, wording),
            wording.word('deviations', deviates ? 'deviation' : 'default'),
            fieldCell(right, accessFields.accessConditions, wording),
            valueCell(at(item, ['limitations', purpose]), { kind: 'text', path: [] }, wording),
            `${collection}/${id}`,
          ],
        ];
      }),
    );
  });
}

const accessColumns = [
  'item',
  'granting',
  'beneficiary',
  'purpose',
  'accessTerms',
  'deviation',
  'accessConditions',
  'accessLimitation',
  'id',
] as const satisfies readonly MatrixField[];

const accessWidths: Partial<Record<MatrixField, number>> = { item: 32, accessConditions: 48, accessLimitation: 48 };

function accessTable(document: MatrixDocument, wording: Wording): MatrixTable {
  return {
    name: wording.labels.accessRights,
    fields: accessColumns,
    columns: accessColumns.map((field) => ({
      header: wording.labels.columns[field],
      width: accessWidths[field] ?? 20,
    })),
    rows: [...accessRows('results', document, wording), ...accessRows('background', document, wording)],
  };
}

/**
 * The tables of a partnership's intellectual assets: results, background and access rights. What a partner is to a result
 * stands in a column of its own, in the letters of `formatStanding`.
 */
export function ipMatrixTables(
  document: MatrixDocument,
  language: MatrixLanguage = {},
): readonly [results: MatrixTable, background: MatrixTable, accessRights: MatrixTable] {
  const wording = new Wording(document, language);
  return [resultsTable(document, wording), backgroundTable(document, wording), accessTable(document, wording)];
}
