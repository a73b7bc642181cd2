import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { Partnership } from '@kvasir/model';
import { Format } from '../localization/format.ts';
import { changesBetween } from './changes.ts';
import { documentCatalogue } from './document-words.messages.ts';
import { DocumentWords } from './document-words.ts';

const document: Partnership = {
  partners: { brc: { name: 'Brenner Composites GmbH' } },
  workPackages: { wp3: { title: 'Blade manufacture', lead: 'brc' } },
  results: {
    r3: {
      title: 'Infusion process',
      ownership: { owners: { brc: { share: '1/3' } } },
      workPackages: { wp3: true },
    },
  },
  valorisationPlans: { r3: { need: 'Blades that melt' } },
  glossary: { trl: { term: 'Readiness' } },
};
const messages = documentCatalogue.spoken('en');
const words = new DocumentWords(document, { messages, format: Format.for('en'), language: 'en' });

async function read(value: unknown, pointer = '/x'): Promise<string> {
  const place = await fixture<HTMLElement>(html`<div>${words.value(value, pointer)}</div>`);
  return place.innerText.replace(/\s+/g, ' ').trim();
}

describe('the words for a document', () => {
  for (const [pointer, place] of [
    ['', 'The whole document'],
    ['/title', 'Title'],
    ['/results', 'Results'],
    [
      '/results/r3/ownership/owners/brc/share',
      'Infusion process › Ownership › Owners › Brenner Composites GmbH › Share',
    ],
    ['/results/r3/workPackages/wp3', 'Infusion process › Work packages › Blade manufacture'],
    ['/valorisationPlans/r3/need', 'Valorisation plans › Infusion process › Need'],
    ['/glossary/trl/term', 'Readiness › Term'],
    ['/assetStrategy/open-science/reviewDate', 'Joint strategy › Open science › Review date'],
    ['/results/r3/basedOnResults/r1', 'Infusion process › Derived from results › r1'],
    ['/results/r3/transfer/waivers/brc', 'Infusion process › Transfer › Waivers of access › Brenner Composites GmbH'],
    ['/results/gone/title', 'gone › Title'],
    ['/someField/ofTheHost', 'Some field › Of the host'],
    ['no pointer', 'No pointer'],
  ] as const) {
    it(`call ${pointer || 'the empty pointer'} “${place}”`, () => {
      expect(words.place(pointer)).to.equal(place);
    });
  }

  for (const [what, value, text, pointer] of [
    ['text as it is', 'As it is\nhere', 'As it is here'],
    ['a number', 1234.5, '1,234.5'],
    ['yes and no', [true, false], 'Yes No'],
    ['a day', '2026-11-21', '21 Nov 2026'],
    ['an amount', { cents: 41_250_000, currency: 'EUR' }, '€412,500'],
    ['an amount in no currency', { cents: 150, currency: 'x' }, '1.5 x'],
    ['a term', 'to-be-determined', 'to be determined'],
    ['a fraction', '1/3', '1/3'],
    ['a partner by its name', 'brc', 'Brenner Composites GmbH'],
    ['a set by the names in it', { wp3: true }, 'Blade manufacture', '/results/r3/workPackages'],
    ['an object field by field', { title: 'Shell', dueMonth: 24 }, 'Title Shell Due month 24'],
    ['nothing in it', {}, '(empty)'],
    ['an empty text', '', '(empty)'],
  ] as const) {
    it(`read ${what}`, async () => {
      expect(await read(value, pointer)).to.equal(text);
    });
  }

  it('never read text as markup', async () => {
    expect(await read('<b>bold</b>')).to.equal('<b>bold</b>');
  });

  it('read what is too deep as JSON', async () => {
    expect(await read({ a: { b: { c: { d: { e: 1 } } } } })).to.contain('{"e":1}');
  });

  it('say how much more there is', async () => {
    expect(await read(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, index])))).to.contain(
      'and 8 more',
    );
  });
});

describe('the changes between two versions', () => {
  it('are told field by field, and an entry that came or went as one', () => {
    const before = { title: 'a', partners: { x: { name: 'X' } }, gone: { a: 1 } };
    const after = { title: 'b', partners: { x: { name: 'X' }, y: { name: 'Y', staff: 3 } } };
    expect(changesBetween(before, after, '/it')).to.deep.equal([
      { pointer: '/it/title', before: 'a', after: 'b' },
      { pointer: '/it/partners/y', after: { name: 'Y', staff: 3 } },
      { pointer: '/it/gone', before: { a: 1 } },
    ]);
  });

  it('are none between equals', () => {
    expect(changesBetween({ a: [1, 2] }, { a: [1, 2] })).to.deep.equal([]);
  });
});
