import { init, parse } from 'es-module-lexer';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

/** A file as a page fetches it. */
export interface Chunk {
  gzip: number;
  /** Chunks that come along at once. */
  imports: string[];
  /** Chunks that come when they are needed. */
  onDemand: string[];
}
export type Chunks = ReadonlyMap<string, Chunk>;

export function gzipSize(content: Uint8Array | string): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Bundles and minifies an entry with all it uses, Lit too, as a host's bundler would, and cuts it where it loads on demand. */
export async function bundle(entry: string): Promise<{ chunks: Chunks; entry: string }> {
  const { output } = await build({
    input: entry,
    platform: 'browser',
    // Lit has a build for developers, with long messages, which the condition `development` would choose.
    resolve: { conditionNames: ['browser', 'production', 'import', 'default'] },
    preserveEntrySignatures: 'strict',
    write: false,
    logLevel: 'warn',
    output: { format: 'es', minify: true },
  });
  const built = output.filter((file) => file.type === 'chunk');
  const chunks = new Map(
    built.map(({ fileName, code, imports, dynamicImports }) => [
      fileName,
      { gzip: gzipSize(code), imports, onDemand: dynamicImports },
    ]),
  );
  const start = built.find(({ isEntry }) => isEntry);
  if (!start) throw new Error(`${entry} was not bundled.`);
  return { chunks, entry: start.fileName };
}

/** The chunks of a script that is built already, as they lie on the disk. */
export async function chunksOnDisk(entry: string, read: (file: string) => Uint8Array): Promise<Chunks> {
  await init;
  const chunks = new Map<string, Chunk>();
  const visit = (path: string): void => {
    if (chunks.has(path)) return;
    const content = read(path);
    const chunk: Chunk = { gzip: gzipSize(content), imports: [], onDemand: [] };
    chunks.set(path, chunk);
    const source = new TextDecoder().decode(content);
    for (const { s: start, e: end, d: position } of parse(source)[0]) {
      // Minifiers write import(`./x.js`), which the parser does not read as a text. What is no relative address (a
      // package, import.meta) is not a chunk of ours.
      const address = /^["'`]?(\.[^"'`$]+)["'`]?$/.exec(source.slice(start, end))?.[1];
      if (address) (position === -1 ? chunk.imports : chunk.onDemand).push(join(path, '..', address));
    }
    [...chunk.imports, ...chunk.onDemand].forEach(visit);
  };
  visit(entry);
  return chunks;
}

/** Which chunks come at once when these are asked for: they and all that they import, each once. */
export function atOnce(chunks: Chunks, ...entries: string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    chunks.get(path)?.imports.forEach(visit);
  };
  entries.forEach(visit);
  return reached;
}

/** Bytes of several chunks, each compressed by itself, as a server sends them. */
export function weigh(chunks: Chunks, paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + (chunks.get(path)?.gzip ?? 0), 0);
}

/** Names and bytes of what may still come, from `entry` on, when `loaded` is there; the heaviest first. */
export function later(chunks: Chunks, loaded: ReadonlySet<string>, entry: string): [string, number][] {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const chunk = chunks.get(path);
    if (!chunk || reached.has(path)) return;
    reached.add(path);
    [...chunk.imports, ...chunk.onDemand].forEach(visit);
  };
  visit(entry);
  return [...reached]
    .filter((path) => !loaded.has(path))
    .map((path): [string, number] => [basename(path).replace(/-[\w-]{8}\.js$/, '.js'), chunks.get(path)?.gzip ?? 0])
    .sort(([, first], [, second]) => second - first);
}

/** Where `tag: () => import('./chunk.js')` of the all-in-one script leads. */
export function chunkOfTag(tag: string, chunks: Chunks, read: (file: string) => Uint8Array): string {
  const pattern = new RegExp(`["'\`]${tag}["'\`]:\\s*\\(\\)\\s*=>\\s*import\\(\\s*["'\`]([^"'\`]+)`);
  for (const path of chunks.keys()) {
    const target = pattern.exec(new TextDecoder().decode(read(path)))?.[1];
    if (target) return join(path, '..', target);
  }
  throw new Error(`The all-in-one script does not load <${tag}>.`);
}
