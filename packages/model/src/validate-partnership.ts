import type * as v from 'valibot';
import { partnerAdvice } from './partner-advice.ts';
import { eachEntry, isMap, type ReportEntry } from './plain-copy.ts';
import { toPointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { impactSchema } from './schema/impact.ts';
import { observationsSchema } from './schema/indicator.ts';
import { partnershipCollections, partnershipSchema, type Partnership } from './schema/partnership.ts';

type Path = readonly string[];
type CheckFields = (fields: unknown, known: readonly Problem[]) => Problem[];

/** What was found in an object, and where it stood: the same object can stand in two places. */
interface Memory {
  place: string;
  key: string;
  problems: Problem[];
}

// What `impact` holds is checked and remembered part by part: the answers of feedback rounds can be many.
const collections: Readonly<Record<string, v.GenericSchema>> = { ...partnershipCollections, impact: impactSchema };

/** The schema of the map at this path, if its entries are to be remembered one by one. */
function collectionAt(path: Path): v.GenericSchema | undefined {
  const [name = '', , field] = path;
  if (path.length === 1 && Object.hasOwn(collections, name)) return collections[name];
  return path.length === 3 && name === 'indicators' && field === 'observations' ? observationsSchema : undefined;
}

function adviceOn(partners: unknown): Problem[] {
  return Object.entries(isMap(partners) ? partners : {}).flatMap(([id, partner]) =>
    partnerAdvice(partner, toPointer([id])),
  );
}

/**
 * Makes a `validate` for documents that are never changed in place, such as those of a store. It remembers what it found
 * in each entry of each collection, and in each observation of an indicator, for as long as the entry exists; so after
 * one edit only the edited entry is checked again.
 */
export function createValidator(): (document: Partnership) => Problem[] {
  const memories = new WeakMap<object, Memory>();

  function remembered(value: unknown, place: string, key: string, find: () => Problem[]): Problem[] {
    if (!isMap(value)) return find();
    const memory = memories.get(value);
    if (memory?.place === place && memory.key === key) return memory.problems;
    const problems = find();
    memories.set(value, { place, key, problems });
    return problems;
  }

  /** Checks the fields of an object without its collections, and those by themselves. */
  function inObject(object: unknown, path: Path, checkFields: CheckFields): Problem[] {
    if (!isMap(object)) return checkFields(object, []);
    const known: Problem[] = [];
    const fields: Record<string, unknown> = {};
    const inside: Problem[][] = [];
    const visit = (field: string, value: unknown): void => {
      const here = [...path, field];
      const schema = collectionAt(here);
      if (!schema || !isMap(value)) fields[field] = value;
      else inside.push(remembered(value, toPointer(path), field, () => inCollection(value, here, schema)));
    };
    eachEntry(object, visit, reportTo(known, path.slice(-1)));
    return [checkFields(fields, known), ...inside].flat();
  }

  function inCollection(collection: object, path: Path, schema: v.GenericSchema): Problem[] {
    const place = { pointer: toPointer(path), depth: path.length };
    const advise = path[0] === 'partners' ? adviceOn : undefined;
    const problems: Problem[] = [];
    const inside: Problem[][] = [problems];
    const visit = (key: string, entry: unknown): void => {
      const find = (): Problem[] =>
        inObject(entry, [...path, key], (fields, known) =>
          schemaProblems(schema, { [key]: fields }, place, known, advise),
        );
      inside.push(remembered(entry, place.pointer, key, find));
    };
    eachEntry(collection, visit, reportTo(problems, path));
    return inside.flat();
  }

  return (document) =>
    inObject(document, [], (fields, known) => schemaProblems(partnershipSchema, fields, undefined, known));
}

function reportTo(problems: Problem[], path: Path): ReportEntry {
  return (key, code, received) => {
    problems.push({ pointer: toPointer([...path, key]), code, severity: 'error', received });
  };
}

/**
 * Everything that is wrong with a partnership, by JSON Pointer; an empty list when nothing is. Takes any value and never
 * throws (cycles, depth, `__proto__`-like keys and throwing getters become problems; `Proxy` objects are not guarded
 * against). As the document is read, `null` counts as absent and `[]` as an empty map. Unknown fields are no problem.
 * References between entries are for `review`.
 */
export function validate(document: unknown): Problem[] {
  return createValidator()(document as Partnership);
}
