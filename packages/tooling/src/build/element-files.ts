import { dirname, relative, resolve } from 'node:path/posix';
import type { OutputOptions, Plugin } from 'rolldown';

/** What stands before the name of a package of which an element loads a part on demand. */
const onDemand = '\0on-demand:';

const source = `${resolve('src')}/`;

/** `panel/days`, of the module that is built to `dist/panel/days.js`. */
function stemOf(id: string): string | undefined {
  if (id.startsWith(source)) return id.slice(source.length).replace(/\.ts$/, '');
  if (id.startsWith(onDemand)) return `on-demand/${id.slice(onDemand.length).replace(/^@|\.js$/g, '')}`;
  return undefined;
}

/**
 * The files of an element's package: what the element needs at first is one, `dist/<element>.js`, and each other source
 * file is one of its own. A host's bundler makes a chunk of all that the same parts have in common, down to the last
 * subset. So each part that loads on demand imports that one file, and with it all that it has of other packages:
 * the first load stays in one piece, which compresses better than twenty.
 */
export function elementFiles(
  element: string,
  isExternal: (id: string) => boolean,
): { plugin: Plugin; output: OutputOptions } {
  const base = `${element}.js`;
  const first = new Set<string>();
  return {
    plugin: {
      name: 'kv-element-files',
      resolveId: {
        order: 'pre',
        handler: (id, _, { kind }) => {
          if (!isExternal(id)) return null;
          return kind === 'dynamic-import' ? onDemand + id : { id, external: true };
        },
      },
      load: (id) => (id.startsWith(onDemand) ? `export * from '${id.slice(onDemand.length)}';` : null),
      buildEnd() {
        const visit = (id: string): void => {
          if (first.has(id)) return;
          first.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(visit);
        };
        this.getModuleInfo(`${source}define.ts`)?.importedIds.forEach(visit);
      },
      renderChunk(code, { fileName }, _, { chunks }) {
        const loadsOnDemand = Object.values(chunks).some(({ dynamicImports }) => dynamicImports.includes(fileName));
        const reached = new Set<string>();
        const visit = (file: string): void => {
          if (reached.has(file)) return;
          reached.add(file);
          chunks[file]?.imports.forEach(visit);
        };
        visit(fileName);
        const isAlone = [...reached].every((file) => file in chunks);
        if (!loadsOnDemand || isAlone || reached.has(base)) return null;
        const path = relative(dirname(`/${fileName}`), `/${base}`);
        // At the end, where it moves no line of which the source map speaks.
        return { code: `${code}\nimport '${path.startsWith('.') ? path : `./${path}`}';\n`, map: null };
      },
    },
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, facadeModuleId, moduleIds }) => {
        const only = moduleIds.length === 1 && name !== element ? moduleIds[0] : undefined;
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
              if (first.has(id)) return element;
              const module = context.getModuleInfo(id);
              // Rolldown makes a file of these anyway.
              if (module?.isEntry || module?.dynamicImporters.length) return null;
              return stemOf(id) ?? null;
            },
          },
        ],
      },
    },
  };
}
