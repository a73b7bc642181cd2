import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpSource } from '../http.ts';
import { PartnershipStore } from '../index.ts';
import { FakePartnershipServer, type FakeConnection } from './fake-partnership-server.ts';
import { bladeLoop } from './node/bench.ts';
import { until } from './node/until.ts';

function storeOn({ fetch }: FakeConnection, name: string): PartnershipStore {
  const store = new PartnershipStore(httpSource(`/partnership?${name}`, { fetch }), { author: { name } });
  store.open();
  return store;
}

test('two stores share a fake server, each on a line of its own that can be cut and mended', async () => {
  const server = new FakePartnershipServer(bladeLoop);
  const [left, right] = [server.connection(), server.connection()];
  const [ana, ben] = [storeOn(left, 'Ana'), storeOn(right, 'Ben')];
  const comeTo = (store: PartnershipStore, kind: string): Promise<void> =>
    until(
      () => store.status.kind === kind,
      () => `${kind}; is ${JSON.stringify(store.status)}`,
    );
  await Promise.all([comeTo(ana, 'ready'), comeTo(ben, 'ready')]);

  right.cut();
  ana.update({ title: 'By Ana' });
  ben.update({ title: 'By Ben', objective: 'Also by Ben' });
  await comeTo(ben, 'offline');
  await comeTo(ana, 'ready');
  assert.equal(server.document.title, 'By Ana');

  right.mend();
  ben.retry();
  await comeTo(ben, 'conflict');
  await until(
    () => ana.value?.objective === 'Also by Ben',
    () => 'what is not contested',
  );
  ben.resolve('/title', 'mine');
  await until(
    () => ana.value?.title === 'By Ben',
    () => 'the choice',
  );
  ana.close();
  ben.close();
});
