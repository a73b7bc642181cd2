/** Stores in each state that a document can be in, on a server inside the page, for stories and tests. */
import type { MergePatch, Partnership } from '@kvasir/model';
import { PartnershipStore, SourceError, type Author, type Journal, type Source } from '@kvasir/store';
import { httpSource } from '@kvasir/store/http.js';
import { FakePartnershipServer, fails, hangs, type FakeConnection } from '@kvasir/store/testing.js';
import { bladeloop } from '../samples/bladeloop.ts';

export interface Stage {
  server: FakePartnershipServer;
  line: FakeConnection;
  store: PartnershipStore;
}

/** Takes what it is given and finds nothing: one story must not find what another one typed. */
const forgetfulJournal: Journal = {
  record: () => ({ open: () => Promise.resolve([]), write: () => Promise.resolve(), close: () => undefined }),
};

/** A client of a server, with a line of its own that can be cut. */
export function join(
  server: FakePartnershipServer,
  author: Author = {},
  journal: Journal | false = forgetfulJournal,
): Stage {
  const line = server.connection();
  const source = httpSource('https://fake.invalid/partnership', { fetch: line.fetch, journal });
  return { server, line, store: new PartnershipStore(source, { author }) };
}

/** Resolves when the store is in one of these states. */
export function when({ store }: { store: PartnershipStore }, ...kinds: string[]): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(look);
    function look(): void {
      if (!kinds.includes(store.status.kind)) return;
      stop();
      resolve();
    }
    look();
  });
}

/** A store on its way into a state: it is there at once, and gets there by itself. */
export function staged(
  script: (stage: Stage) => Promise<unknown>,
  document: Partnership = bladeloop,
  author: Author = { name: 'Aoife Lennon', partner: 'northlake' },
  journal?: Journal | false,
): PartnershipStore {
  const stage = join(new FakePartnershipServer(document), author, journal);
  stage.store.open();
  void when(stage, 'ready', 'error').then(() => script(stage));
  return stage.store;
}

const edits: MergePatch = {
  acronym: 'BladeLoop II',
  partners: {
    northlake: { summary: 'Monitoring of large structures.' },
    aalund: { summary: 'A town with two wind parks.' },
  },
};

export const savedStore = (): PartnershipStore =>
  staged(({ server }) => Promise.resolve(server.service.served.edit({ title: 'Blades' }, 'Lucie Moreau')));

export const savingStore = (): PartnershipStore =>
  staged(({ server, store }) => {
    server.service.misbehaveAlways('PATCH', hangs);
    return Promise.resolve(store.update(edits));
  });

function editOffline({ line, store }: Stage): Promise<unknown> {
  line.cut();
  return Promise.resolve(store.update(edits));
}

export const offlineStore = (): PartnershipStore => staged(editOffline);

/** Offline in a browser that keeps nothing, as in a private window. */
export const offlineUnkeptStore = (): PartnershipStore => staged(editOffline, bladeloop, {}, false);

export const busyStore = (): PartnershipStore =>
  staged(({ server, store }) => {
    server.service.misbehaveAlways('PATCH', fails(503, { title: 'Down for maintenance' }));
    return Promise.resolve(store.update(edits));
  });

export const refusedStore = (): PartnershipStore =>
  staged(({ server, store }) => {
    const problem = { title: 'Due month before the start', detail: 'MS4: month 0 must be 1 or later.' };
    server.service.misbehaveAlways('PATCH', fails(422, problem));
    return Promise.resolve(store.update(edits));
  });

/** A browser without room. */
export function fullStore(): PartnershipStore {
  const source: Source = {
    id: 'full',
    saveDelay: 0,
    load: () => Promise.resolve({ document: bladeloop, version: '1' }),
    save: () => Promise.reject(new SourceError({ kind: 'storage', reason: 'full' })),
  };
  const store = new PartnershipStore(source);
  store.open();
  void when({ store }, 'ready').then(() => store.update(edits));
  return store;
}

/** Two people have changed the same: shares of one result, a text, and an entry that one of them removed. */
export const conflictStore = (): PartnershipStore =>
  staged(async (stage) => {
    const { server, line, store } = stage;
    line.cut();
    store.update({
      partners: { northlake: { summary: 'Monitoring, data science and coating, for blades and towers.' } },
      results: {
        specification: { ownership: { owners: { brenner: { share: '2/5' }, hergebruik: { share: '2/5' } } } },
        insert: { title: 'Root-joint insert of steel' },
      },
    });
    server.service.served.edit(
      {
        partners: { northlake: { summary: 'Structural monitoring since 1988, from sensors to digital twins.' } },
        results: {
          specification: { ownership: { owners: { brenner: { share: '1/3' }, hergebruik: { share: '1/3' } } } },
          insert: null,
        },
      },
      'Sietse de Boer',
    );
    await when(stage, 'offline');
    line.mend();
  });

/** Waits for a document that does not come. */
export function silentStore(): PartnershipStore {
  const never = (): Promise<never> => new Promise(() => undefined);
  const store = new PartnershipStore({ id: 'silent', load: never, save: never });
  store.open();
  return store;
}
