import { isMap, type MergePatch } from '@kvasir/model';

export type PatchMap = Record<string, unknown>;

/** Adds a merge patch to another: what both speak of is said by the later one. Only the first is changed. */
export function addPatch(patch: PatchMap, further: MergePatch): void {
  for (const [key, value] of Object.entries(further)) {
    if (!isMap(value)) {
      patch[key] = value;
      continue;
    }
    const known = patch[key];
    const inner: PatchMap = isMap(known) ? known : {};
    patch[key] = inner;
    addPatch(inner, value);
  }
}
