import type { Rule } from 'eslint';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readPackage, repository, type PackageJson } from '../repository.ts';
import { mayImport, placeOfFile, placeOfImport } from './layers.ts';

const apps = globSync('apps/*', { cwd: repository }).map((folder) => basename(folder));

/** The package.json above a file. Read anew for each file: an editor's ESLint lives longer than a dependency list. */
function packageOf(file: string): { folder: string; manifest: PackageJson } | undefined {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return { folder, manifest: readPackage(folder) };
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Holds the layers of DESIGN, keeps relative imports inside their own package, and (with `shipped`) demands that what
 * shipped code imports stands in `dependencies`: a package from elsewhere in the tree would be bundled without a word.
 */
export const oneWayImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { shipped: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      layer: '"{{from}}" may not import "{{to}}": apps → kvasir → elements → element, store, formats → model.',
      tooling: 'Only tests, scripts and configuration may import @kvasir/tooling.',
      outside: 'A relative import stays inside its package; import the other package by its name.',
      undeclared: '"{{name}}" is not in the dependencies of this package.',
    },
  },
  create(context) {
    const shipped = (context.options[0] as { shipped?: boolean } | undefined)?.shipped ?? false;
    const here = placeOfFile(relative(repository, context.filename));
    const own = packageOf(context.filename);

    function check(node: { source?: unknown }): void {
      const source = node.source as (Rule.Node & { value?: unknown }) | null | undefined;
      if (!source || typeof source.value !== 'string' || !here || !own) return;
      const specifier = source.value;
      if (specifier.startsWith('.')) {
        const target = relative(own.folder, join(dirname(context.filename), specifier));
        if (target.startsWith('..')) context.report({ node: source, messageId: 'outside' });
        return;
      }
      if (specifier.startsWith('node:')) return;
      const there = placeOfImport(specifier, apps);
      if (there?.kind === 'tooling' && here.kind !== 'tooling') {
        if (shipped) context.report({ node: source, messageId: 'tooling' });
        return;
      }
      if (there && !mayImport(here, there)) {
        context.report({ node: source, messageId: 'layer', data: { from: here.stem, to: there.stem } });
      }
      const name = packageName(specifier);
      const declared = { ...own.manifest.dependencies, ...own.manifest.peerDependencies };
      if (shipped && !(name in declared) && name !== own.manifest.name) {
        context.report({ node: source, messageId: 'undeclared', data: { name } });
      }
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
