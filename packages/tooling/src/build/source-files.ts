import { resolve } from 'node:path/posix';
import type { OutputOptions } from 'rolldown';

/**
 * Source files that are one file in `dist`, by its name: `{ 'controls/acting': ['controls/button', …] }`. A host's bundler
 * makes a chunk of all that the same parts have in common, down to the last subset, and each is a request: what nearly
 * every part needs, or always needs together, is better one file. Nothing that is in a first load may stand here beside
 * what is in none.
 */
export type Together = Readonly<Record<string, readonly string[]>>;

export const source = `${resolve('src')}/`;

/** `panel/days`, of the module that is built to `dist/panel/days.js`. */
export function sourceStem(id: string): string | undefined {
  return id.startsWith(source) ? id.slice(source.length).replace(/\.ts$/, '') : undefined;
}

interface SourceFiles {
  readonly together: Together;
  readonly stemOf?: (id: string) => string | undefined;
  /** What an element needs at first, which is one file. */
  readonly first?: { readonly name: string; readonly has: (id: string) => boolean };
}

/** Files of the names that a reader of `src` knows. */
export function filesOfSource({ together, stemOf = sourceStem, first }: SourceFiles): OutputOptions {
  const shared = new Map(Object.entries(together).flatMap(([name, stems]) => stems.map((stem) => [stem, name])));
  return {
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, facadeModuleId, moduleIds }) => {
      const only = moduleIds.length === 1 && name !== first?.name && !(name in together) ? moduleIds[0] : undefined;
      const id = facadeModuleId ?? only;
      return `${(id && stemOf(id)) ?? name}.js`;
    },
    // Readers of `dist` find the names that they know.
    minifyInternalExports: false,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          debugName: 'file',
          name(id, context) {
            if (first?.has(id)) return first.name;
            const module = context.getModuleInfo(id);
            // Rolldown makes a file of these anyway.
            if (module?.isEntry || module?.dynamicImporters.length) return null;
            const stem = stemOf(id);
            return stem === undefined ? null : (shared.get(stem) ?? stem);
          },
        },
      ],
    },
  };
}
