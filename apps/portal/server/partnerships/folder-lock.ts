import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a folder for this process; two that write to one PGlite folder would destroy it. What a killed process left is
 * not in the way. Throws, with what to do, when another portal has the folder.
 *
 * @returns gives the folder back
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'portal.pid');
  const give = (): void => rmSync(file, { force: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return give;
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(file, 'utf8'));
    if (isRunning(owner)) {
      throw new Error(
        `The data in ${folder} is in use by another portal (process ${String(owner)}). Stop it, or choose another folder: PORTAL_DATA=/another/folder npm start`,
      );
    }
    give();
  }
}

/** In a container every portal is process 1: a number of our own was left by one before us. */
function isRunning(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
