export { KvPartnerProfile } from './partner-profile.ts';
export { catalogue as partnerProfileMessages, type PartnerProfileMessages } from './partner-profile.messages.ts';
export { audiences, layouts, sections, type Audience, type Layout, type Section } from './sections.ts';
export { KvLoadErrorEvent, KvLoadEvent, overrideMessages, type SourceError } from '@kvasir/element';
