/** What is done with rows: added, taken out, and several of them edited at once. */
import { LocalizationController } from '@kvasir/element';
import { editWithUndo } from '@kvasir/element/controls.js';
import { applyPatch } from '@kvasir/model';
import { consequences } from '@kvasir/model/roadmap.js';
import { entryKey } from '../entries.ts';
import { freshEntry } from '../fresh-entry.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { obstaclesOf, obstacleSentences } from '../shifting/obstacles.ts';
import { shiftingCatalogue, type ShiftingMessages } from '../shifting/shifting.messages.ts';
import { shifted, withCell, withoutEntries } from './cell-edits.ts';
import type { TableColumn } from './columns.ts';
import { rowName } from './table-grid.ts';
import type { EntryRow } from './table-rows.ts';
import type { TableScene } from './table-scene.ts';

/** The months that a move of rows is about; `undefined` for a text that is no whole number of them. */
export function shiftFrom(text: string): number | undefined {
  const months = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return months > 0 ? months : undefined;
}

export class RowActions {
  readonly #scene: TableScene;
  readonly #words: LocalizationController<ShiftingMessages>;

  constructor(scene: TableScene) {
    this.#scene = scene;
    this.#words = new LocalizationController(scene.host.element, shiftingCatalogue);
  }

  /** Adds a row, in the work package that the cursor is in, and leads to its title. */
  add(): { readonly key: string } | undefined {
    const { host, table, current, cursor, rows, reading } = this.#scene;
    if (!host.canEdit) return undefined;
    const group = rows.find(({ key }) => key === cursor.row);
    const at = group?.kind === 'group' ? group.lane.item?.ref.id : current && reading.workPackagesOf(current.entry)[0];
    const fields = table === 'workPackages' || at === undefined ? {} : { workPackages: { [at]: true } };
    const { value, entry } = freshEntry(host.value, table, fields);
    host.edit(value);
    const added = (value[table] as Readonly<Record<string, { readonly number?: unknown }>>)[entry.id];
    const number = typeof added?.number === 'string' ? added.number : reading.text.untitled;
    host.announce(reading.text.added(number));
    return { key: entryKey(entry) };
  }

  /** Takes rows out, and offers to bring them back. */
  remove(rows: readonly EntryRow[]): void {
    const { host, reading, entries, selection, cursor } = this.#scene;
    const [first] = rows;
    if (!host.canEdit || !first) return;
    const gone = new Set(rows.map(({ key }) => key));
    const last = entries.findIndex(({ key }) => key === rows.at(-1)?.key);
    const next =
      entries.slice(last + 1).find(({ key }) => !gone.has(key)) ??
      entries.slice(0, Math.max(0, last)).findLast(({ key }) => !gone.has(key));
    selection.clear();
    this.#withUndo(
      withoutEntries(
        host.value,
        rows.map(({ ref }) => ref),
      ),
      reading.text.removed(rows.length, rowName(first, reading)),
    );
    this.#scene.moveTo({ row: next?.key ?? 'head', slot: cursor.slot });
  }

  /** Gives several rows the same. */
  set(rows: readonly EntryRow[], column: TableColumn, to: string | undefined): void {
    const { host, table, reading } = this.#scene;
    if (!host.canEdit) return;
    const after = rows.reduce<Roadmap>((value, row) => withCell(value, row, column, to).value, host.value);
    const name = reading.text.columns[table][column.id]?.full ?? column.id;
    if (after === host.value) return host.announce(reading.text.changed(0, name));
    this.#withUndo(after, reading.text.changed(rows.length, name));
  }

  /** Moves several rows by months, and tells what is late because of it; or returns why none of them is moved. */
  shift(rows: readonly EntryRow[], months: number): string | undefined {
    const { host, reading } = this.#scene;
    if (!host.canEdit) return undefined;
    const move = shifted(host.value, rows, months, reading);
    const obstacles = obstaclesOf(move, host);
    if (obstacles)
      return [...obstacleSentences(obstacles, host, this.#words.messages), reading.text.notShifted].join(' ');
    const moved = new Set(move.changes.map(({ ref }) => ref && entryKey(ref))).size;
    if (moved === 0) {
      host.announce(reading.text.nothingShifted);
      return undefined;
    }
    const { nowLate } = consequences(host.value, move.patch);
    this.#withUndo(applyPatch(host.value, move.patch), reading.text.shifted(moved, months, nowLate.length));
    return undefined;
  }

  #withUndo(after: Roadmap, text: string): void {
    const { host, reading } = this.#scene;
    editWithUndo(host, after, {
      text,
      undo: host.text.undo,
      onUndone: () => {
        host.announce(reading.text.restored);
        this.#scene.focus();
      },
    });
  }
}
