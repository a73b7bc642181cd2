import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { RolesStep } from './roles-step.ts';

const partners = {
  nlu: { name: 'Northlake University' },
  brc: { name: 'Brenner Composites GmbH' },
  vnt: { name: 'Vantera Wind A/S' },
};

const result = {
  title: 'Infusion',
  ownership: { kind: 'joint', owners: { brc: { share: '1/2' }, vnt: { share: '1/2' } } },
};

async function roles(plan: object, more: Partial<StepSetting> & { document?: object } = {}): Promise<ShownStep> {
  const value = { partners, results: { r1: result }, valorisationPlans: { r1: plan }, ...more.document };
  const step = await shownStep((form) => new RolesStep(form), { value, ...more });
  await waitUntil(() => step.find('.roles'), 'The step does not come.');
  await settled(step.element);
  return step;
}

function rolesIn({ element }: ShownStep): Readonly<Record<string, unknown>> {
  return { ...element.value?.valorisationPlans?.['r1']?.roles };
}

const at = (step: ShownStep, ...keys: string[]): string => `#${CSS.escape(step.idOf('roles', ...keys))}`;
const departed = { partners: { ...partners, vnt: { name: 'Vantera Wind A/S', withdrawnOn: '2026-09-01' } } };

describe('The step for roles', () => {
  it('has a line for each partner, owners first, and says what each has in the result', async () => {
    const step = await roles({});
    expect(step.all('.role-name')).to.deep.equal([
      'Brenner Composites GmbH',
      'Vantera Wind A/S',
      'Northlake University',
    ]);
    expect(step.all('.role-partner .panel-quiet')).to.deep.equal(['Owner, 1/2', 'Owner, 1/2']);
    expect(step.all('.role-group')).to.deep.equal(['Owners and contributors', 'Other partners']);
  });

  it('writes role, contribution and interest where they stand', async () => {
    const step = await roles({});
    await step.enter(at(step, 'brc', 'role'), 'Maker');
    await step.enter(at(step, 'brc', 'contribution'), 'Two presses');
    await step.enter(at(step, 'brc', 'interest'), 'Sell shells');
    expect(rolesIn(step)).to.deep.equal({
      brc: { role: 'Maker', contribution: 'Two presses', interest: 'Sell shells' },
    });
    expect(step.all('.role-partner .status')).to.deep.equal(['No role yet']);
  });

  it('leaves a partner out of the document once nothing is written of it', async () => {
    const step = await roles({ roles: { brc: { role: 'Maker' } } });
    await step.enter(at(step, 'brc', 'role'), '');
    expect(rolesIn(step)).to.deep.equal({});
  });

  it('has exactly one who answers for the plan: who is chosen takes it over', async () => {
    const step = await roles({ roles: { brc: { role: 'Maker', raci: { accountable: true, responsible: true } } } });
    step.press(at(step, 'vnt', 'raci', 'accountable'));
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({
      brc: { role: 'Maker', raci: { responsible: true } },
      vnt: { raci: { accountable: true } },
    });
    expect(step.element.announced).to.equal('Vantera Wind A/S answers for the plan.');
  });

  it('names each letter with its role and partner, and makes one radio group of all A', async () => {
    const step = await roles({});
    const names = ['responsible', 'accountable', 'consulted', 'informed'].map((role) =>
      step.find(at(step, 'nlu', 'raci', role))?.getAttribute('aria-label'),
    );
    expect(names[1]).to.equal('Accountable: Northlake University');
    expect(new Set(names).size).to.equal(4);
    const groups = ['nlu', 'brc'].map((id) => step.find(at(step, id, 'raci', 'accountable'))?.getAttribute('name'));
    expect(groups[0]).to.be.a('string').and.to.equal(groups[1]);
  });

  it('says beside each letter what it means where its column has no head', async () => {
    const words = (step: ShownStep) =>
      [...(step.find('.role .raci')?.querySelectorAll<HTMLElement>('.raci-word') ?? [])].filter(
        (node) => getComputedStyle(node).display !== 'none',
      );
    expect(words(await roles({}, { width: '900px' }))).to.have.length(0);
    const shown = words(await roles({}, { width: '640px' })).map(({ textContent }) => textContent);
    expect(shown).to.deep.equal(['Responsible', 'Accountable', 'Consulted', 'Informed']);
  });

  it('breaks no name in the middle of a word, as long as it is a table', async () => {
    const name = 'WORLD METEOROLOGICAL ORGANIZATION';
    const step = await roles({}, { width: '720px', document: { partners: { ...partners, wmo: { name } } } });
    const nodes = step.find(`${at(step, 'wmo')} .role-name`)?.childNodes ?? [];
    const text = [...nodes].find((node) => node instanceof Text && node.data);
    if (!(text instanceof Text)) throw new Error('The name is not there.');
    const linesOf = (word: string): number => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(word));
      range.setEnd(text, text.data.indexOf(word) + word.length);
      return range.getClientRects().length;
    };
    expect(step.find('thead')?.getBoundingClientRect().height).to.be.above(10);
    expect(name.split(' ').map(linesOf)).to.deep.equal([1, 1, 1]);
  });

  it('becomes cards in a box that is narrow for the size of its text', async () => {
    const headOf = (step: ShownStep) => step.find('thead')?.getBoundingClientRect().height ?? 0;
    const step = await roles({}, { width: '760px' });
    expect(headOf(step)).to.be.above(10);
    step.element.style.setProperty('--kv-font-size', '30px');
    await settled(step.element);
    expect(headOf(step)).to.be.below(10);
  });

  it('says that nobody answers for it, and lets one be kept where several do', async () => {
    const nobody = await roles({ roles: { brc: { role: 'Maker' } } });
    expect(nobody.all('.message-content')).to.deep.equal([
      'Nobody answers for the plan yet. Choose A for one partner.',
    ]);
    const both = { brc: { raci: { accountable: true } }, vnt: { raci: { accountable: true } } };
    const step = await roles({ roles: both });
    expect(step.all('.message-content')[0]).to.contain(
      'Brenner Composites GmbH and Vantera Wind A/S answer for the plan',
    );
    step.press('.message-action button:last-of-type');
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({ vnt: { raci: { accountable: true } } });
    expect(step.find('.message')).to.equal(null);
  });

  it('takes “no exploitation” for an answer that stands alone', async () => {
    const step = await roles({ roles: { brc: { claims: { use: true, sell: true } } } });
    const claims = at(step, 'brc', 'claims');
    step.press(`${claims} .choice-row:last-of-type input`);
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({ brc: { claims: { none: true } } });
    step.press(`${claims} .choice-row:first-of-type input`);
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({ brc: { claims: { use: true } } });
  });

  it('asks for the field of use of who will exploit the result', async () => {
    const step = await roles({ roles: { brc: { claims: { sell: true } }, vnt: { claims: { none: true } } } });
    expect(step.find(at(step, 'vnt', 'fieldOfUse'))).to.equal(null);
    await step.enter(at(step, 'brc', 'fieldOfUse'), 'All but wind');
    expect(rolesIn(step)['brc']).to.deep.equal({ claims: { sell: true }, fieldOfUse: 'All but wind' });
  });

  it('keeps the role of a partner who left in view, and gives it to another with all that belongs to it', async () => {
    const before = {
      vnt: {
        role: 'First user',
        interest: 'Three years',
        raci: { accountable: true },
        claims: { use: true },
        extra: [1],
      },
      nlu: { role: 'Adviser', claims: { none: true } },
    };
    const step = await roles({ roles: before }, { document: departed });
    expect(step.all('.is-vacant .status')).to.deep.equal(['Vacant since 1 Sept 2026']);
    await step.enter(`${at(step, 'vnt')} select`, 'nlu');
    step.press(`${at(step, 'vnt')} .role-giving button`);
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({
      nlu: {
        role: 'Adviser\nFirst user',
        interest: 'Three years',
        raci: { accountable: true },
        claims: { use: true },
        extra: [1],
      },
    });
    expect(step.focused).to.equal(step.idOf('roles', 'nlu', 'role'));
    await waitUntil(() => step.find('.toast button'), 'No note offers to take it back.');
    step.press('.toast button');
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal(before);
  });

  it('drops a role that nobody takes over, and takes that back', async () => {
    const before = { vnt: { role: 'First user', raci: { accountable: true } } };
    const step = await roles({ roles: before }, { document: departed });
    step.press(`${at(step, 'vnt')} .role-giving button:last-of-type`);
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal({});
    await waitUntil(() => step.find('.toast button'), 'No note offers to take it back.');
    step.press('.toast button');
    await settled(step.element);
    expect(rolesIn(step)).to.deep.equal(before);
  });

  it('does not offer a partner who left as one who could take a role over', async () => {
    const step = await roles(
      { roles: { vnt: { role: 'First user' }, ghost: { role: 'Was here' } } },
      { document: departed },
    );
    expect(step.all(`${at(step, 'ghost')} option`)).to.deep.equal([
      'Choose a partner',
      'Brenner Composites GmbH',
      'Northlake University',
    ]);
    expect(step.all(`${at(step, 'ghost')} .role-partner .status`)).to.deep.equal(['not a partner']);
  });

  it('leads to the other places of a partner who left', async () => {
    const step = await roles(
      { roles: { vnt: { role: 'First user' } }, steps: { s: { title: 'Pilot', responsible: 'vnt' } } },
      { document: departed },
    );
    expect(step.all('.role-also .panel-link')).to.deep.equal(['Step: Pilot']);
    step.press('.role-also .panel-link');
    expect(step.element.opened).to.deep.equal(['r1', undefined, '/valorisationPlans/r1/steps/s/responsible']);
  });

  it('shows what is no role and no letter as it came, and writes over none of it', async () => {
    const odd = {
      brc: 'maker',
      vnt: { role: 3, raci: 'R', claims: [1] },
      nlu: { raci: { responsible: 1, boss: true }, claims: { none: 'never' } },
    };
    const step = await roles({ roles: odd });
    expect(step.all('.panel-raw')).to.deep.equal(['maker', 'R', '[1]', '1', 'true', 'never']);
    await step.enter(at(step, 'vnt', 'interest'), 'Blades');
    expect(rolesIn(step)).to.deep.equal({ ...odd, vnt: { ...odd.vnt, interest: 'Blades' } });
  });

  it('is read as a table where nobody can edit', async () => {
    const step = await roles(
      { roles: { brc: { role: 'Maker', raci: { accountable: true }, claims: { sell: true } } } },
      { readOnly: true },
    );
    expect(step.find('.roles :is(button, input, select, textarea)')).to.equal(null);
    expect(step.all(at(step, 'brc'))[0])
      .to.contain('Maker')
      .and.to.contain('Accountable')
      .and.to.contain('Sell');
  });
});
