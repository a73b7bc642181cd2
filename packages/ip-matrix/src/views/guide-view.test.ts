import { localDay } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpMatrix } from '../matrix-value.ts';
import { hostile } from '../samples/hostile.ts';
import { guideQuestions } from './guide-reading.ts';
import { GuideView } from './guide-view.ts';
import { all, drawn, focused, named, one, presses, shown, textIn, textOfAll, writes } from './testing/in-view.ts';
import type { ViewDemo } from './testing/view-demo.ts';

const two: IpMatrix = { partners: { nlu: { name: 'Northlake University' }, brc: { name: 'Brenner Composites GmbH' } } };

function answered(yes: number, open = 0): IpMatrix {
  const answers = guideQuestions
    .slice(0, guideQuestions.length - open)
    .map((question, index) => [question, index < yes ? 'yes' : 'no'] as const);
  return { ...two, agreementGuide: { answers: Object.fromEntries(answers), by: 'Lucie Moreau', date: '2026-11-18' } };
}

function question(demo: ViewDemo): string {
  return textOfAll(one(demo, '.guide-question legend'));
}

async function key(demo: ViewDemo, ...keys: string[]): Promise<void> {
  for (const press of keys) await sendKeys({ press });
  await drawn(demo);
}

describe('the agreement guide', () => {
  it('says at every step that it is no legal advice', async () => {
    const demo = await shown(GuideView, two);
    expect(textIn(demo)).to.contain('not legal advice');
    await presses(demo, named(demo, 'Begin'));
    expect(textIn(demo)).to.contain('not legal advice');
    expect(textIn(await shown(GuideView, answered(3)))).to.contain('not legal advice');
  });

  it('tells a consortium that the questions are made for two, and where to look instead', async () => {
    const partners = { ...two.partners, ivm: { name: 'Institut Val-Marne' } };
    const demo = await shown(GuideView, { partners });
    expect(textIn(demo)).to.contain('Your partnership has 3.');
    const links = all<HTMLAnchorElement>(demo, '.guide-consortium a');
    expect(links.map(({ protocol }) => protocol)).to.deep.equal(['https:', 'https:']);
    expect(links.every(({ rel }) => rel.includes('noopener'))).to.equal(true);
    expect(textIn(await shown(GuideView, two))).not.to.contain('Your partnership has');
  });

  it('is answered with the keyboard alone: arrows choose, Enter goes on', async () => {
    const demo = await shown(GuideView, two);
    await presses(demo, named(demo, 'Begin'));
    for (const [index] of guideQuestions.entries()) {
      expect(textIn(demo)).to.contain(`Question ${index + 1} of 10`);
      await key(demo, ' ', 'Enter');
    }
    expect(demo.value.agreementGuide?.answers).to.deep.equal(
      Object.fromEntries(guideQuestions.map((one) => [one, 'yes'])),
    );
    expect(demo.value.agreementGuide?.date).to.equal(localDay());
    expect(textIn(demo)).to.contain('It leans to model agreement 4 or 5');
    expect(focused(demo)?.id).to.equal('guide-result');
  });

  it('asks for an answer before it goes on, or leaves the question open', async () => {
    const demo = await shown(GuideView, two);
    await presses(demo, named(demo, 'Begin'));
    const first = question(demo);
    await key(demo, 'Enter');
    expect(textIn(demo)).to.contain('Choose yes or no, or leave the question open.');
    expect(question(demo)).to.equal(first);
    await presses(demo, named(demo, 'Leave open'));
    expect(question(demo)).not.to.equal(first);
    expect(demo.value).to.equal(two);
  });

  it('goes back, and still has the answer', async () => {
    const demo = await shown(GuideView, two);
    await presses(demo, named(demo, 'Begin'));
    await key(demo, ' ', 'Enter');
    await presses(demo, named(demo, 'Back'));
    expect(one<HTMLInputElement>(demo, 'input[value="yes"]').checked).to.equal(true);
    expect(focused(demo)).to.equal(one(demo, 'input[value="yes"]'));
  });

  for (const [yes, title, certainty, models] of [
    [2, 'Model agreement 1, 2 or 3 fits best', 'as published', 3],
    [3, 'not absolutely clear', 'as published', 3],
    [5, 'It leans to model agreement 4 or 5', 'from practice, check', 2],
  ] as const) {
    it(`reads ${yes} yes, and says how sure that is`, async () => {
      const demo = await shown(GuideView, answered(yes));
      const result = textOfAll(one(demo, '#guide-result'));
      expect(result).to.contain(title).and.to.contain(certainty);
      expect(result).to.contain(`${yes} yes, ${10 - yes} no.`);
      expect(all(demo, '.guide-fit').length).to.equal(models);
    });
  }

  it('says what it cannot say while questions are open that would change it', async () => {
    const demo = await shown(GuideView, answered(2, 2), { canEdit: false });
    const result = textOfAll(one(demo, '#guide-result'));
    expect(result).to.contain('The answers do not settle it yet').and.to.contain('2 questions are open');
    expect(all(demo, '.guide-fit')).to.deep.equal([]);
  });

  it('says that no model for two covers joint ownership, and what failing to exploit costs', async () => {
    const demo = await shown(GuideView, answered(0));
    expect(textIn(demo))
      .to.contain('None of the one-to-one models covers joint ownership. Consortium agreement A does. as published')
      .and.to.contain('a party that fails to exploit loses its rights');
  });

  it('lists the answers, and changes one of them', async () => {
    const demo = await shown(GuideView, answered(5));
    expect(all(demo, '.guide-given').map(textOfAll).slice(4, 6)).to.deep.equal(['Yes', 'No']);
    await presses(demo, named(demo, 'Change the answer: Did the company that pays ask for this project?'));
    await key(demo, 'ArrowDown', 'Enter');
    expect(demo.value.agreementGuide?.answers?.['commissioned']).to.equal('no');
    expect(textIn(demo)).to.contain('not absolutely clear');
  });

  it('says who answered and when, and takes a name and a remark', async () => {
    const reader = await shown(GuideView, answered(1), { canEdit: false });
    expect(textIn(reader)).to.contain('Answered by Lucie Moreau on 18 Nov 2026.');
    const demo = await shown(GuideView, answered(1));
    await writes(demo, one<HTMLInputElement>(demo, '#guide-by'), 'Jonas');
    await writes(demo, one<HTMLTextAreaElement>(demo, '#guide-remark'), 'Model 2.');
    expect(demo.value.agreementGuide).to.include({ by: 'Jonas', remark: 'Model 2.' });
  });

  it('starts again, and brings the answers back', async () => {
    const value = answered(4);
    const demo = await shown(GuideView, value);
    await presses(demo, named(demo, 'Start again'));
    expect(demo.value).to.deep.equal(two);
    expect(focused(demo)).to.equal(named(demo, 'Begin'));
    await presses(demo, named(demo, 'Undo'));
    expect(demo.value).to.deep.equal(value);
    expect(focused(demo)?.id).to.equal('guide-result');
  });

  it('brings the answers back beside those that others have given since', async () => {
    const value = answered(4);
    const demo = await shown(GuideView, value);
    await presses(demo, named(demo, 'Start again'));
    const theirs = { answers: { commissioned: 'no' as const }, by: 'Jonas', date: '2026-11-20' };
    demo.value = { ...demo.value, agreementGuide: theirs };
    await presses(demo, named(demo, 'Undo'));
    expect(demo.value.agreementGuide).to.deep.equal({
      ...theirs,
      answers: { ...value.agreementGuide?.answers, commissioned: 'no' },
    });
  });

  it('goes on where somebody left off', async () => {
    const demo = await shown(GuideView, answered(0, 7));
    await presses(demo, named(demo, 'Go on with the questions'));
    expect(textIn(demo)).to.contain('Question 4 of 10');
  });

  it('only shows what was answered where it is read only', async () => {
    const demo = await shown(GuideView, answered(4), { canEdit: false });
    expect(all(demo, 'button, input, textarea')).to.deep.equal([]);
    const nobody = await shown(GuideView, two, { canEdit: false });
    expect(textIn(nobody)).to.contain('Nobody has answered the questions yet.');
  });

  it('shows hostile text as text', async () => {
    const demo = await shown(GuideView, hostile);
    expect(all(demo, 'script, img')).to.deep.equal([]);
    expect(demo.value).to.equal(hostile);
  });

  it('speaks German and French', async () => {
    const german = await shown(GuideView, answered(4), { language: 'de' });
    expect(textIn(german)).to.contain('keine Rechtsberatung');
    const french = await shown(GuideView, answered(4), { language: 'fr' });
    expect(textIn(french)).to.contain('pas un conseil juridique');
  });
});
