import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawn, focused, named, one, presses, withIndicator, writes } from '../panel/testing/in-panel.ts';
import { added, choiceNamed, opensLibrary, rowNamed, search, shownLibrary, titles } from './testing/in-library.ts';

describe('The library of indicators', () => {
  it('shows the proposals of all lists, and gives the search the focus', async () => {
    const element = await shownLibrary({});
    expect(titles(element)).to.include('Licenses');
    expect(titles(element).length).to.be.above(100);
    expect(focused(element)).to.equal(search(element));
  });

  it('tells what one means, how it is collected, what it does not tell, and whose words these are', async () => {
    const element = await shownLibrary({});
    rowNamed(element, 'Licenses').focus();
    await drawn(element);
    const means = spacedText(one(element, '.library-means'));
    expect(means).to.contain('Licence agreements and options');
    expect(means).to.contain('Kind Measured · To increase');
    expect(means).to.contain('Source C(2024) 601, 3.4.1(a)');
    expect(means).to.contain('Wording Name as published');
    expect(means).to.contain('Mind One licence that is used');
    const describedBy = rowNamed(element, 'Licenses').getAttribute('aria-describedby') ?? '';
    expect(spacedText(one(element, `#${describedBy.split(' ')[1] ?? ''}`))).to.contain('Licence agreements');
  });

  it('finds words wherever they stand, without case and accents, and first those in titles', async () => {
    const element = await shownLibrary({});
    await writes(element, search(element), 'STANDÄRDS contr');
    expect(titles(element)[0]).to.equal('Contributions to standards');
    expect(spacedText(one(element, '.library-list [role="status"]'))).to.match(/^\d+ indicators?$/);
  });

  it('filters by source, and counts what each has', async () => {
    const element = await shownLibrary({});
    const code = choiceNamed(element, 'Code of Practice (9)');
    code.click();
    await drawn(element);
    expect(titles(element).length).to.equal(9);
    expect(titles(element)).to.include('Trust developed');
  });

  it('filters by the gaps of the balance: only what is empty, or has one', async () => {
    const value = withIndicator({ orientation: 'social', dimension: 'health' }, {});
    const element = await shownLibrary(value);
    choiceNamed(element, 'Business, none yet').click();
    await drawn(element);
    choiceNamed(element, 'Political, none yet').click();
    await drawn(element);
    const terms = [...rootOf(element).querySelectorAll('.library-terms')].map(spacedText);
    expect(terms.length).to.be.above(0);
    for (const term of terms) expect(term).to.contain('Business · Political');
    expect(choiceNamed(element, 'Health, 1 only').checked).to.equal(false);
  });

  it('opens at a gap', async () => {
    const element = await shownLibrary(withIndicator({}), { orientation: 'research' });
    expect(choiceNamed(element, 'Research, none yet').checked).to.equal(true);
    const terms = [...rootOf(element).querySelectorAll('.library-terms')].map(spacedText);
    for (const term of terms) expect(term).to.contain('Research');
  });

  it('says where nothing is found, and leads on: all again, or one of one’s own', async () => {
    const element = await shownLibrary({});
    await writes(element, search(element), 'cows saved');
    expect(spacedText(one(element, '.library-nothing'))).to.contain('Nothing in the library has “cows saved” in it.');
    await presses(element, named(element, 'Show all'));
    expect(titles(element).length).to.be.above(100);
    expect(focused(element)).to.equal(search(element));
  });

  it('adds several at once: their numbers and places continue, the first is opened, and all go with one undo', async () => {
    const value = withIndicator({});
    const element = await shownLibrary(value);
    for (const title of ['Software', 'Licenses']) {
      rowNamed(element, title).click();
      await drawn(element);
    }
    await presses(element, named(element, 'Add 2 indicators'));
    const [, , , software, licenses] = added(element);
    expect(software).to.include({
      title: 'Software',
      number: 'I7',
      order: 4,
      preset: 'code-software',
      kind: 'quantitative',
    });
    expect(licenses).to.include({ title: 'Licenses', number: 'I8', order: 5 });
    expect(one<HTMLDialogElement>(element, '#library').open).to.equal(false);
    await waitUntil(() => focused(element)?.id.includes('baseline'), 'The baseline does not get the focus.');
    expect(spacedText(one(element, '.panel-title'))).to.equal('Software');
    await waitUntil(() => rootOf(element).querySelector('.toast-action'), 'No note comes.');
    expect(spacedText(one(element, '.toast-text'))).to.contain('2 indicators added');
    await presses(element, one(element, '.toast-action'));
    expect(element.value).to.deep.equal(value);
  });

  it('marks what the partnership has already', async () => {
    const element = await shownLibrary(withIndicator({ preset: 'code-licenses' }));
    const row = rowNamed(element, 'Licenses').closest('.library-row');
    expect(spacedText(row)).to.contain('already in this partnership');
  });

  it('begins to count where there is nothing yet', async () => {
    const element = await shownLibrary({});
    rowNamed(element, 'Software').click();
    rowNamed(element, 'Licenses').click();
    await drawn(element);
    await presses(element, named(element, 'Add 2 indicators'));
    expect(added(element).map(({ number, order }) => [number, order])).to.deep.equal([
      ['I1', 1],
      ['I2', 2],
    ]);
  });

  it('writes one from scratch, for what was looked for', async () => {
    const element = await shownLibrary(withIndicator({}), { orientation: 'business', dimension: 'political' });
    await writes(element, search(element), 'cows saved');
    await presses(element, named(element, 'Write “cows saved” from scratch'));
    expect(added(element).at(-1)).to.deep.equal({
      number: 'I7',
      order: 4,
      title: 'cows saved',
      orientation: 'business',
      dimension: 'political',
    });
    await waitUntil(() => focused(element)?.id.includes('definition'), 'The definition does not get the focus.');
  });

  it('keeps what was chosen when it is closed, and shows it by itself', async () => {
    const element = await shownLibrary({});
    rowNamed(element, 'Software').click();
    await drawn(element);
    await sendKeys({ press: 'Escape' });
    await drawn(element);
    await opensLibrary(element);
    expect(named(element, 'Add 1 indicator').disabled).to.equal(false);
    choiceNamed(element, 'Chosen so far (1)').click();
    await drawn(element);
    expect(titles(element)).to.deep.equal(['Software']);
  });

  it('speaks the reader’s language, goals too, and says then that no wording is official', async () => {
    const element = await shownLibrary({}, {}, 'de');
    await waitUntil(() => titles(element).includes('Lizenzen'), 'No German comes.');
    expect(titles(element)).to.include('Gesundheit und Wohlergehen');
    rowNamed(element, 'Lizenzen').focus();
    await drawn(element);
    expect(spacedText(one(element, '.library-means'))).to.contain('In eigenen Worten');
  });

  it('has no accessibility violation', async () => {
    const element = await shownLibrary({});
    rowNamed(element, 'Licenses').focus();
    await drawn(element);
    await expect(element).to.be.accessible();
  });
});

describe('By keyboard alone', () => {
  it('one types, goes down, chooses, types on, and adds', async () => {
    const element = await shownLibrary(withIndicator({}));
    await sendKeys({ type: 'licen' });
    await drawn(element);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(rowNamed(element, 'Licenses'));
    await sendKeys({ press: ' ' });
    await drawn(element);
    // What is typed on a row is the next search.
    await sendKeys({ type: 'trademarks' });
    await drawn(element);
    expect(search(element).value).to.equal('trademarks');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: ' ' });
    await drawn(element);
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(
      added(element)
        .map(({ title }) => title)
        .slice(3),
    ).to.deep.equal(['Licenses', 'Trademarks']);
  });

  it('one goes through the rows with the arrow keys, Home and End, and back to the search', async () => {
    const element = await shownLibrary({});
    const rows = titles(element);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(rowNamed(element, rows[1] ?? ''));
    await sendKeys({ press: 'End' });
    expect(focused(element)).to.equal([...rootOf(element).querySelectorAll('.library-row input')].at(-1));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal(search(element));
  });

  it('one adds the row that one is on, where nothing was chosen', async () => {
    const element = await shownLibrary({});
    await sendKeys({ type: 'trademarks' });
    await drawn(element);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(added(element).map(({ title }) => title)).to.deep.equal(['Trademarks']);
  });
});
