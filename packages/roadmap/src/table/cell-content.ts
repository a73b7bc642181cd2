/** What the cells of the tables show. */
import { icon, iconError, iconInfo, iconWarning, type IconNode } from '@kvasir/element';
import { partnerMark, status } from '@kvasir/element/controls.js';
import { findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Finding, ItemStatus } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { CellReading } from './cell-values.ts';
import { isMonth } from './cell-values.ts';
import type { TableColumn } from './columns.ts';
import type { EntryRow } from './table-rows.ts';
import { statusSigns } from '../status-signs.ts';

function isStatus(term: string): term is ItemStatus {
  return Object.hasOwn(statusSigns, term);
}

/** What is wrong with a cell, in a sentence. */
export function problemOf(row: EntryRow, column: TableColumn, reading: CellReading): string | undefined {
  const bad = reading.bad(row, column);
  return bad && reading.text.problems[bad.problem](bad.raw);
}

function text(value: string): unknown {
  return value === '' ? nothing : html`<bdi>${value}</bdi>`;
}

/** As it was typed, marked, with the reason as its description. */
function badContent(shown: string, problem: string): TemplateResult {
  return html`<span class="bad" title=${problem}
    >${icon(iconError)}<bdi>${shown}</bdi><span class="visually-hidden">. ${problem}</span></span
  >`;
}

function partnerContent(row: EntryRow, { field }: TableColumn, reading: CellReading): unknown {
  const partner = reading.partner(row.entry[field]);
  if (!partner) return nothing;
  const { mark, name } = partner;
  return partnerMark({ letters: mark.letters, colour: mark.colour, name });
}

/** What was promised struck through before what is expected, where the two differ. */
function dueContent(row: EntryRow, reading: CellReading): unknown {
  const month = reading.finishOf(row)?.month;
  if (month === undefined) return nothing;
  const { planned } = row.item ?? {};
  return planned === undefined || planned === month
    ? html`<bdi>${month}</bdi>`
    : // One box, for a cell of a card is laid out as two.
      html`<span
        ><s class="was"><span class="visually-hidden">${reading.text.planned} </span>${planned}</s>
        <bdi>${month}</bdi></span
      >`;
}

function dayContent(row: EntryRow, column: TableColumn, reading: CellReading): unknown {
  const day = reading.dayOf(row, column);
  if (day === undefined) return nothing;
  const isFixed = column.kind === 'due-day' && reading.isFixedDay(row);
  return html`<bdi class=${isFixed ? 'day fixed' : 'day'} title=${isFixed ? reading.text.fixedDay : nothing}
    >${reading.format.date(day)}</bdi
  >`;
}

function termContent(row: EntryRow, column: TableColumn, reading: CellReading): unknown {
  const term = reading.termOf(row, column);
  if (term === '') return nothing;
  const word = reading.word(column, term);
  // A code says little to who does not know it.
  const meaning = column.vocabulary ? reading.words(column.vocabulary)[term] : undefined;
  return html`<span title=${meaning !== undefined && meaning !== word ? meaning : nothing}>${word}</span>`;
}

/** How the partners say that it stands; and that it is overdue, which nobody has to say. */
function statusContent(row: EntryRow, column: TableColumn, reading: CellReading): unknown {
  const term = reading.termOf(row, column);
  const stated = isStatus(term) ? status({ ...statusSigns[term], label: reading.word(column, term) }) : nothing;
  if (!row.item?.isOverdue) return stated;
  // One box, for a cell of a card is laid out as two.
  return html`<span class="standing"
    >${stated}
    <span class="computed" title=${reading.text.byItsTime}
      >${status({ kind: 'danger', label: reading.overdue })}<span class="visually-hidden"
        >, ${reading.text.byItsTime}</span
      ></span
    ></span
  >`;
}

function monthContent(value: unknown): unknown {
  return isMonth(value) ? html`<bdi>${value}</bdi>` : nothing;
}

/** What a cell shows. */
export function cellContent(row: EntryRow, column: TableColumn, reading: CellReading): unknown {
  const problem = problemOf(row, column, reading);
  if (problem !== undefined) return badContent(reading.cellText(row, column), problem);
  switch (column.kind) {
    case 'partner':
      return partnerContent(row, column, reading);
    case 'due':
      return dueContent(row, reading);
    case 'month':
      return monthContent(row.entry[column.field]);
    case 'due-day':
    case 'derived-day':
      return dayContent(row, column, reading);
    case 'term':
      return column.id === 'status' ? statusContent(row, column, reading) : termContent(row, column, reading);
    case 'effort': {
      const effort = reading.effortOf(row);
      return effort === undefined ? nothing : reading.format.number(effort);
    }
    case 'work-packages':
      return text(
        reading
          .workPackagesOf(row.entry)
          .map((id) => reading.workPackageName(id))
          .join(', '),
      );
    case 'text':
    case 'lines':
      return text(reading.cellText(row, column));
  }
}

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};
const severities = Object.keys(drawings) as Finding['severity'][];

/** What was found about a row: one icon, of what weighs most, that says all of it. */
export function findingsIcon(
  findings: readonly Finding[],
  id: string,
  words: FindingMessages,
): TemplateResult | typeof nothing {
  const [worst] = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  if (worst === undefined) return nothing;
  const [drawing, kind] = drawings[worst];
  const said = findings.map((finding) => findingSentence(finding, words)).join(' ');
  return html`<span class="found found-${kind}" id=${id} role="img" aria-label=${said} title=${said}
    >${icon(drawing)}</span
  >`;
}
