import { button, Downloads, hasButton, rootOf, waitUntil } from '@kvasir/element/testing.js';
import { readXlsx } from '@kvasir/formats/xlsx.js';
import { expect } from '@open-wc/testing';
import { choose, one, shownView, type ViewSetting } from '../document/testing/in-view.ts';
import { wholePlan } from '../document/testing/whole-plan.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';

/** The element with its menu of files open. */
async function shown(value: unknown = wholePlan, setting: ViewSetting = {}): Promise<KvValorisationPlan> {
  const element = await shownView(value, setting);
  one(element, '#files').click();
  await waitUntil(() => rootOf(element).querySelector('#files-menu'), 'There is no menu.');
  await element.updateComplete;
  return element;
}

describe('the menu of files', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  async function made(element: KvValorisationPlan, label: string) {
    button(element, label).click();
    return downloads.next();
  }

  it('makes the exploitation plan and the sheet of the result that is looked at, named after it', async () => {
    const element = await shown();
    expect((await made(element, 'Exploitation plan of R3 (DOCX)')).name).to.match(
      /^BladeLoop-exploitation-plan-R3-\d{4}-\d\d-\d\d\.docx$/,
    );
    expect((await made(element, 'Key Exploitable Result sheet of R3 (DOCX)')).name).to.contain(
      'key-exploitable-result-R3',
    );
  });

  it('makes the exploitation plan of all results', async () => {
    const { name, blob } = await made(await shown(), 'Exploitation plan of all results (DOCX)');
    expect(name).to.match(/^BladeLoop-exploitation-plan-\d{4}-\d\d-\d\d\.docx$/);
    expect(blob.size).to.be.greaterThan(5000);
  });

  it('makes a workbook of all steps in the words of its reader', async () => {
    const element = await shown(wholePlan, { lang: 'de' });
    const { blob } = await made(element, 'Schritte, Finanzierung, Rollen, Aufteilung (XLSX)');
    const { sheets } = await readXlsx(blob);
    expect(sheets.map(({ name }) => name)).to.have.length(4);
    expect(sheets[0]?.rows.flat()).to.include('Adapt the tools');
    expect(sheets[2]?.rows.flat()).to.include('Ausgeschieden');
  });

  it('makes a calendar of the days to keep', async () => {
    const { name, blob } = await made(await shown(), 'Deadlines (iCalendar)');
    expect(name).to.match(/\.ics$/);
    expect(await blob.text())
      .to.contain('BEGIN:VCALENDAR')
      .and.to.contain('Adapt the tools');
  });

  it('makes linked data of what everybody may see, and says what is left out', async () => {
    const element = await shown();
    const { blob } = await made(element, 'Linked data (JSON-LD)');
    expect(JSON.parse(await blob.text())['@context']).to.equal('https://schema.org');
    await waitUntil(() => rootOf(element).querySelector('.toast'), 'Nothing is said.');
    expect(one(element, '.toast').textContent).to.contain('2 plans are left out');
  });

  it('makes data that is the value, to the last field', async () => {
    const value = { ...wholePlan, unknown: { kept: true } };
    const { name, blob } = await made(await shown(value), 'Data (JSON)');
    expect(name).to.match(/\.json$/);
    expect(JSON.parse(await blob.text())).to.deep.equal(value);
  });

  it('makes what the document that is read can be taken away as', async () => {
    const element = await shownView(wholePlan);
    expect((await made(element, 'Word (DOCX)')).name).to.contain('exploitation-plan-R3');
    await choose(element, '#document-result', 'All results');
    expect((await made(element, 'Word (DOCX)')).name).to.match(/exploitation-plan-\d{4}/);
  });

  it('offers no file of other results where the host shows one', async () => {
    const element = await shown(wholePlan, { result: 'r3' });
    expect(hasButton(element, 'Exploitation plan of all results (DOCX)')).to.equal(false);
  });

  it('says when a file cannot be made, and offers to try again', async () => {
    const circle: Record<string, unknown> = { title: 'A circle' };
    circle['self'] = circle;
    const element = await shown({ ...wholePlan, unknown: circle });
    button(element, 'Data (JSON)').click();
    await waitUntil(() => rootOf(element).querySelector('.toast-action'), 'Nothing is said.');
    expect(one(element, '.toast').textContent).to.contain('Data (JSON) could not be made');
    expect(one(element, '.toast-action').textContent?.trim()).to.equal('Try again');
  });

  it('works of anything', async () => {
    const odd = { partners: 4, results: { r3: { title: [] } }, valorisationPlans: { r3: 'x', r4: { steps: [1] } } };
    const element = await shown(odd);
    for (const label of [
      'Exploitation plan of all results (DOCX)',
      'Steps, funding, roles, sharing (XLSX)',
      'Deadlines (iCalendar)',
    ]) {
      expect((await made(element, label)).blob.size, label).to.be.greaterThan(0);
    }
  });
});
