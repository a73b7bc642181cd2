import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { placeOf } from '../builder/place-of.ts';
import type { PlanForm } from '../builder/plan-form.ts';
import type { BuilderPart } from '../builder/step-part.ts';
import { shownStep, type ShownStep, type StepSetting } from '../builder/testing/shown-step.ts';
import { builderPlaces, type BuilderPlace } from '../settings.ts';
import { GuidancePart } from './guidance-part.ts';
import { guidance as english } from './guidance.en.ts';
import { guidance as french } from './guidance.fr.ts';
import { guidance as german } from './guidance.de.ts';

class Shown implements BuilderPart {
  readonly #part: GuidancePart;
  readonly #place: BuilderPlace;

  constructor(form: PlanForm, place: BuilderPlace) {
    this.#part = new GuidancePart(form);
    this.#place = place;
  }

  render(): unknown {
    return this.#part.render(this.#place);
  }
}

async function shown(place: BuilderPlace, plan: unknown, more: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = { results: { r1: { title: 'Resin' } }, valorisationPlans: { r1: plan } };
  const step = await shownStep((form) => new Shown(form, place), { value, ...more });
  await waitUntil(() => step.find('.guidance') !== null);
  return step;
}

const planOf = (step: ShownStep): Readonly<Record<string, unknown>> => ({
  ...step.element.value?.valorisationPlans?.['r1'],
});

describe('the guidance', () => {
  it('has questions, an example, the same sentences to begin with, and words at every place in every language', () => {
    for (const place of builderPlaces) {
      for (const [name, guidance] of Object.entries({ english, german, french })) {
        const { questions, example, start = {}, words } = guidance[place];
        expect(questions.length, `${place} ${name}`).to.be.within(2, 4);
        expect(words.length, `${place} ${name}`).to.be.within(2, 3);
        expect(example.length, `${place} ${name}`).to.be.within(200, 700);
        expect(Object.keys(start), `${place} ${name}`).to.deep.equal(Object.keys(english[place].start ?? {}));
        // Each has gaps, so that nobody takes the facts of others for theirs.
        for (const sentence of Object.values(start)) expect(sentence).to.contain('…');
      }
    }
  });

  it('has sentences for fields that stand at the same place only', () => {
    for (const place of builderPlaces) {
      for (const field of Object.keys(english[place].start ?? {}))
        expect(placeOf(`/valorisationPlans/r1/${field}`), field).to.equal(place);
    }
  });

  it('is in the reader’s language', async () => {
    const step = await shown('risks', {}, { lang: 'de' });
    await waitUntil(
      () => step.all('.guidance-heading').join() === 'Was bei der Entscheidung hilft,Ein Beispiel,Begriffe',
    );
    expect(step.all('.guidance-questions > li')).to.deep.equal([...german.risks.questions]);
  });

  it('fills empty fields, leaves all others, and can be taken back', async () => {
    const step = await shown('need', { need: 'Tools stay cold', uniqueValue: ['odd'] });
    step.press('#guidance-start');
    await settled(step.element);
    const { alternatives, summary } = english.need.start ?? {};
    expect(planOf(step)).to.deep.equal({ need: 'Tools stay cold', uniqueValue: ['odd'], alternatives, summary });
    expect(step.find('#guidance-start')).to.equal(null);
    await waitUntil(() => step.find('.toast button') !== null);
    step.press('.toast button');
    await waitUntil(() => step.focused === 'guidance-start');
    expect(planOf(step)).to.deep.equal({ need: 'Tools stay cold', uniqueValue: ['odd'] });
  });

  it('has a sentence for a route only where that is chosen', async () => {
    const none = await shown('routes', {});
    expect(none.find('#guidance-start')).to.equal(null);
    const step = await shown('routes', { routes: { licensing: true } });
    step.press('#guidance-start');
    await settled(step.element);
    expect(planOf(step)['routeDetails']).to.deep.equal({
      licensing: { description: english.routes.start?.['routeDetails/licensing/description'] },
    });
  });

  it('never writes over what stands where a map should be', async () => {
    const step = await shown('sharing', { sharing: 'in thirds' });
    step.find('#guidance-start')?.click();
    await settled(step.element);
    expect(planOf(step)).to.deep.equal({ sharing: 'in thirds' });
  });

  it('fills nothing where nobody can edit', async () => {
    const step = await shown('need', {}, { readOnly: true });
    expect(step.find('#guidance-start')).to.equal(null);
    expect(step.all('.guidance-example')).to.deep.equal([english.need.example]);
  });
});
