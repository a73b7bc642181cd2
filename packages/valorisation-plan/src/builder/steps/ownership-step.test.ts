import { settled, waitUntil } from '@kvasir/element/testing.js';
import { toPointer } from '@kvasir/model';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import type { PlanSlice } from '../../plan-value.ts';
import type { KvValorisationPlan } from '../../valorisation-plan.ts';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { OwnershipStep } from './ownership-step.ts';

const partners = { nlu: { name: 'Northlake University' }, brc: { name: 'Brenner Composites GmbH' } };

const joint = {
  title: 'Infusion process',
  ownership: {
    kind: 'joint',
    owners: { nlu: { share: '1/2', exploits: true }, brc: { share: '1/2' } },
    jointRegime: 'desca-1',
    agreement: { status: 'draft' },
  },
  control: { filing: { nlu: true } },
  protection: { p: { form: 'patent', deadline: '2026-12-18' } },
  openAccess: { mode: 'restricted' },
  transfer: { noticeDays: 60 },
};

async function step(result: unknown, setting: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = { partners, results: { r1: result }, ...(setting.value as object | undefined) };
  const shown = await shownStep((form) => new OwnershipStep(form), { ...setting, value });
  await waitUntil(() => shown.find('.ownership'), 'The step does not come.');
  await settled(shown.element);
  return shown;
}

const headings = ['Ownership', 'Joint regime', 'Control', 'Protection', 'Open access', 'Transfer and licensing'];

function resultOf({ element }: ShownStep): unknown {
  return element.value?.results?.['r1'];
}

function idOfResult(shown: ShownStep, ...keys: readonly string[]): string {
  return `#${CSS.escape(shown.form.idOf(shown.form.resultPath(...keys)))}`;
}

describe('The step on ownership', () => {
  it('reads what the matrix holds of the result, in order of question', async () => {
    const shown = await step(joint);
    expect(shown.all('.panel-heading')).to.deep.equal([...headings, 'Access rights and background']);
    const [text = ''] = shown.all('.ownership');
    for (const words of ['Brenner Composites GmbH', 'DESCA option 1', 'Patent', 'Restricted', '60 days']) {
      expect(text).to.contain(words);
    }
    expect(shown.find('.panel-fields')).to.equal(null);
  });

  it('edits a field in the result, and copies nothing into the plan', async () => {
    const shown = await step(joint);
    shown.press('#panel-section-transfer-edit');
    await settled(shown.element);
    await shown.enter(idOfResult(shown, 'transfer', 'noticeDays'), '30');
    expect(resultOf(shown)).to.deep.equal({ ...joint, transfer: { noticeDays: 30 } });
    expect(shown.element.value).not.to.have.property('valorisationPlans');
  });

  it('ends the edit of a part below its fields, with the focus where it can be edited again', async () => {
    const shown = await step(joint);
    shown.press('#panel-section-transfer-edit');
    await settled(shown.element);
    const done = shown.find('#panel-section-transfer-edit');
    const field = shown.find(idOfResult(shown, 'transfer', 'noticeDays'));
    expect(done?.textContent?.trim()).to.equal('Done');
    expect(field && done && field.compareDocumentPosition(done)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    shown.press('#panel-section-transfer-edit');
    await waitUntil(() => shown.focused === 'panel-section-transfer-edit', 'The focus is lost.');
    expect(shown.all('#panel-section-transfer-edit')).to.deep.equal(['Edit']);
  });

  it('keeps an owner without a share an owner', async () => {
    const shown = await step(joint);
    shown.press('#panel-section-ownership-edit');
    await settled(shown.element);
    await shown.enter(idOfResult(shown, 'ownership', 'owners', 'brc', 'share'), '');
    expect(shown.element.value?.results?.['r1']?.ownership?.owners).to.have.deep.property('brc', {});
  });

  it('counts the days to a deadline from the day of the element', async () => {
    const shown = await step(joint);
    expect(shown.all('#panel-section-protection .panel-entry-read')[0]).to.contain('in 30 days');
  });

  it('asks for no regime where one partner owns the result', async () => {
    const shown = await step({ title: 'Resin', ownership: { kind: 'single', owners: { nlu: {} } } });
    expect(shown.find('#panel-section-regime')).to.equal(null);
  });

  it('writes in the plan how the protection supports exploitation', async () => {
    const shown = await step(joint);
    await shown.enter(`#${CSS.escape(shown.idOf('protectionUse'))}`, 'It keeps copies off the market.');
    expect(shown.element.value?.valorisationPlans?.['r1']).to.deep.equal({
      protectionUse: 'It keeps copies off the market.',
    });
    expect(resultOf(shown)).to.equal(joint);
  });

  it('names who else has access, and what background it needs', async () => {
    const result = {
      ...joint,
      accessRights: { nlu: { exploitation: {} }, brc: { exploitation: { terms: 'none' } } },
      basedOnBackground: { k: true },
    };
    const background = { k: { title: 'Monomer library', number: 'B1', partner: 'brc' } };
    const shown = await step(result, { value: { background } });
    const [text = ''] = shown.all('#panel-section-others');
    expect(text).to.contain('Access to exploit NU');
    expect(text).not.to.contain('BC');
    expect(text).to.contain('B1 Monomer library');
    expect(text).not.to.contain('Access to implement');
    expect(shown.find('#panel-section-others-edit')).to.equal(null);
  });

  it('offers no way to edit to whoever may only read, and leaves out what is not said', async () => {
    const shown = await step(joint, { readOnly: true });
    expect(shown.find('button, input, textarea, select')).to.equal(null);
    expect(shown.all('.ownership')[0]).not.to.contain('How the protection supports exploitation');
  });

  it('leaves what cannot be right as it came', async () => {
    const odd = { title: 7, ownership: 'ours', accessRights: ['x'], basedOnBackground: 'B1', control: 4 };
    const shown = await step(odd);
    const [text = ''] = shown.all('.ownership');
    for (const words of ['ours', '["x"]', 'B1', '4']) expect(text).to.contain(words);
    expect(resultOf(shown)).to.deep.equal(odd);
  });

  for (const [name, result] of [
    ['gone', undefined],
    ['none', 'Infusion'],
  ] as const) {
    it(`keeps the plan’s own words where the result is ${name}, and draws no field of it`, async () => {
      const valorisationPlans = { r1: { protectionUse: 'It keeps copies off the market.' } };
      const shown = await step(result, { value: { valorisationPlans } });
      expect(shown.find('.panel-section')).to.equal(null);
      expect((shown.find('textarea') as HTMLTextAreaElement).value).to.equal('It keeps copies off the market.');
    });
  }

  it('speaks the reader’s language', async () => {
    const shown = await step(joint, { lang: 'fr' });
    await waitUntil(() => shown.all('.panel-heading')[0] === 'Propriété');
    // The terms come from another catalogue.
    await waitUntil(() => shown.all('#panel-section-regime')[0]?.includes('DESCA, option 1'));
  });
});

describe('A way to a field of the result', () => {
  async function plan(result: unknown, properties: Partial<KvValorisationPlan> = {}): Promise<KvValorisationPlan> {
    const element = Object.assign(document.createElement('kv-valorisation-plan'), {
      view: 'builder' as const,
      value: { partners, results: { r1: result } } as unknown as PlanSlice,
      ...properties,
    });
    await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
    await waitUntil(() => element.shadowRoot?.querySelector('.builder'), 'The builder does not come.');
    return element;
  }

  /** As a finding does; twice, from another place and from this one. */
  async function goes(element: KvValorisationPlan, ...keys: readonly string[]): Promise<HTMLElement> {
    const field = toPointer(['results', 'r1', ...keys]);
    const way = Object.assign(document.createElement('button'), { type: 'button' });
    Object.assign(way.dataset, { do: 'plan', id: 'r1', field });
    element.shadowRoot?.querySelector('.builder')?.append(way);
    way.click();
    way.remove();
    await waitUntil(() => element.shadowRoot?.querySelector('.ownership'), 'The step does not come.');
    await settled(element);
    const focused = (): Element | undefined => element.shadowRoot?.activeElement?.closest('.ownership *') ?? undefined;
    await waitUntil(focused, `Nothing has the focus for ${field}.`);
    return focused() as HTMLElement;
  }

  it('opens the part that it stands in, and gives it the focus: from another step, and from this one', async () => {
    const element = await plan(joint);
    const regime = await goes(element, 'ownership', 'jointRegime');
    expect((regime as HTMLInputElement).type).to.equal('radio');
    expect(regime.closest('.panel-section')?.id).to.equal('panel-section-regime');
    const days = await goes(element, 'transfer', 'noticeDays');
    expect((days as HTMLInputElement).value).to.equal('60');
    const exploits = await goes(element, 'ownership', 'owners', 'nlu', 'exploits');
    expect((exploits as HTMLInputElement).checked).to.equal(true);
  });

  it('leads to the part itself where nobody can edit, and to what has no field here', async () => {
    const element = await plan({ ...joint, accessRights: { nlu: { implementation: {} } } }, { readOnly: true });
    expect((await goes(element, 'openAccess', 'mode')).querySelector('#panel-section-open-access')).not.to.equal(null);
    expect((await goes(element, 'accessRights', 'nlu', 'implementation')).textContent).to.contain('NU');
  });
});
