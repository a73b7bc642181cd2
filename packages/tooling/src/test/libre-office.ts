/**
 * LibreOffice as a reader of what is written here. What is there is used; else, on Debian as root, the distribution's
 * packages are installed; else one sentence says what to do.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

function isThere(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

function ensureLibreOffice(): void {
  if (isThere()) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Another apt may be at work on a machine that has just started: wait for it.
    const patient = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    spawnSync('apt-get', [...patient, 'update'], { env });
    spawnSync('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], { env });
  }
  if (!isThere()) throw new Error(`There is no LibreOffice. Install it (on Debian: ${packages.join(' ')}).`);
}

/**
 * What LibreOffice makes of files, in a format of its own that is one XML file: `fodt` for texts, `fods` for workbooks.
 * In the order of the files.
 */
export async function openedByLibreOffice(
  files: readonly Uint8Array[],
  extension: 'docx' | 'xlsx',
): Promise<readonly string[]> {
  ensureLibreOffice();
  const [flat, reader] = extension === 'docx' ? ['fodt', 'MS Word 2007 XML'] : ['fods', 'Calc MS Excel 2007 XML'];
  const folder = await mkdtemp(join(tmpdir(), 'kvasir-office-'));
  try {
    const names = files.map((_, index) => join(folder, `${String(index)}.${extension}`));
    for (const [index, name] of names.entries()) await writeFile(name, files[index] ?? new Uint8Array());
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const parameters = [own, '--headless', `--infilter=${reader}`, '--convert-to', flat, '--outdir', folder, ...names];
    await promisify(execFile)('soffice', parameters, { timeout: 120_000 });
    return await Promise.all(names.map((name) => readFile(name.replace(/\w+$/, flat), 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
