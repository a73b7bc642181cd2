import type { Format } from '@kvasir/element';
import { readTsv } from '@kvasir/element/clipboard.js';
import { takeBack } from '@kvasir/model';
import { boundsOf, type RangeBounds } from '../../grid/positions.ts';
import { copiedCells, type CopiedCells } from './copy.ts';
import { itemRows } from '../edits/item-rows.ts';
import { withClearedCells, withCells, type CellReport, type CellsEdit, type WriteToCell } from './cell-edits.ts';
import { withFilledCells, type FillDirection } from './fill.ts';
import { withPastedBlock, type Paste } from './paste.ts';
import { takenBack } from '@kvasir/element/controls.js';
import type { ReactiveController } from 'lit';
import { FollowedRows, isSameRange } from '../followed-rows.ts';
import type { EditingContext } from '../editing-context.ts';
import type { IpMatrix } from '../../matrix-value.ts';

/** Reports that are read out one by one; the rest is counted. */
const shownReports = 5;

/** What could not be done as it was asked for, in words. */
export interface EditReport {
  readonly summary: string;
  readonly lines: readonly string[];
  /** How to get what was asked for all the same. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** How an edit is told of. */
interface Telling {
  readonly done: (count: number, format: Format) => string;
  readonly failed?: (count: number, format: Format) => string;
  /** What of a pasted block had no place, and the block as it was pasted. */
  readonly left?: Paste['left'] & { readonly clipboard: string };
}

/** What is done to the selected cells. */
export class CellActions implements ReactiveController {
  readonly #context: EditingContext;
  #report: EditReport | undefined;
  /** Whether the user has gone on since, or the edit that the report tells of has been taken back. */
  #reportIsOver = (): boolean => false;

  constructor(context: EditingContext) {
    this.#context = context;
    context.host.element.addController(this);
  }

  hostUpdate(): void {
    if (this.#report && this.#reportIsOver()) this.#report = undefined;
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
    const { text } = this.#context;
    const edit = withClearedCells(this.#context.sheet, bounds);
    this.#take(edit, { done: text.cleared, failed: text.notCleared });
  }

  fill(direction: FillDirection): void {
    const { text, host, sheet } = this.#context;
    const edit = withFilledCells(sheet, this.bounds, direction);
    if (edit) this.#take(edit, { done: text.filled });
    else host.announce(text.nothingToFill);
  }

  /** Writes into every partner's cell of the selection; other columns are left alone. */
  writeStandings(write: WriteToCell): void {
    const { sheet, text } = this.#context;
    const { bounds } = this;
    const columns = sheet.columns.slice(bounds.start, bounds.end + 1).filter(({ kind }) => kind === 'partner');
    const edit = withCells(sheet, itemRows(sheet.rows, bounds), columns, () => '', write);
    this.#take(edit, { done: text.changed });
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
    const { top, bottom, start, end } = paste.bounds;
    // From the end, so that the cursor stays at the first pasted cell.
    const to = { row: top, column: start };
    const isOne = top === bottom && start === end;
    host.grid.select({ from: isOne ? to : { row: bottom, column: end }, to });
    this.#take(paste, { done: text.pasted, left: { ...paste.left, clipboard } });
  }

  #copied(): CopiedCells {
    return copiedCells(this.#context.sheet, this.bounds);
  }

  #sayCopied({ cells }: CopiedCells): void {
    this.closeReport();
    this.#context.host.announce(this.#context.text.copied(cells, this.#context.host.format));
  }

  #take({ value, taken, reports, shared }: CellsEdit, { done, failed, left }: Telling): void {
    const { host, text } = this.#context;
    const { value: before, format } = host;
    if (value !== before) host.edit(value);
    const lines = reports.slice(0, shownReports).map((report) => this.#line(report));
    if (reports.length > shownReports) lines.push(text.moreReports(reports.length - shownReports, format));
    for (const { row, owners } of shared.slice(0, shownReports)) {
      const marks = owners.map((id) => this.#context.markOf(id));
      lines.push(text.sharedBy(this.#context.shortName(row), marks, format));
    }
    if (shared.length > shownReports) lines.push(text.moreReports(shared.length - shownReports, format));
    if (left && (left.rows > 0 || left.columns > 0)) lines.push(text.leftOut(left.rows, left.columns, format));
    if (lines.length === 0) {
      this.closeReport();
      host.announce(done(taken, format));
      return;
    }
    const notDone = reports.length > 0 ? (failed ?? text.notTaken)(reports.length, format) : '';
    const summary = [taken > 0 || notDone === '' ? `${done(taken, format)}.` : '', notDone].filter(Boolean).join(' ');
    const action =
      left && left.rows > 0
        ? { label: text.importInstead, run: () => this.#importInstead(left.clipboard, before, value) }
        : undefined;
    this.#show({ summary, lines, ...(action && { action }) }, takenBack(host, before, value));
  }

  /** A block with more rows than there are may be a list: the import adds them, once what it was put over is back. */
  #importInstead(clipboard: string, before: IpMatrix, after: IpMatrix): void {
    const { host } = this.#context;
    this.closeReport();
    if (host.value !== after || !host.undo()) {
      const value = takeBack(host.value, { before, after });
      if (value !== host.value) host.edit(value);
    }
    host.importList(clipboard);
  }

  #line({ row, column, text, problem }: CellReport): string {
    const { text: words } = this.#context;
    const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
    return words.report(this.#context.cellName(row, column), words.problems[problem](shown));
  }

  #show(report: EditReport, isTakenBack = (): boolean => false): void {
    const { grid } = this.#context.host;
    const { range } = grid;
    const followed = new FollowedRows(grid);
    this.#report = report;
    this.#reportIsOver = () => isTakenBack() || !isSameRange(grid.range, followed.range(range));
    this.#context.host.announce([report.summary, ...report.lines, report.action?.label ?? ''].join(' ').trim());
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
