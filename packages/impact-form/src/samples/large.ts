import { impactDimensions, orientations, type Id, type Indicator } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';
import { bladeLoop } from './blade-loop.ts';

/** As many indicators as one likes, each like one of the sample but somewhere else in the balance. */
export function large(count: number): ImpactSlice {
  const known = Object.values(bladeLoop.indicators ?? {});
  const indicators = Array.from({ length: count }, (_, index): [Id, Indicator] => {
    const like = known[index % known.length];
    return [
      `i${String(index)}`,
      {
        ...like,
        number: `I${String(index + 1)}`,
        order: index,
        title: `${like?.title ?? ''} ${String(index + 1)}`,
        orientation: orientations[index % 3] ?? 'social',
        dimension: impactDimensions[Math.floor(index / 3) % 6] ?? 'health',
      },
    ];
  });
  return { ...bladeLoop, indicators: Object.fromEntries(indicators) };
}
