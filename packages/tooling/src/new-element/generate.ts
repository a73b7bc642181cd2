import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { workspacesOf, type PackageJson, type Workspace } from '../repository.ts';
import { namesOf, rename, type ElementNames } from './names.ts';

const template = fileURLToPath(new URL('../../templates/element', import.meta.url));

async function write(file: string, content: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const options = (await resolveConfig(file)) ?? {};
  writeFileSync(file, await format(content, { ...options, filepath: file }));
}

/** The template leaves versions open (`*`): the house has one version of everything, and its packages know which. */
function withVersions(text: string, workspaces: Workspace[]): string {
  const manifest = JSON.parse(text) as PackageJson;
  const versionOf = (name: string): string => {
    const own = workspaces.find((workspace) => workspace.manifest.name === name)?.manifest.version;
    if (own) return own;
    for (const { manifest: other } of workspaces) {
      const version = other.dependencies?.[name] ?? other.devDependencies?.[name];
      if (version) return version;
    }
    throw new Error(`No package here says which version of ${name} it uses.`);
  };
  for (const list of [manifest.dependencies, manifest.devDependencies]) {
    for (const name of Object.keys(list ?? {})) if (list?.[name] === '*') list[name] = versionOf(name);
  }
  manifest.version = workspaces.find((workspace) => workspace.manifest.name === 'kvasir')?.manifest.version ?? '0.0.0';
  return JSON.stringify(manifest);
}

/** Changes one file, and says so where it does not look as expected. */
async function change(file: string, pattern: RegExp, replacement: (found: string) => string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} does not look as expected; add the element there by hand.`);
  await write(file, text.replace(pattern, replacement));
}

/** Makes the element part of the one script for a page and of the package with everything. */
async function addToAllInOne(root: string, { kebab }: ElementNames, version: string): Promise<void> {
  const folder = join(root, 'packages/kvasir');
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackageJson;
  const dependencies = { ...manifest.dependencies, [`@kvasir/${kebab}`]: version };
  manifest.dependencies = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
  await write(file, JSON.stringify(manifest));
  const entry = `  'kv-${kebab}': () => import('@kvasir/${kebab}/define.js'),\n`;
  await change(join(folder, 'src/registry.ts'), /(?<=\n)\};/, (end) => `${entry}${end}`);
  await change(join(folder, 'src/index.ts'), /$(?![\s\S])/, () => `export * from '@kvasir/${kebab}';\n`);
}

function changesetFor(names: ElementNames): string {
  return `---\n'@kvasir/${names.kebab}': minor\n'kvasir': minor\n---\n\nA new element: \`<kv-${names.kebab}>\`.\n`;
}

/**
 * Writes a new element's folder into a repository, in the house style, and makes it part of the all-in-one package.
 *
 * @param name as in `ip-matrix`
 * @returns the new folder
 */
export async function generateElement(root: string, name: string): Promise<string> {
  const names = namesOf(name);
  const folder = join(root, 'packages', names.kebab);
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const workspaces = workspacesOf(root);
  for (const file of globSync('**/*.*', { cwd: template })) {
    const text = rename(readFileSync(join(template, file), 'utf8'), names);
    await write(join(folder, rename(file, names)), file === 'package.json' ? withVersions(text, workspaces) : text);
  }
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(root, 'LICENSE')));
  const { version = '0.0.0' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  await addToAllInOne(root, names, version);
  await write(join(root, '.changeset', `${names.kebab}.md`), changesetFor(names));
  return folder;
}
