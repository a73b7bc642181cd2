import { expect } from '@open-wc/testing';
import { drawn, focusCell, focused, presses, root, rowOf, said, tableOf, titles } from './testing/in-table.ts';

describe('the keyboard in a table of the roadmap', () => {
  it('has one tab stop, at the first row', async () => {
    const element = await tableOf();
    const stops = [...root(element).querySelectorAll('.part-b [tabindex="0"]')];
    expect(stops).to.have.length(1);
    expect(stops[0]?.closest('[data-row]')).to.equal(root(element).querySelector('tbody > tr'));
  });

  it('is a treegrid: work packages at the first level, their milestones at the second', async () => {
    const element = await tableOf();
    expect(root(element).querySelector('.part-b')?.getAttribute('role')).to.equal('treegrid');
    expect(root(element).querySelector('.part-b')?.getAttribute('aria-label')).to.equal('Table 3.1d: Milestones');
    const levels = [...root(element).querySelectorAll('tbody > tr')].map((row) => row.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['1', '2', '1', '2', '2']);
  });

  it('goes by arrows through cells, over headings of groups, and keeps its column', async () => {
    const element = await tableOf();
    await focusCell(element, 'm1', 'due');
    await presses(element, 'ArrowDown');
    expect(focused(element)).to.equal('b group-name');
    await presses(element, 'ArrowDown');
    expect(focused(element)).to.equal('m2 due');
    await presses(element, 'ArrowLeft', 'ArrowLeft');
    expect(focused(element)).to.equal('m2 workPackages');
  });

  it('goes to the ends of a row by Home and End, and to those of the table with Control', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'due');
    await presses(element, 'Home');
    expect(focused(element)).to.equal('m2 select');
    await presses(element, 'End');
    expect(focused(element)).to.equal('m2 details');
    await presses(element, 'Control+End');
    expect(focused(element)).to.equal('m3 details');
    await presses(element, 'Control+Home');
    expect(focused(element)).to.equal('a group-name');
  });

  it('goes up from the first row to the names of the columns', async () => {
    const element = await tableOf();
    await focusCell(element, 'm1', 'title');
    await presses(element, 'ArrowUp', 'ArrowUp');
    expect(focused(element)).to.equal('head title');
  });

  it('goes the other way from right to left', async () => {
    const element = await tableOf({ direction: 'rtl' });
    await focusCell(element, 'm2', 'due');
    await presses(element, 'ArrowLeft');
    expect(focused(element)).to.equal('m2 dueDay');
  });

  it('folds a work package and opens it again', async () => {
    const element = await tableOf();
    await focusCell(element, 'm1', 'title');
    await presses(element, 'ArrowDown', 'ArrowLeft');
    expect(titles(element)).to.deep.equal(['Resin cures']);
    expect(focused(element)).to.equal('b group-name');
    await presses(element, 'ArrowRight');
    expect(titles(element)).to.have.length(3);
  });

  it('selects rows by Space and by Shift with arrows, and says how many', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    await presses(element, ' ', 'Shift+ArrowDown');
    expect(rowOf(element, 'm2').getAttribute('aria-selected')).to.equal('true');
    expect(rowOf(element, 'm3').getAttribute('aria-selected')).to.equal('true');
    expect(rowOf(element, 'm1').getAttribute('aria-selected')).to.equal('false');
    expect(said(element)).to.contain('2 selected');
    await presses(element, 'Escape');
    expect(rowOf(element, 'm2').getAttribute('aria-selected')).to.equal('false');
  });

  it('selects all by Control and A, and by the box in the head', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    await presses(element, 'Control+a');
    expect(root(element).querySelectorAll('[aria-selected="true"]')).to.have.length(3);
    root(element).querySelector<HTMLElement>('[data-select-all]')?.click();
    await drawn(element);
    expect(root(element).querySelectorAll('[aria-selected="true"]')).to.have.length(0);
  });

  it('opens the panel at the field by Control and Enter, and by the button of the row', async () => {
    const element = await tableOf();
    await focusCell(element, 'm2', 'title');
    await presses(element, 'Control+Enter');
    expect(root(element).querySelector('.side')).to.not.equal(null);
    expect(rowOf(element, 'm2').matches('.is-open')).to.equal(true);
    rowOf(element, 'm3').querySelector<HTMLElement>('[data-open]')?.click();
    await drawn(element);
    expect(rowOf(element, 'm3').matches('.is-open')).to.equal(true);
  });

  it('opens the panel by Enter where nothing can be edited, and offers no boxes', async () => {
    const element = await tableOf({ isReadonly: true });
    expect(root(element).querySelector('.part-b input')).to.equal(null);
    expect(root(element).querySelector('.part-b')?.getAttribute('aria-readonly')).to.equal('true');
    await focusCell(element, 'm2', 'due');
    await presses(element, 'Enter');
    expect(rowOf(element, 'm2').matches('.is-open')).to.equal(true);
  });
});
