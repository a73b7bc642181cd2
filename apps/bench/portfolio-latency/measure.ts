/**
 * Measures a portfolio of 200 plans beside a plain form of as many fields, in a real browser: the first picture, a filter,
 * and the opening of one plan. `npm run portfolio-latency -w @kvasir/bench` after `npm run build`. Prints medians in
 * milliseconds and their ratio; read the ratio, for the rest depends on the machine.
 */
import { servePage } from '../served-page.ts';
import type { Timing } from './page.ts';

const plans = 200;
const fieldsOfPlan = 40;
const repetitions = 5;

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const served = await servePage(new URL('page.ts', import.meta.url), 'measurePortfolio');
const fields = plans * fieldsOfPlan;
const form: Timing = await served.within((page) =>
  page.evaluate(([all, one, times]) => window.measureForm(all, one, times), [
    fields,
    fieldsOfPlan,
    repetitions,
  ] as const),
);
const portfolio: Timing = await served.within((page) =>
  page.evaluate(([all, times]) => window.measurePortfolio(all, times), [fields, repetitions] as const),
);
console.log(`${String(plans)} plans, ${String(fields)} fields      portfolio   plain form   ratio`);
for (const name of ['first', 'filter', 'open'] as const) {
  const [own, plain] = [median(portfolio[name]), median(form[name])];
  console.log(
    [name.padEnd(32), own.toFixed(0).padEnd(12), plain.toFixed(0).padEnd(13), (own / plain).toFixed(2)].join(''),
  );
}
await served.close();
