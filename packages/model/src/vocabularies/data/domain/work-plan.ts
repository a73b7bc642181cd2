/** What the parts of a work plan are called. */
import type { DeliverableType, DisseminationLevel, RaciRole } from '../../work-plan.ts';
import type { Names, Published } from './published.ts';

export const deliverableTypeNames: Names<DeliverableType> = {
  source: 'Horizon Europe, Part B (RIA/IA) 5.1, table 3.1c',
  confidence: 'verified',
  terms: {
    R: 'Document, report (excluding the periodic and final reports)',
    DEM: 'Demonstrator, pilot, prototype, plan designs',
    DEC: 'Websites, patents filing, press & media actions, videos, etc.',
    DATA: 'Data sets, microdata, etc.',
    DMP: 'Data management plan',
    ETHICS: 'Deliverables related to ethics issues',
    SECURITY: 'Deliverables related to security issues',
    OTHER: 'Software, technical diagram, algorithms, models, etc.',
  },
};

/** The words of CORDIS for the types of deliverable; it has none for `SECURITY`. */
export const cordisDeliverableTypes: Published<Readonly<Record<string, DeliverableType>>> = {
  source: 'CORDIS projectDeliverables',
  confidence: 'verified',
  terms: {
    'Documents, reports': 'R',
    'Demonstrators, pilots, prototypes': 'DEM',
    'Websites, patent fillings, videos etc.': 'DEC',
    'Data sets, microdata, etc': 'DATA',
    'Data Management Plan': 'DMP',
    'Ethics Requirements': 'ETHICS',
    Other: 'OTHER',
  },
};

export const disseminationLevelNames: Names<DisseminationLevel> = {
  source: 'Horizon Europe, Part B 5.1, table 3.1c',
  confidence: 'verified',
  terms: {
    PU: 'Public, fully open',
    SEN: 'Sensitive, limited under the conditions of the Grant Agreement',
    'R-UE/EU-R': 'EU RESTRICTED under Decision 2015/444',
    'C-UE/EU-C': 'EU CONFIDENTIAL under Decision 2015/444',
    'S-UE/EU-S': 'EU SECRET under Decision 2015/444',
  },
};

export const deliverableColumns: Published<readonly string[]> = {
  source: 'Horizon Europe, Part B 5.1, table 3.1c',
  confidence: 'verified',
  terms: [
    'Deliverable number',
    'Deliverable name',
    'Short description',
    'Work package number',
    'Short name of lead participant',
    'Type',
    'Dissemination level',
    'Delivery date (in months)',
  ],
};

/** Annex 1 of the grant agreement adds "Lead Beneficiary". */
export const milestoneColumns: Published<readonly string[]> = {
  source: 'Horizon Europe, Part B 5.1, table 3.1d',
  confidence: 'verified',
  terms: [
    'Milestone number',
    'Milestone name',
    'Related work package(s)',
    'Due date (in month)',
    'Means of verification',
  ],
};

export const riskColumns: Published<readonly string[]> = {
  source: 'Horizon Europe, Part B 5.1, table 3.1e',
  confidence: 'verified',
  terms: [
    'Description of risk',
    'likelihood: Low/Medium/High',
    'severity: Low/Medium/High',
    'Work package(s) involved',
    'Proposed risk-mitigation measures',
  ],
};

export const raciNames: Names<RaciRole> = {
  source: 'common project practice',
  confidence: 'recalled',
  terms: {
    responsible: 'Responsible',
    accountable: 'Accountable',
    consulted: 'Consulted',
    informed: 'Informed',
  },
};
