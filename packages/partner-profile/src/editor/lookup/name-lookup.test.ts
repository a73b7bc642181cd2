import { settled, waitUntil } from '@kvasir/element/testing.js';
import type { Partner } from '@kvasir/model';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KvPartnerProfile } from '../../partner-profile.ts';
import '../../define.ts';

/** A request that a test answers when it likes. */
interface Question {
  url: string;
  signal: AbortSignal | null | undefined;
  answer: (body: unknown, status?: number) => void;
  fail: () => void;
}

const nativeFetch = window.fetch;
let requests: Question[] = [];

function waitForRequest(count = 1): Promise<void> {
  return waitUntil(() => requests.length >= count, `No request number ${count} was made.`);
}

const template = 'https://registry.example/organizations?query={query}';

function record(name: string, id: string, changes: object = {}): object {
  return {
    id: `https://ror.org/${id}`,
    names: [{ value: name, types: ['ror_display', 'label'], lang: 'en' }],
    types: ['company'],
    status: 'active',
    established: 2011,
    links: [{ type: 'website', value: 'https://brenner.example' }],
    locations: [
      { geonames_id: 2944368, geonames_details: { name: 'Bremerhaven', country_code: 'DE', country_name: 'Germany' } },
    ],
    external_ids: [],
    relationships: [],
    domains: [],
    ...changes,
  };
}

const brenner = record('Brenner Composites GmbH', '04xk2v911');
const faserwerk = record('Faserwerk Brenner AG', '02m5c8d82', {
  status: 'withdrawn',
  relationships: [{ type: 'successor', label: 'Brenner Composites GmbH', id: 'https://ror.org/04xk2v911' }],
});

async function open(value?: object, lookup: string | null = template): Promise<KvPartnerProfile> {
  const element = Object.assign(document.createElement('kv-partner-profile'), {
    editable: true,
    lookup: lookup ?? undefined,
  });
  if (value) element.value = value as Partner;
  const form = await fixture<HTMLElement>(html`<form lang="en">${element}</form>`);
  await waitUntil(() => element.shadowRoot?.querySelector('.editor'), 'The form does not come.');
  await settled(form);
  return element;
}

function root(element: KvPartnerProfile): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

function nameInput(element: KvPartnerProfile): HTMLInputElement {
  const input = root(element).getElementById('edit--_2f_name');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for the name.');
  return input;
}

function options(element: KvPartnerProfile): string[] {
  return [...root(element).querySelectorAll('[role="option"]')].map((option) =>
    (option.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

async function search(element: KvPartnerProfile, query: string): Promise<void> {
  nameInput(element).focus();
  nameInput(element).select();
  await sendKeys({ type: query });
}

async function choose(element: KvPartnerProfile): Promise<void> {
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => root(element).querySelector('.message-info'), 'Nothing was filled in.');
  await element.updateComplete;
}

describe('the look-up of an organisation by its name', () => {
  beforeEach(() => {
    requests = [];
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      if (!url.startsWith('https://registry.example/')) return nativeFetch(input, init);
      return new Promise<Response>((resolve, reject) => {
        requests.push({
          url,
          signal: init?.signal,
          answer: (body, status = 200) =>
            resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
    };
  });
  afterEach(() => {
    window.fetch = nativeFetch;
  });

  it('asks once for what was typed in one go, with the query encoded', async () => {
    const element = await open();
    await search(element, 'Brenner & Comp');
    await waitForRequest();
    expect(requests.map(({ url }) => url)).to.deep.equal([
      'https://registry.example/organizations?query=Brenner%20%26%20Comp',
    ]);
    expect(element.value?.name).to.equal('Brenner & Comp');
  });

  it('marks what matched and says kind, place and identifier, with what is withdrawn at the end', async () => {
    const element = await open();
    await search(element, 'brenner');
    await waitForRequest();
    requests[0]?.answer({ items: [faserwerk, brenner] });
    await waitUntil(() => options(element).length === 3);
    const [first = '', second = '', last] = options(element);
    expect(first).to.equal('Brenner Composites GmbH Company · Bremerhaven, Germany · ror 04xk2v911');
    expect(second).to.include('Withdrawn').and.to.include('succeeded by Brenner Composites GmbH');
    expect(last).to.equal('Not in the list? Enter the organisation by hand');
    expect(root(element).querySelector('mark')?.textContent).to.equal('Brenner');
    expect(root(element).textContent).to.include('2 found in the registry');
  });

  it('does not listen to an answer that a later question has overtaken', async () => {
    const element = await open();
    await search(element, 'fas');
    await waitForRequest();
    await sendKeys({ type: 'erwerk' });
    // Who types slowly asks more often.
    const last = (): Question | undefined => requests.at(-1);
    await waitUntil(() => last()?.url.endsWith('query=faserwerk'), 'Nobody asks for the whole name.');
    expect(requests[0]?.signal?.aborted).to.equal(true);
    last()?.answer([faserwerk]);
    await waitUntil(() => options(element).length === 2);
    requests[0]?.answer([brenner]);
    await settled(element.parentNode as ParentNode);
    expect(options(element)[0]).to.include('Faserwerk');
  });

  it('fills the form with what the registry knows, and notes where it comes from', async () => {
    const element = await open();
    const events: string[] = [];
    await search(element, 'brenner');
    await waitForRequest();
    requests[0]?.answer([brenner]);
    await waitUntil(() => options(element).length === 2);
    for (const name of ['input', 'change']) element.addEventListener(name, () => events.push(name));
    await choose(element);
    expect(events).to.deep.equal(['input', 'change']);
    const { value } = element;
    expect(value?.name).to.equal('Brenner Composites GmbH');
    expect(value?.identifiers?.ror).to.equal('https://ror.org/04xk2v911');
    expect(value?.established).to.equal(2011);
    expect(value?.provenance?.['/website']?.source).to.equal('ror');
    expect(nameInput(element).value).to.equal('Brenner Composites GmbH');
    expect(root(element).activeElement).to.equal(nameInput(element));
    expect(root(element).querySelector('.message-info')?.textContent).to.include('Filled in from the registry:');
    expect(root(element).textContent).to.include('from ROR, ');
  });

  it('keeps what the user has edited, says so, and takes all of it back', async () => {
    const before = {
      name: 'Brenner',
      website: 'https://own.example',
      provenance: { '/website': { source: 'edited', retrieved: '2026-11-20' } },
    };
    const element = await open(before);
    await search(element, 'brenner');
    await waitForRequest();
    requests[0]?.answer([brenner]);
    await waitUntil(() => options(element).length === 2);
    await choose(element);
    expect(element.value?.website).to.equal('https://own.example');
    const report = root(element).querySelector('.message-info');
    expect(report?.textContent).to.include('Kept as it was: Website.');
    report?.querySelector('button')?.click();
    await element.updateComplete;
    expect(element.value).to.include({ name: 'brenner', website: 'https://own.example' });
    expect(element.value).not.to.have.property('established');
    expect(root(element).querySelector('.message-info')).to.equal(null);
  });

  it('lets the user go on by hand', async () => {
    const element = await open();
    await search(element, 'Nobody knows');
    await waitForRequest();
    requests[0]?.answer({ items: [] });
    await waitUntil(() => root(element).querySelector('.suggestions')?.textContent?.includes('No matches'));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(element.parentNode as ParentNode);
    expect(element.value?.name).to.equal('Nobody knows');
    expect(root(element).activeElement?.id).to.equal('edit--_2f_legalName');
  });

  for (const [what, answer] of Object.entries({
    'an error': (request: Question) => request.answer({ detail: 'no' }, 500),
    silence: (request: Question) => request.fail(),
    'a page of HTML': (request: Question) => request.answer('<!doctype html>'),
    'a text': (request: Question) => request.answer('"items"'),
    'five megabytes': (request: Question) => request.answer(`["${'x'.repeat(5_000_000)}"]`),
  })) {
    it(`of which comes ${what} says so and can be tried again`, async () => {
      const element = await open();
      await search(element, 'brenner');
      await waitForRequest();
      const [request] = requests;
      if (request) answer(request);
      await waitUntil(() => options(element).includes('Try again'));
      expect(element.value?.name).to.equal('brenner');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await waitForRequest(2);
      requests[1]?.answer([brenner]);
      await waitUntil(() => options(element).some((option) => option.startsWith('Brenner Composites')));
    });
  }

  it('passes over what is no record, and shows hostile names as text', async () => {
    const element = await open();
    await search(element, 'brenner');
    await waitForRequest();
    const hostile = '<img src=x onerror="window.hacked = true">';
    requests[0]?.answer({
      items: [null, 5, 'text', [], {}, { names: 'none' }, { names: [{ value: hostile, types: 7 }] }],
    });
    await waitUntil(() => options(element).length === 2);
    expect(options(element)[0]).to.include(hostile);
    expect(root(element).querySelector('img')).to.equal(null);
  });

  it('asks nobody when the host has named nobody, or an address that is none', async () => {
    for (const lookup of [null, '', 'javascript:alert({query})', 'https://registry.example/']) {
      const element = await open(undefined, lookup);
      await search(element, 'brenner');
      await settled(element.parentNode as ParentNode);
      expect(nameInput(element).hasAttribute('role')).to.equal(false);
    }
    expect(requests).to.deep.equal([]);
  });
});
