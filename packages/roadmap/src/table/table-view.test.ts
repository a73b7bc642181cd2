import { itemStatuses } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { cellOf, drawn, root, rowOf, said, tableOf, textIn, titles } from './testing/in-table.ts';
import { smallPlan } from './testing/small-plan.ts';

function heads(element: KvRoadmap): string[] {
  return [...root(element).querySelectorAll('thead .sort')].map(textIn);
}

async function sortsBy(element: KvRoadmap, column: string): Promise<void> {
  root(element).querySelector<HTMLElement>(`[data-sort="${column}"]`)?.click();
  await drawn(element);
}

async function choosesStatus(element: KvRoadmap, word: string): Promise<void> {
  const select = [...root(element).querySelectorAll<HTMLSelectElement>('.table-bar select')].find((one) =>
    [...one.options].some(({ text }) => text === 'Every status'),
  );
  const option = [...(select?.options ?? [])].find(({ text }) => text === word);
  if (!select || !option) throw new Error(`There is no status "${word}" to filter by.`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await drawn(element);
}

describe('a table of the roadmap', () => {
  it('has the columns of Part B, in each of the four tables', async () => {
    expect(heads(await tableOf({ table: 'Work packages' }))).to.deep.equal([
      'No',
      'Work package',
      'Lead',
      'Person-months',
      'Start month',
      'Begins',
      'End month',
      'Ends',
    ]);
    expect(heads(await tableOf({ table: 'Deliverables' }))).to.deep.equal([
      ...['No', 'Deliverable', 'Short description', 'WP', 'Lead', 'Type', 'Level', 'Due, month', 'Date', 'Status'],
    ]);
    expect(heads(await tableOf())).to.deep.equal([
      ...['No', 'Milestone', 'WP', 'Lead', 'Due, month', 'Date', 'Means of verification', 'Status'],
    ]);
    expect(heads(await tableOf({ table: 'Critical risks' }))).to.deep.equal([
      ...['No', 'Description of risk', 'Likelihood', 'Severity', 'WP', 'Proposed risk-mitigation measures'],
    ]);
  });

  it('has room for its heads and days where the text is twice as large', async () => {
    for (const table of ['Work packages', 'Deliverables', 'Milestones', 'Critical risks']) {
      const element = await tableOf({ table });
      element.style.setProperty('--kv-font-size', '30px');
      (element.parentElement ?? element).style.inlineSize = '1300px';
      const cut = [...root(element).querySelectorAll<HTMLElement>('thead th, tbody td:has(.day)')].filter(
        (cell) => cell.scrollWidth > cell.clientWidth,
      );
      expect(cut.map(textIn), table).to.deep.equal([]);
    }
  });

  it('is a stack of cards where there is no room for columns', async () => {
    const element = await tableOf();
    (element.parentElement ?? element).style.inlineSize = '360px';
    const [title, day] = [cellOf(element, 'm2', 'title'), cellOf(element, 'm2', 'dueDay')];
    expect(day.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    const scroller = root(element).querySelector<HTMLElement>('.table-scroller');
    expect(scroller?.scrollWidth).to.equal(scroller?.clientWidth);
  });

  it('shows the month that was planned struck through before the one that is expected, and the day beside it', async () => {
    const element = await tableOf();
    expect(textIn(cellOf(element, 'm2', 'due'))).to.equal('first planned 21 24');
    expect(cellOf(element, 'm2', 'due').querySelector('s')).to.not.equal(null);
    expect(textIn(cellOf(element, 'm2', 'dueDay'))).to.equal('28 Feb 2027');
    expect(cellOf(element, 'm3', 'due').querySelector('s')).to.equal(null);
  });

  it('names a partner by the whole name, and adds up the months of persons without a cent of error', async () => {
    const element = await tableOf({ table: 'Work packages' });
    expect(cellOf(element, 'b', 'lead').querySelector('[role="img"]')?.getAttribute('aria-label')).to.equal(
      'Brenner Composites',
    );
    expect(textIn(cellOf(element, 'b', 'personMonths'))).to.equal('0.3');
    expect(textIn(cellOf(element, 'b', 'startDay'))).to.equal('1 Aug 2025');
    expect(textIn(cellOf(element, 'b', 'endDay'))).to.equal('29 Feb 2028');
  });

  it('keeps every number in one line, in a column as wide for each row', async () => {
    const deliverables = Object.fromEntries(
      ['D1.1', 'D1.10', 'D12.110'].map((number) => [number, { number, title: number, dueMonth: 3 }]),
    );
    const element = await tableOf({ value: { ...smallPlan, deliverables }, table: 'Deliverables' });
    const numbers = Object.keys(deliverables).map((id) => cellOf(element, id, 'number'));
    expect(numbers.map((cell) => cell.querySelector('bdi')?.getClientRects().length)).to.deep.equal([1, 1, 1]);
    const widths = [root(element).querySelector('thead .cell-number'), ...numbers].map(
      (cell) => cell?.getBoundingClientRect().width,
    );
    expect(new Set(widths).size).to.equal(1);
  });

  it('sorts up, down, and the third time as the partners have it', async () => {
    const element = await tableOf();
    await sortsBy(element, 'due');
    expect(titles(element)).to.deep.equal(['Resin cures', 'Shell infused', 'First blade turns']);
    expect(root(element).querySelector('[aria-sort]')?.getAttribute('aria-sort')).to.equal('ascending');
    expect(root(element).querySelector('.group')).to.equal(null);
    await sortsBy(element, 'due');
    expect(titles(element)).to.deep.equal(['First blade turns', 'Shell infused', 'Resin cures']);
    expect(said(element)).to.contain('Sorted by Due date (in month), descending');
    await sortsBy(element, 'due');
    expect(root(element).querySelectorAll('.group')).to.have.length(2);
    expect(said(element)).to.contain('In the partners’ own order');
  });

  it('sorts numbers as numbers, and what is empty behind, both ways', async () => {
    const milestones = {
      x: { number: 'MS10', title: 'Ten', dueMonth: 5 },
      y: { number: 'MS9', title: 'Nine' },
      z: { number: 'MS1', title: 'One', dueMonth: 7 },
    };
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    await sortsBy(element, 'number');
    expect(titles(element)).to.deep.equal(['One', 'Nine', 'Ten']);
    await sortsBy(element, 'due');
    expect(titles(element)).to.deep.equal(['Ten', 'One', 'Nine']);
    await sortsBy(element, 'due');
    expect(titles(element)).to.deep.equal(['One', 'Ten', 'Nine']);
  });

  it('shows what belongs to one work package, and what has one status', async () => {
    const element = await tableOf();
    const [workPackage, status] = root(element).querySelectorAll<HTMLSelectElement>('.table-bar select');
    if (!workPackage || !status) throw new Error('There are no filters.');
    workPackage.value = 'b';
    workPackage.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await drawn(element);
    expect(titles(element)).to.deep.equal(['Shell infused', 'First blade turns']);
    status.value = 'delayed';
    status.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await drawn(element);
    expect(titles(element)).to.deep.equal(['Shell infused']);
  });

  it('says that something is overdue whatever its status is, and not only by a colour', async () => {
    const milestones = {
      silent: { number: 'MS1', title: 'Nobody says', dueMonth: 20 },
      day: { number: 'MS2', title: 'This month', dueDate: '2026-11-17' },
      stated: { number: 'MS3', title: 'Said to be well', dueMonth: 20, status: 'on-track' },
      reached: { number: 'MS4', title: 'Done', dueMonth: 20, status: 'achieved' },
      ahead: { number: 'MS5', title: 'Ahead', dueDate: '2026-11-18' },
    } as const;
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    const overdue = 'Overdue, by its date, not as a status';
    const statuses = Object.keys(milestones).map((id) => textIn(cellOf(element, id, 'status')));
    expect(statuses).to.deep.equal([overdue, overdue, `On track ${overdue}`, 'Achieved', '']);
    expect(cellOf(element, 'silent', 'status').querySelectorAll('.status-danger > .icon')).to.have.length(1);
    expect(textIn(rowOf(element, 'silent'))).to.contain(overdue);
  });

  it('sorts what is overdue beside what is delayed, and finds it by the filter', async () => {
    const milestones = {
      reached: { title: 'Reached', dueMonth: 20, status: 'achieved' },
      late: { title: 'Late', dueMonth: 40, status: 'delayed' },
      silent: { title: 'Silent', dueMonth: 20 },
      risky: { title: 'Risky', dueMonth: 40, status: 'at-risk' },
      stated: { title: 'Stated', dueMonth: 20, status: 'not-started' },
      ahead: { title: 'Ahead', dueMonth: 40 },
    } as const;
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    await sortsBy(element, 'status');
    expect(titles(element)).to.deep.equal(['Risky', 'Late', 'Silent', 'Stated', 'Reached', 'Ahead']);
    await choosesStatus(element, 'Overdue');
    expect(titles(element)).to.deep.equal(['Silent', 'Stated']);
    await choosesStatus(element, 'Every status');
    expect(titles(element)).to.have.length(6);
  });

  it('has another sign for each status', async () => {
    const milestones = Object.fromEntries(
      itemStatuses.map((status) => [status, { title: status, dueMonth: 40, status }]),
    );
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    const signs = itemStatuses.map((status) => cellOf(element, status, 'status').querySelector('.icon')?.innerHTML);
    expect(signs).to.not.include(undefined);
    expect(new Set(signs).size).to.equal(itemStatuses.length);
  });

  it('does not let the way one looks at it leave as an edit', async () => {
    const element = await tableOf();
    let edits = 0;
    for (const type of ['input', 'change']) element.addEventListener(type, () => (edits += 1));
    rowOf(element, 'm2').querySelector<HTMLElement>('[data-select]')?.click();
    await sortsBy(element, 'due');
    expect(edits).to.equal(0);
  });

  it('shows a document in which everything is of the wrong type', async () => {
    const wrong = { number: 7, title: ['a'], lead: {}, workPackages: 'WP1', dueMonth: -3, dueDate: 5, status: 'soon' };
    const value = {
      ...smallPlan,
      milestones: { w: wrong, n: null, t: 'text' },
      deliverables: { w: { ...wrong, type: 1, dissemination: {} } },
      workPackages: { w: { number: {}, startMonth: 'x', endMonth: 1e9, personMonths: [1] } },
      risks: { w: { title: 4, likelihood: 'dire', workPackages: [], mitigation: {} } },
    } as unknown as Roadmap;
    for (const table of ['Milestones', 'Deliverables', 'Work packages', 'Critical risks']) {
      const element = await tableOf({ value, table });
      expect(root(element).querySelectorAll('tbody [aria-level] .cell-title'), table).to.have.length(1);
    }
    const element = await tableOf({ value });
    expect(cellOf(element, 'w', 'due').getAttribute('aria-invalid')).to.equal('true');
    expect(textIn(cellOf(element, 'w', 'due'))).to.contain('-3');
    expect(textIn(cellOf(element, 'w', 'status'))).to.contain('“soon” is none of the terms');
    expect(textIn(cellOf(element, 'w', 'workPackages'))).to.contain('There is no work package “WP1”');
  });

  it('has no day for a month that is none, but the day that was fixed', async () => {
    const milestones = {
      ahead: { title: 'Due in 1e9', dueMonth: 1e9, baselineMonth: 27 },
      before: { title: 'Due in −3', dueMonth: -3, startMonth: 2 },
      forecast: { title: 'Expected in 1e9', dueMonth: 27, forecastMonth: 1e9 },
      fixed: { title: 'Due on a day', dueMonth: 1e9, dueDate: '2027-05-12' },
    };
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    const days = Object.keys(milestones).map((id) => textIn(cellOf(element, id, 'dueDay')));
    expect(days).to.deep.equal(['', '', '', '12 May 2027']);
    const packages = await tableOf({
      value: { ...smallPlan, workPackages: { w: { title: 'W', startMonth: -3, endMonth: 1e9 } } },
      table: 'Work packages',
    });
    expect(['startDay', 'endDay'].map((id) => textIn(cellOf(packages, 'w', id)))).to.deep.equal(['', '']);
  });

  it('shows a fixed day as when it is due, where there is no first day to count months from', async () => {
    const { startDate: _startDate, ...undated } = smallPlan;
    const milestones = { fixed: { title: 'Due on a day', dueDate: '2027-05-12' } };
    const element = await tableOf({ value: { ...undated, milestones } });
    expect(textIn(cellOf(element, 'fixed', 'due'))).to.equal('');
    expect(textIn(cellOf(element, 'fixed', 'dueDay'))).to.equal('12 May 2027');
  });

  it('draws of a long table only what is seen, and says how long it is', async () => {
    const milestones = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`m${index}`, { title: `T${index}`, order: index, dueMonth: 3 }]),
    );
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    expect(root(element).querySelectorAll('tbody > [data-row]').length).to.be.lessThan(120);
    expect(root(element).querySelector('.part-b')?.getAttribute('aria-rowcount')).to.equal('2002');
  });
});
