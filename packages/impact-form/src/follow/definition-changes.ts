/** When the definition of an indicator changed, and in what. */
import { isMap } from '@kvasir/model';
import { definitionFields, type DefinitionField } from '@kvasir/model/impact.js';
import { dayNumber } from './chart-geometry.ts';

export interface DefinitionChange {
  /** The version that begins. */
  readonly version: number;
  /** The last day of the version before; `undefined` where the document does not say it. */
  readonly day: number | undefined;
  readonly fields: readonly DefinitionField[];
}

function same(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // What goes round in a circle is told from nothing.
    return Object.is(one, other);
  }
}

/** The changes in their order. */
export function definitionChanges(indicator: Readonly<Record<string, unknown>>): DefinitionChange[] {
  const { earlierVersions, version } = indicator;
  if (!isMap(earlierVersions)) return [];
  const earlier = Object.entries(earlierVersions)
    .flatMap(([key, definition]) =>
      /^[1-9]\d{0,14}$/.test(key) && isMap(definition) ? [{ number: Number(key), definition }] : [],
    )
    .sort((one, other) => one.number - other.number);
  return earlier.map(({ number, definition }, index): DefinitionChange => {
    const next = earlier[index + 1];
    const after = next?.definition ?? indicator;
    const { until } = definition;
    const day = typeof until === 'string' && /^\d{4}-\d\d-\d\d$/.test(until) ? dayNumber(until) : NaN;
    return {
      version: next?.number ?? (typeof version === 'number' && version > number ? version : number + 1),
      day: Number.isFinite(day) ? day : undefined,
      fields: definitionFields.filter((field) => !same(definition[field], after[field])),
    };
  });
}
