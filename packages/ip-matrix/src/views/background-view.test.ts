import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Finding } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import { hostile } from '../samples/hostile.ts';
import { BackgroundView } from './background-view.ts';
import { all, drawn, focused, named, one, presses, shown, textIn, textOfAll, writes } from './testing/in-view.ts';
import type { ViewDemo } from './testing/view-demo.ts';

const small: IpMatrix = {
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
    ivm: { name: 'Institut Val-Marne', mark: { letters: 'IVM', colour: 3 } },
    shn: { name: 'Stichting Hergebruik Noord', mark: { letters: 'SHN', colour: 4 } },
  },
  background: {
    library: {
      number: 'B1',
      title: 'Monomer library',
      partner: 'ivm',
      assetType: 'know-how',
      licence: 'CC-BY-4.0',
      thirdPartyRights: 'None of ours.',
      limitations: { exploitation: 'Wind energy only.' },
    },
    firmware: { number: 'B2', title: 'Firmware', partner: 'ivm' },
    model: { number: 'B3', title: 'Load model', partner: 'brc' },
  },
  noBackground: { shn: true, brc: true },
  results: { resin: { number: 'R1', title: 'Resin', basedOnBackground: { library: true } } },
};

function names(demo: ViewDemo): string[] {
  return all(demo, '.background-partner').map(textOfAll);
}

function sectionOf(demo: ViewDemo, name: string): HTMLElement {
  const found = all(demo, '.background-section').find((section) => textOfAll(section).includes(name));
  if (!found) throw new Error(`There is no section of ${name}.`);
  return found;
}

describe('the view of background', () => {
  it('lists it by partner, those first who have said nothing', async () => {
    const demo = await shown(BackgroundView, small);
    expect(names(demo)).to.deep.equal([
      'NLUNorthlake University',
      'BRCBrenner Composites GmbH',
      'IVMInstitut Val-Marne',
      'SHNStichting Hergebruik Noord',
    ]);
    expect(textIn(demo)).to.contain('Northlake University has neither listed background nor said that none is needed.');
  });

  it('has the three columns of the attachment, and in a second line what they do not ask for', async () => {
    const demo = await shown(BackgroundView, small, { canEdit: false });
    const table = sectionOf(demo, 'Institut Val-Marne').querySelector('table');
    expect([...(table?.querySelectorAll('thead th') ?? [])].map(textOfAll)).to.deep.equal([
      'Describe background',
      'Specific limitations and/or conditions for implementation',
      'Specific limitations and/or conditions for exploitation',
    ]);
    const [library] = [...(table?.querySelectorAll('tbody tr') ?? [])].map(textOfAll);
    expect(library).to.equal(
      'B1 Monomer library Know-howLicence: CC-BY-4.0 Rights of third parties: None of ours. One result builds on it: R1 NoneWind energy only.',
    );
  });

  it('says that a partner declares what its list denies', async () => {
    const demo = await shown(BackgroundView, small);
    expect(textOfAll(sectionOf(demo, 'Brenner'))).to.contain('and yet an item is listed');
  });

  it('shows a declaration as a sentence where it is read only', async () => {
    const demo = await shown(BackgroundView, small, { canEdit: false });
    expect(textOfAll(sectionOf(demo, 'Stichting'))).to.contain(
      'No data, know-how or information of Stichting Hergebruik Noord is needed',
    );
    expect(all(demo, 'input, .background-actions')).to.deep.equal([]);
  });

  it('opens what it lists, and the results that build on it', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Monomer library'));
    await presses(demo, named(demo, 'R1 Resin'));
    expect(demo.opened.map(([item]) => item)).to.deep.equal([
      { collection: 'background', id: 'library' },
      { collection: 'results', id: 'resin' },
    ]);
  });

  it('takes a declaration, and does not move what is being worked on', async () => {
    const demo = await shown(BackgroundView, small);
    const declaration = one<HTMLInputElement>(demo, '#background-none--nlu');
    declaration.focus();
    await sendKeys({ press: ' ' });
    await drawn(demo);
    expect(demo.value.noBackground).to.deep.equal({ shn: true, brc: true, nlu: true });
    expect(names(demo)[0]).to.contain('Northlake');
    expect(focused(demo)).to.equal(one(demo, '#background-none--nlu'));
  });

  it('takes back a declaration that contradicts a list, and goes on from there', async () => {
    const demo = await shown(BackgroundView, small);
    const declaration = one<HTMLInputElement>(demo, '#background-none--brc');
    declaration.focus();
    await sendKeys({ press: ' ' });
    await drawn(demo);
    expect(demo.value.noBackground).to.deep.equal({ shn: true });
    expect(focused(demo)).to.equal(named(demo, 'Add background of Brenner Composites GmbH'));
  });

  it('is edited in its place', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Edit Firmware'));
    expect(focused(demo)?.id).to.equal('background--firmware-title');
    await writes(demo, one<HTMLInputElement>(demo, '#background--firmware-licence'), 'MIT');
    await writes(demo, one<HTMLTextAreaElement>(demo, '#background--firmware-implementation'), 'On site.');
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(demo.value.background?.['firmware']).to.deep.equal({
      number: 'B2',
      title: 'Firmware',
      partner: 'ivm',
      licence: 'MIT',
      limitations: { implementation: 'On site.' },
    });
    expect(focused(demo)).to.equal(named(demo, 'Edit Firmware'));
    await waitUntil(() => all(demo, '.toast-action').length > 0, 'There is no way to take it back.');
    one(demo, '.toast-action').click();
    expect(demo.value).to.deep.equal(small);
  });

  it('keeps the name when its box is emptied', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Edit Firmware'));
    const title = one<HTMLInputElement>(demo, '#background--firmware-title');
    title.select();
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Tab' });
    await drawn(demo);
    expect(demo.value).to.equal(small);
    expect(title.value).to.equal('Firmware');
  });

  it('removes, keeps the focus near, and brings back what it removed', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Edit Monomer library'));
    await presses(demo, named(demo, 'Remove'));
    expect(demo.value.background).to.not.have.property('library');
    expect(focused(demo)).to.equal(named(demo, 'Edit Firmware'));
    await presses(demo, named(demo, 'Undo'));
    expect(demo.value).to.deep.equal(small);
  });

  it('adds an entry by its name, and opens it', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Add background of Northlake University'));
    await sendKeys({ type: 'Sensor firmware' });
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    const added = Object.entries(demo.value.background ?? {}).find(([, { partner }]) => partner === 'nlu');
    expect(added?.[1]).to.deep.equal({ number: 'B4', title: 'Sensor firmware', partner: 'nlu' });
    expect(focused(demo)?.id).to.equal(`background--${added?.[0]}-description`);
  });

  it('asks for a name before it adds', async () => {
    const demo = await shown(BackgroundView, small);
    await presses(demo, named(demo, 'Add background of Northlake University'));
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    expect(textIn(demo)).to.contain('Give it a name.');
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(focused(demo)).to.equal(named(demo, 'Add background of Northlake University'));
    expect(demo.value).to.equal(small);
  });

  it('keeps what belongs to nobody', async () => {
    const demo = await shown(BackgroundView, { ...small, partners: {} });
    expect(names(demo)).to.deep.equal(['“ivm” is not a partner', '“brc” is not a partner']);
    expect(textIn(demo)).to.contain('Monomer library');
  });

  it('says what the rules find about an entry', async () => {
    const findings = [
      {
        rule: 'background-not-a-partner',
        severity: 'error',
        pointer: '/background/model/partner',
        message: 'No.',
        values: {},
      },
    ] as unknown as Finding[];
    const demo = await shown(BackgroundView, small, { findings });
    expect(sectionOf(demo, 'Brenner').querySelectorAll('.views-finding').length).to.equal(1);
  });

  it('draws fifty entries of a partner, and all of them when asked', async () => {
    const background = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`b${index}`, { title: `Entry ${index}`, partner: 'nlu' }]),
    );
    const demo = await shown(BackgroundView, { ...small, background });
    const count = () => all(demo, '.background-table tbody tr').length;
    expect(count()).to.equal(50);
    await presses(demo, named(demo, 'Show 10 more'));
    expect(count()).to.equal(60);
    expect(focused(demo)).to.equal(all(demo, '.background-actions button')[50]);
  });

  it('shows hostile text as text', async () => {
    const demo = await shown(BackgroundView, hostile);
    expect(all(demo, 'script, img')).to.deep.equal([]);
    expect(demo.value).to.equal(hostile);
  });

  it('says what to do first where there is no partner', async () => {
    const demo = await shown(BackgroundView, {});
    expect(textIn(demo)).to.contain('Who brings what along?');
  });

  it('speaks German and French', async () => {
    const german = await shown(BackgroundView, small, { language: 'de' });
    expect(textIn(german)).to.contain('Beschreibung des Backgrounds');
    const french = await shown(BackgroundView, small, { language: 'fr' });
    expect(textIn(french)).to.contain('Description des connaissances préexistantes');
  });
});
