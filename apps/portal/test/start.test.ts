import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

/** Starts the portal and answers with what it said first and, if it ended by itself, how. */
function start(port: string): Promise<{ said: string; code: number | null }> {
  const portal = spawn(process.execPath, [main], { env: { ...process.env, PORT: port } });
  return new Promise((done) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
      if (said.includes('http://')) portal.kill();
    };
    portal.stdout.on('data', hear);
    portal.stderr.on('data', hear);
    portal.on('exit', (code) => done({ said, code }));
  });
}

test('the portal prints its address', async () => {
  const { said } = await start('0');
  assert.match(said, /^The portal is at http:\/\/localhost:\d+\//);
});

test('when the port is taken, the portal says so and what to do, and ends', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const { said, code } = await start(String(port));
  other.close();
  assert.match(said, new RegExp(`^Port ${String(port)} is taken by another program\\. .*PORT=`));
  assert.equal(code, 1);
});

test('what is no port is named', async () => {
  const { said, code } = await start('http');
  assert.match(said, /^PORT is "http", which is no port/);
  assert.equal(code, 1);
});
