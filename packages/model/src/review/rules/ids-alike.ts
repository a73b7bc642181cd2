import { asMap } from '../../patch/json-map.ts';
import type { Id } from '../../schema/primitives.ts';
import { documentRule } from '../rule.ts';

const collections = ['partners', 'results', 'background'] as const;

/** Who writes an id by hand, as in a spreadsheet, does not see the difference. */
export const idsAlike = documentRule({
  id: 'ids-alike',
  severity: 'warning',
  reads: collections,
  message: ({ id, other }: { id: string; other: string }) =>
    `The ids “${other}” and “${id}” differ only in their writing, and are easily confused. Give one of them another id.`,
  find(document, report) {
    for (const collection of collections) {
      const seen = new Map<string, Id>();
      for (const id of Object.keys(asMap(document[collection]) ?? {})) {
        const plain = id.normalize('NFKC').toLowerCase();
        const other = seen.get(plain);
        if (other === undefined) seen.set(plain, id);
        else report([collection, id], { id, other });
      }
    }
  },
});
