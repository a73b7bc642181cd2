import { readTsv } from '@kvasir/element/clipboard.js';
import { boundsOf, type RangeBounds } from '../../grid/positions.ts';
import { copiedCells, type CopiedCells } from './copy.ts';
import {
  withClearedCells,
  withCells,
  itemRows,
  type CellReport,
  type CellsEdit,
  type WriteToCell,
} from './cell-edits.ts';
import { withFilledCells, type FillDirection } from './fill.ts';
import { withPastedBlock } from './paste.ts';
import { FollowedRows } from '../followed-rows.ts';
import type { EditingContext } from '../editing-context.ts';

/** Reports that are read out one by one; the rest is counted. */
const shownReports = 5;

/** What could not be done as it was asked for, in words. */
export interface EditReport {
  readonly summary: string;
  readonly lines: readonly string[];
}

/** What is done to the selected cells. */
export class CellActions {
  readonly #context: EditingContext;
  #report: EditReport | undefined;

  constructor(context: EditingContext) {
    this.#context = context;
  }

  /** What is to be said of the last edit, until it is closed or something else is done. */
  get report(): EditReport | undefined {
    return this.#report;
  }

  get bounds(): RangeBounds {
    return boundsOf(this.#context.host.grid.range);
  }

  /** Takes the report away; false where there was none. */
  closeReport(): boolean {
    if (!this.#report) return false;
    this.#report = undefined;
    this.#context.host.element.requestUpdate();
    return true;
  }

  /** Copies, cuts or pastes; what can only be read is copied. */
  clipboard(event: ClipboardEvent, pasted: string): void {
    const { canEdit } = this.#context.host;
    if (event.type === 'paste') {
      if (!canEdit) return;
      event.preventDefault();
      this.#paste(pasted);
      return;
    }
    if (event.eventPhase === Event.NONE) return void this.#copyLate(event.type === 'cut');
    const copied = this.#copied();
    if (!event.clipboardData || copied.cells === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    if (event.type === 'cut' && canEdit) this.clear();
    else this.#sayCopied(copied);
  }

  clear(bounds = this.bounds): void {
    const { text, host } = this.#context;
    const edit = withClearedCells(this.#context.sheet, bounds);
    this.#take(edit, text.cleared(edit.taken, host.format));
  }

  fill(direction: FillDirection): void {
    const { text, host, sheet } = this.#context;
    const edit = withFilledCells(sheet, this.bounds, direction);
    if (edit) this.#take(edit, text.filled(edit.taken, host.format));
    else host.announce(text.nothingToFill);
  }

  /** Writes into every partner's cell of the selection; other columns are left alone. */
  writeStandings(write: WriteToCell): void {
    const { sheet, text, host } = this.#context;
    const { bounds } = this;
    const columns = sheet.columns.slice(bounds.start, bounds.end + 1).filter(({ kind }) => kind === 'partner');
    const edit = withCells(sheet, itemRows(sheet.rows, bounds), columns, () => '', write);
    this.#take(edit, text.changed(edit.taken, host.format));
  }

  /** Copies without a clipboard event: from a button. */
  async copyByButton(): Promise<void> {
    const copied = this.#copied();
    if (await written(copied)) this.#sayCopied(copied);
    else this.#show({ summary: this.#context.text.copyByKey, lines: [] });
  }

  /** Copies or cuts after the event for it is over: it came before the code did. */
  async #copyLate(isCut: boolean): Promise<void> {
    const { host, text } = this.#context;
    const copied = this.#copied();
    const followed = new FollowedRows(host.grid);
    const { range } = host.grid;
    if (copied.cells === 0) return;
    if (!(await written(copied))) this.#show({ summary: text.copyAgain, lines: [] });
    else if (isCut && host.canEdit) this.clear(boundsOf(followed.range(range)));
    else this.#sayCopied(copied);
  }

  #paste(clipboard: string): void {
    const { sheet, text, host } = this.#context;
    if (clipboard === '') {
      host.announce(text.nothingToPaste);
      return;
    }
    const paste = withPastedBlock(sheet, this.bounds, readTsv(clipboard));
    const { bounds, left } = paste;
    this.#take(paste, text.pasted(paste.taken, host.format), left);
    // From the end, so that the cursor stays at the first pasted cell.
    host.grid.select({
      from: { row: bounds.bottom, column: bounds.end },
      to: { row: bounds.top, column: bounds.start },
    });
  }

  #copied(): CopiedCells {
    return copiedCells(this.#context.sheet, this.bounds);
  }

  #sayCopied({ cells }: CopiedCells): void {
    this.#context.host.announce(this.#context.text.copied(cells, this.#context.host.format));
  }

  #take({ value, reports }: CellsEdit, done: string, left = { rows: 0, columns: 0 }): void {
    const { host, text } = this.#context;
    if (value !== host.value) host.edit(value);
    const isCut = left.rows > 0 || left.columns > 0;
    if (reports.length === 0 && !isCut) {
      this.closeReport();
      host.announce(done);
      return;
    }
    const lines = reports.slice(0, shownReports).map((report) => this.#line(report));
    if (reports.length > shownReports) lines.push(text.moreReports(reports.length - shownReports, host.format));
    if (isCut) lines.push(text.leftOut(left.rows, left.columns, host.format));
    const notTaken = reports.length > 0 ? ` ${text.notTaken(reports.length, host.format)}` : '';
    this.#show({ summary: `${done}.${notTaken}`, lines });
  }

  #line({ row, column, text, problem }: CellReport): string {
    const { text: words } = this.#context;
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return words.report(this.#context.cellName(row, column), words.problems[problem](shown));
  }

  #show(report: EditReport): void {
    this.#report = report;
    this.#context.host.announce([report.summary, ...report.lines].join(' '));
    this.#context.host.element.requestUpdate();
  }
}

/** Writes to the clipboard by itself. Browsers may refuse that, and pages without a secure context have none. */
async function written({ text, html }: CopiedCells): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
