import { expect, fixture } from '@open-wc/testing';
import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  localizationSuite,
  pageSuite,
  settled,
} from '@kvasir/element/testing.js';
import type { Partner } from '@kvasir/model';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { english } from './partner-profile.messages.ts';
import type { KvPartnerProfile } from './partner-profile.ts';
import { brenner, kestrel, large, longWords, northlake } from './samples/partners.ts';
import './define.ts';

function create(properties: Partial<KvPartnerProfile> = {}): KvPartnerProfile {
  return Object.assign(document.createElement('kv-partner-profile'), properties);
}

async function shown(properties: Partial<KvPartnerProfile>): Promise<KvPartnerProfile> {
  const element = create(properties);
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  return element;
}

function root(element: KvPartnerProfile): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

/** The text as a reader sees it: white space folded. */
function textOf(element: KvPartnerProfile): string {
  return (root(element).textContent ?? '').replace(/\s+/g, ' ');
}

describe('<kv-partner-profile>', () => {
  formAssociationSuite({ create: () => create({ editable: true }), value: northlake, otherValue: brenner });

  eventContractSuite({
    create: () => create({ editable: true }),
    value: northlake,
    otherValue: brenner,
    async userEdits(element) {
      const name = root(element).querySelector<HTMLInputElement>('input');
      name?.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: ' of Athlone' });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
    },
  });

  localizationSuite({
    create: () => create({ layout: 'full', value: brenner, audience: 'partners' }),
    shown: { key: 'legalName', english: english.legalName, german: 'Rechtlicher Name' },
    untranslated: [
      JSON.stringify(brenner),
      'ROR PIC VAT TRL',
      'brenner.example wattenmeer-composites.example brenner.example/careers',
      'BRC',
      // Names that the browser knows, in the language of the reader.
      'Bremerhaven, Germany Cuxhaven, Germany Am Fischereihafen 1, 27572 German, English, Turkish',
    ],
  });

  badInputSuite({
    create: () => create({ layout: 'full' }),
    valueOf: (text) => ({
      name: text,
      shortName: text,
      website: text,
      summary: text,
      description: text,
      identifiers: { ror: text, wikidata: text, doi: text },
      links: { one: { kind: text, url: text } },
      names: { one: { text, lang: text } },
      locations: { one: { city: text, country: text, street: text } },
      relations: { one: { kind: 'child', name: text, ror: text } },
      memberships: { one: { name: text, url: text, since: text } },
      projects: { one: { acronym: text, cordis: text, ecContribution: { cents: 1, currency: text } } },
      contacts: {
        one: { name: text, email: text, phone: text, orcid: text, languages: { [text]: true }, lastVerified: text },
      },
      provenance: { '': { source: text, url: text, retrieved: text } },
      sdgs: { [text]: true },
    }),
  });

  pageSuite({
    create: () => create({ layout: 'full', value: longWords }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-partner-profile',
    value: brenner,
  });

  describe('as a card', () => {
    it('says who, what kind, where, what is offered and sought, how ready and whom to ask', async () => {
      const text = textOf(await shown({ value: northlake }));
      for (const fact of [
        'Northlake University',
        'Academia',
        'Athlone, Ireland',
        'Fibre-optic sensing, digital twins, fatigue testing',
        'Field data from turbines in service',
        'TRL 2–6',
        'Aoife Lennon',
        'Scientific lead',
        'Coordinator',
        '€812,500',
      ]) {
        expect(text).to.contain(fact);
      }
    });

    it('links its name where the host has a page for it, and not to a script', async () => {
      const element = await shown({ value: northlake, href: '/partners/northlake' });
      expect(root(element).querySelector('#name a')?.getAttribute('href')).to.equal('/partners/northlake');
      element.href = 'javascript:alert(1)';
      await element.updateComplete;
      expect(root(element).querySelector('#name a')).to.equal(null);
    });

    it('shows the sections that the host chose, in the order in which the host named them', async () => {
      const element = await shown({ value: northlake, sections: 'readiness offers' });
      const labels = [...root(element).querySelectorAll('dt')].map((label) => label.textContent);
      expect(labels).to.deep.equal(['Readiness', 'Offers']);
      expect(textOf(element)).to.not.contain('Aoife Lennon');
    });

    it('says that an organisation was withdrawn, and names the successor', async () => {
      const text = textOf(await shown({ value: kestrel }));
      expect(text)
        .to.contain('Withdrawn from the registry on 1 Oct 2026')
        .and.to.contain('Halden Materials Ireland Ltd');
    });

    it('names no successor that is the organisation itself', async () => {
      const ror = 'https://ror.org/02mhbdp94';
      const element = await shown({
        value: { ...kestrel, identifiers: { ror }, relations: { self: { kind: 'successor', name: 'Itself', ror } } },
      });
      expect(textOf(element)).to.not.contain('Itself');
    });
  });

  describe('as a page', () => {
    it('shows the name in the language of the reader', async () => {
      const element = create({ layout: 'full', value: northlake });
      await settled(await fixture<HTMLElement>(html`<div lang="fr">${element}</div>`));
      expect(root(element).querySelector('#name')?.textContent?.trim()).to.equal('Université de Northlake');
    });

    it('names the country in the language of the reader', async () => {
      const element = create({ layout: 'full', value: northlake });
      await settled(await fixture<HTMLElement>(html`<div lang="de">${element}</div>`));
      expect(textOf(element)).to.contain('Athlone, Irland');
    });

    it('keeps the contacts that are meant for partners from the public', async () => {
      expect(textOf(await shown({ layout: 'full', value: brenner }))).to.not.contain('jonas@brenner.example');
      expect(textOf(await shown({ layout: 'full', value: brenner, audience: 'partners' }))).to.contain(
        'jonas@brenner.example',
      );
    });

    it('shows nobody who has not consented', async () => {
      const value = { name: 'X', contacts: { one: { name: 'No Body', consent: false } } };
      expect(textOf(await shown({ layout: 'full', value, audience: 'partners' }))).to.not.contain('No Body');
    });

    it('warns of a contact that nobody confirmed for longer than the host allows', async () => {
      const today = new Date();
      const monthsAgo = (months: number) =>
        new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
      const contact = { name: 'A', visibility: 'public' as const, lastVerified: monthsAgo(8) };
      const value = { name: 'X', contacts: { one: contact } };
      expect(textOf(await shown({ layout: 'full', value }))).to.contain('Confirmed');
      expect(textOf(await shown({ layout: 'full', value, staleAfter: 6 }))).to.contain('Last confirmed');
    });

    it('tells right check digits from wrong ones', async () => {
      expect(
        textOf(
          await shown({ layout: 'full', value: { name: 'X', identifiers: { ror: 'https://ror.org/04pznsd21' } } }),
        ),
      ).to.contain('Check digits are right');
      expect(
        textOf(
          await shown({ layout: 'full', value: { name: 'X', identifiers: { ror: 'https://ror.org/04pznsd22' } } }),
        ),
      ).to.contain('Check digits are wrong');
    });

    it('says where each fact comes from', async () => {
      const text = textOf(await shown({ layout: 'full', value: brenner }));
      expect(text).to.contain('Organisation and Identifiers: Research Organization Registry (ROR), 3 Nov 2026');
    });

    it('shows eight of 1,038 related organisations, and the others when asked', async () => {
      const element = await shown({ layout: 'full', value: large });
      const details = root(element).querySelector('details');
      expect(details?.open).to.equal(false);
      expect(root(element).textContent).to.contain('Invented Institute 1038');
    });

    it('lists by pointer what it could not read', async () => {
      const element = await shown({ layout: 'full', value: { name: 'X', established: 'long ago' } as never });
      expect(textOf(element)).to.contain('One fact could not be read.').and.to.contain('/established long ago');
    });

    it('gives way to what a host puts into a slot', async () => {
      const frame = await fixture<HTMLElement>(
        html`<div lang="en">
          <kv-partner-profile layout="full" .value=${brenner}><p slot="contacts">Ask us</p></kv-partner-profile>
        </div>`,
      );
      await settled(frame);
      const slot = frame
        .querySelector('kv-partner-profile')
        ?.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="contacts"]');
      expect(slot?.assignedElements().map((node) => node.textContent)).to.deep.equal(['Ask us']);
    });
  });

  describe('takes its data', () => {
    it('from a child script', async () => {
      const frame = await fixture<HTMLElement>(
        html`<div>
          <kv-partner-profile
            ><script type="application/json">
              { "name": "From a script" }
            </script></kv-partner-profile
          >
        </div>`,
      );
      await settled(frame);
      expect(frame.querySelector('kv-partner-profile')?.value).to.deep.equal({ name: 'From a script' });
    });

    it('from src, and says when it has come', async () => {
      const address = URL.createObjectURL(new Blob(['{ "name": "From an address" }'], { type: 'application/json' }));
      const element = create({ src: address });
      const loaded = new Promise((resolve) => element.addEventListener('kv-load', resolve, { once: true }));
      await fixture(html`<div>${element}</div>`);
      await loaded;
      expect(element.value).to.deep.equal({ name: 'From an address' });
    });

    it('from the value of the host rather than from src', async () => {
      const element = await shown({ src: '/there-is-no-such-profile.json', value: northlake });
      expect(element.value).to.equal(northlake);
    });

    it('and says what went wrong, offering to try again', async () => {
      const element = create({ src: '/there-is-no-such-profile.json' });
      const failed = new Promise((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
      await fixture(html`<div lang="en">${element}</div>`);
      await failed;
      await element.updateComplete;
      expect(textOf(element)).to.contain('The server answered with error 404');
      expect(root(element).querySelector('button')?.textContent?.trim()).to.equal('Try again');
    });

    it('whatever the order in which the host sets its properties', async () => {
      const one = create();
      Object.assign(one, { value: northlake, layout: 'full', sections: 'offers' });
      const other = create();
      Object.assign(other, { sections: 'offers', layout: 'full', value: northlake });
      await settled(await fixture<HTMLElement>(html`<div>${one}${other}</div>`));
      expect(textOf(one)).to.equal(textOf(other));
    });
  });

  describe('for search engines', () => {
    it('writes schema.org data into the page, without the contacts that are not public', async () => {
      const element = await shown({ value: brenner, jsonLd: true });
      await expectEventually(() => element.querySelector('script[type="application/ld+json"]') !== null);
      const data = element.querySelector('script')?.textContent ?? '';
      expect(JSON.parse(data)).to.have.property('name', 'Brenner Composites GmbH');
      expect(data).to.not.contain('jonas@brenner.example');
    });
  });

  describe('keeps people’s data to those who may see it', () => {
    const contact = { name: 'Ada Holm', email: 'ada@northlake.example', visibility: 'public' as const };
    const withContact = (changes: object) => ({ name: 'X', contacts: { one: { ...contact, ...changes } } }) as Partner;

    it('shows the public only contacts that are marked public', async () => {
      const unmarked = { name: 'X', contacts: { one: { name: 'Ada Holm' } } };
      expect(textOf(await shown({ layout: 'full', value: withContact({}) }))).to.contain('Ada Holm');
      expect(textOf(await shown({ layout: 'full', value: unmarked }))).to.not.contain('Ada Holm');
      expect(textOf(await shown({ layout: 'full', value: unmarked, audience: 'partners' }))).to.contain('Ada Holm');
      expect(textOf(await shown({ layout: 'full', value: withContact({ visibility: 'board' }) }))).to.not.contain(
        'Ada',
      );
    });

    it('shows nobody whose function has ended', async () => {
      for (const layout of ['card', 'full'] as const) {
        expect(textOf(await shown({ layout, value: withContact({ until: '2020-01-31' }) }))).to.not.contain('Ada Holm');
        expect(textOf(await shown({ layout, value: withContact({ until: '2999-01-31' }) }))).to.contain('Ada Holm');
      }
    });

    it('takes a consent that cannot be read for none', async () => {
      expect(textOf(await shown({ layout: 'full', value: withContact({ consent: 'no' }) }))).to.not.contain('Ada Holm');
    });

    it('does not show contacts among what could not be read', async () => {
      const list = { name: 'X', contacts: [{ ...contact, visibility: 'partners' }] } as unknown as Partner;
      const text = textOf(await shown({ layout: 'full', value: list }));
      expect(text).to.contain('/contacts').and.to.not.contain('Ada Holm');
    });

    it('takes a date that is none for no confirmation', async () => {
      const text = textOf(await shown({ layout: 'full', value: withContact({ lastVerified: 'long ago' }) }));
      expect(text).to.contain('Last confirmed long ago');
    });

    it('links an e-mail address, and nothing that would write the message too', async () => {
      const hrefs = async (email: string) =>
        [...root(await shown({ layout: 'full', value: withContact({ email }) })).querySelectorAll('a')].map(
          (a) => a.href,
        );
      expect(await hrefs('ada@northlake.example')).to.deep.equal(['mailto:ada@northlake.example']);
      expect(await hrefs('ada@northlake.example?bcc=spy@evil.example&body=x')).to.deep.equal([]);
      expect(await hrefs('ada@northlake.example,spy@evil.example')).to.deep.equal([]);
    });

    it('dials what a caller from abroad would dial', async () => {
      for (const [phone, href] of [
        ['+44 (0)20 7946 0000', 'tel:+442079460000'],
        ['+49 471–5550 ext. 12', 'tel:+494715550'],
        ['Tel. +49 471 5550', 'tel:+494715550'],
        ['ask at the desk', undefined],
        ['+49 471 1 / +49 471 2', undefined],
      ] as const) {
        const element = await shown({ layout: 'full', value: withContact({ email: undefined, phone }) });
        expect(root(element).querySelector('a')?.getAttribute('href') ?? undefined).to.equal(href);
        expect(textOf(element)).to.contain(phone);
      }
    });
  });

  describe('with attributes that a host takes away again, or sets oddly', () => {
    it('links its name no more', async () => {
      const element = await shown({ value: northlake, href: '/partners/northlake' });
      element.setAttribute('href', '/partners/northlake');
      element.removeAttribute('href');
      await element.updateComplete;
      expect(root(element).querySelector('#name a')).to.equal(null);
    });

    it('shows its own sections again, and finds them in a list too', async () => {
      const element = await shown({ value: northlake });
      const own = textOf(element);
      element.setAttribute('sections', 'offers');
      element.removeAttribute('sections');
      await element.updateComplete;
      expect(textOf(element)).to.equal(own);
      element.sections = ['readiness', 'offers'] as never;
      await element.updateComplete;
      const labels = [...root(element).querySelectorAll('dt')].map((label) => label.textContent);
      expect(labels).to.deep.equal(['Readiness', 'Offers']);
    });

    it('takes a contact for stale after a year again', async () => {
      const today = new Date().toISOString().slice(0, 10);
      const value: Partner = { name: 'X', contacts: { a: { name: 'A', visibility: 'public', lastVerified: today } } };
      const element = await shown({ value, staleAfter: 6 });
      element.setAttribute('stale-after', '6');
      element.removeAttribute('stale-after');
      await element.updateComplete;
      expect(textOf(element)).to.contain('Confirmed');
    });

    it('draws its name as a heading all the same', async () => {
      const odd = Symbol('odd') as never;
      const element = await shown({ value: northlake, headingLevel: odd, sections: odd, staleAfter: odd });
      expect(root(element).querySelector('#name h3')?.textContent).to.equal('Northlake University');
    });
  });

  it('puts the heading of its empty state at the level that the page asks for', async () => {
    const element = await shown({ headingLevel: 2 });
    expect(root(element).querySelector('h2')?.textContent).to.equal(english.emptyTitle);
  });

  it('shows an amount in a currency that it does not know as it came', async () => {
    const project = { acronym: 'LOOP', ecContribution: { cents: 81_250_000, currency: 'EURO' } };
    const element = await shown({ layout: 'full', value: { name: 'X', projects: { one: project } } });
    expect(textOf(element)).to.contain('812,500 EURO').and.to.not.contain(english.notPublished);
  });

  it('isolates what a contact says from the words around it', async () => {
    const contact = { name: 'A', visibility: 'public' as const, availability: 'أيام الاثنين', until: '2999-01-01' };
    const element = await shown({ layout: 'full', value: { name: 'X', contacts: { one: contact } } });
    const isolated = [...root(element).querySelectorAll('bdi')].map((node) => node.textContent);
    expect(isolated).to.include('أيام الاثنين');
  });

  it('gives search engines nothing of the partner before when the next one cannot be read', async () => {
    const element = await shown({ value: brenner, jsonLd: true });
    await expectEventually(() => element.querySelector('script') !== null);
    const { proxy, revoke } = Proxy.revocable<Partner>({ name: 'X' }, {});
    revoke();
    element.value = proxy;
    await expectEventually(() => element.querySelector('script') === null);
  });
});

async function expectEventually(condition: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !condition(); frame += 1) await new Promise(requestAnimationFrame);
  expect(condition()).to.equal(true);
}
