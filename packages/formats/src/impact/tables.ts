import { observationsOf } from '@kvasir/model/impact.js';
import { at, entriesById, entriesInOrder, isEntry } from '../ip-matrix/document.ts';
import { objectOf } from '../shared/reading.ts';
import type { Table, TableCell, TableColumn } from '../table/table.ts';
import {
  concernFields,
  concernPlaces,
  impactTableKinds,
  indicatorFields,
  observationFields,
  observationPlaces,
  type ImpactDocument,
  type ImpactSpec,
  type ImpactTableKind,
} from './fields.ts';
import type { ConcernKind } from './words.ts';
import { ImpactWording, type ImpactLanguage } from './wording.ts';
import { impactCell, plainText } from './write-cell.ts';

/** A table whose columns say which field they are. */
export interface ImpactTable extends Table {
  readonly kind: ImpactTableKind;
  readonly fields: readonly string[];
}

type Row = readonly TableCell[];
type Entry = Readonly<Record<string, unknown>>;

const [idWidth, placeWidth, titleWidth] = [14, 12, 48];

/** A table whose columns are places, fields and ids, in this order. */
function table(
  kind: ImpactTableKind,
  [places, specs, ids]: readonly [readonly string[], Readonly<Record<string, ImpactSpec>>, readonly string[]],
  rows: readonly Row[],
  { labels }: ImpactWording,
): ImpactTable {
  const names: Readonly<Record<string, string>> = labels.columns[kind];
  const fields = [...places, ...Object.keys(specs), ...ids];
  const columns = fields.map((field): TableColumn => {
    const spec = places.includes(field) ? undefined : specs[field];
    const width = ids.includes(field) ? idWidth : field === 'title' ? titleWidth : placeWidth;
    const cells = spec?.kind === 'number' || spec?.kind === 'date' ? spec.kind : 'text';
    return { header: names[field] ?? field, kind: cells, width: spec?.width ?? width };
  });
  return { kind, name: labels.tables[kind], fields, columns, rows };
}

function cells(entry: object, specs: Readonly<Record<string, ImpactSpec>>, wording: ImpactWording): Row {
  return Object.values(specs).map((spec) => impactCell(entry, spec, wording));
}

function indicatorTable(document: ImpactDocument, wording: ImpactWording): ImpactTable {
  const rows = entriesInOrder(document.indicators).map(([id, entry]) => [
    ...cells(entry, indicatorFields, wording),
    id,
  ]);
  return table('indicators', [[], indicatorFields, ['id']], rows, wording);
}

/** A row for each observation, and one for each group that it is broken down by. */
function observationTable(document: ImpactDocument, wording: ImpactWording): ImpactTable {
  const rows = entriesInOrder(document.indicators).flatMap(([id, indicator]) => {
    const names = [plainText(indicator['number']), plainText(indicator['title']), plainText(indicator['unit'])];
    return observationsOf(indicator).flatMap((observation): Row[] => {
      const raw = objectOf(observation.raw);
      const row = (entry: object, group: string): Row => [
        ...[...names, plainText(raw['period']), group],
        ...[...cells(entry, observationFields, wording), id, observation.id],
      ];
      return [row(raw, ''), ...entriesById(raw['breakdown']).map(([group, entry]) => row(entry, group))];
    });
  });
  return table('observations', [observationPlaces, observationFields, ['indicatorId', 'observationId']], rows, wording);
}

/** Negative impacts and ethics: those of indicators, those of none, and what was declared about them all. */
function concernTable(document: ImpactDocument, wording: ImpactWording): ImpactTable {
  const rows: Row[] = [];
  const add = (kind: ConcernKind, entry: unknown, title: unknown, id: string, indicators: TableCell): void => {
    if (!isEntry(entry)) return;
    const places = [wording.word('concernKinds', kind), indicators, plainText(title)];
    rows.push([...places, ...cells(entry, concernFields, wording), id]);
  };
  const followed = (entry: Entry): TableCell =>
    impactCell(entry, { kind: 'links', path: ['indicators'], collection: 'indicators', width: 0 }, wording);
  const indicators = entriesInOrder(document.indicators);
  for (const [id, indicator] of indicators) {
    for (const [key, harm] of entriesInOrder(indicator['negativeImpacts'])) {
      add('negative-impact', harm, harm['description'], key, wording.indicators.label(id));
    }
  }
  for (const [key, harm] of entriesInOrder(at(document.impact, ['negativeImpacts']))) {
    add('negative-impact', harm, harm['description'], key, followed(harm));
  }
  add('none-identified', at(document.impact, ['noneIdentified']), '', '', '');
  for (const [id, indicator] of indicators) {
    add('ethics-concern', indicator['ethics'], '', '', wording.indicators.label(id));
  }
  for (const [key, concern] of entriesInOrder(at(document.impact, ['ethicsConcerns']))) {
    add('ethics-concern', concern, concern['title'], key, '');
  }
  add('ethics-assessment', at(document.impact, ['ethicsAssessment']), '', '', '');
  return table('concerns', [concernPlaces, concernFields, ['id']], rows, wording);
}

const makers = { indicators: indicatorTable, observations: observationTable, concerns: concernTable } as const;

/**
 * The impact of a partnership as three tables: the definitions of its indicators; every observation in a row of its own,
 * with a row for each group that it is broken down by; negative impacts and ethics. Answers of feedback rounds are in none
 * of them.
 */
export function impactTables(value: ImpactDocument, language: ImpactLanguage = {}): readonly ImpactTable[] {
  const document = objectOf(value) as ImpactDocument;
  const wording = new ImpactWording(document, language);
  return impactTableKinds.map((kind) => makers[kind](document, wording));
}
