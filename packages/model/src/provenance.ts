import { fromPointer, toPointer } from './pointer.ts';
import type { Partner, Provenance } from './schema/partner.ts';

/**
 * Where the fact at `pointer` comes from: the entry of `partner.provenance` with the longest JSON Pointer that leads to
 * it, or `undefined` when none does (or `pointer` is no JSON Pointer).
 */
export function provenanceOf(partner: Partner, pointer: string): Provenance | undefined {
  const path = fromPointer(pointer);
  const sources = partner.provenance ?? {};
  for (let length = path?.length ?? -1; length >= 0; length--) {
    const prefix = toPointer(path?.slice(0, length) ?? []);
    if (Object.hasOwn(sources, prefix)) return sources[prefix];
  }
  return undefined;
}
