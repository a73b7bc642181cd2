import { waitUntil } from '@kvasir/element/testing.js';
import type { AgreementView } from '@kvasir/element';
import { agree, type Partnership } from '@kvasir/model';
import { FakePartnershipServer } from '@kvasir/store/testing.js';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import type { KvPartnership } from './partnership.ts';
import { bladeloop } from './samples/bladeloop.ts';
import { create, edit, one, placed, scopeOf, shown } from './testing/in-page.ts';
import { join, when } from './testing/stages.ts';

const acting = { partner: 'northlake', person: 'Aoife Lennon' };

function buttons(element: KvPartnership): string[] {
  return [...(element.shadowRoot?.querySelectorAll('.agreement-acts button') ?? [])].map(
    (button) => button.textContent?.trim() ?? '',
  );
}

async function offers(element: KvPartnership, label: string): Promise<HTMLElement> {
  await waitUntil(() => buttons(element).includes(label), `It never offered: ${label}`);
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.agreement-acts button') ?? [])].find(
    (button) => button.textContent?.trim() === label,
  )!;
}

function follow(element: KvPartnership, pointer: string) {
  const views: AgreementView[] = [];
  const actions = scopeOf(element).agreement(pointer, (view) => views.push(view));
  return { views, actions };
}

describe('the agreement on a partnership', () => {
  it('is not there unless the page asks for it', async () => {
    const element = await shown({ value: bladeloop });
    expect(element.shadowRoot?.querySelector('.foot')).to.equal(null);
  });

  it('takes the agreement of the partner for whom somebody acts, and tells the page', async () => {
    const element = await shown({ value: bladeloop, agreement: true, ...acting });
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    (await offers(element, 'Agree to version 1')).click();
    await offers(element, 'Withdraw agreement…');
    expect(heard).to.deep.equal(['input', 'change']);
    const { parties, versions } = element.value?.agreements?.[''] ?? {};
    expect(parties?.['northlake']).to.include({ decision: 'agreed', by: 'Aoife Lennon' });
    expect(Object.values(versions ?? {}).map(({ number }) => number)).to.deep.equal([1]);
  });

  it('is outdated by a change, and agreed anew', async () => {
    const element = await shown({ value: bladeloop, agreement: true, ...acting });
    (await offers(element, 'Agree to version 1')).click();
    await offers(element, 'Withdraw agreement…');
    edit(element, ['acronym'], 'BladeLoop II');
    const again = await offers(element, 'Agree to version 2');
    const outdated = one(element, '.agreement-outdated').textContent?.replace(/\s+/g, ' ').trim();
    expect(outdated).to.equal('NLU Agreed to version 1, 1 change since');
    again.click();
    await offers(element, 'Withdraw agreement…');
    expect(element.shadowRoot?.querySelector('.agreement-outdated')).to.equal(null);
  });

  it('is told to all who look at the document', async () => {
    const server = new FakePartnershipServer(bladeloop);
    const [first, second] = [join(server), join(server)];
    const ana = create({ store: first.store, agreement: true, ...acting });
    const bo = create({ store: second.store, agreement: true, partner: 'brenner', person: 'Jonas Brenner' });
    await placed(html`${ana}${bo}`);
    (await offers(ana, 'Agree to version 1')).click();
    await waitUntil(() => bo.shadowRoot?.querySelector('.agreement-agreed'));
    (await offers(bo, 'Agree to version 1')).click();
    await waitUntil(() => ana.shadowRoot?.querySelectorAll('.agreement-agreed [role=img]').length === 2);
    expect(Object.keys(server.document.agreements?.['']?.parties ?? {}).sort()).to.deep.equal(['brenner', 'northlake']);
  });

  it('cannot be acted on where nobody is said to act, or nothing can be edited', async () => {
    const element = await shown({ value: bladeloop });
    const { views, actions } = follow(element, '');
    await waitUntil(() => views.length > 0);
    expect(views.at(-1)).to.include({ actingFor: undefined, canAct: false });
    Object.assign(element, { ...acting, readOnly: true });
    await waitUntil(() => views.at(-1)?.actingFor === 'northlake');
    expect(views.at(-1)?.canAct).to.equal(false);
    actions.agree();
    element.readOnly = false;
    await waitUntil(() => views.at(-1)?.canAct);
    expect(element.value?.agreements).to.equal(undefined);
    actions.release();
  });

  it('on one part is not touched by changes elsewhere', async () => {
    const element = await shown({ value: bladeloop, ...acting });
    const { views, actions } = follow(element, '/results/insert');
    await waitUntil(() => views.length > 0);
    actions.agree();
    await waitUntil(() => views.at(-1)?.state.partners['northlake']?.state === 'agreed');
    const count = views.length;
    edit(element, ['acronym'], 'Another');
    edit(element, ['results', 'infusion', 'title'], 'Another');
    edit(element, ['results', 'insert', 'title'], 'This one');
    await waitUntil(() => views.at(-1)?.state.partners['northlake']?.state === 'outdated');
    expect(views).to.have.length(count + 1);
    actions.release();
  });

  it('objects with a reason, and withdraws', async () => {
    const element = await shown({ value: bladeloop, ...acting });
    const { views, actions } = follow(element, '/results/insert');
    await waitUntil(() => views.length > 0);
    actions.object('Too much');
    await waitUntil(() => views.at(-1)?.state.partners['northlake']?.state === 'objected');
    expect(views.at(-1)?.state.partners['northlake']).to.include({ reason: 'Too much', by: 'Aoife Lennon' });
    actions.withdraw();
    await waitUntil(() => views.at(-1)?.state.partners['northlake']?.state === 'none');
    actions.release();
  });

  it('is of the content that was seen, though another one has come meanwhile', async () => {
    const stage = join(new FakePartnershipServer(bladeloop));
    const element = await shown({ store: stage.store, ...acting });
    await when(stage, 'ready');
    const { views, actions } = follow(element, '/results/insert');
    await waitUntil(() => views.length > 0);
    actions.agree();
    stage.store.update({ results: { insert: { title: 'Changed by another' } } });
    await waitUntil(() => views.at(-1)?.state.partners['northlake']?.state === 'outdated');
    expect(Object.values(element.value?.agreements?.['/results/insert']?.versions ?? {})[0]?.content).to.include({
      title: 'Root-joint insert',
    });
    actions.release();
  });

  it('can be taken back like any edit', async () => {
    const agreed: Partnership = await agree(bladeloop, '', 'brenner', undefined);
    const element = await shown({ value: agreed, agreement: true, ...acting });
    (await offers(element, 'Agree to version 1')).click();
    await offers(element, 'Withdraw agreement…');
    one(element, '#undo').click();
    await offers(element, 'Agree to version 1');
    expect(Object.keys(element.value?.agreements?.['']?.parties ?? {})).to.deep.equal(['brenner']);
  });
});
