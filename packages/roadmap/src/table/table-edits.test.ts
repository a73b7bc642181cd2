import { expect } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import type { KvRoadmap } from '../roadmap.ts';
import {
  cellOf,
  drawn,
  enters,
  focusCell,
  focused,
  presses,
  root,
  said,
  tableOf,
  textIn,
  titles,
  types,
} from './testing/in-table.ts';
import { smallPlan } from './testing/small-plan.ts';

function milestone(element: KvRoadmap, id: string): Readonly<Record<string, unknown>> {
  return element.value?.milestones?.[id] ?? {};
}

/** An event of the clipboard. Firefox and WebKit give none of their own the data of a script. */
function clipboardEvent(type: 'copy' | 'paste', text = ''): { event: Event; data: DataTransfer } {
  const data = new DataTransfer();
  if (text !== '') data.setData('text/plain', text);
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: data });
  return { event, data };
}

async function pressesButton(element: KvRoadmap, name: string): Promise<void> {
  const found = [...root(element).querySelectorAll<HTMLElement>('button')].find((one) => textIn(one) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  found.click();
  await drawn(element);
}

async function selectsBoth(element: KvRoadmap): Promise<void> {
  await focusCell(element, 'm2', 'title');
  await presses(element, ' ', 'Shift+ArrowDown');
}

describe('a cell of a table of the roadmap', () => {
  it('is edited by typing, and Enter leads down', async () => {
    const element = await tableOf();
    await enters(element, 'm2', 'number', 'MS2b');
    expect(milestone(element, 'm2')['number']).to.equal('MS2b');
    expect(focused(element)).to.equal('m3 number');
  });

  it('goes on from what stands there by F2, and Tab leads on', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'meansOfVerification');
    await presses(element, 'F2');
    await types(element, 'Inspected');
    await presses(element, 'Tab');
    expect(milestone(element, 'm2')['meansOfVerification']).to.equal('Inspected');
    expect(focused(element)).to.equal('m2 status');
  });

  it('stays as it was after Escape', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    await types(element, 'Nonsense');
    await presses(element, 'Escape');
    expect(element.value).to.equal(smallPlan);
    expect(focused(element)).to.equal('m2 title');
  });

  it('that is not changed in its editor makes no edit', async () => {
    const element = await tableOf();
    for (const column of ['title', 'due', 'status', 'lead', 'workPackages', 'dueDay']) {
      await focusCell(element, 'm3', column);
      await presses(element, 'F2', 'Tab');
    }
    expect(element.value).to.equal(smallPlan);
  });

  it('takes a month as a move of the schedule, and tells what is late by it', async () => {
    const element = await tableOf();
    await enters(element, 'm2', 'due', 'M40');
    expect(milestone(element, 'm2')['forecastMonth']).to.equal(40);
    expect(milestone(element, 'm2')['dueMonth']).to.equal(21);
    await waitUntil(() => said(element).includes('MS2 moved to M40, 1 dependant now late'), 'Nothing is said.');
  });

  it('keeps a month that is none as it was typed, and explains it', async () => {
    const element = await tableOf();
    await enters(element, 'm3', 'due', 'soon');
    expect(milestone(element, 'm3')['dueMonth']).to.equal('soon');
    expect(focused(element)).to.equal('m3 due');
    expect(cellOf(element, 'm3', 'due').getAttribute('aria-invalid')).to.equal('true');
    expect(textIn(root(element).querySelector('.table-problem'))).to.contain('“soon” is no project month');
    expect(said(element)).to.contain('It is kept as it was entered');
    await enters(element, 'm3', 'due', '39');
    expect(milestone(element, 'm3')['dueMonth']).to.equal(39);
  });

  it('says while one types which day a month is, and that a text is no month', async () => {
    const element = await tableOf();
    await focusCell(element, 'm3', 'due');
    await types(element, '2');
    expect(textIn(root(element).querySelector('#cell-editor'))).to.contain('That is 30 Apr 2025');
    await types(element, 'x');
    expect(textIn(root(element).querySelector('#cell-editor'))).to.contain('“2x” is no project month');
  });

  it('of what was achieved does not move', async () => {
    const element = await tableOf();
    await focusCell(element, 'm1', 'due');
    await types(element, '9');
    expect(root(element).querySelector('#cell-editor')).to.equal(null);
    expect(said(element)).to.contain('MS1 stays');
  });

  it('fixes a day, and leaves it to the month again', async () => {
    const element = await tableOf();
    await enters(element, 'm3', 'dueDay', '2028-04-12');
    expect(milestone(element, 'm3')['dueDate']).to.equal('2028-04-12');
    expect(textIn(cellOf(element, 'm3', 'dueDay'))).to.equal('12 Apr 2028');
    await focusCell(element, 'm3', 'dueDay');
    await presses(element, 'Delete');
    expect(milestone(element, 'm3')).to.not.have.property('dueDate');
  });

  it('reads a day as people write it, and says while one types which it is', async () => {
    const element = await tableOf();
    await focusCell(element, 'm3', 'dueDay');
    await types(element, '30/06/2028');
    expect(textIn(root(element).querySelector('#cell-editor'))).to.contain('That is 30 Jun 2028');
    await presses(element, 'Enter');
    expect(milestone(element, 'm3')['dueDate']).to.equal('2028-06-30');
  });

  it('keeps a day that could be two as it was typed, and explains it', async () => {
    const element = await tableOf();
    await enters(element, 'm3', 'dueDay', '03/04/2028');
    expect(milestone(element, 'm3')['dueDate']).to.equal('03/04/2028');
    expect(textIn(root(element).querySelector('.table-problem'))).to.contain('“03/04/2028” cannot be read as a day');
    expect(said(element)).to.contain('It is kept as it was entered');
  });

  it('reads such a day where the language has one order for it', async () => {
    const element = await tableOf({ language: 'de' });
    await enters(element, 'm3', 'dueDay', '03/04/2028');
    expect(milestone(element, 'm3')['dueDate']).to.equal('2028-04-03');
  });

  it('of what is overdue has the status that was entered, to be edited and copied', async () => {
    const milestones = { late: { title: 'Late', dueMonth: 20 } };
    const element = await tableOf({ value: { ...smallPlan, milestones } });
    await focusCell(element, 'late', 'status');
    await presses(element, ' ');
    const { event, data } = clipboardEvent('copy');
    root(element).activeElement?.dispatchEvent(event);
    expect(data.getData('text/plain')).to.match(/\t$/);
    await presses(element, 'F2');
    const chosen = root(element).querySelector<HTMLInputElement>('#cell-editor input:checked');
    expect(textIn(chosen?.closest('label'))).to.equal('Not stated');
    await types(element, 'd');
    await presses(element, 'Enter');
    expect(milestone(element, 'late')['status']).to.equal('delayed');
  });

  it('gets a status by the first letter of its word', async () => {
    const element = await tableOf();
    await enters(element, 'm3', 'status', 'o');
    expect(milestone(element, 'm3')['status']).to.equal('on-track');
  });

  it('gets a partner by arrows in the list', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'lead');
    await presses(element, 'F2', 'ArrowUp', 'Enter');
    expect(milestone(element, 'm2')['lead']).to.equal('nlu');
  });

  it('gets work packages by boxes', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'workPackages');
    await presses(element, 'F2', 'ArrowUp', ' ', 'Enter');
    expect(milestone(element, 'm2')['workPackages']).to.deep.equal({ a: true, b: true });
    expect(textIn(cellOf(element, 'm2', 'workPackages'))).to.equal('WP1, WP2');
  });

  it('takes over what was entered when one presses elsewhere', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    await types(element, 'Infused');
    root(element).querySelector<HTMLElement>('#cell-editor')?.hidePopover();
    await waitUntil(() => milestone(element, 'm2')['title'] === 'Infused', 'It was lost.');
  });

  it('of a work package moves it by its months', async () => {
    const element = await tableOf({ table: 'Work packages' });
    await enters(element, 'a', 'startMonth', '2');
    await enters(element, 'a', 'endMonth', '30');
    expect(element.value?.workPackages?.['a']).to.include({ startMonth: 2, endMonth: 30 });
  });

  it('of a risk has its own terms', async () => {
    const element = await tableOf({ table: 'Critical risks' });
    await enters(element, 'r1', 'severity', 'h');
    expect(element.value?.risks?.['r1']?.severity).to.equal('high');
  });
});

describe('several rows of a table of the roadmap', () => {
  it('get the same status at once, in one step that can be taken back', async () => {
    const element = await tableOf();
    await selectsBoth(element);
    await pressesButton(element, 'Status');
    const item = [...root(element).querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
      (one) => textIn(one) === 'At risk',
    );
    item?.click();
    await drawn(element);
    expect([milestone(element, 'm2')['status'], milestone(element, 'm3')['status']]).to.deep.equal([
      'at-risk',
      'at-risk',
    ]);
    element.undo();
    expect(element.value).to.deep.equal(smallPlan);
  });

  it('move by months together', async () => {
    const element = await tableOf();
    await selectsBoth(element);
    await pressesButton(element, 'Later');
    expect(milestone(element, 'm2')['forecastMonth']).to.equal(25);
    expect(milestone(element, 'm3')['dueMonth']).to.equal(39);
  });

  it('are not moved into the past or out of the project, and it is said why', async () => {
    const element = await tableOf();
    await selectsBoth(element);
    const months = root(element).querySelector<HTMLInputElement>('#shift-months');
    const moves = async (by: string) => {
      if (months) months.value = by;
      months?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await pressesButton(element, 'Earlier');
      return textIn(root(element).querySelector('.rows-bar .shift'));
    };
    expect(await moves('18')).to.contain('Are open and would end before M21, the month of today: MS2 and MS3.');
    expect(await moves('30'))
      .to.contain('or not in a month from 1 to 1200: MS2.')
      .and.to.contain('before M21');
    expect(said(element)).to.contain('Nothing was moved. Give fewer months.');
    expect(element.value).to.deep.equal(smallPlan);
    await presses(element, 'Escape');
    await selectsBoth(element);
    expect(textIn(root(element).querySelector('.rows-bar')), 'of other rows').not.to.contain('Nothing was moved.');
    expect(await moves('3')).not.to.contain('Nothing was moved.');
    expect(milestone(element, 'm2')['forecastMonth']).to.equal(21);
  });

  it('are deleted, and brought back from the note', async () => {
    const element = await tableOf();
    await selectsBoth(element);
    await presses(element, 'Delete');
    expect(titles(element)).to.deep.equal(['Resin cures']);
    expect(focused(element)).to.match(/^m1/);
    await waitUntil(() => root(element).querySelector('.toast button'), 'No note comes.');
    await pressesButton(element, 'Undo');
    expect(element.value).to.deep.equal(smallPlan);
  });

  it('are copied with all their cells, as a spreadsheet takes them', async () => {
    const element = await tableOf();
    await selectsBoth(element);
    const { event, data } = clipboardEvent('copy');
    root(element).activeElement?.dispatchEvent(event);
    expect(data.getData('text/plain').split('\r\n')).to.deep.equal([
      'MS2\tShell infused\tWP2\tBRC\t24\t2027-02-28\t\tDelayed',
      'MS3\tFirst blade turns\tWP2\t\t38\t2028-04-30\t\t',
    ]);
    expect(data.getData('text/html')).to.contain('<table>');
  });

  it('take a block of cells from a spreadsheet, and keep what cannot be read', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    const block = 'Infused twice\tWP1; WP2\tNLU\t26\nTurns\tWP9\tNobody\tsoon\nToo much';
    root(element).activeElement?.dispatchEvent(clipboardEvent('paste', block).event);
    await drawn(element);
    expect(milestone(element, 'm2')).to.include({ title: 'Infused twice', lead: 'nlu', forecastMonth: 26 });
    expect(milestone(element, 'm2')['workPackages']).to.deep.equal({ a: true, b: true });
    expect(milestone(element, 'm3')).to.include({ title: 'Turns', lead: 'Nobody', dueMonth: 'soon' });
    expect(textIn(cellOf(element, 'm3', 'lead'))).to.contain('Nobody in the partnership is called “Nobody”');
    await waitUntil(
      () => textIn(root(element).querySelector('.frame')).includes('3 cells could not be read'),
      'Not told.',
    );
    expect(textIn(root(element).querySelector('.frame'))).to.contain('No place for 1 row');
  });

  it('become one more, in the work package that the cursor is in, with its title to be written', async () => {
    const element = await tableOf();
    await focusCell(element, 'm3', 'title');
    await presses(element, 'Insert');
    await waitUntil(() => root(element).querySelector('#cell-editor:popover-open'), 'No editor opens.');
    await types(element, 'Fourth');
    await presses(element, 'Enter');
    const added = Object.values(element.value?.milestones ?? {}).find(({ title }) => title === 'Fourth');
    expect(added).to.deep.include({ number: 'MS4', workPackages: { b: true } });
  });
});
