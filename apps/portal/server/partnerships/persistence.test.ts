import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { createPortal } from '../app.ts';

const url = '/api/partnerships/101095375';
const type = 'application/merge-patch+json';

describe('what people write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvasir-portal-'));
  after(() => rmSync(folder, { recursive: true }));

  const open = (path = folder): Promise<FastifyInstance> => createPortal({ kind: 'folder', path });

  async function patch(portal: FastifyInstance, body: object): Promise<string> {
    const { etag } = (await portal.inject({ url })).headers;
    const headers = { 'content-type': type, 'if-match': String(etag), 'kvasir-author': 'Ana' };
    const answer = await portal.inject({ method: 'PATCH', url, headers, payload: JSON.stringify(body) });
    assert.equal(answer.statusCode, 204);
    return String(answer.headers.etag);
  }

  test('is there after a restart, with its version and who wrote it', async () => {
    const first = await open();
    const tag = await patch(first, { acronym: 'Kept' });
    await first.close();
    const second = await open();
    const { headers, ...read } = await second.inject({ url });
    assert.equal(read.json<{ acronym: string }>().acronym, 'Kept');
    assert.equal(headers.etag, tag);
    assert.equal(headers['kvasir-author'], 'Ana');
    await second.close();
  });

  test('is there after the portal was killed', async () => {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    const env = { ...process.env, PORT: '0', PORTAL_DATA: folder, DATABASE_URL: '' };
    const killed = spawn(process.execPath, [...process.execArgv, main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface(killed.stdout), 'line')) as [string];
    const address = /http:\S+(?=\/ )/.exec(line)?.[0] ?? '';
    const tag = (await fetch(address + url)).headers.get('etag') ?? '';
    const headers = { 'content-type': type, 'if-match': tag };
    const body = '{"acronym":"Survived"}';
    assert.equal((await fetch(address + url, { method: 'PATCH', headers, body })).status, 204);
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    const next = await open();
    assert.equal((await next.inject({ url })).json<{ acronym: string }>().acronym, 'Survived');
    await next.close();
  });

  test('is safe from a second portal on the same folder, which says so and takes over once the first has ended', async (context) => {
    const said = context.mock.method(console, 'error', () => undefined);
    const locked = mkdtempSync(join(tmpdir(), 'kvasir-portal-'));
    context.after(() => rmSync(locked, { recursive: true }));
    const lock = join(locked, 'portal.pid');
    // A process that is there as long as this one is.
    writeFileSync(lock, String(process.ppid));
    const portal = await open(locked);
    const answers = [await portal.inject({ url }), await portal.inject({ url })];
    for (const { statusCode, headers } of answers) {
      assert.equal(statusCode, 503);
      assert.equal(headers['retry-after'], '5');
    }
    assert.equal((await portal.inject({ url: '/projects/101095375' })).statusCode, 200);
    assert.equal(said.mock.callCount(), 1);
    assert.match(
      String(said.mock.calls[0]?.arguments[0]),
      /in use by another portal \(process \d+ on .+\).*PORTAL_DATA=/,
    );
    rmSync(lock);
    assert.equal((await portal.inject({ url })).statusCode, 200);
    await portal.close();
  });
});
