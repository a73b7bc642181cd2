import { waitUntil } from '@kvasir/element/testing.js';
import type { FeedbackAnswer } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { all, focused, found, press, rootOf, shownView, words, writes } from '../negative/testing/shown-view.ts';
import { hostile } from '../samples/hostile.ts';

function feedback(
  value: unknown,
  properties: Partial<Omit<KvImpactForm, 'value'>> = {},
  width?: string,
): Promise<KvImpactForm> {
  return shownView('.feedback', { view: 'feedback', ...properties, value }, width === undefined ? {} : { width });
}

/** Answers of academia and industry, all with the same points. */
function answers(academia: number, industry: number, point: number): Record<string, FeedbackAnswer> {
  return Object.fromEntries(
    Array.from({ length: academia + industry }, (_, at): [string, FeedbackAnswer] => [
      `a${String(at)}`,
      {
        side: at < academia ? 'academia' : 'industry',
        ratings: { trust: point, communication: point },
        ...(at === 0 && { comment: 'Samples come late.' }),
      },
    ]),
  );
}

const closed: ImpactSlice = {
  indicators: { one: { title: 'One' } },
  impact: {
    feedbackRounds: {
      first: { title: 'Spring', opens: '2026-03-01', closes: '2026-03-31', answers: answers(6, 5, 3) },
      second: { title: 'Summer', opens: '2026-06-01', closes: '2026-06-30', answers: answers(7, 2, 4) },
      third: { title: 'Autumn', opens: '2026-11-01', closes: '2026-11-30', answers: answers(3, 0, 2) },
    },
  },
};

describe('the view of the feedback rounds', () => {
  it('lists the rounds with where they stand, and how many have answered', async () => {
    const element = await feedback(closed);
    expect(all(element, '.round-name')).to.deep.equal(['Autumn', 'Summer', 'Spring']);
    expect(all(element, '.round-facts')).to.deep.equal([
      'Open 1 Nov 2026 to 30 Nov 2026 3 answers so far. Results come after 30 Nov 2026.',
      'Closed 1 Jun 2026 to 30 Jun 2026 9 answers',
      'Closed 1 Mar 2026 to 31 Mar 2026 11 answers',
    ]);
  });

  it('shows nothing of a round before it has closed', async () => {
    const { third } = closed.impact?.feedbackRounds ?? {};
    const element = await feedback({ ...closed, impact: { feedbackRounds: { third } } });
    expect(words(await found<HTMLElement>(element, '.feedback'))).to.contain(
      'The first results come after 30 Nov 2026, when Autumn closes.',
    );
    expect(rootOf(element).querySelector('table, svg.trend-picture, .feedback-comments')).to.equal(null);
  });

  it('shows means by question and side, and hides what fewer than five answered with what would tell it', async () => {
    const element = await feedback(closed);
    const cells = (row: number) => all(element, `.feedback-results tbody tr:nth-child(${row}) td > span:last-child`);
    expect(words(rootOf(element).querySelector('.feedback-results tbody th > b'))).to.equal('Trust');
    // Two of industry are too few, and academia with the total would give them away.
    expect(cells(1)).to.deep.equal(['not shown', 'not shown', '–no answer', '–no answer', '4.0 99 answers']);
    expect(words(await found<HTMLElement>(element, '.feedback'))).to.contain('Not shown: fewer than 5 answers');
    const choice = await found<HTMLSelectElement>(element, '#feedback-round');
    choice.value = 'first';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(cells(1)).to.deep.equal([
      '3.0 66 answers',
      '3.0 55 answers',
      '–no answer',
      '–no answer',
      '3.0 1111 answers',
    ]);
    expect(words(await found<HTMLElement>(element, '.feedback'))).not.to.contain('Not shown:');
  });

  it('shows what was written without the side, where enough have answered', async () => {
    const element = await feedback(closed);
    expect(all(element, '.feedback-comments li')).to.deep.equal(['Samples come late.']);
    const few = { first: { title: 'Few', opens: '2026-03-01', closes: '2026-03-31', answers: answers(4, 0, 3) } };
    element.value = { ...closed, impact: { feedbackRounds: few } };
    await element.updateComplete;
    expect(all(element, '.feedback-comments li')).to.deep.equal([]);
    expect(all(element, '.round-facts')).to.deep.equal(['Closed 1 Mar 2026 to 31 Mar 2026 fewer than 5 answers']);
  });

  it('draws how answers changed, and says the same in a table', async () => {
    const element = await feedback(closed);
    const picture = await found<HTMLElement>(element, '.trend-picture');
    expect(picture.getAttribute('aria-label')).to.equal('Trust, All: Spring 3.0 and Summer 4.0');
    expect(all(element, '.trend:first-child .trend-label-all')).to.deep.equal(['All 4.0']);
    expect(all(element, '.trend-table tbody:nth-child(2) :is(th, td)')).to.deep.equal([
      'Trust',
      ...['Academia', '3.0', 'not shown'],
      ...['Industry', '3.0', 'not shown'],
      ...['Public authorities', 'no answer', 'no answer'],
      ...['Civil society', 'no answer', 'no answer'],
      ...['All', '3.0', '4.0'],
    ]);
  });

  it('takes a new round into the document with the first thing that is entered', async () => {
    const element = await feedback(closed);
    press(element, 'New round');
    await waitUntil(() => focused(element).endsWith('_2f_title'));
    expect(element.value).to.deep.equal(closed);
    const id = focused(element);
    await writes(element, `#${id}`, 'Winter');
    await writes(element, `#${id.replace('_2f_title', '_2f_opens')}`, '2027-02-01');
    await writes(element, `#${id.replace('_2f_title', '_2f_closes')}`, '2027-01-01');
    expect(Object.values(element.value?.impact?.feedbackRounds ?? {}).at(-1)).to.deep.equal({
      title: 'Winter',
      opens: '2027-02-01',
      closes: '2027-01-01',
    });
    expect(all(element, '.field-error')).to.deep.equal(['The last day comes before the first.']);
    // It stays where it is while its days are written.
    expect(all(element, '.round-name')[0]).to.equal('Winter');
  });

  it('gives the tag to embed, with the id of the round', async () => {
    const element = await feedback(closed);
    (await found<HTMLElement>(element, '.feedback-fold')).click();
    const tag = await found(element, '.feedback-embed input');
    expect(tag.value).to.equal('<kv-impact-form mode="survey" round="third"></kv-impact-form>');
    expect(tag.readOnly).to.equal(true);
  });

  it('deletes a round with its answers, and brings it back', async () => {
    const element = await feedback(closed);
    (await found<HTMLElement>(element, '.round .menu-item-danger')).click();
    await waitUntil(() => all(element, '.round-name').length === 2);
    expect(element.value?.impact?.feedbackRounds?.['third']).to.equal(undefined);
    (await found<HTMLElement>(element, '.toast-action')).click();
    await waitUntil(() => all(element, '.round-name').length === 3);
    expect(element.value).to.deep.equal(closed);
  });

  it('shows what no schema allows as it came, and throws at nobody', async () => {
    const element = await feedback(hostile);
    expect(all(element, '.round-facts .status')).to.deep.equal(['Closes before it opens']);
    expect(all(element, '.panel-raw')).to.deep.equal(['closed']);
    (await found<HTMLElement>(element, '.feedback-fold')).click();
    await element.updateComplete;
    const rounds: unknown[] = ['text', 7, [1], { r: { answers: 'text', closes: '2026-01-01' }, s: null, t: 't' }];
    for (const feedbackRounds of rounds) {
      element.value = { impact: { feedbackRounds } } as unknown as ImpactSlice;
      await element.updateComplete;
    }
    expect(rootOf(element).querySelector('.feedback')).not.to.equal(null);
  });

  it('is accessible', async () => {
    const element = await feedback(closed);
    (await found<HTMLElement>(element, '.feedback-fold')).click();
    await found(element, '.feedback-embed input');
    await expect(element).to.be.accessible();
  });

  it('offers nothing to do to who only reads, and stands in a phone', async () => {
    const element = await feedback(closed, { readOnly: true }, '290px');
    const view = await found<HTMLElement>(element, '.feedback');
    expect(rootOf(element).querySelector('.feedback .button, .feedback-fold')).to.equal(null);
    expect(view.scrollWidth).to.be.at.most(view.clientWidth + 1);
  });
});
