/**
 * Reading that cannot lose anything: each mapped value is taken out of a copy of the source record, and what nobody
 * took is the remainder, which the importer stores whole. A value of the wrong type is not taken, and so remains.
 */
import { isSafeKey } from '@kvasir/model';
import { isPlainMap, type Plain, type PlainMap } from './plain.ts';

export function takeText(map: PlainMap, key: string): string | undefined {
  const value = map[key];
  if (typeof value !== 'string') return undefined;
  delete map[key];
  return value;
}

/** An identifier or code, which some exports write as a number. */
export function codeOf(value: Plain | undefined): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function takeCode(map: PlainMap, key: string): string | undefined {
  const code = codeOf(map[key]);
  if (code !== undefined) delete map[key];
  return code;
}

export function takeNumber(map: PlainMap, key: string): number | undefined {
  const value = map[key];
  if (typeof value !== 'number') return undefined;
  delete map[key];
  return value;
}

/** Takes `key` when `read` understands its value; otherwise the value remains. */
export function takeAs<T>(
  map: PlainMap,
  key: string,
  read: (value: string | number | boolean) => T | undefined,
): T | undefined {
  const value = map[key];
  if (value === undefined || isPlainMap(value)) return undefined;
  const result = read(value);
  if (result !== undefined) delete map[key];
  return result;
}

/** Takes the texts of a list that can be members of a set in the document; the others remain in the list. */
export function takeTexts(map: PlainMap, key: string): string[] {
  const list = map[key];
  if (!isPlainMap(list)) return [];
  const texts: string[] = [];
  for (const [position, value] of Object.entries(list)) {
    if (typeof value !== 'string' || !isSafeKey(value)) continue;
    texts.push(value);
    delete list[position];
  }
  return texts;
}

/** The objects in a list, each with a `detach` that takes it whole once it has been understood. */
export function membersOf(map: PlainMap, key: string): { item: PlainMap; detach: () => void }[] {
  const list = map[key];
  if (!isPlainMap(list)) return [];
  return Object.entries(list).flatMap(([position, item]) =>
    isPlainMap(item) ? [{ item, detach: () => void delete list[position] }] : [],
  );
}

/** What was not taken, without the emptied maps; `undefined` when nothing is left. */
export function remainder(map: PlainMap): PlainMap | undefined {
  const rest: PlainMap = {};
  for (const [key, value] of Object.entries(map)) {
    const kept = isPlainMap(value) ? remainder(value) : value;
    if (kept !== undefined) rest[key] = kept;
  }
  return Object.keys(rest).length > 0 ? rest : undefined;
}
