import { spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bladeLoop } from '../samples/blade-loop.ts';
import {
  control,
  drawn,
  focused,
  named,
  one,
  partText,
  presses,
  shown,
  withMilestone,
  writes,
} from './testing/in-panel.ts';

describe('The side panel of the roadmap', () => {
  it('says what it is about: number, kind, work package, title, and how it stands', async () => {
    const demo = await shown(bladeLoop);
    expect(spacedText(one(demo, '.panel-kind'))).to.equal('MS4 · Milestone · WP3');
    expect(spacedText(one(demo, '.panel-title'))).to.equal('60 m shell infused');
    expect(spacedText(one(demo, '.panel-measures'))).to.equal('Delayed by 3 months');
  });

  it('tells baseline, forecast and what was achieved, with the days that follow', async () => {
    const demo = await shown(bladeLoop);
    const rows = [...demo.root.querySelectorAll('.panel-plan tbody tr')].map(spacedText);
    expect(rows).to.deep.equal(['Baseline M21 30 Nov 2026', 'Forecast M24 28 Feb 2027', 'Achieved – Record today']);
  });

  it('tells what is due in a month, or on a day that is fixed', async () => {
    const demo = await shown(withMilestone({ dueMonth: 24, dueDate: '2027-02-15' }));
    expect(partText(demo, 'schedule')).to.contain('Due M24 15 Feb 2027 fixed date');
  });

  it('is read first: no part has fields until somebody asks for them, but for moving it', async () => {
    const demo = await shown(bladeLoop);
    const fields = [...demo.root.querySelectorAll('.panel input, .panel select, .panel textarea')].map(({ id }) => id);
    expect(fields).to.deep.equal(['panel-move-finish', 'panel-comment', 'panel-comment-by']);
    expect(partText(demo, 'who')).to.contain('Accountable BRCBrenner Composites GmbH');
  });

  it('tells what waits for what, and what that means', async () => {
    const demo = await shown(bladeLoop);
    expect(partText(demo, 'dependencies')).to.contain(
      'MS2 Resin meets the cure window starts after it has finished, 4 months after that',
    );
    expect(partText(demo, 'dependencies')).to.contain('What waits for it D3.2 Infusion process description');
  });

  it('tells what waits in vain, and what waits for itself', async () => {
    const late = await shown(withMilestone({ dueMonth: 14, dependsOn: { ms3: { lag: 5 } } }));
    expect(partText(late, 'dependencies')).to.contain(
      'starts after it has finished, 5 months after that 3 months too early',
    );
    const milestones = {
      ms4: { number: 'MS4', title: 'One', dueMonth: 6, dependsOn: { other: {} } },
      other: { number: 'MS5', title: 'Other', dueMonth: 6, dependsOn: { ms4: {} } },
    };
    const round = await shown(withMilestone({}, { milestones }));
    expect(partText(round, 'dependencies')).to.match(/Waits for itself: (MS4 → MS5 → MS4|MS5 → MS4 → MS5)/);
  });

  it('offers no way to edit to whoever may only read', async () => {
    const demo = await shown(bladeLoop, { readonly: true });
    expect(demo.root.querySelector('.panel-edit, .panel input, #panel-record, .panel-acts')).to.equal(null);
    expect(demo.root.querySelector('[aria-label="Edit the title"]')).to.equal(null);
  });

  it('gives its title the focus when it opens', async () => {
    const demo = await shown(bladeLoop);
    expect(focused(demo)).to.equal(one(demo, '#panel-title > :first-child'));
  });

  it('asks for the name of what has none before all else, for as long as it is shown', async () => {
    const { title: _title, ...unnamed } = { ...withMilestone({}).milestones?.['ms4'] };
    const demo = await shown({ ...withMilestone({}), milestones: { ms4: unnamed } }, { opens: ['identity'] });
    const order = () => [...demo.root.querySelectorAll('.panel-section, .panel-findings')].map(({ id }) => id);
    await waitUntil(() => demo.root.querySelector('.panel-findings'), 'Nothing is found.');
    const asked = ['panel-section-identity', '', 'panel-section-schedule'];
    expect(order().slice(0, 3)).to.deep.equal(asked);
    await writes(demo, control(demo, 'title'), 'Named');
    expect(order().slice(0, 3), 'while it is shown').to.deep.equal(asked);
    await presses(demo, named(demo, 'Close'));
    await demo.open({ collection: 'milestones', id: 'ms4' });
    expect(order().slice(0, 2), 'when it is opened again').to.deep.equal(['', 'panel-section-schedule']);
  });

  it('opens the fields of one part in place, gives the first the focus, and closes them again', async () => {
    const demo = await shown(bladeLoop);
    await presses(demo, named(demo, 'Edit: What it is'));
    expect((focused(demo) as HTMLInputElement).value).to.equal('60 m shell infused');
    await presses(demo, named(demo, 'Done: What it is'));
    expect(demo.root.querySelector('.panel-fields')).to.equal(null);
    expect(focused(demo)).to.equal(named(demo, 'Edit: What it is'));
  });

  it('goes on through the rows as they are shown, lanes of work packages too', async () => {
    const demo = await shown(withMilestone({ dueMonth: 20, workPackages: { w: true } }));
    await presses(demo, named(demo, 'Previous item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Blades');
    expect(spacedText(one(demo, '.panel-kind'))).to.equal('WP1 · Work package');
    await presses(demo, named(demo, 'Next item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Shell infused');
    expect(focused(demo)).to.equal(named(demo, 'Next item'));
    await presses(demo, named(demo, 'Next item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Resin');
  });

  it('goes on from review to review by their days', async () => {
    const reviews = { late: { date: '2026-09-01', title: 'Second' }, soon: { date: '2026-02-01', title: 'First' } };
    const demo = await shown(withMilestone({}, { reviews }), { item: { collection: 'reviews', id: 'soon' } });
    expect(named(demo, 'Previous item').disabled).to.equal(true);
    await presses(demo, named(demo, 'Next item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Second');
  });

  it('closes on Escape and by its button', async () => {
    const demo = await shown(bladeLoop);
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(demo.root.querySelector('.panel')).to.equal(null);
    await demo.open(demo.item);
    await presses(demo, named(demo, 'Close'));
    expect(demo.root.querySelector('.panel')).to.equal(null);
  });

  it('opens what it waits for', async () => {
    const demo = await shown(bladeLoop);
    await presses(demo, named(demo, 'Open MS2 Resin meets the cure window'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Resin meets the cure window');
  });

  it('leads from a finding to its field', async () => {
    const demo = await shown(withMilestone({ dueMonth: 24, lead: 'a' }));
    const rule = /Go to field: .*(verif|told)/;
    await waitUntil(() => [...demo.root.querySelectorAll('.panel-finding')].length > 0, 'No finding comes.');
    const way = [...demo.root.querySelectorAll<HTMLButtonElement>('.panel-finding button')].find((button) =>
      rule.test(button.getAttribute('aria-label') ?? ''),
    );
    expect(way, 'the way to the means of verification').not.to.equal(undefined);
    if (way) await presses(demo, way);
    expect(focused(demo)).to.equal(control(demo, 'meansOfVerification'));
  });

  it('tells what changed since a review, in words', async () => {
    const plan = {
      milestones: { ms4: { title: 'Shell infused', dueMonth: 21, status: 'on-track' }, old: { title: 'Old' } },
    };
    const reviews = { r: { date: '2026-08-27', title: 'Mid-term', plan } };
    const value = withMilestone({ dueMonth: 21, forecastMonth: 24, status: 'delayed' }, { reviews });
    const demo = await shown(value, { item: { collection: 'reviews', id: 'r' } });
    const text = partText(demo, 'since');
    expect(text).to.match(/MS4 Shell infused .*M21 → M24; Status On track → Delayed/);
    expect(text).to.contain('Old taken out');
    expect(text).to.contain('MS7 Blade turns new');
  });

  it('adds up the person-months of a work package', async () => {
    const workPackages = { w: { title: 'Blades', personMonths: { a: { months: 12.1 }, b: { months: 0.2 } } } };
    const demo = await shown(withMilestone({}, { workPackages }), { item: { collection: 'workPackages', id: 'w' } });
    expect(partText(demo, 'effort')).to.contain('Sum 12.3');
  });

  it('says so when the entry is gone, and can be closed', async () => {
    const demo = await shown(withMilestone({}), { item: { collection: 'milestones', id: 'gone' } });
    expect(spacedText(one(demo, '.panel'))).to.contain('This item is no longer in the document.');
    await presses(demo, named(demo, 'Close'));
    expect(demo.root.querySelector('.panel')).to.equal(null);
  });

  it('speaks the reader’s language', async () => {
    const demo = await shown(bladeLoop, { language: 'de' });
    await waitUntil(() => demo.root.querySelector('.panel')?.textContent?.includes('Um 3 Monate verzögert'));
    expect(named(demo, 'Bearbeiten: Wann')).to.be.instanceOf(HTMLButtonElement);
  });
});
