import { mapFields, objectFields } from './map-fields.ts';
import { isMap, plainCopy } from './plain-copy.ts';
import type { Partnership } from './schema/partnership.ts';

type AnyVersion = Readonly<Record<string, unknown>>;

/**
 * What leads from each version of the document to the next. Version 0 is every document that does not say which it is:
 * one written by hand, or imported from CORDIS. It differs from version 1 in nothing else.
 */
const steps: readonly ((document: AnyVersion) => AnyVersion)[] = [(document) => document];

function versionOf({ schema }: AnyVersion): number {
  if (schema === undefined) return 0;
  const version = typeof schema === 'string' && /^urn:kvasir:partnership:([1-9][0-9]*)$/.exec(schema)?.[1];
  // What is no version of ours is not for us to change; `validate` reports it.
  return version ? Number(version) : Infinity;
}

/** An array keeps its meaning in a field that nobody knows; in one of ours, and for an entry of ours, it is a slip. */
function isEmptyMap(path: readonly string[]): boolean {
  const [field = '', around = '', beyond] = [path.at(-1), path.at(-2), path.at(-3)];
  if (mapFields.includes(field) || objectFields.includes(field)) return true;
  // The strategy has a part on background, which is no collection of it.
  return mapFields.includes(around) && beyond !== 'assetStrategy';
}

/**
 * Any value as a document of the current version that is safe to walk: `null` is left out, and so are cycles, keys like
 * `__proto__` and what lies too deep; `[]` becomes `{}` where a map belongs; `schema` says the version. Everything else
 * stays, unknown fields too. Returns the same object when there is nothing to do. A document of a newer version keeps
 * its `schema`, for what is new in it is unknown here. Never throws; what is no object becomes an empty document.
 */
export function migrate(value: unknown): Partnership {
  const { copy } = plainCopy(value, { share: true, isEmptyMap });
  let document: AnyVersion = isMap(copy) ? copy : {};
  for (let version = versionOf(document); version < steps.length; version++) {
    document = { ...steps[version]?.(document), schema: `urn:kvasir:partnership:${String(version + 1)}` };
  }
  return document;
}
