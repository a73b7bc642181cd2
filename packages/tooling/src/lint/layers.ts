/** The one-way street of imports, as DESIGN draws it: apps → kvasir → elements → element, store, formats → model. */

const beneath: Record<string, readonly string[]> = {
  model: [],
  theme: [],
  formats: ['model'],
  store: ['model'],
  element: ['model', 'theme'],
};
const foundations = Object.keys(beneath);

/** Where a file or a package stands. An element package is whatever in `packages` is nothing else. */
export type Place = { kind: 'app' | 'all-in-one' | 'element' | 'tooling' | 'foundation'; stem: string };

/** `packages/ip-matrix/src/x.ts` stands in `ip-matrix`; files at the root stand nowhere. */
export function placeOfFile(path: string): Place | undefined {
  const [, folder, stem] = /(?:^|\/)(packages|apps)\/([^/]+)\//.exec(path.replaceAll('\\', '/')) ?? [];
  if (!folder || !stem) return undefined;
  return folder === 'apps' ? { kind: 'app', stem } : placeOfPackage(stem);
}

/** `@kvasir/ip-matrix/define.js` is of `ip-matrix`, `kvasir` of itself; other packages are not ours. */
export function placeOfImport(specifier: string, apps: readonly string[]): Place | undefined {
  if (specifier === 'kvasir' || specifier.startsWith('kvasir/')) return placeOfPackage('kvasir');
  const stem = /^@kvasir\/([^/]+)/.exec(specifier)?.[1];
  if (!stem) return undefined;
  return apps.includes(stem) ? { kind: 'app', stem } : placeOfPackage(stem);
}

function placeOfPackage(stem: string): Place {
  if (stem === 'kvasir') return { kind: 'all-in-one', stem };
  if (stem === 'tooling') return { kind: 'tooling', stem };
  return { kind: foundations.includes(stem) ? 'foundation' : 'element', stem };
}

/** Whether code in one place may import code of another. */
export function mayImport(from: Place, to: Place): boolean {
  if (from.stem === to.stem) return true;
  switch (from.kind) {
    case 'app':
      return to.kind !== 'app';
    case 'all-in-one':
      return to.kind === 'element' || to.kind === 'foundation';
    case 'element':
      return to.kind === 'foundation';
    case 'foundation':
      return beneath[from.stem]?.includes(to.stem) ?? false;
    case 'tooling':
      return false;
  }
}
