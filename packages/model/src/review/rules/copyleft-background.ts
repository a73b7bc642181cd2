import type { Background } from '../../schema/result.ts';
import type { ValorisationPlan } from '../../schema/valorisation-plan.ts';
import type { ExploitationRoute } from '../../vocabularies/valorisation.ts';
import { isCopyleft } from '../licences.ts';
import { idsIn, resultRule, type ResultValues } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** Routes on which who exploits a result usually keeps others from doing the same. */
const proprietaryRoutes: readonly ExploitationRoute[] = [
  'licensing',
  'product-or-process',
  'service',
  'spin-off',
  'assignment',
];

const isProprietary = (plan: ValorisationPlan | undefined): boolean =>
  proprietaryRoutes.some((route) => plan?.routes?.[route]);
const copyleftOf = (background: Background | undefined): string | undefined =>
  isCopyleft(background?.licence) ? background?.licence : undefined;
const titleOf = (background: Background | undefined): string | undefined => readable(background?.title);

/** The licence of some background reaches what is made from it. */
export const copyleftBackground = resultRule<
  'copyleft-background',
  ResultValues & { readonly background: string; readonly licence: string }
>({
  id: 'copyleft-background',
  severity: 'warning',
  paragraph: '3.1.1(f)',
  message: ({ name, background, licence }) =>
    `“${name}” is based on “${background}” under ${licence}, and is to be kept proprietary. The copyleft would apply to it: open the result, or replace the background.`,
  find({ basedOnBackground, openAccess, transfer }, report, { id, name, ask }) {
    for (const key of idsIn(basedOnBackground)) {
      const licence = ask('background', key, copyleftOf);
      if (!licence) continue;
      if (transfer?.exclusive || openAccess?.mode === 'closed' || ask('valorisationPlans', id, isProprietary)) {
        report(['basedOnBackground', key], { name, background: ask('background', key, titleOf) ?? key, licence });
      }
    }
  },
});
