import { obligatoryDeliverable } from '../obligatory-deliverable.ts';

/** Model grant agreement of Horizon Europe, Annex 5, on Article 17: a data management plan, kept up to date. */
export const dataManagementPlanMissing = obligatoryDeliverable(
  'data-management-plan-missing',
  'data-management-plan',
  'DMP',
  (month) =>
    `No data management plan is due by month ${String(month)}, as Horizon Europe asks for. Add one, or mark the deliverable that is one.`,
);
