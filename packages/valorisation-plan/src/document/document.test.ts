import { button, hasButton, rootOf, waitUntil } from '@kvasir/element/testing.js';
import { agree, applyPatch, object, type Partnership } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { PlanSlice } from '../plan-value.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';
import { all, choose, one, press, shownView, table } from './testing/in-view.ts';
import { wholePlan } from './testing/whole-plan.ts';

describe('the plan as a document', () => {
  it('is a page with its own head, title, facts and sections, each of which has a heading', async () => {
    const element = await shownView(wholePlan);
    expect(all(element, '.doc-head')).to.deep.equal(['BladeLoop · Exploitation plan · As of 18 Nov 2026 Sensitive']);
    expect(all(element, '.doc-eyebrow')).to.deep.equal(['R3 · Process · Key exploitable result']);
    expect(all(element, '.doc-title')).to.deep.equal(['Infusion process']);
    expect(all(element, '.doc-lead')).to.deep.equal(['A way to infuse thick shells.']);
    expect(all(element, '.doc-section h5').slice(0, 4)).to.deep.equal([
      'The result and the need it meets',
      'Users and target groups',
      'Ownership, protection and open access',
      'Channels and routes',
    ]);
  });

  it('says whose it is with shares, how it is protected, open and ready, and that a partner has left', async () => {
    const element = await shownView(wholePlan);
    expect(all(element, '.doc-owners > li')).to.deep.equal([
      'NLUNorthlake University1/3',
      'BRCBrenner Composites GmbH1/3',
      'SHNStichting Hergebruik (has left; vacant since 1 Aug 2026)1/3',
    ]);
    const facts = all(element, '.doc-fact');
    expect(facts[1]).to.equal('Protection Patent (Filed, EP)');
    expect(facts[2]).to.contain('Restricted').and.to.contain('Licence: CC-BY-4.0');
    expect(facts[3]).to.contain('TRL 4 today, TRL 7 to be reached');
    expect(facts[4]).to.equal('Uses background B1 Monomer library');
  });

  it('has tables with header rows, in which each row has its name', async () => {
    const element = await shownView(wholePlan);
    expect(table(element, 'Step').map(([step, responsible, when]) => [step, responsible, when])).to.deep.equal([
      ['Adapt the tools', 'Brenner Composites GmbH', 'Months 24–30 (31 Aug 2027)'],
      ['Collect blades', 'Stichting Hergebruik (has left; vacant since 1 Aug 2026)', '–Not yet said'],
    ]);
    for (const node of rootOf(element).querySelectorAll('.doc-table')) {
      expect(node.querySelectorAll('thead th[scope="col"]').length).to.be.greaterThan(1);
      expect(node.querySelectorAll('tbody tr > th[scope="row"]').length).to.equal(
        node.querySelectorAll('tbody tr').length,
      );
    }
  });

  it('leaves out of the table of owners what nobody has filled', async () => {
    const heads = (element: KvValorisationPlan): string[] =>
      [...rootOf(element).querySelectorAll('.doc-table')]
        .map((node) => [...node.querySelectorAll('thead th')].map((head) => head.textContent?.trim() ?? ''))
        .find(([first]) => first === 'Owner') ?? [];
    expect(heads(await shownView(wholePlan))).to.deep.equal(['Owner', 'Share']);
    const { r3 } = wholePlan.results ?? {};
    const owners = { ...r3?.ownership?.owners, nlu: { share: '1/3', contribution: 'The process' } };
    const results = { ...wholePlan.results, r3: { ...r3, ownership: { ...r3?.ownership, owners } } };
    expect(heads(await shownView({ ...wholePlan, results }))).to.deep.equal(['Owner', 'Share', 'Contribution']);
  });

  it('ends its bar where the element ends', async () => {
    const element = await shownView(wholePlan, { width: '1400px' });
    expect(one(element, '.doc-acts').getBoundingClientRect().right).to.be.closeTo(
      one(element, '.frame').getBoundingClientRect().right,
      1,
    );
  });

  it('leads to where what is open can be said, and only those who may say it', async () => {
    const element = await shownView(wholePlan);
    await choose(element, '#document-result', 'R14 Low-heat separation');
    expect(all(element, '.doc-open').filter((text) => text.startsWith('Not yet said')).length).to.be.greaterThan(5);
    await press(element, 'Add the first step');
    expect(element.view).to.equal('builder');
    const reading = await shownView(wholePlan, { result: 'r14', readOnly: true });
    expect(hasButton(reading, 'Add the first step')).to.equal(false);
    expect(all(reading, '.doc-open')[0]).to.equal('Not yet said');
  });

  it('shows all results one after the other, those whose result is gone too, behind a table of all', async () => {
    const element = await shownView(wholePlan);
    await choose(element, '#document-result', 'All results');
    expect(all(element, '.doc-title')).to.deep.equal([
      'Results in this plan',
      'Infusion process',
      'Low-heat separation',
      'gone',
    ]);
    expect(all(element, '[data-result="gone"] > .doc-text')).to.deep.equal(['The result of this plan was deleted.']);
  });

  it('draws the pages of many results bit by bit, and all of them', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `r${String(at)}`);
    const results = Object.fromEntries(ids.map((id) => [id, { title: id }]));
    const element = await shownView({ results });
    await choose(element, '#document-result', 'All results');
    expect(rootOf(element).querySelectorAll('.doc-page').length).to.be.lessThan(20);
    await waitUntil(() => rootOf(element).querySelectorAll('.doc-page').length === 21, 'Some pages did not come.');
    expect(rootOf(element).querySelector('.doc-rest')).to.equal(null);
  });

  it('has nothing to choose where the host shows one result', async () => {
    const element = await shownView(wholePlan, { result: 'r3' });
    expect(rootOf(element).querySelector('#document-result')).to.equal(null);
    expect(all(element, '.doc-title')).to.deep.equal(['Infusion process']);
  });

  it('says that there is nothing to write about, where there is no result', async () => {
    const element = await shownView({ partners: {} }, { result: 'r1' });
    expect(all(element, '.empty')[0]).to.contain('There is no result to write about yet.');
  });

  for (const [lang, title] of [
    ['de', 'Das Ergebnis und der Bedarf'],
    ['fr', 'Le résultat et le besoin'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await shownView(wholePlan, { lang });
      expect(all(element, '.doc-section h5')[0]).to.contain(title.slice(0, 12));
      expect(rootOf(element).textContent).not.to.contain('Not yet said');
    });
  }

  it('shows what is hostile as text, whatever type anything has', async () => {
    const odd = {
      ...wholePlan,
      partners: 5,
      results: { r3: { title: '<img src=x onerror=alert(1)>', ownership: 'mine', trl: [], protection: 7 } },
      valorisationPlans: { r3: { need: ['a'], steps: 4, roles: { '<b>': 'x' }, sharing: 'half', summary: {} } },
      agreements: { '/valorisationPlans/r3': 9 },
    };
    const element = await shownView(odd);
    expect(all(element, '.doc-title')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(rootOf(element).querySelector('.doc img, .doc b')).to.equal(null);
    for (const name of ['Key Exploitable Result', 'Horizon Results Platform']) await press(element, name);
    expect(all(element, '.doc-title')).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });

  it('is as wide as its place, also in 320 pixels and from right to left', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await shownView(wholePlan, { dir, width: '320px' });
      for (const name of ['Key Exploitable Result', 'Horizon Results Platform', 'Exploitation plan']) {
        await press(element, name);
        expect(element.scrollWidth, `${name} ${dir}`).to.be.at.most(320);
      }
    }
  });
});

describe('who agreed to a plan', () => {
  const at = new Date('2026-11-02T09:00:00Z');
  const pointer = '/valorisationPlans/r3';

  async function decided(value: PlanSlice): Promise<PlanSlice> {
    const document = { schema: 'urn:kvasir:partnership:1', ...value } as Partnership;
    const agreed = await agree(document, pointer, 'brc', 'Ana', at);
    return object(agreed, pointer, 'nlu', 'Bo', 'Too soon.', at);
  }

  it('is said with the version and the digest of exactly that plan', async () => {
    const element = await shownView(await decided(wholePlan));
    await waitUntil(() => rootOf(element).querySelector('.doc-marks'), 'Nobody is said to have agreed.');
    expect(all(element, '.doc-head')[0]).to.contain('Exploitation plan · version 1 · As of');
    const agreed = all(element, '.doc-fact').at(-1) ?? '';
    expect(agreed).to.contain('1 of 2 partners, to exactly this plan (version 1)');
    expect(agreed).to.contain('Northlake University objects: Too soon.');
    expect(agreed).to.match(/Check code of this version: [0-9a-f]{4}…[0-9a-f]{4}/);
    expect(agreed, 'who has left').not.to.contain('Hergebruik');
  });

  it('is said to be another version once the plan has changed', async () => {
    const before = await decided(wholePlan);
    const element = await shownView(applyPatch(before, { valorisationPlans: { r3: { need: 'Another need.' } } }));
    await waitUntil(() => all(element, '.doc-fact').at(-1)?.includes('version 1'), 'Nothing is said of the version.');
    const agreed = all(element, '.doc-fact').at(-1) ?? '';
    expect(agreed).to.contain('Brenner Composites GmbH agreed to version 1. The plan has changed since.');
    expect(agreed).to.contain('Nobody has agreed to this plan yet.');
    expect(agreed).not.to.contain('Check code');
  });
});

describe('the sheet of a Key Exploitable Result', () => {
  it('has the characteristics in a table, and leads to the field of each that is open', async () => {
    const element = await shownView(wholePlan);
    await press(element, 'Key Exploitable Result');
    const rows = new Map(table(element, 'Characteristic').map(([name = '', text]) => [name, text]));
    expect(rows.get('Problem and need')).to.equal('Tools for epoxy cannot run above 60 °C.');
    expect(rows.get('Target market')).to.contain('Not yet said Say it: Target market');
    const way = button(element, 'Say it: Target market');
    expect([way.dataset['id'], way.dataset['field']]).to.deep.equal(['r3', '/valorisationPlans/r3/market']);
  });
});

describe('the fields of the Horizon Results Platform', () => {
  async function platform(lang = 'en') {
    const element = await shownView(wholePlan, { lang });
    one(element, '.doc-bar .segment:last-child').click();
    await element.updateComplete;
    return element;
  }

  it('say how long they are, what is advised, and what the platform itself sets', async () => {
    const lengths = all(await platform(), '.doc-length');
    expect(lengths[0]).to.equal('16 characters, up to 120 advised');
    expect(lengths.some((text) => text === '4 entries, at most 3 1 too many')).to.equal(true);
  });

  it('show what is too long as a whole, and say by how much', async () => {
    const element = await platform();
    expect(all(element, '#platform-teaser')[0]).to.have.length.greaterThan(250);
    expect(all(element, '#platform-teaser-length')[0]).to.match(
      /^\d+ characters, up to 250 advised \d+ characters over$/,
    );
  });

  it('are copied as they stand, terms in the words of the reader, and it is said that they were', async () => {
    const element = await platform('de');
    const copied: string[] = [];
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      button(element, 'Zielgruppen kopieren').click();
      await waitUntil(() => rootOf(element).querySelector('.toast'), 'Nobody says that it was copied.');
    } finally {
      clipboard.writeText = write;
    }
    expect(copied).to.deep.equal(['Industrie']);
    expect(all(element, '.toast')[0]).to.contain('Kopiert: Zielgruppen');
  });

  it('are selected where a page may not copy', async () => {
    const element = await platform();
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = () => Promise.reject(new Error('no leave'));
    try {
      button(element, 'Copy Title').click();
      await waitUntil(() => rootOf(element).querySelector('.toast'), 'Nobody says what to do.');
    } finally {
      clipboard.writeText = write;
    }
    expect(all(element, '.toast')[0]).to.contain('Title is selected.');
  });
});
