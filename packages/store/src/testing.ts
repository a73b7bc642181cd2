/** For stories and tests, here and in the pages of hosts: a server inside the page, which misbehaves when told to. */
export { FakeConnection, FakePartnershipServer, type FakeServerOptions } from './testing/fake-partnership-server.ts';
export * from './testing/misbehaviour.ts';
export { PartnershipService, type Ask } from './testing/partnership-service.ts';
export {
  ServedPartnership,
  type ServedAnswer,
  type ServedEvent,
  type ServedOptions,
  type ServedRequest,
} from './testing/served-partnership.ts';
