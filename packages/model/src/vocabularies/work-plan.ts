/** The terms of the work plan: Horizon Europe, Part B template 5.1, section 3.1, and what roadmaps add to it. */

/** Types of deliverable: table 3.1c. */
export const deliverableTypes = ['R', 'DEM', 'DEC', 'DATA', 'DMP', 'ETHICS', 'SECURITY', 'OTHER'] as const;
export type DeliverableType = (typeof deliverableTypes)[number];

/**
 * What Horizon Europe obliges the partners to deliver by month 6: the data management plan (Article 17 of the model grant
 * agreement), and the plan for dissemination and exploitation including communication (its Annex 5).
 */
export const obligatoryDeliverables = ['data-management-plan', 'dissemination-exploitation-plan'] as const;
export type ObligatoryDeliverable = (typeof obligatoryDeliverables)[number];

/** Dissemination levels of a deliverable: table 3.1c. */
export const disseminationLevels = ['PU', 'SEN', 'R-UE/EU-R', 'C-UE/EU-C', 'S-UE/EU-S'] as const;
export type DisseminationLevel = (typeof disseminationLevels)[number];

/** Likelihood and severity of a risk: table 3.1e. */
export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Where something on the roadmap stands. */
export const itemStatuses = ['not-started', 'on-track', 'at-risk', 'delayed', 'achieved', 'cancelled'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** What a dependency ties together: finish to start, start to start, finish to finish, start to finish. */
export const dependencyTypes = ['FS', 'SS', 'FF', 'SF'] as const;
export type DependencyType = (typeof dependencyTypes)[number];

/** Responsible, accountable, consulted, informed. */
export const raciRoles = ['responsible', 'accountable', 'consulted', 'informed'] as const;
export type RaciRole = (typeof raciRoles)[number];
