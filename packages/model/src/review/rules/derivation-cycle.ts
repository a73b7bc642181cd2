import { asMap, member } from '../../patch/json-map.ts';
import type { Id } from '../../schema/primitives.ts';
import { cyclePath } from '../cycle-path.ts';
import { idsIn, nameIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';

/** Nothing is derived from itself; who owns what it was made from would depend on who owns it. */
export const derivationCycle = documentRule({
  id: 'derivation-cycle',
  severity: 'error',
  paragraph: '3.3.1(a)',
  reads: ['results'],
  message: ({ name, path }: { name: string; path: string }) =>
    `“${name}” is derived from itself: ${path}. Remove one of these links.`,
  find({ results }, report) {
    const entries = asMap(results) ?? {};
    /** What is left to look at below each result on the way, and where on the way it stands. */
    const way: { id: Id; bases: Id[] }[] = [];
    const positions = new Map<Id, number>();
    const done = new Set<Id>();
    const told = new Set<Id>();

    const enter = (id: Id): void => {
      const bases = idsIn(asMap(member(entries, id))?.['basedOnResults']);
      if (bases.length > 0) positions.set(id, way.push({ id, bases }) - 1);
      done.add(id);
    };

    for (const start of Object.keys(entries)) {
      if (!done.has(start)) enter(start);
      for (let here = way.at(-1); here; here = way.at(-1)) {
        const base = here.bases.shift();
        const position = base === undefined ? undefined : positions.get(base);
        if (base === undefined) {
          way.pop();
          positions.delete(here.id);
        } else if (position === undefined) {
          if (!done.has(base)) enter(base);
        } else if (!told.has(here.id)) {
          // A cycle. Of those through a result in which one was told already, the next is told when that one is mended:
          // there can be more of them than anybody could count.
          const cycle = way.slice(position).map(({ id }) => id);
          for (const id of cycle) told.add(id);
          const names = [...cycle, base].map((id) => nameIn(entries, id));
          report(['results', here.id, 'basedOnResults', base], {
            name: nameIn(entries, base),
            path: cyclePath(names, '←'),
          });
        }
      }
    }
  },
});
