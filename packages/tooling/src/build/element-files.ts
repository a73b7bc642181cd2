import { dirname, relative } from 'node:path/posix';
import type { OutputOptions, Plugin } from 'rolldown';
import { filesOfSource, source, sourceStem, type Together } from './source-files.ts';

/** What stands before the name of a package of which an element loads a part on demand. */
const onDemand = '\0on-demand:';

/** `panel/days`, of the module that is built to `dist/panel/days.js`. */
function stemOf(id: string): string | undefined {
  return id.startsWith(onDemand) ? `on-demand/${id.slice(onDemand.length).replace(/^@|\.js$/g, '')}` : sourceStem(id);
}

/**
 * The files of an element's package: what the element needs at first is one, `dist/<element>.js`, and each other source
 * file is one of its own, but for those that are said to be together. A host's bundler makes a chunk of all that the same parts have in common, down to the last
 * subset. So each part that loads on demand imports that one file, and with it all that it has of other packages:
 * the first load stays in one piece, which compresses better than twenty.
 */
export function elementFiles(
  element: string,
  isExternal: (id: string) => boolean,
  together: Together = {},
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
    output: filesOfSource({ together, stemOf, first: { name: element, has: (id) => first.has(id) } }),
  };
}
