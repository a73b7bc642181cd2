/** Negative impacts and ethical concerns (C(2024) 601, 3.4.1(a)), wherever the document has them. */
import { firstGraphemes } from '../graphemes.ts';
import { asMap } from '../patch/json-map.ts';
import type { NegativeImpact } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import { sharedByRules } from './rule.ts';
import { isBlank, readable } from './walk.ts';

/** What the sentence on a negative impact names: the beginning of its description. */
export type NegativeImpactValues = { readonly name: string };

/** What a declaration says nothing of: who assessed, or when, or both. */
export type DeclarationValues = { readonly lacks: 'both' | 'by' | 'date' };

export interface FoundImpact {
  readonly path: readonly string[];
  readonly entry: NegativeImpact;
  readonly name: string;
}

/** As much of a description as a sentence about it can quote. */
const quoted = 60;

function nameOf(description: unknown, id: string): string {
  const line = readable(description)
    ?.trim()
    .split(/\r\n|[\n\r\u2028\u2029]/, 1)[0];
  if (line === undefined) return id;
  const first = firstGraphemes(line, quoted);
  return first === line ? line : `${first.trimEnd()}…`;
}

/** The negative impacts of single indicators, and those of none. */
export const negativeImpacts = /*#__PURE__*/ sharedByRules(
  ({ indicators, impact }: Pick<Partnership, 'indicators' | 'impact'>): readonly FoundImpact[] => {
    const found: FoundImpact[] = [];
    const take = (map: unknown, path: readonly string[]): void => {
      const entries = asMap(map) ?? {};
      for (const id of Object.keys(entries)) {
        const entry = asMap(entries[id]) as NegativeImpact | undefined;
        if (entry) found.push({ path: [...path, id], entry, name: nameOf(entry.description, id) });
      }
    };
    const all = asMap(indicators) ?? {};
    for (const id of Object.keys(all)) {
      const map = asMap(all[id])?.['negativeImpacts'];
      if (map) take(map, ['indicators', id, 'negativeImpacts']);
    }
    take(asMap(impact)?.['negativeImpacts'], ['impact', 'negativeImpacts']);
    return found;
  },
);

/** What is missing in a declaration that somebody assessed something on a day. */
export function lackIn(declaration: unknown): DeclarationValues['lacks'] | undefined {
  // What is no map is the schema's to report.
  if (!isBlank(declaration) && !asMap(declaration)) return undefined;
  const { by, date } = asMap(declaration) ?? {};
  if (isBlank(by)) return isBlank(date) ? 'both' : 'by';
  return isBlank(date) ? 'date' : undefined;
}
