import { button, found, rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { monthsAfter, projectLength } from '@kvasir/model/roadmap.js';
import { inView } from '../agenda/testing/in-view.ts';
import type { KvRoadmap } from '../roadmap.ts';
import { empty } from '../samples/blade-loop.ts';
import { draftOf, firstDay, frameDates } from './frame-dates.ts';

function firstStep(): Promise<KvRoadmap> {
  return inView('timeline', '.frame-form', { value: empty });
}

async function writes(element: KvRoadmap, id: string, text: string): Promise<void> {
  const control = (await found(element, `#${id}`)) as HTMLInputElement;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** A browser without a control for months is asked for a day. */
function month(element: KvRoadmap, text: string): string {
  return rootOf(element).querySelector<HTMLInputElement>('#frame-first')?.type === 'month' ? text : `${text}-01`;
}

describe('the first step of a roadmap', () => {
  it('sets the beginning and the end from a month and a length', async () => {
    const element = await firstStep();
    await writes(element, 'frame-first', month(element, '2025-03'));
    await writes(element, 'frame-months', '48');
    expect(textOf(element)).to.contain('M1 begins on 1 Mar 2025, M48 ends on 28 Feb 2029.');
    button(element, 'Set the frame').click();
    await waitUntil(() => element.value?.startDate === '2025-03-01');
    expect(element.value?.endDate).to.equal('2029-02-28');
    // What comes next has the focus.
    await waitUntil(() => rootOf(element).activeElement?.id === 'frame-add');
  });

  it('is done with Enter', async () => {
    const element = await firstStep();
    await writes(element, 'frame-first', month(element, '2025-03'));
    (await found(element, '#frame-months')).focus();
    await sendKeys({ type: '36' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.value?.endDate === '2028-02-29');
  });

  it('says what is missing, and leads there', async () => {
    const element = await firstStep();
    button(element, 'Set the frame').click();
    await waitUntil(() => textOf(element).includes('Give the first month.'));
    await waitUntil(() => rootOf(element).activeElement?.id === 'frame-first');
    await writes(element, 'frame-first', month(element, '2025-03'));
    await writes(element, 'frame-months', 'four years');
    button(element, 'Set the frame').click();
    await waitUntil(() => textOf(element).includes('Give whole months, from 1 to 1200.'));
    expect(((await found(element, '#frame-months')) as HTMLInputElement).value).to.equal('four years');
    expect(element.value).to.deep.equal(empty);
  });
});

describe('the dates of a frame', () => {
  it('make a project of as many months as were asked for', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((months) => monthsAfter('1990-01-15', months) ?? '');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1200 }), (first, months) => {
        const dates = frameDates({ first, months });
        expect(projectLength(dates?.startDate, dates?.endDate)).to.equal(months);
        expect(draftOf({ ...dates })).to.deep.equal({ first, months });
      }),
    );
  });

  it('begin on the first of a month, or on the day that is given', () => {
    expect(firstDay('2025-03')).to.equal('2025-03-01');
    expect(firstDay('2025-03-15')).to.equal('2025-03-15');
    expect(firstDay('2025-02-30')).to.equal(undefined);
    expect(frameDates({ first: '2025-03', months: '48' })).to.equal(undefined);
    expect(frameDates({ first: '2025-03', months: 1e9 })).to.equal(undefined);
    expect(frameDates({ first: '9999-12', months: 12 })).to.equal(undefined);
  });
});
