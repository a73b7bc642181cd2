import { readFileSync } from 'node:fs';
import type { UserConfig } from 'vite';

type Exports = Record<string, string | { default?: string }>;
export interface PackageJson {
  name: string;
  private?: boolean;
  exports?: Exports;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  customElements?: string;
}

export function readPackage(folder = '.'): PackageJson {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageJson;
}

/** `./dist/x.js` in `exports` is built from `src/x.ts`: the manifest is the one list of entries. */
function entriesOf(manifest: PackageJson): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const target of Object.values(manifest.exports ?? {})) {
    const file = typeof target === 'string' ? target : target.default;
    const stem = /^\.\/dist\/(.+)\.js$/.exec(file ?? '')?.[1];
    if (stem) entries[stem] = `src/${stem}.ts`;
  }
  return entries;
}

/**
 * The house's library build: ESM, one output file per source file (so that a reader of `dist` finds what a reader of
 * `src` knows, and a bundler can drop what is not used), nothing bundled, source maps.
 */
export function libraryConfig(): UserConfig {
  const manifest = readPackage();
  const external = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.peerDependencies ?? {})];
  return {
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry: entriesOf(manifest), formats: ['es'] },
      rolldownOptions: {
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  };
}
