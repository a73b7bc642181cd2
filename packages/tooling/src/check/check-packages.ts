/** Packs each public package as npm would and looks into the tarball as its users will: `kv-check-packages`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { workspacesOf, type Workspace } from '../repository.ts';

interface Packed {
  tarball: string;
  files: string[];
}

function pack({ folder }: Workspace, destination: string): Packed {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed in ${folder}:\n${stderr}`);
  // npm 11 and older answer with a list, newer ones with a map by name.
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string; files: { path: string }[] }>);
  if (!packed) throw new Error(`npm pack said nothing in ${folder}.`);
  return { tarball: join(destination, packed.filename), files: packed.files.map(({ path }) => path) };
}

async function lintPackage({ manifest }: Workspace, tarball: string): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball: content }, strict: true });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => `publint: ${formatMessage(message, { ...manifest }) ?? message.code}`);
}

function checkTypes({ manifest }: Workspace, tarball: string): string[] {
  // Style sheets and JSON have no types; publint has seen that they are there.
  const untyped = Object.keys(manifest.exports ?? {}).filter((entry) => /\.(css|json)$/.test(entry));
  const cli = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')).replace(
    'package.json',
    'dist/index.js',
  );
  const exclude = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
  // Kvasir is ESM only, for bundlers and for Node's own resolution.
  const parameters = [
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
    '--no-definitely-typed',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...parameters, ...exclude], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`attw: ${stdout}${stderr}`];
}

const destination = mkdtempSync(join(tmpdir(), 'kv-packages-'));
try {
  for (const workspace of workspacesOf().filter(({ manifest }) => !manifest.private)) {
    const { tarball, files } = pack(workspace, destination);
    const problems = [
      ...['README.md', 'LICENSE']
        .filter((file) => !files.includes(file))
        .map((file) => `${file} is not in the package`),
      ...files.filter((file) => /\.(test|stories)\./.test(file)).map((file) => `${file} should not be in the package`),
      ...(await lintPackage(workspace, tarball)),
      ...checkTypes(workspace, tarball),
    ];
    console.log([`${workspace.manifest.name}: ${problems.length === 0 ? 'good' : ''}`, ...problems].join('\n  '));
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(destination, { recursive: true });
}
