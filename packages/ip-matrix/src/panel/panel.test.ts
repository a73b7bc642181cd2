import { expect } from '@open-wc/testing';
import type { Finding } from '@kvasir/model';
import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { bladeLoop } from '../samples/blade-loop.ts';
import { control, drawn, focused, named, one, partText, presses, shown, withResult } from './testing/in-panel.ts';

const infusion = { item: { collection: 'results', id: 'infusion' } } as const;

function finding(pointer: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'owner-not-a-partner',
    severity: 'error',
    pointer,
    message: 'Something is wrong.',
    values: {},
    ...more,
  };
}

describe('The side panel', () => {
  it('says what it is about: number, deliverable, title, readiness', async () => {
    const demo = await shown(bladeLoop, infusion);
    expect(spacedText(one(demo, '.panel-kind'))).to.equal('R3 · Deliverable D3.2 · Key exploitable result');
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Infusion process for 60 m shells');
    expect(spacedText(one(demo, '.readiness-strip'))).to.contain('Technology readiness level 4, target 7');
    expect(rootOf(demo).querySelectorAll('.readiness-on').length).to.equal(4);
    expect(rootOf(demo).querySelectorAll('.readiness-to').length).to.equal(3);
  });

  it('is a region with the title for its name', async () => {
    const demo = await shown(bladeLoop, infusion);
    const panel = one(demo, 'section.panel');
    expect(spacedText(rootOf(demo).getElementById(panel.getAttribute('aria-labelledby') ?? ''))).to.contain('Infusion');
  });

  it('has headings below that of the element, whatever its level', async () => {
    const demo = await shown(bladeLoop, infusion);
    const levels = async (level: typeof demo.level): Promise<string[]> => {
      demo.level = level;
      await drawn(demo);
      return [
        ...new Set([...rootOf(demo).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName)),
      ];
    };
    expect(await levels(1)).to.deep.equal(['h2', 'h3']);
    expect(await levels(4)).to.deep.equal(['h5', 'h6']);
    expect(await levels(6)).to.deep.equal(['h6']);
  });

  it('lists the six parts in the name of the ring', async () => {
    const demo = await shown(withResult({ openAccess: { mode: 'open' } }), {
      findings: [finding('/results/r/ownership/owners/x')],
    });
    expect(one(demo, '.ring').getAttribute('aria-label')).to.equal(
      '1 of 6 settled. Ownership and control: needs attention; Open access: done; Protection: open; ' +
        'Role of each party: open; Steps to impact: open; Joint exploitation: open',
    );
    expect(spacedText(one(demo, '.panel-completeness'))).to.equal('1/6');
  });

  it('is read first: no part has fields until somebody asks for them', async () => {
    const demo = await shown(bladeLoop, infusion);
    expect(rootOf(demo).querySelector('input, select, textarea')).to.equal(null);
    expect(partText(demo, 'ownership')).to.contain('Brenner Composites GmbH 1/3');
    expect(partText(demo, 'ownership')).to.contain('exactly 1');
    expect(partText(demo, 'regime')).to.contain('DESCA option 1');
    expect(partText(demo, 'control')).to.contain('All owners');
  });

  it('opens the fields of one part in place, gives the first the focus, and closes them again', async () => {
    const demo = await shown(bladeLoop, infusion);
    await presses(demo, named(demo, 'Edit: What it is'));
    expect((focused(demo) as HTMLInputElement).value).to.equal('Infusion process for 60 m shells');
    expect(rootOf(demo).querySelectorAll('.panel-fields').length).to.equal(1);
    await presses(demo, named(demo, 'Done: What it is'));
    expect(rootOf(demo).querySelector('.panel-fields')).to.equal(null);
    expect(focused(demo)).to.equal(named(demo, 'Edit: What it is'));
  });

  it('offers no way to edit to whoever may only read', async () => {
    const demo = await shown(bladeLoop, { ...infusion, canEdit: false });
    expect(rootOf(demo).querySelector('.panel-edit')).to.equal(null);
    expect(rootOf(demo).querySelector('[aria-label="Edit the title"]')).to.equal(null);
  });

  it('closes the fields when the right to edit is gone', async () => {
    const demo = await shown(bladeLoop, { ...infusion, opens: ['identity'] });
    demo.canEdit = false;
    await drawn(demo);
    expect(rootOf(demo).querySelector('.panel-fields')).to.equal(null);
  });

  it('gives its title the focus when it opens', async () => {
    const demo = await shown(bladeLoop, infusion);
    expect(focused(demo)).to.equal(one(demo, '#panel-title > :first-child'));
  });

  it('goes on to the neighbours in the order of the grid, keeps the focus and says what came', async () => {
    const results = { q: { title: 'Resin' }, r: { title: 'Process' }, s: { title: 'Mould' } };
    const demo = await shown(withResult({}, { results }), { item: { collection: 'results', id: 'q' } });
    await presses(demo, named(demo, 'Next item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Process');
    expect(focused(demo)).to.equal(named(demo, 'Next item'));
    expect(demo.announced).to.deep.equal(['Process, 2 of 3']);
    await presses(demo, named(demo, 'Previous item'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Resin');
  });

  it('does not lose the focus at the end of the list', async () => {
    const demo = await shown(withResult({}, { results: { q: { title: 'First' }, r: { title: 'Last' } } }), {
      item: { collection: 'results', id: 'q' },
    });
    await presses(demo, named(demo, 'Next item'));
    expect(named(demo, 'Next item').disabled).to.equal(true);
    expect(focused(demo)).to.equal(one(demo, '#panel-title > :first-child'));
  });

  it('closes on Escape and by its button', async () => {
    const demo = await shown(bladeLoop, infusion);
    await sendKeys({ press: 'Escape' });
    expect(demo.closed).to.equal(1);
    demo.openItem(infusion.item);
    await drawn(demo);
    await presses(demo, named(demo, 'Close'));
    expect(demo.closed).to.equal(2);
  });

  it('leaves Escape to a list that is open', async () => {
    const demo = await shown(bladeLoop, { ...infusion, opens: ['origins'] });
    one<HTMLInputElement>(demo, '#panel-section-origins input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(demo.closed).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(demo.closed).to.equal(1);
  });

  it('opens what the result builds on', async () => {
    const demo = await shown(bladeLoop, infusion);
    await presses(demo, named(demo, 'Open B1 Acrylic monomer library'));
    expect(demo.item).to.deep.equal({ collection: 'background', id: 'monomer-library' });
    expect(spacedText(one(demo, '.panel-kind'))).to.equal('B1 · Background of Institut Val-Marne');
  });

  it('says so when the item is gone, and can be closed', async () => {
    const demo = await shown({});
    expect(spacedText(one(demo, '.panel'))).to.contain('This item is no longer in the document.');
    await presses(demo, named(demo, 'Close'));
    expect(demo.closed).to.equal(1);
  });

  it('speaks the reader’s language', async () => {
    const demo = await shown(bladeLoop, { ...infusion, language: 'de' });
    await waitUntil(() => spacedText(one(demo, '.panel')).includes('Zugangsrechte'));
    // What all panels say comes from another catalogue.
    await waitUntil(() => rootOf(demo).querySelector('[aria-label="Bearbeiten: Eigentum"]'));
  });
});

describe('The findings in the side panel', () => {
  it('are those of the item and of its plan, the gravest first, with their paragraph', async () => {
    const demo = await shown(withResult({}), {
      findings: [
        finding('/results/r/title', { severity: 'advice', message: 'Third.' }),
        finding('/valorisationPlans/r/steps/one/responsible', { severity: 'warning', message: 'Second.' }),
        finding('/results/r/ownership', { message: 'First.', paragraph: '3.3.1(a)' }),
        finding('/results/r2', { message: 'Of another.' }),
        finding('/results/rr/title', { message: 'Of one whose name begins alike.' }),
      ],
    });
    const rows = [...rootOf(demo).querySelectorAll('.panel-finding')].map(spacedText);
    expect(rows).to.deep.equal([
      'Error: Ownership and control. First. Code 3.3.1(a) Go to field',
      'Warning: Steps to impact. Second. Go to the valorisation plan',
      'Advice: What it is. Third. Go to field',
    ]);
  });

  const jumps: [place: string, keys: string[], result: object][] = [
    ['the very field', ['openAccess', 'licence'], {}],
    ['a share', ['ownership', 'owners', 'a', 'share'], { ownership: { owners: { a: { share: '1/0' }, b: {} } } }],
    ['a date of protection', ['protection', 'p', 'deadline'], { protection: { p: { form: 'patent' } } }],
    ['who decides', ['control', 'filing', 'a'], {}],
    ['terms of access', ['accessRights', 'a', 'exploitation', 'terms'], { accessRights: { a: { exploitation: {} } } }],
    ['days of notice', ['transfer', 'noticeDays'], {}],
  ];
  for (const [place, keys, result] of jumps) {
    it(`lead to ${place}`, async () => {
      const demo = await shown(withResult(result), { findings: [finding(`/results/r/${keys.join('/')}`)] });
      await presses(demo, named(demo, 'Go to field: Something is wrong.'));
      expect(focused(demo)).to.equal(control(demo, ...keys));
    });
  }

  it('lead to the choice of a regime that is missing', async () => {
    const demo = await shown(withResult({ ownership: { kind: 'joint' } }), {
      findings: [finding('/results/r/ownership/jointRegime')],
    });
    await presses(demo, named(demo, 'Go to field: Something is wrong.'));
    expect(control<HTMLFieldSetElement>(demo, 'ownership', 'jointRegime').contains(focused(demo))).to.equal(true);
  });

  it('lead to the list that an unknown partner stands in', async () => {
    const demo = await shown(withResult({ ownership: { owners: { gone: {} } } }), {
      findings: [finding('/results/r/ownership/owners/gone')],
    });
    await presses(demo, named(demo, 'Go to field: Something is wrong.'));
    expect(focused(demo)).to.equal(control(demo, 'ownership', 'owners'));
  });

  it('lead to the part that is read where nobody can edit, and to the plan', async () => {
    const demo = await shown(withResult({}), {
      canEdit: false,
      findings: [
        finding('/results/r/openAccess/licence'),
        finding('/valorisationPlans/r/roles', { message: 'No roles.' }),
      ],
    });
    await presses(demo, named(demo, 'Go to field: Something is wrong.'));
    expect(focused(demo)).to.equal(one(demo, '#panel-section-open-access'));
    await presses(demo, named(demo, 'Go to the valorisation plan: No roles.'));
    expect(focused(demo)).to.equal(one(demo, '#panel-section-plan'));
  });

  it('lead to a field of an item that is opened for it', async () => {
    const demo = await shown(bladeLoop, infusion);
    demo.openItem({ collection: 'results', id: 'resin' }, '/results/resin/openAccess/mode');
    await drawn(demo);
    expect(spacedText(one(demo, '.panel-title'))).to.contain('resin');
    expect(focused(demo)?.closest('fieldset')?.id).to.contain('openAccess');
  });
});
