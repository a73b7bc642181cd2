import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `vite build` puts what the browser gets. */
export const assetFolder = fileURLToPath(new URL('../dist', import.meta.url));
const manifestFile = fileURLToPath(new URL('../dist/manifest.json', import.meta.url));

/** Where the all-in-one script of the elements lies, with its chunks beside it. */
export const kvasirFolder = fileURLToPath(new URL('.', import.meta.resolve('kvasir/kvasir.js')));

/** The sources in `client/` that pages refer to. */
export type AssetName = 'portal.css' | 'scheme.ts' | 'projects.ts' | 'project.ts' | 'profile.ts' | 'acting-for.ts';

/** Finds the address of a built file by the name of its source. */
export type AssetAddress = (name: AssetName) => string;

/** Reads the manifest of the build; throws, with the command to run, when there is none. */
export function readAssets(): AssetAddress {
  if (!existsSync(manifestFile)) {
    throw new Error(
      'The portal is not built yet. Run "npm start" at the root of the repository, which builds it first.',
    );
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string } | undefined>;
  return (name) => {
    const entry = manifest[`client/${name}`];
    if (!entry) throw new Error(`The build has no client/${name}.`);
    return `/${entry.file}`;
  };
}
