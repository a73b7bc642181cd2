import { asMap } from '../../patch/json-map.ts';
import { strategyParts } from '../../vocabularies/results.ts';
import { idsIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { partInEnglish, type StrategyValues } from '../strategy.ts';
import { readable } from '../walk.ts';

/** A strategy has seven parts; whoever has begun with one is told of the others. */
export const strategyPartEmpty = documentRule({
  id: 'strategy-part-empty',
  severity: 'advice',
  paragraph: '3.1.1(f)',
  reads: ['assetStrategy'],
  message: ({ part }: StrategyValues) =>
    `The joint strategy says nothing on ${partInEnglish(part)} yet. Write down what the partners have agreed.`,
  find({ assetStrategy }, report) {
    if (idsIn(assetStrategy).length === 0) return;
    for (const part of strategyParts) {
      if (!readable(asMap(assetStrategy?.[part])?.['text'])) report(['assetStrategy', part, 'text'], { part });
    }
  },
});
