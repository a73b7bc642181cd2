import { expect } from '@open-wc/testing';
import { domId } from '@kvasir/element/controls.js';
import { toPointer, valueAt } from '@kvasir/model';
import { shownStep, type ShownStep } from '../testing/shown-step.ts';
import { NeedStep } from './need-step.ts';
import { UsersStep } from './users-step.ts';

const need = (value: unknown, more: object = {}): Promise<ShownStep> =>
  shownStep((form) => new NeedStep(form), { value, ...more });

const rating = ['results', 'r1', 'exploitability', 'ratings', 'impact'];
const idOf = (...path: readonly string[]): string => `#${CSS.escape(domId('panel', toPointer(path)))}`;

function radio(step: ShownStep, index: number): HTMLInputElement {
  return step.find(`${idOf(...rating)}-${String(index)}`) as HTMLInputElement;
}

describe('The step on the result and the need', () => {
  it('edits the result in its own place, and the plan in its', async () => {
    const step = await need({ results: { r1: { title: 'Resin' } } });
    await step.enter(idOf('results', 'r1', 'title'), 'DX-4 resin');
    await step.enter(idOf('results', 'r1', 'trl', 'now'), '4');
    await step.enter(idOf('valorisationPlans', 'r1', 'need'), 'Epoxy cannot be melted');
    expect(step.element.value).to.deep.equal({
      results: { r1: { title: 'DX-4 resin', trl: { now: 4 } } },
      valorisationPlans: { r1: { need: 'Epoxy cannot be melted' } },
    });
  });

  it('rates from 1 to 5 as a number, and takes a rating away with all that it leaves empty', async () => {
    const step = await need({ results: { r1: { title: 'Resin' } } });
    radio(step, 3).click();
    expect(valueAt(step.element.value, rating)).to.equal(4);
    await step.element.updateComplete;
    expect(radio(step, 3).checked).to.equal(true);
    radio(step, 5).click();
    expect(step.element.value?.results).to.deep.equal({ r1: { title: 'Resin' } });
  });

  it('shows a rating that is none as it came, and keeps it', async () => {
    const step = await need({ results: { r1: { title: 'Resin', exploitability: { ratings: { impact: 'huge' } } } } });
    expect(step.all('.field-error')).to.deep.equal(['Enter a whole number from 1 to 5.']);
    expect(step.all('.choice-label').join(' ')).to.contain('huge');
    await step.enter(idOf('results', 'r1', 'exploitability', 'impact'), 'Blades become feedstock');
    expect(valueAt(step.element.value, rating)).to.equal('huge');
  });

  it('takes a rating that came as a text, once somebody chooses it', async () => {
    const step = await need({ results: { r1: { title: 'Resin', exploitability: { ratings: { impact: '3' } } } } });
    expect([0, 1, 2, 3, 4, 5].filter((index) => radio(step, index).checked)).to.deep.equal([]);
    radio(step, 2).click();
    expect(valueAt(step.element.value, rating)).to.equal(3);
  });

  it('shows what stands in the place of ratings, of reasons, of readiness, without writing over it', async () => {
    const step = await need({ results: { r1: { title: 'Resin', trl: 'four', exploitability: 'high' } } });
    expect(step.all('.panel-raw')).to.deep.equal(['four', 'high']);
  });

  it('asks nothing of a result that was deleted: one without a name would come of it', async () => {
    const step = await need({ results: {}, valorisationPlans: { r1: { need: 'Epoxy' } } });
    expect(step.find(idOf('results', 'r1', 'title'))).to.equal(null);
    expect(step.find(idOf('valorisationPlans', 'r1', 'need'))).to.have.property('value', 'Epoxy');
  });

  it('is read where nobody can edit: what is said, and nothing of what is not', async () => {
    const exploitability = { ratings: { impact: 5, innovation: 9 } };
    const step = await need({ results: { r1: { title: 'Resin', exploitability } } }, { readOnly: true });
    expect(step.all('.field-read')).to.deep.equal([
      'Title Resin',
      'Degree of innovation 9 Enter a whole number from 1 to 5.',
      'Impact 5 of 5',
    ]);
  });
});

describe('The step on users and market', () => {
  it('takes what is typed, and a text of any length', async () => {
    const step = await shownStep((form) => new UsersStep(form), { value: { results: { r1: { title: 'Resin' } } } });
    const long = 'Makers of blades. '.repeat(1700);
    await step.enter(idOf('valorisationPlans', 'r1', 'market'), long);
    expect(step.element.value?.valorisationPlans).to.deep.equal({ r1: { market: long } });
    await step.enter(idOf('valorisationPlans', 'r1', 'market'), '  ');
    expect(step.element.value?.valorisationPlans?.['r1']?.market).to.equal(undefined);
  });
});
