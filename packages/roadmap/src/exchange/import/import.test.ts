import { roadmapCalendar } from '@kvasir/formats/icalendar.js';
import { toProjectXml } from '@kvasir/formats/project-xml.js';
import { Downloads, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../../samples/blade-loop.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import { calendarFile, csvFile, event, windows1252File } from '../testing/files.ts';
import { appears, applies, imports, named, one, previews, rootOf, shown, textIn } from '../testing/in-exchange.ts';

const plan: Roadmap = {
  id: 'plan-1',
  acronym: 'Plan',
  startDate: '2026-01-01',
  endDate: '2028-12-31',
  partners: { nlu: { name: 'Northlake University' } },
  workPackages: { wp1: { number: 'WP1', title: 'Coordination', startMonth: 1, endMonth: 36 } },
  milestones: {
    due: { number: 'MS1', title: 'Blade built', dueMonth: 12 },
    forecast: { number: 'MS2', title: 'Blade tested', dueMonth: 14, forecastMonth: 16 },
    done: { number: 'MS3', title: 'Blade drawn', dueMonth: 3, actualMonth: 4, status: 'achieved' },
    fixed: { number: 'MS4', title: 'Fair', dueDate: '2026-09-10' },
  },
  deliverables: { dmp: { number: 'D1.1', title: 'Data management plan', dueMonth: 6 } },
  reviews: { first: { title: 'First review', date: '2026-12-01' } },
};

const uid = (place: string): string => `${place}@plan-1.roadmap.kvasir`;

describe('The import of a plan', () => {
  it('takes rows of a table in: guessed, shown, applied as one edit, and taken back', async () => {
    const roadmap = await shown(plan);
    await imports(
      roadmap,
      csvFile('No.,Deliverable name,Delivery date (in months),Lead\nD1.1,Data plan,7,\nD9.9,Fresh,9,Nobody\n'),
    );
    expect(
      [...rootOf(roadmap).querySelectorAll<HTMLSelectElement>('.exchange-columns select')].map(({ value }) => value),
    ).to.deep.equal(['number', 'title', 'dueMonth', 'lead']);
    named(roadmap, 'Next').click();
    await appears(roadmap, '.exchange-summary');
    expect(textIn(roadmap, '.exchange-count')).to.equal('1 deliverable added, 1 changed, 0 as they are');
    expect(textIn(roadmap, '.exchange-problems')).to.contain('Row 3, Lead Unknown partner “Nobody”.');
    expect(roadmap.value, 'nothing yet').to.equal(plan);
    let edits = 0;
    roadmap.addEventListener('change', () => (edits += 1));
    await applies(roadmap);
    expect(edits).to.equal(1);
    expect(roadmap.value?.deliverables?.['dmp']).to.include({ title: 'Data plan', dueMonth: 7 });
    await waitUntil(() => rootOf(roadmap).querySelector('.toast-action'));
    one(roadmap, '.toast-action').click();
    await waitUntil(() => roadmap.value?.deliverables?.['dmp']?.dueMonth === 6);
    expect(roadmap.value).to.deep.equal(plan);
  });

  it('says to the end which rows may have run together, over what is to be looked at', async () => {
    const roadmap = await shown(plan);
    await imports(roadmap, csvFile('No.,Deliverable name,Lead\nD1.1,Data plan,Nobody\nD9.9,"Fresh,\n'));
    expect(textIn(roadmap, '.exchange .message-warning')).to.contain('A quotation mark is not closed in row 3.');
    named(roadmap, 'Next').click();
    await appears(roadmap, '.exchange-summary');
    expect(textIn(roadmap, '.exchange .message-warning')).to.contain('A quotation mark is not closed in row 3.');
    expect(textIn(roadmap, '.exchange-problems')).to.contain('1 place to look at');
  });

  it('takes its own workbook back: nothing changes', async () => {
    const downloads = new Downloads();
    downloads.start();
    const roadmap = await shown(bladeLoop);
    named(roadmap, 'Whole plan (XLSX)').click();
    const { blob, name } = await downloads.next();
    downloads.stop();
    await previews(roadmap, new File([blob], name));
    expect(textIn(roadmap, '.exchange .message-info')).to.contain('nothing that is not in the roadmap already');
    expect(rootOf(roadmap).querySelector('.exchange-problems')).to.equal(null);
  });

  it('takes the person-months of partners in, each from a column of its own', async () => {
    const roadmap = await shown(plan);
    await previews(
      roadmap,
      csvFile('Work package number,Work package title,Person-months,Northlake University\nWP1,Coordination,9,9\n'),
    );
    await applies(roadmap);
    expect(roadmap.value?.workPackages?.['wp1']?.personMonths).to.deep.equal({ nlu: { months: 9 } });
  });

  it('takes back what was moved in a calendar, by its UID, at whatever hour it came', async () => {
    const roadmap = await shown(plan);
    const file = calendarFile([
      ...event(uid('milestones.due'), ';VALUE=DATE:20270228'),
      ...event(uid('milestones.forecast'), ';TZID=Europe/Berlin:20270715T090000'),
      ...event(uid('milestones.done'), ';VALUE=DATE:20270101'),
      ...event(uid('milestones.fixed'), ';VALUE=DATE:20260917'),
      ...event(uid('deliverables.dmp'), ';VALUE=DATE:20260620'),
      ...event(uid('reviews.first'), ':20261208T080000Z'),
      ...event('dentist@example.org', ';VALUE=DATE:20260101', 'Dentist'),
    ]);
    await previews(roadmap, file);
    expect(textIn(roadmap, '.exchange-step-number')).to.equal('Step 2 of 2');
    expect(textIn(roadmap, '.exchange-facts')).to.contain('plan.ics · 7 events');
    expect(textIn(roadmap, '.exchange-count')).to.contain('0 milestones added, 3 changed, 1 as it is');
    expect(textIn(roadmap, '.exchange-notes')).to.contain('MS2: M19, until 31 Jul 2027');
    expect(textIn(roadmap, '.exchange-problems')).to.contain(
      'MS3 This was achieved or cancelled, and stays where it is.',
    );
    expect(textIn(roadmap, '.exchange-notes')).to.contain('Dentist');
    expect(roadmap.value).to.equal(plan);
    await applies(roadmap);
    const { milestones, deliverables, reviews } = roadmap.value ?? {};
    expect(milestones?.['due']).to.include({ dueMonth: 14 }).and.not.to.have.property('dueDate');
    expect(milestones?.['forecast']).to.include({ dueMonth: 14, forecastMonth: 19 });
    expect(milestones?.['done']).to.equal(plan.milestones?.['done']);
    expect(milestones?.['fixed']).to.deep.equal({ ...plan.milestones?.['fixed'], dueDate: '2026-09-17' });
    expect(deliverables?.['dmp']).to.include({ dueMonth: 6, dueDate: '2026-06-20' });
    expect(reviews?.['first']?.date).to.equal('2026-12-08');
  });

  it('plans the review that the rhythm asks for on the day to which it was moved', async () => {
    const value = { ...plan, reviews: {}, reviewEveryMonths: 6 };
    const roadmap = await shown(value);
    await previews(roadmap, calendarFile(event(uid('reviews.'), ';VALUE=DATE:20270115')));
    await applies(roadmap);
    expect(Object.values(roadmap.value?.reviews ?? {})).to.deep.equal([
      { title: 'Review of schedule and roadmap', date: '2027-01-15' },
    ]);
  });

  it('changes nothing with a calendar as it was exported', async () => {
    const roadmap = await shown(bladeLoop);
    await previews(roadmap, new File([roadmapCalendar(bladeLoop, { now: '2026-11-18T09:00:00Z' })], 'b.ics'));
    expect(textIn(roadmap, '.exchange .message-info')).to.contain('nothing that is not in the roadmap already');
  });

  it('takes a plan of Microsoft Project back, moved as it was there', async () => {
    const roadmap = await shown(plan);
    const xml = toProjectXml(plan).replaceAll('2026-12-31T', '2027-02-28T').replace('Blade built', 'Blade finished');
    await previews(roadmap, new File([xml], 'plan.xml'));
    expect(textIn(roadmap, '.exchange-facts')).to.contain('6 tasks');
    expect(textIn(roadmap, '.exchange-item')).to.contain('Blade finished');
    await applies(roadmap);
    expect(roadmap.value?.milestones?.['due']).to.include({ title: 'Blade finished' });
    expect(roadmap.value?.deliverables).to.deep.equal(plan.deliverables);
    expect(roadmap.value?.reviews, 'which Project does not know').to.equal(plan.reviews);
  });

  it('begins an empty roadmap from a plan of Microsoft Project: frame, partners and all', async () => {
    const roadmap = await shown({ startDate: undefined, milestones: { one: { title: 'One' } } });
    await previews(roadmap, new File([toProjectXml(plan)], 'plan.xml'));
    const said = textIn(roadmap, '.exchange-item');
    expect(said)
      .to.contain('Frame of the project')
      .and.to.contain('Northlake University')
      .and.to.contain('Coordination');
    await applies(roadmap);
    expect(roadmap.value?.startDate).to.equal('2026-01-01');
    expect(roadmap.value?.milestones?.['one'], 'which was there').to.deep.equal({ title: 'One' });
    expect(roadmap.value?.milestones?.['due']).to.include({ dueMonth: 12 });
  });

  it('reads an XML file of an old program, and says when its letters are a guess', async () => {
    const text = toProjectXml({ ...plan, milestones: { a: { title: 'Rückbau' } } }).replace(
      'encoding="UTF-8"',
      'encoding="windows-1252"',
    );
    const roadmap = await shown(plan);
    await previews(roadmap, windows1252File(text, 'alt.xml'));
    expect(textIn(roadmap, '.exchange-item')).to.contain('Rückbau');
    expect(rootOf(roadmap).querySelector('.exchange .message-warning')).to.equal(null);
    named(roadmap, 'Back').click();
    await appears(roadmap, '#exchange-file');
    named(roadmap, 'Cancel').click();
    const other = await shown(plan);
    await previews(other, windows1252File(text.replace(' encoding="windows-1252"', ''), 'alt.xml'));
    expect(textIn(other, '.exchange .message-warning')).to.contain('Text read as Windows-1252');
  });

  it('works out anew what has changed meanwhile', async () => {
    const roadmap = await shown(plan);
    await previews(roadmap, calendarFile(event(uid('milestones.due'), ';VALUE=DATE:20270228')));
    const due = { ...plan.milestones?.['due'], title: 'Named by somebody else' };
    roadmap.value = { ...plan, milestones: { ...plan.milestones, due } };
    await roadmap.updateComplete;
    one(roadmap, '.dialog-actions .button-primary').click();
    await waitUntil(() => textIn(roadmap, '.exchange-item').includes('Named by somebody else'));
    expect(roadmap.value.milestones?.['due']).to.equal(due);
    await applies(roadmap);
    expect(roadmap.value.milestones?.['due']).to.deep.equal({ ...due, dueMonth: 14 });
  });
});
