import type { Format } from '@kvasir/element';
import type { ImpactFormMessages } from '../../impact-form.messages.ts';
import type { ChartWords } from '../chart-frame.ts';
import { chartEnglish } from '../follow.messages.en.ts';

/** The words of a chart without those of the whole element: Node has no page to load them for. */
export function testWords(format: Format): ChartWords {
  const text = {
    half: (half: 1 | 2, year: string) => `${half === 1 ? 'Jan–Jun' : 'Jul–Dec'} ${year}`,
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  } as ImpactFormMessages;
  return { chart: chartEnglish, text, format };
}
