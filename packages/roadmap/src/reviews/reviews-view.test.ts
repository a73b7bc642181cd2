import { button, found, hasButton, rootOf, type TestPlace, textOf, waitUntil } from '@kvasir/element/testing.js';
import { closeReview } from '@kvasir/model/roadmap.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inView } from '../agenda/testing/in-view.ts';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { hostile } from '../samples/hostile.ts';
import { small } from '../testing/small-roadmap.ts';

function reviews(value: unknown, properties: Partial<KvRoadmap> = {}, place: TestPlace = {}): Promise<KvRoadmap> {
  return inView('reviews', '.reviews', { ...properties, value }, place);
}

const words = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: KvRoadmap, selector: string): string[] =>
  [...rootOf(element).querySelectorAll(selector)].map(words);

async function opens(element: KvRoadmap, name: string, dialog: string): Promise<HTMLElement> {
  button(element, name).click();
  const found = await waitForOpen(element, dialog);
  return found;
}

function waitForOpen(element: KvRoadmap, dialog: string): Promise<HTMLElement> {
  return found(element, `${dialog}[open]`);
}

async function writes(element: KvRoadmap, selector: string, text: string): Promise<void> {
  const control = (await found(element, selector)) as HTMLInputElement;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** With what the review of August kept: MS4 was due in month 21 then, and there was another deliverable. */
const since: Roadmap = {
  ...small,
  reviews: {
    ...small.reviews,
    first: {
      date: '2026-08-19',
      title: 'Mid-term',
      plan: closeReview({
        milestones: { ms4: { title: '60 m shell infused', dueMonth: 21, status: 'on-track' } },
        deliverables: { ...small.deliverables, gone: { title: 'Taken back', dueMonth: 30 } },
        workPackages: small.workPackages ?? {},
      }),
    },
  },
};

describe('the view of the reviews', () => {
  it('says when the next is due, how far away that is, and which was the last', async () => {
    const element = await reviews(small);
    expect(all(element, '.reviews-facts dd')).to.deep.equal(['18 Feb 2027, M24 in 92 days', '19 Aug 2026 Mid-term']);
  });

  it('says that one is overdue, and by how much', async () => {
    const element = await reviews({ ...small, reviews: {}, reviewEveryMonths: 20 });
    expect(all(element, '.reviews-facts dd')).to.deep.equal(['1 Nov 2026, M21 overdue by 17 days', 'None yet']);
  });

  it('changes the rhythm, and keeps what is no number as it was entered', async () => {
    const element = await reviews(small);
    const control = (await found(element, '#reviews-rhythm')) as HTMLInputElement;
    control.focus();
    control.select();
    await sendKeys({ type: '4' });
    await waitUntil(() => element.value?.reviewEveryMonths === 4);
    control.select();
    await sendKeys({ type: '0' });
    await waitUntil(() => textOf(element).includes('Give whole months, from 1 to 60.'));
    expect(element.value?.reviewEveryMonths).to.equal(0);
    expect(control.value).to.equal('0');
  });

  it('shows what the rules say of the reviews', async () => {
    const element = await reviews({ ...small, reviews: {} });
    await waitUntil(() => textOf(element).includes('There is to be a review at least every 6 months'));
  });

  it('lists what is planned from the nearest on and what was held from the latest back', async () => {
    const element = await reviews({
      ...small,
      reviews: { ...small.reviews, start: { date: '2026-02-19', title: 'First' }, odd: { date: 'in spring' } },
    });
    expect(all(element, '.reviews-table tbody th')).to.deep.equal([
      ...['Planned', 'Second, M24', 'Held', 'Mid-term, M18', 'First, M12', 'Without a date', 'Review'],
    ]);
    expect(textOf(element)).to.contain('in spring');
    expect(textOf(element)).to.contain('2 held, 1 planned');
  });

  it('opens a review in the panel', async () => {
    const element = await reviews(small);
    (await found(element, '#review--first')).click();
    await waitUntil(() => rootOf(element).querySelector('.side'));
    expect((await found(element, '#review--first')).getAttribute('aria-current')).to.equal('true');
  });

  it('tells what has changed since the last review that kept the roadmap', async () => {
    const element = await reviews(since);
    expect(textOf(element)).to.contain('Changed since Mid-term, 19 Aug 2026, 2 items');
    expect(all(element, '.reviews-change')).to.deep.equal([
      'Milestone MS4 60 m shell infused Expected M21 → M24, Status On track → Delayed',
      'Deliverable Taken back Taken out',
    ]);
  });

  it('says from when on it can be told, where no review has kept anything', async () => {
    expect(textOf(await reviews(small))).to.contain('from the first review on that is closed here');
  });

  it('closes the review that was planned, keeps the roadmap with it, and plans the next', async () => {
    const element = await reviews({ ...small, reviews: { second: { date: '2026-11-20', title: 'Second' } } });
    const dialog = await opens(element, 'Close a review…', '#reviews-closing');
    expect(words(dialog.querySelector('h4'))).to.equal('Close a review');
    expect(((await found(element, '#reviews-closing-date')) as HTMLInputElement).value).to.equal('2026-11-18');
    expect(((await found(element, '#reviews-closing-next')) as HTMLInputElement).value).to.equal('2027-05-18');
    (await found(element, '#reviews-closing-participants-0')).click();
    await writes(element, '#reviews-closing-decisions', ' Keep MS4. ');
    button(element, 'Close the review').click();
    await waitUntil(() => element.value?.reviews?.['second']?.plan);
    const { plan, ...closed } = element.value?.reviews?.['second'] ?? {};
    expect(closed).to.deep.equal({
      date: '2026-11-18',
      title: 'Second',
      participants: { nlu: true },
      decisions: 'Keep MS4.',
      next: '2027-05-18',
    });
    expect(plan?.milestones?.['ms4']?.forecastMonth).to.equal(24);
    expect(Object.values(element.value?.reviews ?? {}).map(({ date }) => date)).to.deep.equal([
      '2026-11-18',
      '2027-05-18',
    ]);
    expect(textOf(element)).to.contain('Nothing has changed on the roadmap since.');
    (await found(element, '.toast-action')).click();
    await waitUntil(() => element.value?.reviews?.['second']?.date === '2026-11-20');
    expect(Object.keys(element.value?.reviews ?? {})).to.deep.equal(['second']);
  });

  it('closes no review that lies ahead, and takes no next one before it', async () => {
    const element = await reviews(small);
    await opens(element, 'Close a review…', '#reviews-closing');
    await writes(element, '#reviews-closing-date', '2026-12-24');
    button(element, 'Close the review').click();
    await waitUntil(() => textOf(element).includes('give today or a day before'));
    await writes(element, '#reviews-closing-date', '2026-11-01');
    await writes(element, '#reviews-closing-next', '2026-10-01');
    button(element, 'Close the review').click();
    await waitUntil(() => textOf(element).includes('The next review comes after this one.'));
    expect(element.value).to.deep.equal(small);
  });

  it('plans a review, and leads to it', async () => {
    const element = await reviews(small);
    await opens(element, 'Plan a review…', '#reviews-planning');
    button(element, 'Plan the review').click();
    await waitUntil(() => textOf(element).includes('Give the day.'));
    await writes(element, '#reviews-planning-date', '2027-08-18');
    await writes(element, '#reviews-planning-title', 'Third');
    button(element, 'Plan the review').click();
    await waitUntil(() => Object.keys(element.value?.reviews ?? {}).length === 3);
    expect(Object.values(element.value?.reviews ?? {}).at(-1)).to.deep.equal({ date: '2027-08-18', title: 'Third' });
    await waitUntil(() => words(rootOf(element).activeElement) === 'Third');
  });

  it('deletes a review, and brings it back', async () => {
    const element = await reviews(small);
    (await found(element, '#review--first-menu-menu .menu-item-danger')).click();
    await waitUntil(() => !element.value?.reviews?.['first']);
    await waitUntil(() => words(rootOf(element).activeElement) === 'Second');
    (await found(element, '.toast-action')).click();
    await waitUntil(() => element.value?.reviews?.['first']);
    expect(element.value).to.deep.equal(small);
  });

  it('shows what a suspension moves before it does it, and takes it back', async () => {
    const element = await reviews(small);
    await opens(element, 'Suspend or extend…', '#reviews-shifting');
    expect(button(element, 'Move 0 items').disabled).to.equal(true);
    await writes(element, '#reviews-shifting-from', '25');
    await writes(element, '#reviews-shifting-by', '6');
    expect(all(element, '.reviews-preview-table tbody tr')).to.deep.equal([
      'End of the project 28 Feb 2029 31 Aug 2029',
      'WP3 Blade manufacture Ends M36 29 Feb 2028 M42 31 Aug 2028',
      'D3.2 Infusion process description Due M26 30 Apr 2027 M32 31 Oct 2027',
    ]);
    button(element, 'Move 2 items').click();
    await waitUntil(() => element.value?.endDate === '2029-08-31');
    expect(element.value?.deliverables?.['d3-2']?.dueMonth).to.equal(32);
    await waitUntil(() => textOf(element).includes('2 items moved by +6 months'));
    (await found(element, '.toast-action')).click();
    await waitUntil(() => element.value?.endDate === '2029-02-28');
    expect(element.value).to.deep.equal(small);
  });

  it('says what a move forward would break', async () => {
    const element = await reviews(small);
    await opens(element, 'Suspend or extend…', '#reviews-shifting');
    await writes(element, '#reviews-shifting-from', '25');
    await writes(element, '#reviews-shifting-by', '-2');
    expect(textOf(element)).to.contain('Would come too early for what it waits for: D3.2.');
    await writes(element, '#reviews-shifting-by', '1000000000');
    expect(textOf(element)).to.contain('Give whole months, at most 600 either way.');
    expect(button(element, 'Move 0 items').disabled).to.equal(true);
  });

  it('forecasts nothing for what had no forecast: a line for each item that is due later', async () => {
    const element = await reviews({
      ...small,
      milestones: {
        next: { number: 'MS5', title: 'Blade tested', dueMonth: 27, baselineMonth: 27 },
        late: { number: 'MS6', title: 'Blade hung', dueMonth: 29, baselineMonth: 29, forecastMonth: 30 },
      },
      deliverables: {},
      workPackages: {},
    });
    await opens(element, 'Suspend or extend…', '#reviews-shifting');
    await writes(element, '#reviews-shifting-by', '3');
    expect(all(element, '.reviews-preview-table tbody tr').slice(1)).to.deep.equal([
      'MS5 Blade tested Due M27 31 May 2027 M30 31 Aug 2027',
      'MS6 Blade hung Due M29 31 Jul 2027 M32 31 Oct 2027',
      'MS6 Blade hung Expected M30 31 Aug 2027 M33 30 Nov 2027',
    ]);
  });

  it('moves nothing that is open into the past, and says what that would be', async () => {
    const element = await reviews(small);
    await opens(element, 'Suspend or extend…', '#reviews-shifting');
    await writes(element, '#reviews-shifting-from', '24');
    await writes(element, '#reviews-shifting-by', '-8');
    expect(textOf(element)).to.contain('before M21, the month of today: MS4 and D3.2.');
    expect(textOf(element)).to.contain('Nothing can be moved by so much.');
    expect(rootOf(element).querySelector('.reviews-preview')).to.equal(null);
    expect(button(element, 'Move 0 items').disabled).to.equal(true);
    await writes(element, '#reviews-shifting-by', '-30');
    expect(textOf(element)).to.contain('or not in a month from 1 to 1200: MS4 and D3.2.');
    expect(textOf(element)).to.contain('the month of today: End of the project and WP3.');
    await writes(element, '#reviews-shifting-by', '-1');
    expect(button(element, 'Move 3 items').disabled).to.equal(false);
  });

  it('changes the frame, and shows that months stay and dates move', async () => {
    const element = await reviews(small);
    await opens(element, 'Change the frame…', '#frame-dialog');
    await writes(element, '#frame-dialog-first', '2025-04-15');
    expect(all(element, '.frame-preview tbody tr')).to.deep.equal([
      ...['M1 begins 1 Mar 2025 15 Apr 2025', 'M48 ends 28 Feb 2029 14 Apr 2029'],
      ...['MS4, M24 28 Feb 2027 14 Apr 2027', 'D3.2, M26 30 Apr 2027 14 Jun 2027'],
    ]);
    button(element, 'Change the frame').click();
    await waitUntil(() => element.value?.startDate === '2025-04-15');
    expect(element.value?.endDate).to.equal('2029-04-14');
    expect(element.value?.milestones).to.deep.equal(small.milestones);
  });

  it('leads back to where a dialog was opened', async () => {
    const element = await reviews(small);
    const opener = button(element, 'Plan a review…');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await waitForOpen(element, '#reviews-planning');
    await waitUntil(() => rootOf(element).activeElement?.id === 'reviews-planning-date');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => rootOf(element).activeElement === opener);
  });

  it('offers nothing to do to who only reads', async () => {
    const element = await reviews(small, { readOnly: true });
    expect(rootOf(element).querySelector('.reviews input, .reviews .menu-anchor')).to.equal(null);
    expect(hasButton(element, 'Close a review…')).to.equal(false);
    expect(textOf(element)).to.contain('every 6 months');
  });

  it('shows what no schema allows as it came, and throws at nobody', async () => {
    const element = await reviews({ ...hostile, reviews: { ...hostile.reviews, list: [1], one: null, __proto__: 7 } });
    expect(textOf(element)).to.contain('someday');
    expect(((await found(element, '#reviews-rhythm')) as HTMLInputElement).value).to.equal('-6');
    for (const open of ['Close a review…', 'Plan a review…', 'Suspend or extend…', 'Set the frame…']) {
      button(element, open).click();
      await element.updateComplete;
      rootOf(element).querySelector<HTMLDialogElement>('dialog[open]')?.close();
      await element.updateComplete;
    }
  });

  it('stands in a phone as it does in a page', async () => {
    const element = await reviews(since, {}, { width: '300px' });
    const view = await found(element, '.reviews');
    expect(view.scrollWidth).to.be.at.most(view.clientWidth + 1);
    expect(rootOf(element).querySelector('.reviews-table [role="row"]')).to.not.equal(null);
  });
});
