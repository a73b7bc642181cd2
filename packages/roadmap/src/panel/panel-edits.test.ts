import { spacedText } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  adds,
  chooses,
  clicks,
  control,
  drawn,
  focused,
  held,
  named,
  one,
  partText,
  presses,
  shown,
  withMilestone,
  writes,
} from './testing/in-panel.ts';

const chain = {
  milestones: {
    ms4: {
      number: 'MS4',
      title: 'Shell infused',
      dueMonth: 21,
      baselineMonth: 21,
      forecastMonth: 26,
      status: 'delayed',
    },
    ms7: { number: 'MS7', title: 'Blade turns', dueMonth: 24, dependsOn: { ms4: {} } },
  },
};

describe('In the side panel of the roadmap, a user', () => {
  it('writes name, number and description, and chooses what Part B asks for', async () => {
    const value = withMilestone({}, { deliverables: { d: { title: 'Plan', number: 'D1.1' } } });
    const demo = await shown(value, { item: { collection: 'deliverables', id: 'd' }, opens: ['identity'] });
    await writes(demo, control(demo, 'title'), 'Data management plan');
    await writes(demo, control(demo, 'description'), 'Where data go');
    await chooses(demo, control<HTMLSelectElement>(demo, 'type'), 'DMP');
    await chooses(demo, control<HTMLSelectElement>(demo, 'dissemination'), 'PU');
    await chooses(demo, control<HTMLSelectElement>(demo, 'obligation'), 'data-management-plan');
    await adds(demo, control(demo, 'workPackages'), 'WP1 Blades');
    expect(held(demo)).to.deep.equal({
      title: 'Data management plan',
      number: 'D1.1',
      description: 'Where data go',
      type: 'DMP',
      dissemination: 'PU',
      obligation: 'data-management-plan',
      workPackages: { w: true },
    });
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Data management plan');
  });

  it('sets months, status and a fixed day, and reads the days that follow', async () => {
    const demo = await shown(withMilestone({}), { opens: ['schedule'] });
    await writes(demo, control(demo, 'dueMonth'), '24');
    await chooses(demo, control<HTMLSelectElement>(demo, 'status'), 'on-track');
    expect(held(demo, 'dueMonth')).to.equal(24);
    expect(held(demo, 'status')).to.equal('on-track');
    expect(partText(demo, 'schedule')).to.contain('That is 28 Feb 2027');
  });

  it('moves it month by month with a button to each side, and keeps the focus there', async () => {
    const demo = await shown(withMilestone({ dueMonth: 20 }));
    const later = named(demo, 'Move to month: one month later');
    await presses(demo, later);
    await presses(demo, later);
    await presses(demo, named(demo, 'Move to month: one month earlier'));
    expect(held(demo, 'dueMonth')).to.equal(21);
    expect(one<HTMLInputElement>(demo, '#panel-move-finish').value).to.equal('M21');
    expect(focused(demo)).to.equal(named(demo, 'Move to month: one month earlier'));
  });

  it('moves the forecast, and not what was first planned', async () => {
    const demo = await shown(withMilestone({ dueMonth: 21, baselineMonth: 21 }));
    await writes(demo, one(demo, '#panel-move-finish'), 'M24');
    expect(held(demo, 'forecastMonth')).to.equal(24);
    expect(held(demo, 'dueMonth')).to.equal(21);
  });

  it('moves a work package by either end, and as a whole', async () => {
    const workPackages = { w: { title: 'Blades', startMonth: 6, endMonth: 36 } };
    const demo = await shown(withMilestone({}, { workPackages }), { item: { collection: 'workPackages', id: 'w' } });
    await presses(demo, named(demo, 'Begin in month: one month later'));
    expect(held(demo)).to.include({ startMonth: 7, endMonth: 36 });
    await presses(demo, named(demo, 'Finish in month: one month later'));
    expect(held(demo)).to.include({ startMonth: 7, endMonth: 37 });
    await writes(demo, one(demo, '#panel-move-whole'), '40');
    expect(held(demo)).to.include({ startMonth: 10, endMonth: 40 });
  });

  it('sees what a delay moves, moves it in one go, and takes that back', async () => {
    const demo = await shown(withMilestone({}, chain));
    expect(partText(demo, 'delay')).to.contain('MS7 Blade turns M24 → M26');
    await presses(demo, named(demo, 'Move it too'));
    expect(demo.roadmap.value?.milestones?.['ms7']?.dueMonth).to.equal(26);
    expect(partText(demo, 'delay')).to.contain('MS7 Blade turns M26, no slack left');
    demo.roadmap.undo();
    await drawn(demo);
    expect(demo.roadmap.value?.milestones?.['ms7']?.dueMonth).to.equal(24);
  });

  it('sets the baseline and records what was achieved, by a click each', async () => {
    const demo = await shown(withMilestone({ dueMonth: 21 }));
    await presses(demo, named(demo, 'Set baseline'));
    expect(held(demo, 'baselineMonth')).to.equal(21);
    await presses(demo, named(demo, 'Record today'));
    expect(held(demo)).to.include({ actualMonth: 21, status: 'achieved' });
    expect(focused(demo)).to.equal(one(demo, '#panel-section-schedule'));
    expect(demo.root.querySelector('#panel-move-finish')).to.equal(null);
  });

  it('hands on who is accountable: it is exactly one', async () => {
    const raci = { a: { accountable: true, responsible: true } };
    const demo = await shown(withMilestone({ raci }), { opens: ['who'] });
    await chooses(demo, control<HTMLSelectElement>(demo, 'raci'), 'b');
    expect(held(demo, 'raci')).to.deep.equal({ a: { responsible: true }, b: { accountable: true } });
    await adds(demo, control(demo, 'raci', 'consulted'), 'Northlake University');
    expect(held(demo, 'raci', 'a')).to.deep.equal({ responsible: true, consulted: true });
    await presses(demo, one(demo, '[aria-label="Responsible: chosen"] .chip-remove'));
    expect(held(demo, 'raci', 'a')).to.deep.equal({ consulted: true });
  });

  it('adds what it waits for, says how, and takes it away', async () => {
    const demo = await shown(withMilestone({ dueMonth: 20 }), { opens: ['dependencies'] });
    await adds(demo, control(demo, 'dependsOn'), 'MS3 Resin');
    expect(held(demo, 'dependsOn')).to.deep.equal({ ms3: {} });
    await chooses(demo, control<HTMLSelectElement>(demo, 'dependsOn', 'ms3', 'type'), 'FF');
    await writes(demo, control(demo, 'dependsOn', 'ms3', 'lag'), '-2');
    expect(held(demo, 'dependsOn')).to.deep.equal({ ms3: { type: 'FF', lag: -2 } });
    await presses(demo, named(demo, 'Remove MS3 Resin'));
    expect(held(demo, 'dependsOn')).to.equal(undefined);
    expect(focused(demo)).to.equal(control(demo, 'dependsOn'));
  });

  it('links results and indicators', async () => {
    const more = { results: { r: { number: 'R3', title: 'Process' } }, indicators: { i: { title: 'Blades' } } };
    const demo = await shown(withMilestone({}, more), { opens: ['links'] });
    await adds(demo, control(demo, 'results'), 'R3 Process');
    await adds(demo, control(demo, 'indicators'), 'Blades');
    expect(held(demo)).to.deep.include({ results: { r: true }, indicators: { i: true } });
  });

  it('says who works how much in a work package', async () => {
    const demo = await shown(withMilestone({}), { item: { collection: 'workPackages', id: 'w' }, opens: ['effort'] });
    await adds(demo, control(demo, 'personMonths'), 'Northlake University');
    await writes(demo, control(demo, 'personMonths', 'a', 'months'), '12,5');
    expect(held(demo, 'personMonths')).to.deep.equal({ a: { months: 12.5 } });
    expect(spacedText(one(demo, '.panel-sum'))).to.equal('Sum 12.5');
  });

  it('keeps the plan of today with a review', async () => {
    const value = withMilestone({ dueMonth: 20 }, { reviews: { r: { date: '2026-11-18' } } });
    const demo = await shown(value, { item: { collection: 'reviews', id: 'r' } });
    await presses(demo, named(demo, 'Keep the plan as it stands today'));
    expect(held(demo, 'plan', 'milestones', 'ms4')).to.deep.equal({ title: 'Shell infused', dueMonth: 20 });
    expect(partText(demo, 'since')).to.contain('Nothing has changed since.');
  });

  it('edits a risk', async () => {
    const value = withMilestone({}, { risks: { x: { title: 'The press is late' } } });
    const demo = await shown(value, { item: { collection: 'risks', id: 'x' }, opens: ['identity', 'who'] });
    await chooses(demo, control<HTMLSelectElement>(demo, 'likelihood'), 'medium');
    await writes(demo, control(demo, 'mitigation'), 'Rent another');
    await chooses(demo, control<HTMLSelectElement>(demo, 'owner'), 'b');
    expect(held(demo)).to.deep.equal({
      title: 'The press is late',
      likelihood: 'medium',
      mitigation: 'Rent another',
      owner: 'b',
    });
  });

  it('adds a comment, and leaves those of others as they are', async () => {
    const notes = {
      n: { pointer: '/milestones/ms4', text: 'Second press in January.', by: 'J. Brenner', at: '2026-11-18T09:00:00Z' },
    };
    const demo = await shown(withMilestone({}, { notes }));
    expect(partText(demo, 'comments')).to.contain('Second press in January. J. Brenner, 18 Nov 2026');
    await clicks(demo, one(demo, '#panel-section-comments summary'));
    await writes(demo, one<HTMLTextAreaElement>(demo, '#panel-comment'), 'Good.');
    await writes(demo, one(demo, '#panel-comment-by'), 'A. Lake');
    await presses(demo, named(demo, 'Add comment'));
    const { n, ...added } = demo.roadmap.value?.notes ?? {};
    expect(n).to.deep.equal(notes.n);
    const [note] = Object.values(added);
    expect(note).to.include({ pointer: '/milestones/ms4', text: 'Good.', by: 'A. Lake' });
    expect(note?.at).to.match(/^\d{4}-\d\d-\d\dT/);
  });

  it('finds a comment that was begun where it was left', async () => {
    const demo = await shown(withMilestone({}));
    await clicks(demo, one(demo, '#panel-section-comments summary'));
    one(demo, '#panel-comment').focus();
    await sendKeys({ type: 'Not yet' });
    await presses(demo, named(demo, 'Previous item'));
    await demo.open(demo.item);
    await drawn(demo);
    expect(one<HTMLTextAreaElement>(demo, '#panel-comment').value).to.equal('Not yet');
    expect(demo.roadmap.value?.notes).to.equal(undefined);
  });
});
