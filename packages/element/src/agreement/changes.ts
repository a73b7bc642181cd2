import { isMap, toPointer } from '@kvasir/model';

/** One place at which two versions of something differ. An absent side was not there. */
export interface DocumentChange {
  pointer: string;
  before?: unknown;
  after?: unknown;
}

/**
 * What leads from one version to another, place by place, as a reader would count it: an entry that came or went is one
 * change, whatever it holds.
 *
 * @param pointer the place of both in the document
 */
export function changesBetween(before: unknown, after: unknown, pointer = ''): DocumentChange[] {
  if (isMap(before) && isMap(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesBetween(before[key], after[key], pointer + toPointer([key])));
  }
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ pointer, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}
