/** What the element shows, derived from its value; each part anew only when what it comes from changes. */
import { Remembered } from '@kvasir/element';
import { SliceModel } from '@kvasir/element/workbench.js';
import { isMap, textOf, type Id } from '@kvasir/model';
import { balanceOf, type Balance } from '@kvasir/model/impact.js';
import type { ImpactSlice } from './impact-value.ts';

/** An indicator as the document holds it: any field may be of any type. */
export interface ShownIndicator {
  readonly id: Id;
  readonly raw: Readonly<Record<string, unknown>>;
}

const collator = new Intl.Collator('en', { numeric: true });

function orderOf({ raw }: ShownIndicator): number {
  const { order } = raw;
  return typeof order === 'number' && Number.isFinite(order) ? order : Infinity;
}

function inOrder(one: ShownIndicator, other: ShownIndicator): number {
  const [before, after] = [orderOf(one), orderOf(other)];
  if (before !== after) return before - after;
  const byNumber = collator.compare(textOf(one.raw['number']), textOf(other.raw['number']));
  return byNumber || collator.compare(one.id, other.id);
}

export class ImpactModel extends SliceModel<ImpactSlice> {
  readonly #indicators = new Remembered<readonly ShownIndicator[]>();
  readonly #read = new WeakMap<object, ShownIndicator>();
  readonly #balance = new Remembered<Balance>();

  /** The indicators in their order; one that did not change is the same object. */
  get indicators(): readonly ShownIndicator[] {
    const indicators: unknown = this.value.indicators;
    return this.#indicators.of([indicators], () => {
      if (!isMap(indicators)) return [];
      return Object.keys(indicators)
        .flatMap((id) => this.#shown(id, indicators[id]))
        .sort(inOrder);
    });
  }

  indicator(id: Id | undefined): ShownIndicator | undefined {
    return this.indicators.find((one) => one.id === id);
  }

  /** How the indicators and the negative impacts spread over orientations and dimensions. */
  get balance(): Balance {
    const { indicators, impact } = this.value;
    return this.#balance.of([indicators, impact], () => balanceOf(this.value));
  }

  #shown(id: Id, raw: unknown): ShownIndicator[] {
    if (!isMap(raw)) return [];
    let indicator = this.#read.get(raw);
    // One object can stand at two places of a document that was not read from a file.
    if (indicator?.id !== id) {
      indicator = { id, raw };
      this.#read.set(raw, indicator);
    }
    return [indicator];
  }
}
