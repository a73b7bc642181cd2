import { resultRule, type ResultValues } from '../result-rule.ts';
import { sharesIn } from '../share-sums.ts';

/** Shares are optional; but where one owner has one, the others need to know theirs. */
export const sharesIncomplete = resultRule<
  'shares-incomplete',
  ResultValues & { readonly without: number; readonly owners: number }
>({
  id: 'shares-incomplete',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, without, owners }) =>
    `${String(without)} of the ${String(owners)} owners of “${name}” ${without === 1 ? 'has' : 'have'} no share. Give one to each of them, or to none.`,
  find({ ownership }, report, { name }) {
    const shares = sharesIn(ownership?.owners);
    const without = shares.filter((share) => share === undefined).length;
    if (without > 0 && without < shares.length) {
      report(['ownership', 'owners'], { name, without, owners: shares.length });
    }
  },
});
