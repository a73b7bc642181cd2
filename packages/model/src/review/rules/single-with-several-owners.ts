import { ownersOf, resultRule, type ResultValues } from '../result-rule.ts';

/** A single owner is one. */
export const singleWithSeveralOwners = resultRule<
  'single-with-several-owners',
  ResultValues & { readonly owners: number }
>({
  id: 'single-with-several-owners',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, owners }) =>
    `“${name}” is said to have a single owner, but ${String(owners)} are named. Keep one, or make it joint ownership.`,
  find(result, report, { name }) {
    const owners = ownersOf(result).length;
    if (result.ownership?.kind === 'single' && owners > 1) report(['ownership', 'kind'], { name, owners });
  },
});
