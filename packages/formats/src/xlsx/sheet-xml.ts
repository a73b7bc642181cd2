import { isCalendarDate } from '@kvasir/model';
import type { Table, TableCell, TableColumn } from '../table/table.ts';
import { cellText, escapeXml, type CellText } from './cell-text.ts';
import { cellStyles } from './package-parts.ts';

/** `A`, `Z`, `AA`: how a workbook names its columns, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Days since 30 December 1899, as Excel counts them. It takes 1900 for a leap year, so earlier days are left as text. */
function serialDay(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isCalendarDate(date) || date < '1900-03-01') return undefined;
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

export type ReportLoss = (row: number, column: number, lost: NonNullable<CellText['lost']>) => void;

const defaultWidth = 16;

function columnsXml(columns: readonly TableColumn[]): string {
  const column = ({ width = defaultWidth }: TableColumn, index: number): string =>
    `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`;
  return columns.length === 0 ? '' : `<cols>${columns.map(column).join('')}</cols>`;
}

/** The XML of a sheet: a header row that stays in sight, then typed cells. Never a formula. */
export function sheetXml({ columns, rows }: Table, rightToLeft: boolean, report: ReportLoss): string {
  function textCell(place: string, value: string, style: number, row: number, column: number): string {
    const { text, lost } = cellText(value);
    if (lost) report(row, column, lost);
    const content = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
    return `<c r="${place}" s="${String(style)}" t="inlineStr">${content}</c>`;
  }

  function cell(value: TableCell, row: number, column: number): string {
    const place = `${columnName(column)}${String(row + 1)}`;
    if (value === undefined || value === '') return '';
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return `<c r="${place}"><v>${String(value)}</v></c>`;
      return textCell(place, String(value), cellStyles.text, row, column);
    }
    const day = row > 0 && columns[column]?.kind === 'date' ? serialDay(value) : undefined;
    if (day !== undefined) return `<c r="${place}" s="${String(cellStyles.date)}"><v>${String(day)}</v></c>`;
    return textCell(place, value, row === 0 ? cellStyles.header : cellStyles.text, row, column);
  }

  const lines = [columns.map(({ header }) => header), ...rows].map((cells, row) => {
    const content = cells.map((value, column) => cell(value, row, column)).join('');
    return `<row r="${String(row + 1)}">${content}</row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>',
    `<sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columnsXml(columns),
    '<sheetData>',
    ...lines,
    '</sheetData></worksheet>',
  ].join('');
}
