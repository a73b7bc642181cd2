import type { UserConfig } from 'vite';
import { readPackage, type PackageJson } from '../repository.ts';

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

/**
 * The house's library build: ESM, one output file per source file (so that a reader of `dist` finds what a reader of
 * `src` knows, and a bundler can drop what is not used), nothing bundled, source maps.
 */
export function libraryConfig(only: readonly string[] = []): UserConfig {
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
      lib: { entry: entriesOf(manifest, only), formats: ['es'] },
      rolldownOptions: {
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // What a package takes in of a devDependency: npm publishes no folder of the name `node_modules`.
          entryFileNames: ({ name }) => `${name.replace('node_modules/', 'taken-in/')}.js`,
        },
      },
    },
  };
}
