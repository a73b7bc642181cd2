import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import type { ComboboxOption } from './combobox-options.ts';
import { OptionSearch } from './option-search.ts';

interface Call {
  query: string;
  signal: AbortSignal;
  answer: (labels: readonly string[]) => void;
  fail: () => void;
}

/** A source whose answers the test gives, in whatever order. */
function source(debounce = 0) {
  const calls: Call[] = [];
  const load = (query: string, signal: AbortSignal) =>
    new Promise<readonly ComboboxOption[]>((resolve, reject) => {
      calls.push({
        query,
        signal,
        answer: (labels) => resolve(labels.map((label) => ({ key: label, label }))),
        fail: () => reject(new Error('The registry is closed.')),
      });
    });
  return { calls, options: { load, debounce } };
}

function call(calls: readonly Call[], index: number): Call {
  const found = calls[index];
  if (!found) throw new Error(`The source was not asked ${index + 1} times.`);
  return found;
}

const labels = (search: OptionSearch<unknown>) =>
  search.state.kind === 'found' ? search.state.options.map(({ label }) => label) : search.state.kind;

describe('a search for options', () => {
  it('waits for a pause in typing and asks once', async () => {
    const { calls, options } = source(20);
    const search = new OptionSearch(() => undefined);
    for (const query of ['br', 'bre', 'bren']) search.ask(options, query);
    await waitUntil(() => calls.length > 0);
    expect(calls.map(({ query }) => query)).to.deep.equal(['bren']);
  });

  it('asks nothing for less than it needs', async () => {
    const { calls, options } = source();
    const search = new OptionSearch(() => undefined);
    search.ask(options, ' b ');
    expect(search.state.kind).to.equal('idle');
    await nextFrame();
    expect(calls).to.have.length(0);
  });

  it('aborts what a newer query has made stale, and never listens to its late answer', async () => {
    const { calls, options } = source();
    let changes = 0;
    const search = new OptionSearch(() => (changes += 1));
    search.ask(options, 'old');
    await waitUntil(() => calls.length === 1);
    search.ask(options, 'new');
    expect(call(calls, 0).signal.aborted).to.equal(true);
    await waitUntil(() => calls.length === 2);
    call(calls, 1).answer(['New']);
    await waitUntil(() => changes === 1);
    call(calls, 0).answer(['Old']);
    await nextFrame();
    expect(labels(search)).to.deep.equal(['New']);
    expect(changes).to.equal(1);
  });

  it('never takes a stale failure for an answer either', async () => {
    const { calls, options } = source();
    const search = new OptionSearch(() => undefined);
    search.ask(options, 'old');
    await waitUntil(() => calls.length === 1);
    search.ask(options, 'new');
    call(calls, 0).fail();
    await nextFrame();
    expect(search.state.kind).to.equal('searching');
  });

  it('keeps what was found in view until there is an answer', async () => {
    const { calls, options } = source();
    const search = new OptionSearch(() => undefined);
    search.ask(options, 'bren');
    await waitUntil(() => calls.length === 1);
    call(calls, 0).answer(['Brenner']);
    await waitUntil(() => search.state.kind === 'found');
    search.ask(options, 'brenn');
    search.ask(options, 'brenne');
    expect(search.state).to.deep.equal({ kind: 'searching', options: [{ key: 'Brenner', label: 'Brenner' }] });
  });

  it('says that it failed, and asks again at once when told to', async () => {
    const { calls, options } = source();
    const search = new OptionSearch(() => undefined);
    search.ask(options, 'bren');
    await waitUntil(() => calls.length === 1);
    call(calls, 0).fail();
    await waitUntil(() => search.state.kind === 'failed');
    search.retry(options, 'bren');
    expect(calls).to.have.length(2);
    call(calls, 1).answer(['Brenner']);
    await waitUntil(() => search.state.kind === 'found');
  });

  it('stops what is under way when cancelled', async () => {
    const { calls, options } = source();
    let changes = 0;
    const search = new OptionSearch(() => (changes += 1));
    search.ask(options, 'bren');
    await waitUntil(() => calls.length === 1);
    search.cancel();
    expect(call(calls, 0).signal.aborted).to.equal(true);
    call(calls, 0).answer(['Brenner']);
    await nextFrame();
    expect(changes).to.equal(0);
    expect(search.state.kind).to.equal('idle');
  });
});
