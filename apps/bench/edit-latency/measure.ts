/**
 * Measures one edit of one field in a document of growing size, in a real browser: `npm run edit-latency -w @kvasir/bench`
 * after `npm run build`. Prints medians and the 95th percentile in milliseconds, of 200 edits after 50 to warm up.
 */
import { servePage } from '../served-page.ts';
import type { Size, Timing } from './page.ts';

const whole: Size = { partners: 50, results: 500, milestones: 2000, indicators: 1000, observations: 20 };
const warmUp = 50;
const counted = 200;

function scaled(factor: number): Size {
  const { observations, ...collections } = whole;
  const sizes = Object.entries(collections).map(([name, count]) => [name, Math.max(5, Math.round(count * factor))]);
  return { ...(Object.fromEntries(sizes) as Omit<Size, 'observations'>), observations };
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(2);
}

const served = await servePage(new URL('page.ts', import.meta.url), 'measureEdits');
console.log('share   entries   MB     updated p50  p95    with layout p50  p95    findings');
for (const factor of [1 / 16, 1 / 4, 1]) {
  const size = scaled(factor);
  const timing: Timing = await served.within((page) =>
    page.evaluate(([of, edits]) => window.measureEdits(of, edits), [size, warmUp + counted] as const),
  );
  const updated = timing.updated.slice(warmUp);
  const laidOut = timing.laidOut.slice(warmUp);
  const entries = size.partners + size.results + size.milestones + size.indicators * (1 + size.observations);
  console.log(
    [
      factor.toFixed(4).padEnd(8),
      String(entries).padEnd(10),
      (timing.bytes / 1e6).toFixed(2).padEnd(7),
      quantile(updated, 0.5).padEnd(13),
      quantile(updated, 0.95).padEnd(7),
      quantile(laidOut, 0.5).padEnd(17),
      quantile(laidOut, 0.95).padEnd(7),
      String(timing.findings),
    ].join(''),
  );
}
await served.close();
