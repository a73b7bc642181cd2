import { resultRule, type ResultValues } from '../result-rule.ts';

/** Publications are open at once (Horizon Europe, Article 17 and Annex 5). */
export const embargoedPublication = resultRule<'embargoed-publication', ResultValues & { readonly months: number }>({
  id: 'embargoed-publication',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, months }) =>
    `“${name}” is a publication, and is to open ${String(months)} ${months === 1 ? 'month' : 'months'} late. Horizon Europe allows no embargo: open it at once.`,
  find({ assetType, openAccess }, report, { name }) {
    const months = openAccess?.embargoMonths ?? 0;
    if (assetType === 'publication' && months > 0) report(['openAccess', 'embargoMonths'], { name, months });
  },
});
