import { asMap } from '../../patch/json-map.ts';
import { idsIn, nameIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';
import { readable } from '../walk.ts';

/** Attachment 1 of DESCA: a party lists its background, or declares that none is needed. */
export const listedAndDeclaredNone = documentRule({
  id: 'listed-and-declared-none',
  severity: 'error',
  paragraph: '3.1.1(f)',
  reads: ['partners', 'background', 'noBackground'],
  message: ({ partner, background }: { partner: string; background: string }) =>
    `${partner} declares that none of its background is needed, but lists “${background}”. Take back one of the two.`,
  find({ partners, background, noBackground }, report) {
    const declared = new Set(idsIn(noBackground));
    const items = asMap(background) ?? {};
    for (const key of declared.size > 0 ? idsIn(background) : []) {
      const id = readable(asMap(items[key])?.['partner']);
      // One contradiction is enough for one partner.
      if (!id || !declared.delete(id)) continue;
      report(['noBackground', id], { partner: nameIn(partners, id), background: nameIn(background, key) });
    }
  },
});
