import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { RoutesStep } from './routes-step.ts';

const partners = { nlu: { name: 'Northlake University' }, brc: { name: 'Brenner Composites GmbH' } };

const joint = {
  title: 'Cure monitor',
  assetType: 'software',
  ownership: { kind: 'joint', owners: { nlu: {}, brc: {} }, jointRegime: 'desca-1' },
};

async function routes(plan: object, result: object = joint, more: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = { partners, results: { r1: result }, valorisationPlans: { r1: plan } };
  const step = await shownStep((form) => new RoutesStep(form), { value, ...more });
  await waitUntil(() => step.find('.routes'), 'The step does not come.');
  await settled(step.element);
  return step;
}

function planIn({ element }: ShownStep): Readonly<Record<string, unknown>> {
  return { ...element.value?.valorisationPlans?.['r1'] };
}

const at = (step: ShownStep, ...keys: string[]): string => `#${CSS.escape(step.idOf(...keys))}`;
const route = (step: ShownStep, name: string): string => at(step, 'routeDetails', name);

describe('The step for routes', () => {
  it('offers the routes that are usual for a result of its kind first, and all others after them', async () => {
    const step = await routes({});
    expect(step.all('.routes-heading')).to.deep.equal(['Usual for a result of this kind', 'Further routes']);
    expect(step.all('.route-name')).to.have.length(11);
    expect(step.all('.route-name').slice(0, 3)).to.deep.equal(['Open source', 'Service', 'Licence']);
  });

  it('opens a route that is chosen with what it asks for, and keeps what is written when it is not any more', async () => {
    const step = await routes({});
    step.press(at(step, 'routes', 'licensing'));
    await settled(step.element);
    await step.enter(at(step, 'routeDetails', 'licensing', 'recipient'), 'Two makers');
    step.press(at(step, 'routes', 'licensing'));
    await settled(step.element);
    expect(step.find('.route-body')).to.equal(null);
    expect(planIn(step)).to.deep.equal({ routeDetails: { licensing: { recipient: 'Two makers' } } });
    expect(step.all(`${route(step, 'licensing')} .field-hint`)[0]).to.contain(
      'What was written on this route is kept.',
    );
  });

  it('says what the document tells itself, leads to the rest, and lets a person tick what only a person knows', async () => {
    const step = await routes({
      routes: { licensing: true },
      routeDetails: { licensing: { recipient: 'Two makers' } },
    });
    expect(step.all('.route-demands-head .panel-quiet')).to.deep.equal(['3 of 7 met']);
    const decided = step.all('.route-demand.is-open').find((words) => words.includes('how the result is protected'));
    expect(decided).to.contain('Go to field');
    step.press('.route-demand.is-open .panel-link[aria-label*="protected"]');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/results/r1/protection']);
    step.press(at(step, 'routeDetails', 'licensing', 'done', 'terms-agreed'));
    await settled(step.element);
    expect(planIn(step)['routeDetails']).to.deep.equal({
      licensing: { recipient: 'Two makers', done: { 'terms-agreed': true } },
    });
    expect(step.all('.route-demands-head .panel-quiet')).to.deep.equal(['4 of 7 met']);
  });

  it('names the source of what owners may do, and says when the regime is only assumed', async () => {
    const step = await routes({ routes: { licensing: true } });
    expect(step.all('.route-permission')[0]).to.contain('told at least 45 days before');
    expect(step.all('.route-permission')[0]).to.contain('DESCA 8.2, option 1');
    const { jointRegime: _, ...ownership } = joint.ownership;
    const assumed = await routes({ routes: { licensing: true } }, { ...joint, ownership });
    expect(assumed.all('.route-permission')[0]).to.contain('No regime was chosen');
    assumed.press('.route-permission .panel-link');
    expect(assumed.element.opened?.[2]).to.equal('/results/r1/ownership/jointRegime');
  });

  it('says once that ownership is not settled, with the way there', async () => {
    const step = await routes({ routes: { licensing: true } }, { title: 'Cure monitor' });
    expect(step.all('.routes > .message')).to.have.length(1);
    step.press('.routes > .message .panel-link');
    expect(step.element.opened?.[2]).to.equal('/results/r1/ownership/kind');
    expect(step.find('.route-word')).to.equal(null);
  });

  it('computes the last day for the notice, and the first day of the route', async () => {
    const step = await routes({
      routes: { licensing: true },
      routeDetails: { licensing: { plannedDate: '2027-06-01' } },
    });
    expect(step.all('.route-notice')).to.deep.equal(['The others have to be told by 17 Apr 2027 at the latest.']);
    await step.enter(at(step, 'routeDetails', 'licensing', 'noticeDate'), '2027-01-10');
    expect(step.all('.route-notice')).to.deep.equal(['Told in time: the route is open from 24 Feb 2027.']);
  });

  it('says once how many days before the others have to be told, as long as no day is planned', async () => {
    const step = await routes({ routes: { licensing: true } });
    expect(step.all('.route-body').join().split('45')).to.have.length(2);
    expect(step.all('.route-notice')[0]).to.contain('The others are not told yet.');
  });

  it('says that a notice is overdue, and from when the route is open if it is given today', async () => {
    const step = await routes({
      routes: { licensing: true },
      routeDetails: { licensing: { plannedDate: '2026-12-01' } },
    });
    expect(step.all('.route-notice')[0]).to.contain('should have been told by 17 Oct 2026');
    expect(step.all('.route-notice')[0]).to.contain('open from 2 Jan 2027');
  });

  it('says that a notice is too short, and plans the route for the first day that is left', async () => {
    const step = await routes({
      routes: { licensing: true },
      routeDetails: { licensing: { plannedDate: '2027-06-01', noticeDate: '2027-05-20' } },
    });
    expect(step.all('.route-notice .status')[0]).to.contain('open only from 4 Jul 2027');
    step.press('.route-notice button');
    await settled(step.element);
    expect(planIn(step)['routeDetails']).to.deep.equal({
      licensing: { plannedDate: '2027-07-04', noticeDate: '2027-05-20' },
    });
    expect(step.focused).to.equal(step.idOf('routeDetails', 'licensing', 'plannedDate'));
  });

  it('takes the seven channels as ticks', async () => {
    const step = await routes({ channels: { intermediaries: true } });
    const channels = at(step, 'channels');
    expect(step.all(`${channels} .choice-label`)).to.have.length(7);
    step.press(`${channels} .choice-row:last-of-type input`);
    await settled(step.element);
    expect(planIn(step)['channels']).to.deep.equal({ intermediaries: true, standardisation: true });
  });

  it('opens a route that nobody chose when somebody is led to what is written of it', async () => {
    const step = await routes({ routeDetails: { licensing: { noticeDate: '2027-01-10' } } });
    const part = step.element.shownPart as RoutesStep;
    part.openAt('/valorisationPlans/r1/routeDetails/licensing/noticeDate');
    step.element.requestUpdate();
    await settled(step.element);
    expect(step.find(at(step, 'routeDetails', 'licensing', 'noticeDate'))).not.to.equal(null);
  });

  it('shows what is no route, no tick and no date as it came, and loses none of it', async () => {
    const odd = {
      routes: { teleport: true, licensing: 'yes', 'open-source': true, service: true },
      routeDetails: { 'open-source': 'x', service: { description: 7, plannedDate: 'soon', done: ['a'] } },
      channels: 'all',
    };
    const step = await routes(odd);
    expect(step.all('.route-name')).to.contain('teleport');
    expect(step.all(`${route(step, 'licensing')} .field-error`)[0]).to.contain('neither yes nor no');
    expect(step.all('.panel-raw')).to.have.members(['x', '["a"]', 'all']);
    await step.enter(at(step, 'routeDetails', 'service', 'recipient'), 'A lab');
    expect(planIn(step)).to.deep.equal({
      ...odd,
      routeDetails: { ...odd.routeDetails, service: { ...odd.routeDetails.service, recipient: 'A lab' } },
    });
  });

  it('shows nothing to change where nobody can edit: the routes that are chosen, with all that belongs to them', async () => {
    const step = await routes(
      { routes: { licensing: true }, routeDetails: { licensing: { description: 'Twice', plannedDate: '2027-06-01' } } },
      joint,
      { readOnly: true },
    );
    expect(step.all('.route-name')).to.deep.equal(['Licence']);
    expect(step.find('.routes :is(button, input, select, textarea)')).to.equal(null);
    expect(step.all('.route-body')[0]).to.contain('Twice').and.to.contain('1 Jun 2027');
  });
});
