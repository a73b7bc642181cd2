import { button, hasButton, rootOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { all, choose, one, press, shownView } from '../document/testing/in-view.ts';
import { wholePlan } from '../document/testing/whole-plan.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';

const shown = (value: unknown = wholePlan, setting: Parameters<typeof shownView>[1] = {}) =>
  shownView(value, { view: 'canvas', ...setting });

const linesOf = (element: KvValorisationPlan, box: string) => all(element, `[data-box="${box}"] .cv-lines > li`);

describe('the canvas', () => {
  it('has the six boxes in the order of the template, each with its question', async () => {
    const element = await shown();
    expect(all(element, '.cv-name')).to.deep.equal([
      'Specific needs',
      'Expected results',
      'D&E&C measures',
      'Target groups',
      'Outcomes',
      'Impacts',
    ]);
    expect(all(element, '.cv-question').every((question) => question.endsWith('?'))).to.equal(true);
  });

  it('is filled from the plan of one result, a line for each line', async () => {
    const element = await shown();
    expect(linesOf(element, 'expected-results')).to.deep.equal(['R3 Infusion process']);
    expect(linesOf(element, 'measures')).to.deep.equal(['Product or process', 'Adapt the tools', 'Collect blades']);
    expect(linesOf(element, 'target-groups')).to.deep.equal(['Blade makers', 'Cities', 'Eleven blade makers']);
    expect(linesOf(element, 'outcomes')).to.deep.equal([
      'Two makers use it by 2030',
      'Permits ask for take-back',
      'A maker outside runs it',
    ]);
    expect(linesOf(element, 'impacts')).to.deep.equal(['Mass kept from landfill']);
  });

  it('shows all of a long text where there is room for few words in a line', async () => {
    const need = 'Blades that come back have to be taken apart where they stand. '.repeat(20).trim();
    const plans = { ...wholePlan.valorisationPlans, r3: { ...wholePlan.valorisationPlans?.['r3'], need } };
    const element = await shown({ ...wholePlan, valorisationPlans: plans }, { width: '320px' });
    element.style.fontSize = '30px';
    const text = one(element, '[data-box="specific-needs"] .cv-text');
    expect(text.textContent).to.equal(need);
    expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
  });

  it('leads from each line to where it is written', async () => {
    const element = await shown();
    const way = one(element, '[data-box="measures"] li:nth-child(2) .cv-go');
    expect(way.dataset['field']).to.equal('/valorisationPlans/r3/steps/tools/title');
    expect(one(element, '[data-box="impacts"] .cv-go').dataset['place'], 'an indicator is chosen at its step').to.equal(
      'steps',
    );
    way.click();
    await element.updateComplete;
    expect(element.view).to.equal('builder');
  });

  it('shows all results together, each line with the number of its result', async () => {
    const element = await shown();
    await choose(element, '#canvas-result', 'All results');
    expect(linesOf(element, 'expected-results')).to.deep.equal(['R3 Infusion process', 'R14 Low-heat separation']);
    expect(all(element, '[data-box="specific-needs"] .cv-group')).to.deep.equal([
      'R3 Tools for epoxy cannot run above 60 °C.',
      'gone Something that was deleted',
    ]);
  });

  it('says in an empty box what is missing, with one way to say it', async () => {
    const element = await shown();
    await choose(element, '#canvas-result', 'R14 Low-heat separation');
    expect(all(element, '[data-box="measures"] .cv-missing .cv-screen')).to.deep.equal([
      'No route is chosen and no step is planned yet. Choose a route',
    ]);
    expect(all(element, '[data-box="outcomes"] .cv-missing button')).to.deep.equal(['Write outcomes']);
  });

  it('takes a text in its box, one step of undo for it, and gives the focus back', async () => {
    const element = await shown();
    let edits = 0;
    element.addEventListener('change', () => (edits += 1));
    await press(element, 'Edit outcomes');
    const area = await waitUntil(() => rootOf(element).querySelector('textarea'), 'There is no field.').then(() =>
      one<HTMLTextAreaElement>(element, 'textarea'),
    );
    await waitUntil(() => rootOf(element).activeElement === area, 'The field has no focus.');
    area.value = 'Three makers use it';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    area.dispatchEvent(new Event('change', { bubbles: true }));
    await press(element, 'Done');
    expect(element.value?.valorisationPlans?.['r3']?.outcomes).to.equal('Three makers use it');
    expect(edits).to.equal(1);
    expect(linesOf(element, 'outcomes')).to.deep.equal(['Three makers use it', 'A maker outside runs it']);
    await waitUntil(() => rootOf(element).activeElement === button(element, 'Edit outcomes'), 'The focus is lost.');
  });

  it('closes a text with Escape, and keeps what was typed', async () => {
    const element = await shown();
    await press(element, 'Write impacts');
    const area = one<HTMLTextAreaElement>(element, 'textarea');
    area.value = 'Less landfill';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(rootOf(element).querySelector('textarea')).to.equal(null);
    expect(element.value?.valorisationPlans?.['r3']?.impacts).to.equal('Less landfill');
  });

  it('writes what stands in the way beside outcomes, and what lasts beside impacts', async () => {
    const plan = { ...wholePlan.valorisationPlans?.['r3'], barriers: 'Permits', sustainability: 'A service' };
    const element = await shown({ ...wholePlan, valorisationPlans: { r3: plan } });
    expect(all(element, '.cv-beside')).to.deep.equal([
      'What may stand in the way',
      'What keeps it going after the end',
    ]);
    expect(linesOf(element, 'outcomes').at(-1)).to.equal('Permits');
  });

  it('is nothing to write in for who may only read', async () => {
    const element = await shown(wholePlan, { readOnly: true });
    expect(hasButton(element, 'Edit outcomes')).to.equal(false);
    expect(linesOf(element, 'outcomes')).to.have.length(3);
    expect(all(element, '[data-box="impacts"] .cv-way')).to.deep.equal([]);
  });

  it('shows what is no text as it came, and what is hostile as text', async () => {
    const plan = { need: ['<img src=x>'], outcomes: 7, steps: 'none', routes: 4 };
    const element = await shown({
      ...wholePlan,
      results: { r3: { title: '<b>x</b>' } },
      valorisationPlans: { r3: plan },
    });
    expect(linesOf(element, 'specific-needs')).to.deep.equal(['["<img src=x>"]']);
    expect(linesOf(element, 'outcomes')).to.deep.equal(['7']);
    expect(rootOf(element).querySelector('.cv-page :is(img, b)')).to.equal(null);
    const none = await shown({ ...wholePlan, valorisationPlans: { r3: 'a text' } });
    expect(all(none, '.panel-raw')).to.deep.equal(['a text']);
  });

  it('is as wide as its place, also in 320 pixels and from right to left', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await shown(wholePlan, { dir, width: '320px' });
      expect(element.scrollWidth, dir).to.be.at.most(320);
    }
  });

  for (const [lang, name] of [
    ['de', 'Spezifischer Bedarf'],
    ['fr', 'Besoins spécifiques'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      expect(all(await shown(wholePlan, { lang }), '.cv-name')[0]).to.equal(name);
    });
  }
});
