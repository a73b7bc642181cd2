import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** What this process has locked. */
const held = new Set<string>();

/**
 * Takes a folder for this process; two that write to one PGlite folder would destroy it. What a killed process of this
 * machine left is not in the way. Throws, with what to do, when another portal has the folder.
 *
 * @returns gives the folder back
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'portal.pid');
  // The lock appears with all that is in it, or another portal could read an empty one.
  const draft = `${file}.${String(process.pid)}`;
  for (;;) {
    writeFileSync(draft, `${String(process.pid)} ${hostname()}`);
    try {
      linkSync(draft, file);
      held.add(file);
      return () => {
        held.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const [owner = '', host = hostname()] = readFileSync(file, 'utf8').split(' ');
    if (held.has(file) || isRunning(Number(owner), host)) {
      throw new Error(
        `The data in ${folder} is in use by another portal (process ${owner} on ${host}). Stop it, or choose another folder: PORTAL_DATA=/another/folder npm start. If no portal runs there any more, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
}

/**
 * Processes of another machine, or of another container, cannot be seen: they count as running. In a container every
 * portal is process 1: a number of our own was left by one before us.
 */
function isRunning(owner: number, host: string): boolean {
  if (host !== hostname()) return true;
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
