import { press, settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownBuilder, today, type ShownBuilder } from './testing/shown-builder.ts';

const partners = {
  brc: { name: 'Brenner Composites GmbH' },
  ivm: { name: 'Institut Val-Marne' },
};
const plan = {
  need: 'Blades of 25,000 turbines retire by 2030.',
  uniqueValue: 'Monomer comes back.',
  users: 'Makers of blades',
  roles: { brc: { role: 'Maker' } },
  risks: { one: { title: 'Nobody wants it', kind: 'market' } },
};
const two = {
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
  results: {
    resin: { number: 'R1', title: 'Resin', order: 1, ownership: { kind: 'single', owners: { brc: {} } } },
    mould: { number: 'R2', title: 'Mould', order: 2 },
  },
  valorisationPlans: { resin: plan },
};

function stateOf(builder: ShownBuilder, place: string): string {
  const step = builder.one(`[data-place="${place}"].builder-step`);
  return (step.querySelector('.builder-step-state > :last-child')?.textContent ?? '').trim();
}

async function goesTo(builder: ShownBuilder, place: string): Promise<void> {
  await builder.press(`.builder-step[data-place="${place}"]`);
  await waitUntil(() => !builder.find('.builder-body .skeleton'), 'The step does not come.');
  await settled(builder.element);
}

describe('The builder of one plan', () => {
  it('says whose plan it is, which step this is, and asks one question', async () => {
    const builder = await shownBuilder(two);
    expect(builder.one('#builder-result').querySelector('option:checked')?.textContent?.trim()).to.equal('R1 Resin');
    expect(builder.all('.builder-at')).to.deep.equal(['step 1 of 12']);
    expect(builder.question).to.equal('Which need does the result meet?');
    expect(builder.one('.builder-question').textContent).to.contain('Step 1 of 12');
    expect(builder.one('.builder-ring .ring').getAttribute('aria-label')).to.contain('of 6 parts settled');
  });

  it('says of each step how far it has come, and which one is shown', async () => {
    const builder = await shownBuilder(two);
    expect(stateOf(builder, 'need')).to.equal('done');
    expect(stateOf(builder, 'users')).to.equal('begun');
    expect(stateOf(builder, 'funding')).to.equal('nothing yet');
    expect(builder.all('[aria-current="step"] .builder-step-name')).to.deep.equal(['Result and need']);
  });

  it('counts what is found at a step, once the rules have looked', async () => {
    const builder = await shownBuilder({
      ...two,
      valorisationPlans: { resin: { ...plan, roles: { gone: { role: 'Nobody' } } } },
    });
    await waitUntil(() => stateOf(builder, 'roles').includes('finding'), 'The rules find nothing.');
    await goesTo(builder, 'roles');
    expect(builder.all('.panel-finding').join(' ')).to.contain('3.3.1(a)');
  });

  it('counts each place as a step, and marks it with its number', async () => {
    const builder = await shownBuilder(two);
    expect(builder.all('.builder-steps > li')).to.have.length(12);
    expect(builder.all('.builder-segments > i')).to.have.length(12);
    expect(builder.all('[data-place="sharing"] .builder-mark')).to.deep.equal(['8']);
    await goesTo(builder, 'sharing');
    expect(builder.all('.builder-at')).to.deep.equal(['step 8 of 12']);
    expect(builder.question).to.equal('How is the value shared?');
  });

  it('has the fields before the help beside them, for those who go on by keyboard', async () => {
    const builder = await shownBuilder(two);
    await waitUntil(() => builder.find('.builder-help button:not(.builder-help-toggle)'), 'The help does not come.');
    const field = builder.one(`#${builder.control('valorisationPlans', 'resin', 'need')}`);
    const help = builder.one('.builder-help');
    expect(field.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(help.getBoundingClientRect().top).to.be.below(field.getBoundingClientRect().top);
    expect(help.getBoundingClientRect().left).to.be.above(field.getBoundingClientRect().right);
  });

  it('names neither the step nor a party twice in what is found', async () => {
    const builder = await shownBuilder({ ...two, valorisationPlans: { resin: { ...plan, roles: {} } } });
    await waitUntil(() => stateOf(builder, 'roles').includes('finding'), 'The rules find nothing.');
    await goesTo(builder, 'roles');
    const found = builder.all('.panel-finding p').join(' ');
    expect(found.split('Brenner Composites GmbH')).to.have.length(2);
    expect(found).not.to.contain('Role of each party');
  });

  it('is gone through in any order, with the focus on the question', async () => {
    const builder = await shownBuilder(two);
    await goesTo(builder, 'contacts');
    expect(builder.focused).to.equal('Whom does one ask about it?');
    await builder.press(builder.named('Previous: Risks', '.builder-ways button'));
    expect(builder.focused).to.equal('What could keep it from use?');
    await builder.press(builder.named('Next: Contacts', '.builder-ways button'));
    await goesTo(builder, 'review');
    expect(builder.all('.builder-ways button')).to.deep.equal(['Previous: Contacts']);
  });

  it('opens at a field, at whatever step that is', async () => {
    const builder = await shownBuilder(two);
    await builder.ask({ id: 'resin', field: '/valorisationPlans/resin/competitors' });
    const field = builder.control('valorisationPlans', 'resin', 'competitors');
    await waitUntil(() => builder.focused === field, 'The field does not have the focus.');
    expect(builder.question).to.equal('Who will use it, and what do they use today?');
  });

  it('opens at the question where the field is nowhere', async () => {
    const builder = await shownBuilder(two);
    await builder.ask({ id: 'resin', field: '/valorisationPlans/resin/unheardOf' });
    await waitUntil(() => builder.focused === 'Does the plan stand, and who looks at it again?');
  });

  it('goes on to the plan of another result at the same step, without taking the focus from where it is', async () => {
    const builder = await shownBuilder(two);
    await goesTo(builder, 'users');
    const next = builder.named('Next result') as HTMLButtonElement;
    next.focus();
    await builder.press(next);
    expect(builder.question).to.equal('Who will use it, and what do they use today?');
    expect(builder.one('#builder-result').querySelector('option:checked')?.textContent?.trim()).to.equal('R2 Mould');
    await builder.write('builder-result', 'resin', 'change');
    await waitUntil(() => builder.focused === 'builder-result');
    expect(builder.one(`#${builder.control('valorisationPlans', 'resin', 'users')}`)).to.have.property(
      'value',
      'Makers of blades',
    );
  });

  it('unfolds its steps where there is room for a line only, and folds them when one is chosen', async () => {
    const builder = await shownBuilder(two, { width: '360px' });
    const jump = builder.one('#builder-jump');
    expect(jump.textContent).to.contain('Step 1 of 12: Result and need');
    expect(getComputedStyle(builder.one('#builder-steps')).display).to.equal('none');
    await builder.press(jump);
    expect(jump.getAttribute('aria-expanded')).to.equal('true');
    await goesTo(builder, 'roles');
    expect(getComputedStyle(builder.one('#builder-steps')).display).to.equal('none');
    expect(builder.one('.frame').scrollWidth).to.be.at.most(360);
  });

  it('shows one plan only where the host names its result', async () => {
    const builder = await shownBuilder(two, { result: 'mould' });
    expect(builder.find('#builder-result')).to.equal(null);
    expect(builder.all('.builder-name')).to.deep.equal(['R2 Mould']);
  });

  it('names a result that has no title yet, and asks for it', async () => {
    const builder = await shownBuilder({ results: { r: { number: 'R1', title: '' } } });
    expect(builder.all('.builder-name')).to.deep.equal(['R1 Untitled']);
  });

  it('keeps what is typed, and says at the end that an edit is finished', async () => {
    const builder = await shownBuilder(two);
    const said: string[] = [];
    for (const type of ['input', 'change'])
      builder.element.addEventListener(type, ({ target }) => target === builder.element && said.push(type));
    const id = builder.control('valorisationPlans', 'resin', 'alternatives');
    await builder.write(id, 'Cement kilns', 'input');
    expect(said).to.deep.equal(['input']);
    expect(builder.at('valorisationPlans', 'resin', 'alternatives')).to.equal('Cement kilns');
    await builder.write(id, 'Cement kilns', 'change');
    expect(said).to.deep.equal(['input', 'change']);
  });

  it('draws nothing but the field while somebody types', async () => {
    const results = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`r${String(index)}`, { title: `Result ${String(index)}` }]),
    );
    const long = 'Nobody stops who copies a whole proposal into one field. '.repeat(530);
    const builder = await shownBuilder({ ...two, results: { ...two.results, ...results } });
    const id = builder.control('valorisationPlans', 'resin', 'need');
    await builder.write(id, long, 'input');
    await waitUntil(() => stateOf(builder, 'review') !== 'nothing yet' || stateOf(builder, 'need') === 'done');
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const node = target instanceof Element ? target : target.parentElement;
        if (!node?.closest(`.field:has(#${CSS.escape(id)})`)) seen.push(node?.className ?? '');
      }
    });
    observer.observe(builder.one('.builder'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const more of ['a', 'ab', 'abc']) await builder.write(id, long + more, 'input');
    observer.disconnect();
    expect(seen).to.deep.equal([]);
    expect(builder.at('valorisationPlans', 'resin', 'need')).to.equal(`${long}abc`);
  });

  it('is read where nobody can edit', async () => {
    const builder = await shownBuilder(
      { ...two, results: { ...two.results, resin: { ...two.results.resin, trl: { now: 4 }, keyExploitable: true } } },
      { readOnly: true },
    );
    expect(builder.find('#builder-step :is(input, select, textarea)')).to.equal(null);
    const read = builder.all('#builder-step .field-read');
    expect(read).to.include('Problem or need Blades of 25,000 turbines retire by 2030.');
    expect(read).to.include('TRL now 4 · validated in the lab');
    expect(read).to.include('Key exploitable result');
    expect(read.some((line) => line.startsWith('What people do about it today'))).to.equal(false);
    await builder.ask({ id: 'resin', field: '/valorisationPlans/resin/need' });
    await waitUntil(() => builder.focused === builder.control('valorisationPlans', 'resin', 'need'));
  });

  it('says which places a partner has left, and since when', async () => {
    const builder = await shownBuilder({
      ...two,
      partners: { ...partners, brc: { ...partners.brc, status: 'withdrawn', withdrawnOn: '2026-09-30' } },
      valorisationPlans: { resin: { ...plan, risks: { one: { title: 'Nobody wants it', owner: 'brc' } } } },
    });
    expect(stateOf(builder, 'risks')).to.contain('1 vacant place');
    await goesTo(builder, 'risks');
    expect(builder.all('.builder-vacant .message-content')).to.deep.equal([
      'Vacant since 30 Sept 2026: Brenner Composites GmbH has left (1 place here).',
    ]);
    // Of the role the rules say more: it is not said twice.
    await goesTo(builder, 'roles');
    await waitUntil(() => builder.find('.panel-finding') && !builder.find('.builder-vacant'), 'It is said twice.');
  });

  it('speaks German and French', async () => {
    const german = await shownBuilder(two, { language: 'de' });
    await waitUntil(() => german.question === 'Welchen Bedarf deckt das Ergebnis?');
    const french = await shownBuilder(two, { language: 'fr' });
    await waitUntil(() => french.question === 'À quel besoin le résultat répond-il\u00a0?');
  });

  it('is written into by somebody who uses the keyboard alone', async () => {
    const builder = await shownBuilder(two);
    builder.one('.builder-step[data-place="users"]').focus();
    await press('Enter');
    await waitUntil(() => builder.question.startsWith('Who will use it'));
    expect(builder.focused).to.equal(builder.question);
    expect(builder.element.today).to.equal(today);
  });
});
