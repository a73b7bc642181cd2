import { partnerAdvice } from './partner-advice.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { partnerSchema } from './schema/partner.ts';

/**
 * Everything that is wrong with a partner, by JSON Pointer; an empty list when nothing is. Takes any value and never
 * throws (cycles, depth, `__proto__`-like keys and throwing getters become problems; `Proxy` objects are not guarded
 * against). As the document is read, `null` counts as absent and `[]` as an empty map. Unknown fields are no problem.
 */
export function validatePartner(value: unknown): Problem[] {
  return schemaProblems(partnerSchema, value, undefined, undefined, partnerAdvice);
}
