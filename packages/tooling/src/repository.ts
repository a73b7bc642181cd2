import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, however deep the tool was started. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The parts of a package.json that the tools read. */
export interface PackageJson {
  name: string;
  version?: string;
  description?: string;
  private?: boolean;
  license?: string;
  exports?: Record<string, string | Record<string, string>>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  customElements?: string;
}

export interface Workspace {
  /** Absolute path. */
  folder: string;
  /** The folder's own name: `partner-profile`. */
  stem: string;
  manifest: PackageJson;
}

export function readPackage(folder = '.'): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

/** All workspaces of a repository, sorted by path. */
export function workspacesOf(root = repository): Workspace[] {
  return globSync(['packages/*/package.json', 'apps/*/package.json'], { cwd: root })
    .sort()
    .map((file) => {
      const folder = join(root, dirname(file));
      return { folder, stem: file.split(/[\\/]/).at(-2) ?? '', manifest: readPackage(folder) };
    });
}
