import { readShare } from '../../exact-share.ts';
import { partnerName, resultRule, type ResultValues } from '../result-rule.ts';
import { readable, trailOf, walk } from '../walk.ts';

const paths = [
  ['ownership', 'owners', '*', 'share'],
  ['protection', '*', 'costs', '*', 'share'],
];

/** A share that cannot be read cannot be added up. */
export const shareUnreadable = resultRule<
  'share-unreadable',
  ResultValues & { readonly share: string; readonly partner: string }
>({
  id: 'share-unreadable',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, share, partner }) =>
    `The share “${share}” of ${partner} in “${name}” cannot be read. Write a fraction of at most 1, such as 1/3.`,
  find(result, report, around) {
    for (const path of paths) {
      walk(result, path, (found, keys) => {
        const share = readable(found);
        if (!share || readShare(share)) return;
        report(trailOf(path, keys), { name: around.name, share, partner: partnerName(around, keys.at(-1) ?? '') });
      });
    }
  },
});
