import { asMap } from '../../patch/json-map.ts';
import { idsIn, ownersOf, partnerName, resultRule, type ResultValues } from '../result-rule.ts';

function isRefused(rights: unknown): boolean {
  const purposes = Object.values(asMap(rights) ?? {});
  return purposes.length > 0 && purposes.every((right) => asMap(right)?.['terms'] === 'none');
}

/** A licence that shuts out all others needs their waivers (Horizon Europe, Annex 5; DESCA, 8.4). */
export const exclusiveWithoutWaiver = resultRule<
  'exclusive-without-waiver',
  ResultValues & { readonly partner: string; readonly others: number }
>({
  id: 'exclusive-without-waiver',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, partner, others }) =>
    `“${name}” is to be licensed exclusively, but ${partner} ${others > 0 ? `and ${String(others)} more have` : 'has'} not waived access. Get the waivers, or license it to several.`,
  find(result, report, around) {
    const { transfer, accessRights } = result;
    if (transfer?.exclusive !== true) return;
    const owners = ownersOf(result);
    const waived = idsIn(transfer.waivers);
    const [first, ...others] = idsIn(accessRights).filter(
      (id) => !waived.includes(id) && !isRefused(accessRights?.[id]) && !(owners.length === 1 && owners[0] === id),
    );
    if (first === undefined) return;
    report(['transfer', 'waivers'], {
      name: around.name,
      partner: partnerName(around, first),
      others: others.length,
    });
  },
});
