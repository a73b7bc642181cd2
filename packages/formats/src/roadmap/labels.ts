import type { FieldOf, RoadmapTableKind } from './fields.ts';

/** The names of the tables and of their columns, in the language of the reader. */
export interface RoadmapLabels {
  readonly tables: Readonly<Record<RoadmapTableKind, string>>;
  readonly columns: { readonly [K in RoadmapTableKind]: Readonly<Record<FieldOf<K> | 'id', string>> };
}

const itemColumns = {
  dueDate: 'Fixed due date',
  startMonth: 'Start month',
  baselineMonth: 'Baseline month',
  forecastMonth: 'Forecast month',
  actualMonth: 'Actual month',
  status: 'Status',
  dependsOn: 'Depends on',
  raci: 'RACI',
  results: 'Results',
  evidence: 'Evidence',
  id: 'Id',
} as const;

/** The columns as the template of Part B names them (Horizon Europe, RIA and IA, 5.1, tables 3.1b to 3.1e). */
export const englishRoadmapLabels: RoadmapLabels = {
  tables: {
    workPackages: 'Work packages',
    deliverables: 'Deliverables',
    milestones: 'Milestones',
    risks: 'Critical risks',
  },
  columns: {
    workPackages: {
      number: 'Work package number',
      title: 'Work package title',
      lead: 'Lead participant short name',
      totalPersonMonths: 'Person-months',
      startMonth: 'Start month',
      endMonth: 'End month',
      objectives: 'Objectives',
      id: 'Id',
    },
    deliverables: {
      number: 'Deliverable number',
      title: 'Deliverable name',
      description: 'Short description',
      workPackages: 'Work package number',
      lead: 'Short name of lead participant',
      type: 'Type',
      dissemination: 'Dissemination level',
      dueMonth: 'Delivery date (in months)',
      obligation: 'Obligation',
      ...itemColumns,
    },
    milestones: {
      number: 'Milestone number',
      title: 'Milestone name',
      workPackages: 'Related work package(s)',
      dueMonth: 'Due date (in month)',
      meansOfVerification: 'Means of verification',
      lead: 'Lead beneficiary',
      description: 'Description',
      gate: 'Decision gate',
      actors: 'Sectors',
      ...itemColumns,
    },
    risks: {
      title: 'Description of risk',
      likelihood: 'Likelihood: Low/Medium/High',
      severity: 'Severity: Low/Medium/High',
      workPackages: 'Work package(s) involved',
      mitigation: 'Proposed risk-mitigation measures',
      number: 'No.',
      owner: 'Risk owner',
      id: 'Id',
    },
  },
};
