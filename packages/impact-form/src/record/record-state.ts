/** What somebody has opened, typed and answered while recording. None of it is part of the document. */
import type { ImpactSlice } from '../impact-value.ts';
import type { ValuePlace } from './rounds.ts';

/** A field that somebody is in. */
export interface Typing {
  readonly place: ValuePlace;
  /** The text as it stands there; undefined until something was typed. */
  text: string | undefined;
  /** The observation before anything was typed: what Escape goes back to. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
}

export function placeKey({ indicator, period, group }: ValuePlace): string {
  return JSON.stringify([indicator, period, group]);
}

/** Two layouts of one thing: a period with all that belongs to it, or many periods with their values. */
export type RecordLayout = 'period' | 'all';

export class RecordState {
  layout: RecordLayout = 'period';
  typing: Typing | undefined;
  /** By place: that there is no value was said, and the reason is still to come. */
  readonly wantsReason = new Set<string>();
  /** By place, the value that somebody was asked about and kept. */
  readonly kept = new Map<string, number>();
  /** By place, what was typed means to those with the other decimal mark. */
  readonly otherwise = new Map<string, number>();
  /** Indicators whose evidence and comment are shown below their row. */
  readonly open = new Set<string>();
  /** Indicators whose groups are shown. */
  readonly unfolded = new Set<string>();
  /** The indicator that is shown where there is room for one. */
  single: string | undefined;
  /** The value as it was when the last edit was finished: what is due is not counted anew with every letter. */
  settled: ImpactSlice | undefined;

  /** Nothing was opened, typed or answered anywhere: so it is for most rows, most of the time. */
  get isUntouched(): boolean {
    const { typing, wantsReason, kept, otherwise, open, unfolded } = this;
    return !typing && wantsReason.size + kept.size + otherwise.size + open.size + unfolded.size === 0;
  }

  get isTyping(): boolean {
    return this.typing?.text !== undefined;
  }
}
