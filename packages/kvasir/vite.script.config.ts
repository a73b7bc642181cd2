import { defineConfig, type Plugin } from 'vite';

/**
 * The one script for a page, Lit and all: `dist/kvasir.js` and its chunks beside it, addressed relative to themselves, so
 * that it works from any folder of any server.
 */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [foldTemplates()],
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
            { name: 'base', test: /packages\/element\/dist\/(forms\/kv-form-element|define)\.js$/, priority: 2 },
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

/** Takes the indentation out of templates: a minifier does not look into them. White space stays white space. */
function foldTemplates(): Plugin {
  const literal = /\b(css|html)`((?:[^`\\]|\\.)*?)`/gs;
  return {
    name: 'kvasir-fold-templates',
    transform(code, id) {
      if (!/packages\/[^/]+\/dist\//.test(id)) return null;
      const folded = code.replace(literal, (_, tag: string, text: string) =>
        tag === 'css' ? `css\`${foldStyles(text)}\`` : `html\`${text.replace(/\n\s+/g, '\n')}\``,
      );
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
