/** WebKit for tests on a machine without a display: a virtual screen and the driver, both on addresses of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { freePort } from './free-port.ts';

export interface WebKitDriver {
  port: number;
  stop(): void;
}

/** Starts Xvfb on the first free display and answers with its name. `-displayfd` has no race, `xvfb-run -a` has one. */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const failed = once(screen, 'exit').then(() => {
    throw new Error('Xvfb did not start. "npx kv-ensure-browser webkit" installs what is missing.');
  });
  const [number] = (await Promise.race([once(screen.stdio[3] as Readable, 'data'), failed])) as [Buffer];
  return `:${String(number).trim()}`;
}

export async function startWebKitDriver(): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = (): void => children.forEach((child) => child.kill());
  process.once('exit', stop);
  // Without a handler these two end the process at once, and the display and the driver would stay behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  const display = await startScreen(children);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    // Without a GPU the compositor's DMA-BUF path crashes or paints nothing on some machines.
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  children.push(driver);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return { port, stop };
    if (driver.exitCode !== null) break;
    await delay(100);
  }
  stop();
  throw new Error('WebKitWebDriver did not start.');
}
