/** Rules on the parts of the joint strategy for intellectual assets (C(2024) 601, 3.1.1(f)). */
import type { StrategyPart } from '../schema/asset-strategy.ts';
import type { EntryRule } from './rule.ts';
import { readable } from './walk.ts';

/** What a sentence on a part of the strategy names: the part, by its key. */
export type StrategyValues = { readonly part: string };

/** `open-science` → `open science`. */
export function partInEnglish(part: string): string {
  return part.replaceAll('-', ' ');
}

/** Makes the rule that a part on which something was agreed has a field filled in. */
export function strategyPartRule<const TId extends string>(
  id: TId,
  field: keyof StrategyPart,
  message: (part: string) => string,
): EntryRule<TId, StrategyValues, 'assetStrategy'> {
  return {
    id,
    severity: 'advice',
    paragraph: '3.1.1(f)',
    of: ['assetStrategy'],
    message: ({ part }) => message(partInEnglish(part)),
    find(entry, report, { id: part }) {
      if (readable(entry.text) && !readable(entry[field])) report([field], { part });
    },
  };
}
