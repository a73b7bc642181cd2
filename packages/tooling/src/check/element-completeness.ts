import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOfImport } from '../lint/layers.ts';
import type { Workspace } from '../repository.ts';

interface ManifestDeclaration {
  tagName?: string;
  description?: string;
  attributes?: Documented[];
  events?: Documented[];
  slots?: Documented[];
  cssParts?: Documented[];
  cssProperties?: Documented[];
}
interface Documented {
  name: string;
  description?: string;
}

/** The packages that are elements: all in `packages` that are not foundations, the all-in-one or the tooling. */
export function elementPackages(workspaces: Workspace[]): Workspace[] {
  return workspaces.filter(
    ({ folder, manifest }) => /[\\/]packages[\\/]/.test(folder) && placeOfImport(manifest.name, [])?.kind === 'element',
  );
}

/** What an element's folder must hold, from its root. Not styles: those of the base and of its parts can be all it needs. */
function filesOf(stem: string): string[] {
  const parts = ['ts', 'stories.ts', 'test.ts', 'a11y.test.ts', 'ssr.test.ts'];
  return ['README.md', 'LICENSE', 'src/index.ts', 'src/define.ts', ...parts.map((part) => `src/${stem}.${part}`)];
}

function manifestGaps(folder: string, tag: string): string[] {
  const file = join(folder, 'dist/custom-elements.json');
  if (!existsSync(file)) return ['dist/custom-elements.json is missing (npm run manifest)'];
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations?: ManifestDeclaration[] }[] };
  const declaration = modules.flatMap((module) => module.declarations ?? []).find(({ tagName }) => tagName === tag);
  if (!declaration) return [`the manifest has no <${tag}> (is "@tag ${tag}" in the class's comment?)`];
  const gaps = declaration.description ? [] : [`the manifest has no description of <${tag}>`];
  for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const) {
    for (const { name, description } of declaration[kind] ?? []) {
      if (!description) gaps.push(`the manifest has no description of "${name || 'the default slot'}" (${kind})`);
    }
  }
  return gaps;
}

function packageGaps({ manifest, stem }: Workspace, allInOne: Workspace | undefined): string[] {
  const expected: [boolean, string][] = [
    [manifest.name === `@kvasir/${stem}`, `is named "${manifest.name}", not "@kvasir/${stem}"`],
    [manifest.private !== true, 'is private, so no changeset releases it'],
    [Boolean(manifest.description), 'has no description in package.json'],
    [manifest.customElements === 'dist/custom-elements.json', 'does not say where its custom-elements.json is'],
    [manifest.exports?.['./define.js'] !== undefined, 'does not export ./define.js'],
    [
      allInOne === undefined || manifest.name in (allInOne.manifest.dependencies ?? {}),
      'is not in the all-in-one package',
    ],
    ...['build', 'test', 'test:firefox', 'test:webkit', 'manifest', 'lint', 'typecheck'].map(
      (script): [boolean, string] => [manifest.scripts?.[script] !== undefined, `has no script "${script}"`],
    ),
  ];
  return expected.filter(([holds]) => !holds).map(([, gap]) => gap);
}

/** What each element still lacks to be complete, as sentences without their subject; an empty list is complete. */
export function elementGaps(workspaces: Workspace[]): Map<string, string[]> {
  const allInOne = workspaces.find(({ manifest }) => manifest.name === 'kvasir');
  return new Map(
    elementPackages(workspaces).map((element) => [
      element.stem,
      [
        ...filesOf(element.stem)
          .filter((file) => !existsSync(join(element.folder, file)))
          .map((file) => `lacks ${file}`),
        ...packageGaps(element, allInOne),
        ...manifestGaps(element.folder, `kv-${element.stem}`),
      ],
    ]),
  );
}
