export { KvPartnership } from './partnership.ts';
export { KvConflictEvent, KvSaveErrorEvent, KvSaveEvent } from './events.ts';
export type { StoreHeaders } from './held-store.ts';
export { catalogue as partnershipMessages, type PartnershipMessages } from './partnership.messages.ts';
