import { asMap, member } from '../../patch/json-map.ts';
import { projectLength, readMonth } from '../../roadmap/project-months.ts';
import { entryName } from '../entry-name.ts';
import { idsIn } from '../result-rule.ts';
import { openItems } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/** When the work packages are over, nobody works on what they were to bring. */
export const workPackageOutlived = documentRule({
  id: 'work-package-outlived',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  reads: ['workPackages', 'milestones', 'deliverables', 'startDate', 'endDate'],
  message: ({ name, month, last }: { name: string; month: number; last: number }) =>
    `“${name}” is to be finished in month ${String(month)}, but the work that it belongs to ends with month ${String(last)}. Bring it forward, or have the work package last longer.`,
  find(document, report) {
    const workPackages = asMap(document.workPackages) ?? {};
    // What lies beyond the partnership is found by another rule.
    const end = projectLength(document.startDate, document.endDate) ?? Infinity;
    for (const { collection, id, entry, month, field } of openItems(document)) {
      const own = month <= end ? idsIn(entry['workPackages']) : [];
      if (own.length === 0) continue;
      // Of a work package without an end it is not known whether it is over.
      const last = Math.max(
        ...own.map((wanted) => readMonth(asMap(member(workPackages, wanted))?.['endMonth']) ?? Infinity),
      );
      if (month > last) report([collection, id, field], { name: entryName(entry, id), month, last });
    }
  },
});
