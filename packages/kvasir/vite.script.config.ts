import { defineConfig } from 'vite';

/** What every element shows is there with the base, or it would load with whichever element comes first. */
const base =
  /packages\/(element\/dist\/(forms\/kv-form-element|define|icon|controls\/(partner-mark|status|tag|message|skeleton|empty-state|heading)(\.styles)?)|model\/dist\/mark)\.js$/;

/** What elements that are edited have in common, for the same reason. */
const editing =
  /packages\/(element\/dist\/(parts\/(lazy-part|adopt-styles)|controls\/(button-class|button\.styles|live-region|fold-text))|model\/dist\/(pointer|safe-key|plain-copy|local-day|patch\/json-map))\.js$|lit-html\/(directive-helpers|directives\/repeat)\.js$|lucide\/dist\/esm\/icons\/(chevron-down|redo-2|undo-2)\.mjs$/;

/** And what elements that show many items have in common. */
const items =
  /packages\/(element\/dist\/(parts\/(entrance|remembered|when-idle)|windowing\/[^/]+|workbench\/[^/]+|findings\/findings-watch|forms\/edit-history|controls\/heading-level)|model\/dist\/(document-text|named-partner))\.js$|lit(-html)?\/directives\/guard\.js$|lucide\/dist\/esm\/icons\/(arrow-down-up|plus|search)\.mjs$/;

/** What the elements need that count in project months. */
const months = /packages\/model\/dist\/roadmap\/project-months\.js$/;

/**
 * The one script for a page, Lit and all: `dist/kvasir.js` and its chunks beside it, addressed relative to themselves, so
 * that it works from any folder of any server.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
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
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        // They compress better than all letters and digits, and these few names stand in every first load.
        hashCharacters: 'hex',
        minify: true,
        // The notices of what is inside stand in the README.
        comments: false,
        // What every element needs is one chunk, what one element needs at first is one more: small files compress badly.
        codeSplitting: {
          groups: [
            { name: 'base', test: base, priority: 3 },
            { name: 'editing', test: editing, priority: 2 },
            { name: 'items', test: items, priority: 2 },
            { name: 'months', test: months, priority: 2 },
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
