import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, mock, test } from 'node:test';
import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { webKitLauncher } from './webkit-launcher.ts';

/** A driver that does what it is told, and notes it. */
const told: string[] = [];
const driver: Server = createServer((request, response) => {
  told.push(`${request.method ?? ''} ${request.url ?? ''}`);
  const value = request.url === '/session' ? { sessionId: 'one', capabilities: { browserName: 'MiniBrowser' } } : null;
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ value }));
  });
});

describe('The launcher of WebKit', () => {
  before(async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    await once(driver.listen(0, '127.0.0.1'), 'listening');
  });
  after(() => {
    mock.timers.reset();
    driver.close();
    driver.closeAllConnections();
  });

  test('asks nothing by itself while a page is on its way, for the driver answers only one of two then', async () => {
    const launcher = webKitLauncher('/usr/bin/MiniBrowser', (driver.address() as AddressInfo).port);
    await launcher.initialize?.({ concurrency: 1 } as TestRunnerCoreConfig, []);
    await launcher.startSession('file', 'http://localhost/a-page-of-tests');
    mock.timers.tick(600_000);
    await launcher.stop?.();
    assert.deepEqual(
      told.filter((request) => request.includes('/title')),
      [],
    );
    assert.ok(told.includes('POST /session/one/url'));
    assert.equal(told.at(-1), 'DELETE /session/one');
  });
});
