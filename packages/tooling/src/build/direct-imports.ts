import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path/posix';
import { RolldownMagicString, type Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { readPackage } from '../repository.ts';

/** A name that a built module exports, and where it is written: in a file, or in a package that is none of the house's. */
interface Home {
  module: string;
  name: string;
}

type Body = ReturnType<typeof parseAst>['body'];
type Name = { type: 'Identifier'; name: string } | { type: 'Literal'; value: string };

const textOf = (name: Name): string => (name.type === 'Identifier' ? name.name : name.value);

const bodies = new Map<string, Body>();

function bodyOf(file: string): Body {
  let body = bodies.get(file);
  if (!body) bodies.set(file, (body = parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }, file).body));
  return body;
}

/** Follows a name through the files that only hand it on, to the one in which it is written. */
function homeOf(file: string, exported: string): Home | undefined {
  const body = bodyOf(file);
  for (const statement of body) {
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const specifier = statement.specifiers.find((one) => textOf(one.exported as Name) === exported);
    if (!specifier) continue;
    const local = textOf(specifier.local as Name);
    if (statement.source) return homeIn(file, statement.source.value, local);
    for (const taken of body) {
      if (taken.type !== 'ImportDeclaration') continue;
      const found = taken.specifiers.find((one) => one.local.name === local);
      if (!found) continue;
      if (found.type === 'ImportNamespaceSpecifier') return undefined;
      const name = found.type === 'ImportSpecifier' ? textOf(found.imported as Name) : 'default';
      return homeIn(file, taken.source.value, name);
    }
    return { module: file, name: exported };
  }
  return undefined;
}

function homeIn(from: string, source: string, name: string): Home | undefined {
  return source.startsWith('.') ? homeOf(join(dirname(from), source), name) : { module: source, name };
}

/**
 * Lets a built file import what it uses from where that is written (of the house's packages: `internal/*` in their
 * `exports`) and not from a file that hands it on. An entry leads to everything in its package, and some bundlers put into
 * a page's first load what any later part of the page uses of that.
 */
export function directImports(isExternal: (id: string) => boolean): Plugin {
  const require = createRequire(resolve('package.json'));
  const hasInternals = (folder: string): boolean => './internal/*.js' in (readPackage(folder).exports ?? {});

  function homeInPackage(entry: string, name: string): Home | undefined {
    const file = require.resolve(entry);
    const dist = file.slice(0, file.lastIndexOf('/dist/') + '/dist/'.length);
    const home = hasInternals(dirname(dist)) ? homeOf(file, name) : undefined;
    if (!home?.module.startsWith(dist)) return home;
    const [scope, own] = entry.split('/');
    return { ...home, module: `${scope}/${own}/internal/${relative(dist, home.module)}` };
  }

  return {
    name: 'kv-direct-imports',
    renderChunk(code, { fileName }, _, { chunks }) {
      /** Of the package's own files only what comes from another package is followed: the others are not written yet. */
      function homeFrom(source: string, name: string): Home | undefined {
        if (source.startsWith('@kvasir/')) return homeInPackage(source, name);
        const ids = source.startsWith('.') ? chunks[join(dirname(fileName), source)]?.moduleIds : undefined;
        return ids?.length === 1 && ids[0]?.endsWith('.ts') ? homeOf(ids[0], name) : undefined;
      }

      const text = new RolldownMagicString(code);
      for (const { start, end, ...statement } of parseAst(code, null, fileName).body) {
        if (statement.type !== 'ImportDeclaration') continue;
        const source = statement.source.value;
        const modules = new Map<string, string[]>();
        for (const one of statement.specifiers) {
          if (one.type !== 'ImportSpecifier') continue;
          const taken = textOf(one.imported as Name);
          const home = homeFrom(source, taken);
          // What the other package has of a third has to be installed for this one too.
          const { module, name } = home && isExternal(home.module) ? home : { module: source, name: taken };
          const said = name === one.local.name ? name : `${name} as ${one.local.name}`;
          modules.set(module, [...(modules.get(module) ?? []), said]);
        }
        if ([...modules.keys()].every((module) => module === source)) continue;
        const statements = [...modules].map(([module, said]) => `import { ${said.join(', ')} } from "${module}";`);
        text.update(start, end, statements.join('\n'));
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap().toString() } : null;
    },
  };
}
