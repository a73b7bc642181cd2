import { basename } from 'node:path';
import type { UserConfig } from 'vite';
import { readPackage, type PackageJson } from '../repository.ts';
import { directImports } from './direct-imports.ts';
import { elementFiles } from './element-files.ts';
import { foldTemplates } from './fold-templates.ts';
import { sayProperties } from './say-properties.ts';
import { filesOfSource, type Together } from './source-files.ts';

/** `./dist/x.js` in `exports`, under whatever condition, is built from `src/x.ts`: the manifest is the one list of entries. */
function entriesOf(manifest: PackageJson, only: readonly string[]): Record<string, string> {
  const entries: Record<string, string> = {};
  const targets = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of targets) {
    const stem = /^\.\/dist\/(.+)\.js$/.exec(target)?.[1];
    if (stem && !stem.includes('*') && (only.length === 0 || only.includes(stem))) entries[stem] = `src/${stem}.ts`;
  }
  return entries;
}

/** One output file per source file, so that a host's bundler can drop what is not used. */
const fileForFile = {
  preserveModules: true,
  preserveModulesRoot: 'src',
  // What a package takes in of a devDependency: npm publishes no folder of the name `node_modules`.
  entryFileNames: ({ name }: { name: string }) => `${name.replace('node_modules/', 'taken-in/')}.js`,
};

export interface LibraryOptions {
  /** The entries to build, where another is built in a way of its own; without it, all. */
  readonly only?: readonly string[];
  readonly together?: Together;
}

/**
 * The house's library build: ESM, files of the names that a reader of `src` knows, nothing of other packages in them,
 * readable, with source maps. An element comes in few files, everything else file for file.
 */
export function libraryConfig({ only = [], together }: LibraryOptions = {}): UserConfig {
  const manifest = readPackage();
  const dependencies = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})];
  const isExternal = (id: string): boolean => dependencies.some((name) => id === name || id.startsWith(`${name}/`));
  const entries = entriesOf(manifest, only);
  const files = entries['define'] ? elementFiles(basename(manifest.name), isExternal, together) : undefined;
  const output = files?.output ?? (together && filesOfSource({ together }));
  return {
    logLevel: 'warn',
    publicDir: false,
    plugins: [sayProperties(), foldTemplates(), directImports(isExternal), ...(files ? [files.plugin] : [])],
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        // Most of a build is ours, in JavaScript; that is no news.
        checks: { pluginTimings: false },
        ...(files ? {} : { external: isExternal }),
        ...(output ? { preserveEntrySignatures: 'allow-extension', output } : { output: fileForFile }),
      },
    },
  };
}
