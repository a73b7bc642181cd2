/**
 * Measures a portfolio of 200 plans beside a plain form of as many fields, in a real browser: the first picture, a filter,
 * and the opening of one plan. `npm run portfolio-latency -w @kvasir/bench` after `npm run build`. Prints medians in
 * milliseconds and their ratio; read the ratio, for the rest depends on the machine.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Timing } from './page.ts';

const plans = 200;
const fieldsOfPlan = 40;
const repetitions = 5;

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'es2022',
    rolldownOptions: {
      input: fileURLToPath(new URL('page.ts', import.meta.url)),
      output: { entryFileNames: 'page.js' },
    },
  },
});
const files = new Map(
  (Array.isArray(built) ? built : [built])
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
);
const server = createServer((request, response) => {
  const file = files.get(request.url ?? '');
  response.setHeader('content-type', file === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
  response.end(file ?? '<!doctype html><html lang="en"><script type="module" src="/page.js"></script></html>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});

async function measured(measure: 'measurePortfolio' | 'measureForm'): Promise<Timing> {
  // A page of its own for each: what one leaves behind must not slow down the other.
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  await page.waitForFunction(() => 'measurePortfolio' in window);
  const timing: Timing =
    measure === 'measureForm'
      ? await page.evaluate(([all, one, times]) => window.measureForm(all, one, times), [
          plans * fieldsOfPlan,
          fieldsOfPlan,
          repetitions,
        ] as const)
      : await page.evaluate(([all, times]) => window.measurePortfolio(all, times), [
          plans * fieldsOfPlan,
          repetitions,
        ] as const);
  await page.close();
  return timing;
}

const [form, portfolio] = [await measured('measureForm'), await measured('measurePortfolio')];
console.log(`${String(plans)} plans, ${String(plans * fieldsOfPlan)} fields      portfolio   plain form   ratio`);
for (const name of ['first', 'filter', 'open'] as const) {
  const [own, plain] = [median(portfolio[name]), median(form[name])];
  console.log(
    [name.padEnd(32), own.toFixed(0).padEnd(12), plain.toFixed(0).padEnd(13), (own / plain).toFixed(2)].join(''),
  );
}
await browser.close();
server.close();
