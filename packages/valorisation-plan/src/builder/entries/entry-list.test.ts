import { textEntry } from '@kvasir/element/panel.js';
import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { StepPart } from '../step-part.ts';
import { shownStep, type ShownStep } from '../testing/shown-step.ts';
import type { PlanForm } from '../plan-form.ts';
import { entriesCatalogue, type EntriesMessages } from './entries.messages.ts';
import { EntryList } from './entry-list.ts';
import { openEntryAt } from './plan-entries.ts';

class RiskList extends StepPart<EntriesMessages> {
  readonly list = new EntryList(this.form, {
    collection: 'risks',
    words: () => ({ label: 'Risks', entry: 'Risk', empty: 'No risk is named yet.', add: 'Add a risk' }),
    titleOf: ({ raw }) => String(raw['title'] || 'Untitled'),
    columns: () => [{ key: 'kind', label: 'Kind', cell: ({ raw }) => raw['kind'] }],
    fields: ({ path }) => [
      textEntry(this.form, { path: [...path, 'title'], label: 'Title' }),
      textEntry(this.form, { path: [...path, 'mitigation'], label: 'Mitigation' }),
    ],
    details: ({ raw }) => raw['mitigation'],
    isOrdered: true,
  });

  constructor(form: PlanForm) {
    super(form, entriesCatalogue, []);
  }

  protected override renderPart(): unknown {
    return this.list.render();
  }
}

const three = {
  one: { title: 'One', kind: 'market', order: 1 },
  two: { title: 'Two', order: 2, mitigation: 'Ask early', extra: [1] },
  three: { title: 'Three' },
};

const listed = (risks: unknown, more: object = {}): Promise<ShownStep> =>
  shownStep((form) => new RiskList(form), {
    value: { results: { r1: { title: 'Resin' } }, valorisationPlans: { r1: { risks } } },
    ...more,
  });

const at = (entry: string, more = ''): string =>
  `#panel--_2f_valorisationPlans_2f_r1_2f_risks${entry && `_2f_${entry}`}${more}`;
const titles = (step: ShownStep): string[] => step.all('.entry-title');
const risksIn = (step: ShownStep): Readonly<Record<string, unknown>> =>
  step.element.value?.valorisationPlans?.['r1']?.risks ?? {};

describe('a list of entries of the plan', () => {
  it('shows them in their order, with those that have none behind', async () => {
    const step = await listed({ ...three, one: { title: 'One', order: 7 } });
    expect(titles(step)).to.deep.equal(['Two', 'One', 'Three']);
  });

  it('says in one sentence that there is none, with the way to the first', async () => {
    const step = await listed(undefined);
    expect(step.all('.entries-empty')).to.deep.equal(['No risk is named yet.']);
    step.press(at('', '-add'));
    await waitUntil(() => step.focused === step.idOf('risks', Object.keys(risksIn(step))[0] ?? '', 'title'));
    expect(Object.values(risksIn(step))).to.deep.equal([{ title: '', order: 1 }]);
  });

  it('opens one entry at a time, where it stands', async () => {
    const step = await listed(three);
    step.press(at('one'));
    await waitUntil(() => step.focused === step.idOf('risks', 'one', 'title'));
    step.press(at('two'));
    await waitUntil(() => step.focused === step.idOf('risks', 'two', 'title'));
    expect(step.all('[aria-expanded="true"]')).to.deep.equal(['Two']);
    await step.enter(at('two', '_2f_title'), 'Two of them');
    expect(risksIn(step)['two']).to.deep.equal({ ...three.two, title: 'Two of them' });
    expect(titles(step)).to.include('Two of them');
  });

  it('takes an entry away to which nothing was done, and keeps one that was only cleared', async () => {
    const step = await listed(three);
    step.press(at('', '-add'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    expect(Object.keys(risksIn(step))).to.have.length(4);
    step.press('.entry-fields button');
    await waitUntil(() => step.focused === at('', '-add').slice(1));
    expect(Object.keys(risksIn(step))).to.deep.equal(['one', 'two', 'three']);
    step.press(at('one'));
    await waitUntil(() => step.find(at('one', '_2f_title')) !== null);
    await step.enter(at('one', '_2f_title'), '');
    step.press('.entry-fields button');
    await settled(step.element);
    expect(risksIn(step)['one']).to.deep.equal({ kind: 'market', order: 1 });
  });

  it('moves an entry by writing orders, and the button keeps the focus as long as it can be pressed', async () => {
    const step = await listed(three);
    step.press(at('three', '-up'));
    await waitUntil(() => step.focused === at('three', '-up').slice(1));
    expect(titles(step)).to.deep.equal(['One', 'Three', 'Two']);
    step.press(at('three', '-up'));
    await waitUntil(() => step.focused === at('three', '-down').slice(1));
    expect(titles(step)).to.deep.equal(['Three', 'One', 'Two']);
    expect(step.element.announced).to.equal('Three, 1 of 3');
    expect(risksIn(step)['two']).to.deep.equal({ ...three.two, order: 3 });
  });

  it('removes an entry, and offers to take that back', async () => {
    const step = await listed(three);
    step.press(at('two'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    step.press('.entry-fields .button-quiet');
    await waitUntil(() => step.focused === at('three').slice(1));
    expect(Object.keys(risksIn(step))).to.deep.equal(['one', 'three']);
    await waitUntil(() => step.find('.toast button') !== null);
    step.press('.toast button');
    await waitUntil(() => step.focused === at('two').slice(1));
    expect(risksIn(step)['two']).to.deep.equal(three.two);
  });

  it('opens at a pointer to one of its fields', async () => {
    const step = await listed(three);
    openEntryAt(step.form, '/valorisationPlans/r1/risks/two/mitigation');
    await waitUntil(() => step.find(at('two', '_2f_mitigation')) !== null);
    openEntryAt(step.form, '/valorisationPlans/r1/need');
    openEntryAt(step.form, 'no pointer');
    await settled(step.element);
    expect(step.all('[aria-expanded="true"]')).to.deep.equal(['Two']);
  });

  it('says in its row what is found in an entry, with the way', async () => {
    const step = await listed({ ...three, one: { title: 'One', owner: 'nobody', mitigation: 'x' } });
    await waitUntil(() => step.find('.entry-findings .retry') !== null);
    step.press('.entry-findings .line-danger .retry');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/risks/one/owner']);
  });

  it('can only be read where nobody can edit: all of it', async () => {
    const step = await listed(three, { readOnly: true });
    expect(step.all('button')).to.deep.equal([]);
    expect(step.all('.entry-details')).to.deep.equal(['Ask early']);
  });

  it('shows what is no entry, and what is no list, as it came, until somebody removes it', async () => {
    const step = await listed({ ...three, odd: 'a text', list: [1] });
    expect(step.all('.panel-raw')).to.deep.equal(['a text', '[1]']);
    step.press(at('odd'));
    await settled(step.element);
    expect(Object.keys(risksIn(step))).to.deep.equal(['one', 'two', 'three', 'list']);
    const none = await listed('lost');
    expect(none.all('.panel-raw')).to.deep.equal(['lost']);
    expect(none.element.value?.valorisationPlans?.['r1']?.risks).to.equal('lost');
  });
});
