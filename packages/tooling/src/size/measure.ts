import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementPackages } from '../check/element-completeness.ts';
import type { Workspace } from '../repository.ts';
import { atOnce, bundle, chunkOfTag, chunksOnDisk, gzipSize, later, weigh } from './chunks.ts';

export interface Measurement {
  name: string;
  /** Bytes of all that is loaded at first. */
  gzip: number;
  /** What may come later, by name and bytes. */
  onDemand: [string, number][];
}

const read = (file: string): Uint8Array => {
  if (!existsSync(file)) throw new Error(`${file} is not there. Build first: npm run build`);
  return readFileSync(file);
};

/** The entries of a package that a page may load, without wildcards and without what is for tests. */
function entriesOf({ manifest }: Workspace): [string, string][] {
  return Object.entries(manifest.exports ?? {}).flatMap(([entry, target]): [string, string][] => {
    const file = typeof target === 'string' ? target : target['default'];
    if (!file || !/\.(js|css)$/.test(file) || entry.includes('*') || entry === './testing.js') return [];
    return [[entry, file]];
  });
}

async function measureEntry(name: string, file: string): Promise<Measurement> {
  if (file.endsWith('.css')) return { name, gzip: gzipSize(read(file)), onDemand: [] };
  const { chunks, entry } = await bundle(file);
  const loaded = atOnce(chunks, entry);
  return { name, gzip: weigh(chunks, loaded), onDemand: later(chunks, loaded, entry) };
}

/** The all-in-one script as it is built: alone, and with each of the elements in use. */
async function measureAllInOne({ folder }: Workspace, elements: Workspace[]): Promise<Measurement[]> {
  const script = join(folder, 'dist/kvasir.js');
  const chunks = await chunksOnDisk(script, read);
  const alone = atOnce(chunks, script);
  const inUse = elements.map(({ stem }): Measurement => {
    const element = chunkOfTag(`kv-${stem}`, chunks, read);
    const loaded = atOnce(chunks, script, element);
    return { name: `kvasir.js with kv-${stem}`, gzip: weigh(chunks, loaded), onDemand: later(chunks, loaded, element) };
  });
  return [{ name: 'kvasir.js', gzip: weigh(chunks, alone), onDemand: [] }, ...inUse];
}

/** Weighs the built packages. */
export async function measureAll(workspaces: Workspace[]): Promise<Measurement[]> {
  const elements = elementPackages(workspaces);
  const measurements: Measurement[] = [];
  for (const workspace of workspaces.filter(({ manifest }) => !manifest.private)) {
    const { folder, manifest } = workspace;
    if (manifest.name === 'kvasir') {
      measurements.push(...(await measureAllInOne(workspace, elements)));
      continue;
    }
    // Of an element one figure counts: alone on a page, with all it loads at first.
    const entries = entriesOf(workspace).filter(([entry]) => !elements.includes(workspace) || entry === './define.js');
    for (const [entry, file] of entries) {
      const suffix = entry === '.' || elements.includes(workspace) ? '' : entry.slice(1);
      measurements.push(await measureEntry(manifest.name + suffix, join(folder, file)));
    }
  }
  return measurements;
}
