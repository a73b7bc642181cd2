import { joint, needs } from '@kvasir/element/internal/testing/blade-loop/shorthand.js';
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { IpMatrix } from '../matrix-value.ts';

const word = 'Rotorblattverwertungsforschungsverbundskoordinationsstelle';

/** Words that are longer than any column. */
export const longWords: IpMatrix = {
  acronym: word,
  partners: {
    a: { name: `${word} Nordnordwest`, mark: { letters: 'RVN', colour: 1 }, locations: { seat: { country: 'DE' } } },
    b: { name: word.repeat(2), mark: { letters: 'RVZ', colour: 2 } },
  },
  workPackages: { w: { number: 'WP1234567890', title: word } },
  results: {
    one: {
      number: 'R-2026/0001/EINS',
      title: word.repeat(3),
      assetType: 'standard-contribution',
      workPackages: ids('w'),
      description: word.repeat(4),
      ownership: joint({ a: '123456789/987654321', b: '864197532/987654321' }, { jointRegime: 'own-agreement' }),
      protection: { p: { form: 'semiconductor-topography', status: 'under-examination', number: word } },
      openAccess: { mode: 'restricted', licence: word, justification: word.repeat(3) },
      accessRights: needs({ a: 'im ex', b: 'im ex' }),
    },
    two: { title: `${word} ${word} ${word} ${word} ${word} ${word}`, ownership: { kind: 'to-be-determined' } },
  },
  background: {
    x: { number: 'B-0001', title: word.repeat(2), partner: 'a', limitations: { exploitation: word.repeat(3) } },
  },
};
