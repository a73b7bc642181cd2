/** The cells of an indicator in many periods. */
import type { Period } from '@kvasir/model/impact.js';
import type { ImpactSlice } from '../../impact-value.ts';
import type { ShownIndicator } from '../../impact-model.ts';
import { entryText, isJudged, isMeasured } from '../entry.ts';
import { observedIn } from '../observed.ts';
import { askedPeriod, type ValuePlace } from '../rounds.ts';
import { heldAt, type CellStatus, type RowSettings } from '../rows.ts';
import { problemText, questionText } from '../sentences.ts';
import { questionOf } from '../unlikely.ts';

export interface GridCell {
  /** Undefined where nothing is asked for. */
  readonly place: ValuePlace | undefined;
  readonly text: string;
  readonly status: CellStatus;
  /** The reason, the question, or what is wrong. */
  readonly say: string;
}

const notAsked: GridCell = { place: undefined, text: '', status: 'open', say: '' };

function cellOf(
  { id, raw }: ShownIndicator,
  period: string,
  settings: RowSettings,
  kept: (place: ValuePlace) => number | undefined,
): GridCell {
  const place = { indicator: id, period };
  const observation = observedIn(raw).get(period);
  const held = heldAt(raw, place);
  const text = entryText(held, settings.format);
  const problem = isMeasured(held, raw) || text.trim() === '' ? undefined : problemText(text, raw, settings);
  if (problem !== undefined) return { place, text, status: 'unclear', say: problem };
  if (typeof held !== 'number') {
    const { missing } = observation ?? {};
    if (missing !== undefined) return { place, text: '', status: 'missing', say: missing };
    return { place, text: '', status: 'open', say: '' };
  }
  if (observation?.isDoubled) return { place, text, status: 'unclear', say: settings.text.doubled };
  if (observation?.status === 'final') return { place, text, status: 'final', say: '' };
  const question = isJudged(raw) || kept(place) === held ? undefined : questionOf(raw, period, held);
  return question
    ? { place, text, status: 'unclear', say: questionText(question, settings) }
    : { place, text, status: 'provisional', say: '' };
}

interface MadeCells {
  readonly from: readonly unknown[];
  readonly cells: readonly GridCell[];
}

/** Of an indicator that did not change the cells are the same: a table of thousands is drawn row by row. */
export class GridCells {
  readonly #made = new WeakMap<ShownIndicator, MadeCells>();

  of(
    indicator: ShownIndicator,
    rounds: readonly Period[],
    value: ImpactSlice,
    settings: RowSettings,
    kept: (place: ValuePlace) => number | undefined,
    keptAt: number,
  ): readonly GridCell[] {
    const from = [rounds, settings, value.startDate, value.endDate, keptAt];
    const before = this.#made.get(indicator);
    if (before?.from.every((one, at) => one === from[at])) return before.cells;
    const cells = rounds.map((round) => {
      const period = askedPeriod(indicator, round, value);
      return period === undefined ? notAsked : cellOf(indicator, period, settings, kept);
    });
    this.#made.set(indicator, { from, cells });
    return cells;
  }
}
