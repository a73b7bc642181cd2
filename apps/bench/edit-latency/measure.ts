/**
 * Measures one edit of one field in a document of growing size, in a real browser: `npm run edit-latency -w @kvasir/bench`
 * after `npm run build`. Prints medians and the 95th percentile in milliseconds, of 200 edits after 50 to warm up.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
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
console.log('share   entries   MB     updated p50  p95    with layout p50  p95    findings');
for (const factor of [1 / 16, 1 / 4, 1]) {
  const size = scaled(factor);
  // A page of its own for each size: what one leaves behind must not slow down the next.
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  await page.waitForFunction(() => 'measureEdits' in window);
  const timing: Timing = await page.evaluate(([of, edits]) => window.measureEdits(of, edits), [
    size,
    warmUp + counted,
  ] as const);
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
  await page.close();
}
await browser.close();
server.close();
