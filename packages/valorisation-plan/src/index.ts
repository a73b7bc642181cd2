export { KvValorisationPlan } from './valorisation-plan.ts';
export { catalogue as valorisationPlanMessages, type ValorisationPlanMessages } from './valorisation-plan.messages.ts';
export type { PlanSlice } from './plan-value.ts';
export type { PlanView } from './settings.ts';
export { KvLoadErrorEvent, KvLoadEvent, overrideMessages, type SourceError } from '@kvasir/element';
