import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import {
  all,
  focused,
  found,
  hasButton,
  press,
  rootOf,
  shownView,
  words,
  writes,
} from '../negative/testing/shown-view.ts';
import { hostile } from '../samples/hostile.ts';

const value: ImpactSlice = {
  acronym: 'BladeLoop',
  impact: {
    feedbackRounds: {
      spring: { title: 'Spring', opens: '2026-03-01', closes: '2026-03-31' },
      autumn: { title: 'Autumn', opens: '2026-11-01', closes: '2026-11-30', answers: { zz: { side: 'academia' } } },
      winter: { title: 'Winter', opens: '2027-02-01' },
      some: { title: 'Some day' },
    },
  },
};

function survey(
  properties: Partial<Omit<KvImpactForm, 'value'>> & { value?: unknown } = {},
  width?: string,
): Promise<KvImpactForm> {
  return shownView('.survey', { mode: 'survey', value, ...properties }, width === undefined ? {} : { width });
}

function answersOf(element: KvImpactForm): Record<string, unknown> {
  return element.value?.impact?.feedbackRounds?.['autumn']?.answers ?? {};
}

async function answers(element: KvImpactForm): Promise<void> {
  (await found(element, '#survey-side-1')).click();
  (await found(element, '#survey-trust-3')).click();
  (await found(element, '#survey-fairness-0')).click();
  await writes(element, '#survey-comment', 'The common terms help. ');
}

describe('the survey', () => {
  it('asks one person five questions, each point with its name, and says what happens with the answer', async () => {
    const element = await survey({ headingLevel: 2 });
    expect(words(await found<HTMLElement>(element, '.survey h2'))).to.equal('How well do we work together?');
    expect(all(element, '.survey-about')).to.deep.equal(['BladeLoop · Autumn · open until 30 Nov 2026']);
    expect(all(element, 'fieldset[role=radiogroup] > legend')).to.deep.equal([
      'Which side are you on? required',
      'The partners trust each other.',
      'We talk to each other openly and in time.',
      'We share what we know.',
      'All partners do what they have committed themselves to.',
      'What is given and what is gained is shared fairly.',
    ]);
    expect(all(element, '#survey-trust label')).to.deep.equal([
      ...['1 Not at all', '2 Rather not', '3 In part', '4 Mostly', '5 Fully', 'No answer'],
    ]);
    expect(words(rootOf(element).querySelector('.survey-happens'))).to.contain('without your name and without the day');
  });

  it('writes one answer with neither a person nor a day, and thanks', async () => {
    const element = await survey();
    await answers(element);
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    press(element, 'Send the answer');
    await waitUntil(() => words(rootOf(element).querySelector('.survey-title')) === 'Thank you.');
    await waitUntil(() => focused(element) === 'survey-heading');
    const [id] = Object.keys(answersOf(element)).filter((one) => one !== 'zz');
    expect(answersOf(element)).to.deep.equal({
      zz: { side: 'academia' },
      [id ?? '']: { side: 'industry', ratings: { trust: 4, fairness: 1 }, comment: 'The common terms help.' },
    });
    expect(changes).to.equal(1);
  });

  it('asks for the side, and for nothing else', async () => {
    const element = await survey();
    press(element, 'Send the answer');
    await waitUntil(() => focused(element) === 'survey-side-0');
    expect(words(rootOf(element).querySelector('.field-error'))).to.contain('Choose the side that you are on.');
    expect(element.value).to.deep.equal(value);
    (await found(element, '#survey-side-3')).click();
    press(element, 'Send the answer');
    await waitUntil(() => Object.keys(answersOf(element)).length === 2);
    expect(Object.values(answersOf(element))).to.deep.include({ side: 'society' });
  });

  it('corrects the answer under the same id', async () => {
    const element = await survey();
    await answers(element);
    press(element, 'Send the answer');
    await waitUntil(() => hasButton(element, 'Correct my answer'));
    press(element, 'Correct my answer');
    (await found(element, '#survey-trust-5')).click();
    press(element, 'Send the corrected answer');
    await waitUntil(() => hasButton(element, 'Correct my answer'));
    expect(Object.keys(answersOf(element)).length).to.equal(2);
    expect(Object.values(answersOf(element))).to.deep.include({
      side: 'industry',
      ratings: { fairness: 1 },
      comment: 'The common terms help.',
    });
  });

  it('takes the answer back, and keeps what was entered', async () => {
    const element = await survey();
    await answers(element);
    press(element, 'Send the answer');
    await waitUntil(() => hasButton(element, 'Take it back'));
    press(element, 'Take it back');
    await waitUntil(() => hasButton(element, 'Send the answer'));
    expect(element.value).to.deep.equal(value);
    expect((await found(element, '#survey-trust-3')).checked).to.equal(true);
    expect((await found(element, '#survey-comment')).value).to.equal('The common terms help. ');
  });

  it('still thanks where the host takes the answer away to where answers are kept', async () => {
    const element = await survey();
    await answers(element);
    press(element, 'Send the answer');
    await waitUntil(() => hasButton(element, 'Take it back'));
    element.value = value;
    await element.updateComplete;
    expect(words(rootOf(element).querySelector('.survey-title'))).to.equal('Thank you.');
    expect(hasButton(element, 'Take it back')).to.equal(false);
    press(element, 'Answer once more');
    expect((await found(element, '#survey-comment')).value).to.equal('');
  });

  it('says why there is nothing to answer', async () => {
    const said = async (properties: Parameters<typeof survey>[0]) =>
      words(rootOf(await survey(properties)).querySelector('.survey-state'));
    expect(await said({ round: 'spring' })).to.contain('closed after 31 Mar 2026');
    expect(await said({ round: 'winter' })).to.equal('This survey opens on 1 Feb 2027.');
    expect(await said({ round: 'some' })).to.equal('This survey is not open yet.');
    expect(await said({ round: 'gone' })).to.equal('No survey is open at present.');
    expect(await said({ readOnly: true })).to.equal('This survey cannot be answered here.');
    expect(await said({ value: hostile, round: 'r' })).to.contain('closes before it opens');
    expect(await said({ value: { impact: { feedbackRounds: 'none' } } })).to.equal('No survey is open at present.');
  });

  it('writes over nothing that stands where answers should', async () => {
    const odd = { impact: { feedbackRounds: { r: { opens: '2026-01-01', answers: 'text' } } } };
    const element = await survey({ value: odd });
    expect(words(rootOf(element).querySelector('.survey-state'))).to.equal('This survey cannot be answered here.');
  });

  it('is answered with the keyboard alone', async () => {
    const element = await survey();
    (await found(element, '#survey-side-0')).focus();
    await sendKeys({ press: ' ' });
    (await found(element, '#survey-trust-5')).focus();
    await sendKeys({ press: 'ArrowUp' });
    (await found<HTMLElement>(element, '.survey .button-primary')).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => Object.keys(answersOf(element)).length === 2);
    expect(Object.values(answersOf(element))).to.deep.include({ side: 'academia', ratings: { trust: 5 } });
  });

  it('is accessible, also when it says what is missing', async () => {
    const element = await survey();
    press(element, 'Send the answer');
    await waitUntil(() => rootOf(element).querySelector('.field-error'));
    await expect(element).to.be.accessible();
  });

  it('stands in a phone as it does in a page', async () => {
    const element = await survey({}, '290px');
    const view = await found<HTMLElement>(element, '.survey');
    expect(view.scrollWidth).to.be.at.most(view.clientWidth + 1);
  });
});
