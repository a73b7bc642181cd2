import * as v from 'valibot';
import { isCalendarDate } from '../calendar-date.ts';
import { documentObject, type DocumentObject, type OptionalEntries } from './primitives.ts';

/** What is no date has no order, and is reported as what it is. */
function comparable(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && isCalendarDate(value));
}

/** Dates compare as text because ISO 8601 sorts so. */
function inOrder(first: string, second: string, replanned?: string) {
  return v.rawCheck<Record<string, unknown>>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    const [from, to] = [input[first], input[second]];
    if (!comparable(from) || !comparable(to) || from <= to) return;
    const later = replanned === undefined ? undefined : input[replanned];
    if (comparable(later) && from <= later) return;
    addIssue({
      message: 'out-of-order',
      expected: `>=${String(from)}`,
      received: String(to),
      path: [{ type: 'object', origin: 'value', input, key: second, value: to }],
    });
  });
}

/**
 * An object of the document with two fields of which the second must not lie before the first; reported at the second.
 *
 * @param replanned the field that has taken the place of the second, where there is one: a promise that was not kept stays
 */
/*#__NO_SIDE_EFFECTS__*/
export function orderedObject<const TRequired extends v.ObjectEntries, const TOptional extends v.ObjectEntries>(
  first: keyof (TRequired & TOptional) & string,
  second: keyof (TRequired & TOptional) & string,
  required: TRequired,
  optional: TOptional,
  replanned?: keyof (TRequired & TOptional) & string,
): DocumentObject<TRequired & OptionalEntries<TOptional>> {
  const schema: unknown = v.pipe(
    documentObject(required, optional) as unknown as v.GenericSchema<Record<string, unknown>>,
    inOrder(first, second, replanned),
  );
  return schema as DocumentObject<TRequired & OptionalEntries<TOptional>>;
}
