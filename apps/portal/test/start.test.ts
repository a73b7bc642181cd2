import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'kvasir-portal-'));
after(() => rmSync(folder, { recursive: true }));

/** Starts the portal, asks it for a page and a document once it listens, and answers with all that it said, and how it ended. */
function start(port: string): Promise<{ said: string; code: number | null }> {
  const env = { ...process.env, PORT: port, PORTAL_DATA: folder, DATABASE_URL: '' };
  const portal = spawn(process.execPath, [main], { env });
  return new Promise((done) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
      const [address] = /http:\S+(?=\/ )/.exec(said) ?? [];
      if (address) void visit(address).finally(() => portal.kill());
    };
    portal.stdout.on('data', hear);
    portal.stderr.on('data', hear);
    portal.on('exit', (code) => done({ said, code }));
  });
}

async function visit(address: string): Promise<void> {
  assert.equal((await fetch(address)).status, 200);
  assert.equal((await fetch(`${address}/api/partnerships/101095375`)).status, 200);
}

test('the portal prints its address and nothing else, and ends when it is told to', async () => {
  const { said, code } = await start('0');
  assert.match(said, /^The portal is at http:\/\/localhost:\d+\/ .*\n$/);
  assert.equal(code, 0);
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
