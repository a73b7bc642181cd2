export { KvImpactForm } from './impact-form.ts';
export { catalogue as impactFormMessages, type ImpactFormMessages } from './impact-form.messages.ts';
export type { ImpactSlice } from './impact-value.ts';
export type { ImpactMode, ImpactView } from './settings.ts';
export { KvLoadErrorEvent, KvLoadEvent, overrideMessages, type SourceError } from '@kvasir/element';
