/** A page of its own for a measurement, built and served, and a real browser to open it in. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';

export interface ServedPage {
  /** The page, opened anew and closed again afterwards: what one measurement leaves behind must not slow down the next. */
  within: <T>(measure: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Builds the script of a page by its address. `name` is what it offers on `window` once it is ready. */
export async function servePage(script: URL, name: string): Promise<ServedPage> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(script), output: { entryFileNames: 'page.js' } },
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
  return {
    within: async (measure) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String(port)}/`);
      await page.waitForFunction((ready) => ready in window, name);
      const measured = await measure(page);
      await page.close();
      return measured;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
