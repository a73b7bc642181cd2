import type { LazyPart } from '@kvasir/element';
import type { CellRange } from '../grid/positions.ts';
import type { ShownGrid } from '../matrix-host.ts';
import { FollowedRows, isSameRange } from './followed-rows.ts';

interface EarlyEdit<P> {
  readonly act: (part: P, followed?: FollowedRows) => unknown;
  /** Where it was asked for, as rows and columns stood then. */
  readonly range: CellRange;
  readonly followed: FollowedRows;
  /** Whether it takes the user along, as an editor does that opens. */
  readonly leads: boolean;
}

type Grid = Pick<ShownGrid, 'rows' | 'range' | 'select'>;

/**
 * What a user asks for while the code for it is on its way. It is done in its order, to the cells that it was meant for,
 * wherever the cursor is by then; and the user stays where they have gone meanwhile.
 */
export class EarlyEdits<P> {
  readonly #grid: Grid;
  readonly #part: LazyPart<P>;
  #waiting: EarlyEdit<P>[] = [];

  constructor(grid: Grid, part: LazyPart<P>) {
    this.#grid = grid;
    this.#part = part;
  }

  /** Whether the last that waits takes the user along: what is typed next is meant for where that leads. */
  get leads(): boolean {
    return this.#waiting.at(-1)?.leads ?? false;
  }

  /** Does something with the part: at once, or to the cells that are selected now when its code has come. */
  do(act: EarlyEdit<P>['act'], { leads = false }: { leads?: boolean } = {}): void {
    const { part } = this.#part;
    if (part && this.#waiting.length === 0) return void act(part);
    this.#waiting.push({ act, leads, range: this.#grid.range, followed: new FollowedRows(this.#grid) });
    if (this.#waiting.length === 1) void this.#part.want().then((loaded) => this.#run(loaded));
  }

  #run(part: P | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const last = waiting.at(-1);
    if (!part || !last) return;
    const grid = this.#grid;
    const now = grid.range;
    const since = new FollowedRows(grid);
    const hasMoved = !isSameRange(now, last.followed.range(last.range));
    waiting.forEach(({ act, range, followed }, index) => {
      const before = waiting[index - 1];
      // Who has not moved after the one before goes on from where that has led.
      if (!before || !isSameRange(before.range, range)) this.#select(followed.range(range));
      act(part, followed);
    });
    if (hasMoved && !last.leads) this.#select(since.range(now));
  }

  /** Only what is another selection: each is announced. */
  #select(range: CellRange): void {
    if (!isSameRange(range, this.#grid.range)) this.#grid.select(range);
  }
}
