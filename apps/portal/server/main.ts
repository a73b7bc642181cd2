/**
 * Serves the portal: `PORT` (8080 when not set) on all addresses of this machine. What people write is kept in the folder
 * `PORTAL_DATA` (`.data/portal` when not set), or in the PostgreSQL that `DATABASE_URL` names.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createPortal } from './app.ts';
import type { PortalStorage } from './partnerships/database.ts';

const port = Number(process.env['PORT'] ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env['PORT'] ?? ''}", which is no port. Use a number from 0 to 65535.`);
}

try {
  const portal = await createPortal(storage());
  await listen(portal);
  const address = portal.server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`The portal is at http://localhost:${String(listening)}/ (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.close());
} catch (error) {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') {
    fail(`Port ${String(port)} is taken by another program. Stop it, or choose another port: PORT=8090 npm start`);
  }
  if (code === 'EACCES')
    fail(`This user may not open port ${String(port)}. Choose one above 1023: PORT=8080 npm start`);
  fail(error instanceof Error ? error.message : String(error));
}

function storage(): PortalStorage {
  const { DATABASE_URL: url, PORTAL_DATA: path } = process.env;
  if (url) return { kind: 'postgres', url };
  return { kind: 'folder', path: path ? resolve(path) : fileURLToPath(new URL('../.data/portal', import.meta.url)) };
}

/** On all addresses, or, where the machine has no IPv6, on all that it has. */
async function listen(portal: FastifyInstance): Promise<void> {
  try {
    await portal.listen({ port, host: '::' });
  } catch (error) {
    if (codeOf(error) !== 'EAFNOSUPPORT' && codeOf(error) !== 'EADDRNOTAVAIL') throw error;
    await portal.listen({ port, host: '0.0.0.0' });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
