import { after } from 'node:test';
import type { Partnership } from '@kvasir/model';
import { Desk, type DeskOptions } from './desk.ts';
import { PartnershipServer, type PartnershipServerOptions } from './partnership-server.ts';
import { until } from './until.ts';

/** What the server has at first in most tests. With its `schema`, or a store would show it with one. */
export const bladeLoop: Partnership = {
  schema: 'urn:kvasir:partnership:1',
  title: 'BladeLoop',
  partners: { north: { name: 'Northlake University' }, brenner: { name: 'Brenner Composites GmbH' } },
  results: { 'r-blade': { title: 'Recyclable blade' } },
};

/** A server for the present test; it goes down afterwards. */
export async function serve(document = bladeLoop, options?: PartnershipServerOptions): Promise<PartnershipServer> {
  const server = await PartnershipServer.start(document, options);
  after(() => server.goDown());
  return server;
}

/** Ana at her desk, on a server that has not misbehaved yet; all is loaded, and her diary is fresh. */
export async function anaAtWork(
  options?: PartnershipServerOptions & DeskOptions,
): Promise<{ server: PartnershipServer; ana: Desk }> {
  const server = await serve(bladeLoop, options);
  return { server, ana: await sitDown(server, 'Ana', options) };
}

/** Opens a store and waits until it is ready and hears of others' changes. */
export async function sitDown(server: PartnershipServer, name: string, options?: DeskOptions): Promise<Desk> {
  const streams = server.service.streams + 1;
  const desk = openDesk(server, name, options);
  await desk.comesTo('ready');
  await until(
    () => server.service.streams >= streams,
    () => `the event stream of ${name}`,
  );
  desk.readDiary();
  return desk;
}

/** Opens a store; it is closed after the test. */
export function openDesk(server: PartnershipServer, name: string, options?: DeskOptions): Desk {
  const desk = new Desk(server, name, options);
  after(() => desk.crash());
  return desk;
}
