import { defineConfig, type Plugin } from 'vite';

/** What every element shows is there with the base, or it would load with whichever element comes first. */
const base =
  /packages\/(element\/dist\/(forms\/kv-form-element|define|icon|controls\/(partner-mark|status|tag|message|skeleton|empty-state|heading)(\.styles)?)|model\/dist\/(mark|partner-name))\.js$|lucide\/dist\/esm\/icons\/ban\.mjs$/;

/** What elements that are edited have in common, for the same reason. */
const editing =
  /packages\/(element\/dist\/(parts\/lazy-part|controls\/(button-class|button\.styles|live-region|fold-text))|model\/dist\/(pointer|safe-key|plain-copy|local-day|patch\/json-map))\.js$|lit(-html)?\/(directive-helpers|directives\/repeat)\.js$|lucide\/dist\/esm\/icons\/(chevron-down|pencil|redo-2|undo-2)\.mjs$/;

/** And what elements that show many items have in common. */
const items =
  /packages\/(element\/dist\/(localization\/date-styles|parts\/(entrance|remembered|when-idle)|windowing\/[^/]+|workbench\/[^/]+|findings\/(after-edits|findings-watch)|forms\/edit-history|controls\/heading-level)|model\/dist\/(document-text|named-partner))\.js$|lit(-html)?\/directives\/guard\.js$|lucide\/dist\/esm\/icons\/(arrow-down-up|list-filter|plus|search|shapes)\.mjs$/;

/** What nearly every part needs that loads when somebody acts on an element. */
const acting = /packages\/element\/dist\/(controls\/acting|clipboard\/tsv)\.js$|lit-html\/directives\/live\.js$/;

/** What a partnership needs at first, and others where they read or write files. */
const transfer =
  /packages\/element\/dist\/controls\/(?:button|download)\.js$|lucide\/dist\/esm\/icons\/(rotate-cw|wifi-off)\.mjs$/;

/** What those need that edit the document. */
const documentEdits = /packages\/model\/dist\/editing\.js$/;

/** What the elements need that count in project months. */
const months = /packages\/model\/dist\/roadmap\/project-months\.js$/;

// What one element needs at first, and parts of others, or files, later: they must not load that element for it.
const results =
  /packages\/(model\/dist\/(vocabularies\/results|results\/(standing|completeness))|element\/dist\/(controls\/completeness-ring|result-fields\/result-terms\.en))\.js$/;
const workPlan = /packages\/model\/dist\/(vocabularies\/work-plan|roadmap\/(items|review-dates|change|reviews))\.js$/;
const indicators =
  /packages\/model\/dist\/(vocabularies\/indicators|impact\/(reading|balance|periods|observations|progress))\.js$/;
const plans =
  /packages\/model\/dist\/(vocabularies\/(valorisation|valorisation-plan)|valorisation\/(reading|departed|roles|contacts|plans|reviews|money|funding|background|potential|progress|steps|portfolio)|new-entry)\.js$/;
const documentReading = /packages\/model\/dist\/(map-fields|migrate)\.js$/;

/**
 * Each part of an element imports the element, for the sake of hosts' bundlers. Here three elements share the part that
 * writes a file, and each would load the other two for it.
 */
const withoutBases: Plugin = {
  name: 'without-bases',
  transform(code, id) {
    const element = elementOf(id);
    const isBase = (from: string): boolean => from.replaceAll('../', './').endsWith(`./${element}.js`);
    return {
      code: code.replace(/^import "(\.[^"]+)";$/gm, (line, from: string) => (isBase(from) ? '' : line)),
      map: null,
    };
  },
};

/**
 * The one script for a page, Lit and all: `dist/kvasir.js` and its chunks beside it, addressed relative to themselves, so
 * that it works from any folder of any server.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [withoutBases],
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
            { name: 'base', test: base, priority: 5 },
            { name: 'editing', test: editing, priority: 4 },
            { name: 'items', test: items, priority: 4 },
            { name: 'months', test: months, priority: 4 },
            { name: 'document-edits', test: documentEdits, priority: 3 },
            { name: 'transfer', test: transfer, priority: 3 },
            { name: 'acting', test: acting, priority: 2 },
            { name: 'results', test: results, priority: 2 },
            { name: 'work-plan', test: workPlan, priority: 2 },
            { name: 'indicators', test: indicators, priority: 2 },
            { name: 'plans', test: plans, priority: 2 },
            { name: 'document', test: documentReading, priority: 2 },
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
