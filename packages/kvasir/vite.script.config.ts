import { defineConfig, type Plugin } from 'vite';

/** A module of ours, as its package is built. */
const ours = /packages\/[^/]+\/dist\//;

/** What every element shows is there with the base, or it would load with whichever element comes first. */
const base =
  /packages\/(element\/dist\/(forms\/kv-form-element|define|icon|controls\/(partner-mark|status|tag|message|skeleton|empty-state|heading)(\.styles)?)|model\/dist\/mark)\.js$/;

/** What elements that are edited have in common, for the same reason. */
const editing =
  /packages\/(element\/dist\/(parts\/[a-z-]+|controls\/(button(\.styles)?|live-region|fold-text))|model\/dist\/(pointer|safe-key|plain-copy|patch\/(json-map|document-error)))\.js$|lit-html\/(directive-helpers|directives\/repeat)\.js$|lucide\/dist\/esm\/icons\/(chevron-down|redo-2|undo-2)\.mjs$/;

/**
 * The one script for a page, Lit and all: `dist/kvasir.js` and its chunks beside it, addressed relative to themselves, so
 * that it works from any folder of any server.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [sayProperties(), foldTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    // A library for Vite: its helper that preloads by <link> would cost more than the few chunks of an element gain.
    lib: { entry: { kvasir: 'src/kvasir.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        // The notices of what is inside stand in the README.
        comments: false,
        // What every element needs is one chunk, what one element needs at first is one more: small files compress badly.
        codeSplitting: {
          groups: [
            { name: 'base', test: base, priority: 3 },
            { name: 'editing', test: editing, priority: 2 },
            { name: elementOf, debugName: 'element', test: /packages\/[^/]+\/dist\/define\.js$/, priority: 1 },
          ],
        },
      },
    },
  },
});

function elementOf(id: string): string {
  return /packages\/([^/]+)\/dist\//.exec(id)?.[1] ?? 'element';
}

/**
 * Lit's decorators for properties do no more than call `createProperty`. Said directly, they and the helper that applies
 * them, of which each package is built with a copy, need not load. What looks different stays as it is, and works too.
 */
function sayProperties(): Plugin {
  const property = /__decorate\(\[property\(([^()]*)\)\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;
  const state = /__decorate\(\[state\(\)\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);/g;
  return {
    name: 'kvasir-say-properties',
    transform(code, id) {
      if (!ours.test(id)) return null;
      const said = code
        .replace(property, '$2.createProperty($3, $1);')
        .replace(state, '$1.createProperty($2, { state: true, attribute: false });');
      return { code: said, map: null };
    },
  };
}

/** Takes the indentation out of templates: a minifier does not look into them. White space stays white space. */
function foldTemplates(): Plugin {
  const styles = /\bcss`((?:[^`\\]|\\.)*?)`/gs;
  return {
    name: 'kvasir-fold-templates',
    transform(code, id) {
      if (!ours.test(id)) return null;
      // Templates stand within templates, so all lines lose it: that of code means nothing.
      const folded = code.replace(styles, (_, text: string) => `css\`${foldStyles(text)}\``).replace(/\n\s+/g, '\n');
      return { code: folded, map: null };
    },
  };
}

function foldStyles(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
