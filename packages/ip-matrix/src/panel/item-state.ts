/** What is known of a result besides its fields: how complete it is, and what the rules say. */
import { readAt } from '@kvasir/element/panel.js';
import {
  completeness,
  isMap,
  resultPlace,
  toPointer,
  type Completeness,
  type Finding,
  type Result,
  type ResultPart,
} from '@kvasir/model';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';

export interface ItemState {
  readonly completeness: Completeness;
  /** The parts of 3.3.1(a) that an error or a warning is about. */
  readonly attention: ReadonlySet<ResultPart>;
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** The findings about an item and about its plan. */
export function findingsOf({ findings }: MatrixHost, item: ItemRef): Finding[] {
  const places = [
    toPointer([item.collection, item.id]),
    ...(item.collection === 'results' ? [toPointer(['valorisationPlans', item.id])] : []),
  ];
  return findings.filter(({ pointer }) => places.some((place) => isWithin(pointer, place)));
}

export function itemState(host: MatrixHost, item: ItemRef, findings: readonly Finding[]): ItemState {
  const entry = readAt(host.value, [item.collection, item.id]);
  const plan = readAt(host.value, ['valorisationPlans', item.id]);
  const attention = findings.flatMap(({ severity, pointer }) =>
    severity === 'advice' ? [] : (resultPlace(pointer)?.part ?? []),
  );
  return {
    // Of whatever was given, as of a result: what is none is settled in nothing.
    completeness: completeness((isMap(entry) ? entry : {}) as Result, isMap(plan) ? plan : undefined),
    attention: new Set(attention),
  };
}
