/** The rows of one period, each made anew only when something of it changed. */
import { Remembered } from '@kvasir/element';
import type { Id, NamedPartner } from '@kvasir/model';
import type { Period } from '@kvasir/model/impact.js';
import type { ImpactHost } from '../impact-host.ts';
import type { ShownIndicator } from '../impact-model.ts';
import type { RecordMessages } from './record.messages.ts';
import { placeKey, type RecordState } from './record-state.ts';
import { askedPeriod, type ValuePlace } from './rounds.ts';
import {
  groupRow,
  groupsOf,
  indicatorRow,
  rowKey,
  type GroupRow,
  type IndicatorRow,
  type RecordRow,
  type RowSettings,
  type RowState,
} from './rows.ts';

/** A row, and what it was made from. */
interface MadeRow {
  readonly raw: unknown;
  readonly period: string;
  readonly settings: RowSettings;
  readonly state: RowState;
  readonly row: IndicatorRow | GroupRow;
}

const untouched: RowState = {
  typed: undefined,
  wantsReason: false,
  kept: undefined,
  otherwise: undefined,
  isOpen: false,
  isUnfolded: false,
};
const stateFields = Object.keys(untouched) as (keyof RowState)[];

function isSameState(one: RowState, other: RowState): boolean {
  return one === other || stateFields.every((field) => one[field] === other[field]);
}

export interface PeriodPicture {
  readonly rows: readonly RecordRow[];
  readonly indices: readonly number[];
  readonly byKey: ReadonlyMap<string, RecordRow>;
  /** The rows of indicators alone, also of those that are not shown. */
  readonly indicators: readonly IndicatorRow[];
  /** Which of them is shown, where it is one at a time; else none. */
  readonly at: number;
}

/** Which rows are shown. */
export interface RowsShown {
  /** One indicator at a time. */
  readonly isSingle: boolean;
  /** Which one; the first open one, if it is not asked for. */
  readonly single: Id | undefined;
  /** Whether what stands below rows has been loaded. */
  readonly isWhole: boolean;
}

/** An indicator that is asked for, and in which of its periods. */
export interface Asked {
  readonly indicator: ShownIndicator;
  readonly period: string;
}

export class PeriodRows {
  readonly #host: ImpactHost;
  readonly #state: RecordState;
  #made = new Map<string, MadeRow>();
  readonly #settings = new Remembered<RowSettings>();
  readonly #askedOf = new WeakMap<ShownIndicator, { from: readonly unknown[]; period: string | undefined }>();

  constructor(host: ImpactHost, state: RecordState) {
    this.#host = host;
    this.#state = state;
  }

  settings(text: RecordMessages, round: Period): RowSettings {
    const { text: shared, format, canEdit, model } = this.#host;
    const partners: ReadonlyMap<Id, NamedPartner> = model.partnerMap;
    return this.#settings.of([text, shared, format, canEdit, partners, round.key], () => ({
      ...{ text, shared, format, canEdit, partners, round },
    }));
  }

  /** What is asked for in a round. */
  asked(round: Period): Asked[] {
    const { model } = this.#host;
    const { startDate, endDate } = model.value;
    return model.indicators.flatMap((indicator) => {
      const from = [round.key, startDate, endDate];
      let known = this.#askedOf.get(indicator);
      if (!known?.from.every((one, at) => one === from[at])) {
        known = { from, period: askedPeriod(indicator, round, model.value) };
        this.#askedOf.set(indicator, known);
      }
      return known.period === undefined ? [] : [{ indicator, period: known.period }];
    });
  }

  picture(text: RecordMessages, round: Period, { isSingle, single, isWhole }: RowsShown): PeriodPicture {
    const settings = this.settings(text, round);
    const made = new Map<string, MadeRow>();
    const asked = this.asked(round);
    const indicators = asked.map(({ indicator, period }) => this.#indicator(indicator, period, settings, made));
    const at = isSingle ? this.#singleOf(indicators, single) : -1;
    const rows = asked.flatMap(({ indicator }, index) => {
      const row = indicators[index];
      return row && (!isSingle || index === at)
        ? [row, ...this.#below(indicator, row, settings, made, { isSingle, isWhole })]
        : [];
    });
    this.#made = made;
    return {
      ...{ rows, indicators, at },
      indices: rows.map((_, index) => index),
      byKey: new Map(rows.map((row) => [row.key, row])),
    };
  }

  #singleOf(rows: readonly IndicatorRow[], single: Id | undefined): number {
    const wanted = rows.findIndex(({ place }) => place.indicator === single);
    if (wanted >= 0) return wanted;
    return Math.max(
      0,
      rows.findIndex(({ status }) => status === 'open'),
    );
  }

  #indicator(
    indicator: ShownIndicator,
    period: string,
    settings: RowSettings,
    made: Map<string, MadeRow>,
  ): IndicatorRow {
    const place = { indicator: indicator.id, period };
    const row = this.#row(indicator, place, settings, made, (state) => indicatorRow(indicator, place, state, settings));
    return row as IndicatorRow;
  }

  #row(
    indicator: ShownIndicator,
    place: ValuePlace,
    settings: RowSettings,
    made: Map<string, MadeRow>,
    make: (state: RowState) => IndicatorRow | GroupRow,
  ): IndicatorRow | GroupRow {
    const key = rowKey(place);
    const state = this.stateOf(place);
    const before = this.#made.get(key);
    const { raw } = indicator;
    const isSame =
      before?.raw === raw &&
      before.period === place.period &&
      before.settings === settings &&
      isSameState(before.state, state);
    if (isSame) {
      made.set(key, before);
      return before.row;
    }
    const row = make(state);
    made.set(key, { raw, period: place.period, settings, state, row });
    return row;
  }

  /** What somebody has done with a place that is no part of the document. */
  stateOf(place: ValuePlace): RowState {
    if (this.#state.isUntouched) return untouched;
    const { typing, wantsReason, kept, otherwise, open, unfolded } = this.#state;
    const key = placeKey(place);
    return {
      typed: typing && placeKey(typing.place) === key ? typing.text : undefined,
      wantsReason: wantsReason.has(key),
      kept: kept.get(key),
      otherwise: otherwise.get(key),
      isOpen: place.group === undefined && open.has(place.indicator),
      isUnfolded: place.group === undefined && unfolded.has(place.indicator),
    };
  }

  /** What is folded out below a row: its groups, and its evidence, comment and reason. */
  #below(
    owner: ShownIndicator,
    { place, id, isOpen, isUnfolded }: IndicatorRow,
    settings: RowSettings,
    made: Map<string, MadeRow>,
    { isSingle, isWhole }: Pick<RowsShown, 'isSingle' | 'isWhole'>,
  ): RecordRow[] {
    if (!isOpen && !isUnfolded && !isSingle) return [];
    const rows: RecordRow[] = [];
    const below = (kind: 'details' | 'more-groups'): RecordRow => ({
      ...{ kind, owner, place },
      key: `${kind}/${place.indicator}`,
      id: `${id}-${kind}`,
      drawnFrom: [owner.raw, place.period, settings, isWhole, this.#state.wantsReason.has(placeKey(place))],
    });
    if (isOpen || isSingle) rows.push(below('details'));
    if (isUnfolded) {
      for (const group of groupsOf(owner.raw) ?? []) {
        const inside = { ...place, group };
        rows.push(this.#row(owner, inside, settings, made, (state) => groupRow(owner, inside, state, settings)));
      }
      if (settings.canEdit) rows.push(below('more-groups'));
    }
    return rows;
  }
}
