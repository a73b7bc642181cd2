import { button, found, rootOf, type TestPlace, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KvRoadmap } from '../roadmap.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { crowd, hostile } from '../samples/hostile.ts';
import { small } from '../testing/small-roadmap.ts';
import { inView } from './testing/in-view.ts';

function agenda(value: unknown, properties: Partial<KvRoadmap> = {}, place: TestPlace = {}): Promise<KvRoadmap> {
  return inView('agenda', '.agenda', { ...properties, value }, { width: '320px', ...place });
}

/** Browsers differ in whether a comma follows the day of the week. */
const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=Mon|Tue|Wed|Thu|Fri|Sat|Sun),/g, '')
    .trim();

/** The headings, each with what stands below it. */
function parts(element: KvRoadmap): [string, string[]][] {
  return [...rootOf(element).querySelectorAll('.agenda section')].map((section) => [
    words(section.querySelector('.agenda-heading')),
    [...section.querySelectorAll('.agenda-text')].map(words),
  ]);
}

async function opensDialog(element: KvRoadmap): Promise<HTMLInputElement> {
  (await found(element, '.agenda-section-late .menu-item:nth-child(2)')).click();
  return (await found(element, '#agenda-forecast[open] input')) as HTMLInputElement;
}

describe('the agenda', () => {
  it('has room for the letters of a partner, however large the text is', async () => {
    const element = await agenda(small, {}, { width: '1300px' });
    for (const size of ['15px', '30px']) {
      element.style.setProperty('--kv-font-size', size);
      const marks = [...rootOf(element).querySelectorAll<HTMLElement>('.agenda-entry > .mark')];
      expect(marks).to.not.have.lengthOf(0);
      for (const mark of marks) {
        const letters = document.createRange();
        letters.selectNodeContents(mark);
        const [inner, outer] = [letters.getBoundingClientRect(), mark.getBoundingClientRect()];
        expect([inner.left > outer.left, inner.right < outer.right], size).to.deep.equal([true, true]);
        expect([inner.top >= outer.top, inner.bottom <= outer.bottom], size).to.deep.equal([true, true]);
        const menu = mark.parentElement?.querySelector('.menu-anchor')?.getBoundingClientRect();
        expect(outer.right, size).to.be.at.most(menu?.left ?? Infinity);
      }
    }
  });

  it('tells what is late and what is due, month by month, with what has changed', async () => {
    expect(parts(await agenda(small))).to.deep.equal([
      ['Running late', ['60 m shell infused Milestone MS4 · was 30 Nov 2026 Delayed, now 28 Feb 2027']],
      ['February 2027 in 3 months', ['Second Review · Thu 18 Feb, M24']],
      ['April 2027 in 5 months', ['Infusion process description Deliverable D3.2 · Fri 30 Apr, M26 On track']],
    ]);
  });

  it('says since when something is overdue that nobody calls delayed', async () => {
    const ms1 = { title: 'Forgotten', dueMonth: 20, lead: 'nlu', meansOfVerification: 'A report' };
    const value = { ...small, milestones: { ms1 } };
    expect(parts(await agenda(value))[0]).to.deep.equal([
      'Running late',
      ['Forgotten Milestone M20 Overdue since 31 Oct 2026'],
    ]);
  });

  it('tells in months what is late where nobody knows when the project starts', async () => {
    const { startDate: _start, ...startless } = small;
    const [late] = parts(await agenda(startless));
    expect(late?.[1][0]).to.match(/^60 m shell infused Milestone MS4 · was M21 Delayed, now M24/);
  });

  it('says that there is no new date only where there is none', async () => {
    const value = { milestones: { ms: { title: 'A', status: 'delayed' } } };
    expect(parts(await agenda(value))[0]?.[1][0]).to.match(/^A Milestone Delayed, no new date/);
  });

  it('says how much is wrong or missing in an entry', async () => {
    const ms = { title: 'A', dueMonth: 23, lead: 'gone', dependsOn: { nowhere: {} } };
    const element = await agenda({ ...small, milestones: { ms }, deliverables: {} });
    await waitUntil(
      () => /A Milestone .* 2 errors 1 warning$/.test(parts(element)[0]?.[1][0] ?? ''),
      'Nobody says it.',
    );
  });

  it('counts by working days where the host does', async () => {
    const element = await agenda(
      { ...small, milestones: { ms: { title: 'A', dueMonth: 23 } } },
      { dueOn: 'last-working-day' },
    );
    // 31 January 2027 is a Sunday.
    expect(textOf(element)).to.match(/Fri,? 29 Jan, M23/);
  });

  it('has a heading of the right level for each part, and lists that are lists', async () => {
    const element = await agenda(small, { headingLevel: 2 });
    const root = rootOf(element);
    expect(
      [...root.querySelectorAll('.agenda :is(h1, h2, h3, h4, h5, h6)')].map(({ localName }) => localName),
    ).to.deep.equal(['h3', 'h3', 'h3', 'h3']);
    for (const list of root.querySelectorAll('.agenda-list')) expect(list.getAttribute('role')).to.equal('list');
  });

  it('tells how far the project is, and how many milestones it has', async () => {
    const element = await agenda(bladeLoop);
    const line = await found(element, '.agenda-progress');
    expect(line.getAttribute('aria-label')).to.match(/^Month 21 of 48\. \d+ of \d+ milestones achieved$/);
    expect(line.querySelectorAll('.agenda-milestone').length).to.be.greaterThan(5);
  });

  it('draws no line for a project without an end', async () => {
    const { endDate: _end, ...endless } = small;
    expect(rootOf(await agenda(endless)).querySelector('.agenda-progress')).to.equal(null);
  });

  it('leaves for later what is not near, and shows it when asked', async () => {
    const element = await agenda(bladeLoop);
    const rest = await found(element, '.agenda-rest button');
    expect(words(rest)).to.match(/^\d+ later, until year 3$/);
    const before = rootOf(element).querySelectorAll('.agenda-entry').length;
    rest.click();
    await waitUntil(() => rootOf(element).querySelectorAll('.agenda-entry').length > before);
    // Reading goes on where it ended.
    await waitUntil(() => rootOf(element).activeElement?.matches('.agenda-title'));
    expect(rootOf(element).activeElement).to.equal(rootOf(element).querySelectorAll('.agenda-title')[before]);
    expect(rootOf(element).querySelector('.agenda-rest')).to.equal(null);
  });

  it('shows no more than the host allows', async () => {
    const element = await agenda(bladeLoop, { limit: 3 });
    expect(rootOf(element).querySelectorAll('.agenda-entry').length).to.equal(3);
  });

  it('draws ten thousand entries of one month a page at a time', async () => {
    const element = await agenda(crowd(10_000));
    expect(rootOf(element).querySelectorAll('.agenda-entry').length).to.be.at.most(100);
    expect(textOf(element)).to.contain('9,900 later');
  });

  it('folds what is achieved, and says how much that is', async () => {
    const element = await agenda(small);
    const folded = (await found(element, '.agenda-folded')) as HTMLDetailsElement;
    expect(words(folded.querySelector('summary'))).to.equal('Achieved 22 entries');
    expect(folded.querySelector('.agenda-entry')).to.equal(null);
    folded.querySelector('summary')?.click();
    await waitUntil(() => folded.querySelectorAll('.agenda-entry').length === 2);
    expect(words(folded.querySelector('.agenda-text'))).to.match(/^Mid-term Review · 19 Aug 2026, M18/);
  });

  it('shows what matches the search, and the way back where nothing does', async () => {
    const element = await agenda(small);
    const search = (await found(element, '.search-input')) as HTMLInputElement;
    search.focus();
    await sendKeys({ type: 'infusion' });
    await waitUntil(() => rootOf(element).querySelectorAll('.agenda-entry').length === 1);
    await sendKeys({ type: ' of nothing' });
    const back = await found(element, '.agenda .nothing-found button');
    back.click();
    await waitUntil(() => rootOf(element).querySelectorAll('.agenda-entry').length === 3);
  });

  it('shows what concerns a partner', async () => {
    const element = await agenda(small, { partner: 'nlu' });
    expect(
      parts(element)
        .flatMap(([, entries]) => entries)
        .join(),
    ).to.not.contain('MS4');
    expect(
      parts(element)
        .flatMap(([, entries]) => entries)
        .join(),
    ).to.contain('D3.2');
  });

  it('names partners by their marks, in full for those who do not see them', async () => {
    const element = await agenda(small);
    const mark = await found(element, '.agenda-entry .mark');
    expect([words(mark), mark.getAttribute('aria-label')]).to.deep.equal(['BRC', 'Brenner Composites GmbH']);
  });

  it('opens an entry with Enter, and has the focus again when the panel is closed', async () => {
    const element = await agenda(small);
    const title = await found(element, '.agenda-title');
    title.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rootOf(element).querySelector('.side'));
    expect((await found(element, '.agenda-title')).getAttribute('aria-current')).to.equal('true');
    (rootOf(element).activeElement as HTMLElement | null)?.blur();
    title.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await waitUntil(() => !rootOf(element).querySelector('.side'));
    await waitUntil(() => rootOf(element).activeElement?.matches('.agenda-title'));
  });

  it('marks an entry as achieved with one press, and takes that back', async () => {
    const element = await agenda(small);
    expect(button(element, 'Actions for MS4').getAttribute('aria-haspopup')).to.equal('menu');
    (await found(element, '.agenda-section-late .menu-item')).click();
    await waitUntil(() => element.value?.milestones?.['ms4']?.status === 'achieved');
    expect(element.value?.milestones?.['ms4']?.actualMonth).to.equal(21);
    await waitUntil(() => textOf(element).includes('MS4 achieved in M21'));
    (await found(element, '.toast-action')).click();
    await waitUntil(() => element.value?.milestones?.['ms4']?.status === 'delayed');
    expect(element.value?.milestones?.['ms4']).to.not.have.property('actualMonth');
  });

  it('takes a new forecast, and says beforehand what waits for it in vain', async () => {
    const element = await agenda(small);
    const input = await opensDialog(element);
    expect(input.value).to.equal('24');
    await waitUntil(() => rootOf(element).activeElement === input);
    input.select();
    await sendKeys({ type: '27' });
    await waitUntil(() => textOf(element).includes('M27 ends on 31 May 2027.'));
    expect(textOf(element)).to.contain('Waits for it and would be late: D3.2.');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.value?.milestones?.['ms4']?.forecastMonth === 27);
    expect(element.value?.milestones?.['ms4']?.baselineMonth).to.equal(21);
    await waitUntil(() => textOf(element).includes('MS4 moved to M27'));
  });

  it('keeps the dialog open for a month that is none, and says what one is', async () => {
    const element = await agenda(small);
    const input = await opensDialog(element);
    await waitUntil(() => rootOf(element).activeElement === input);
    input.select();
    await sendKeys({ type: '1000000000' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(element).includes('Give a project month from 1 to 1200.'));
    expect(element.value?.milestones?.['ms4']?.forecastMonth).to.equal(24);
  });

  it('offers nothing to do to who only reads', async () => {
    const element = await agenda(small, { readOnly: true });
    expect(rootOf(element).querySelector('.agenda .menu-anchor')).to.equal(null);
  });

  it('leads from the review that nobody has planned to the reviews', async () => {
    const element = await agenda({ ...small, reviews: {}, reviewEveryMonths: 8 });
    const [, [entry]] = parts(element).find(([, entries]) => entries.some((one) => one.includes('Next review'))) ?? [
      '',
      [],
    ];
    expect(entry).to.equal('Next review of the roadmap Review · M9 Overdue since 1 Nov 2025');
    (await found(element, '#agenda--review-due')).click();
    await waitUntil(() => element.view === 'reviews');
    localStorage.clear();
  });

  it('shows what no schema allows as text, and throws at nobody', async () => {
    const element = await agenda(hostile);
    expect(textOf(element)).to.contain('"><svg onload=alert(1)>');
    expect(rootOf(element).querySelector('[onload]')).to.equal(null);
  });

  it('speaks German and French', async () => {
    const german = await agenda(small, {}, { lang: 'de' });
    await waitUntil(() => textOf(german).includes('Im Verzug'));
    expect(parts(german)[0]?.[1][0]).to.equal(
      '60 m shell infused Meilenstein MS4 · war 30. Nov. 2026 Verzögert, jetzt 28. Feb. 2027',
    );
    const french = await agenda(small, {}, { lang: 'fr' });
    await waitUntil(() => parts(french)[0]?.[0] === 'En retard');
  });

  it('is what the timeline becomes where there is no room for it', async () => {
    const element = await inView('timeline', '.agenda-entry', { value: small }, { width: '420px' });
    expect(element.view).to.equal('timeline');
  });
});
