import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownBuilder, type ShownBuilder } from './testing/shown-builder.ts';

const plans = (roles: object) => ({
  partners: {
    brc: { name: 'Brenner Composites GmbH' },
    ivm: { name: 'Institut Val-Marne' },
    vnt: { name: 'Vantera Wind A/S' },
  },
  results: {
    resin: { number: 'R1', title: 'Resin', order: 1, ownership: { kind: 'single', owners: { brc: {} } } },
  },
  valorisationPlans: { resin: { need: 'Blades retire.', roles } },
});

/** What the rules find as soon as somebody has a part. */
const nobodyAccountable = 'none is accountable';

/** At the place for roles, in a box that scrolls and has been scrolled this far. */
async function inBox(scrolled: number, roles: object = {}): Promise<{ builder: ShownBuilder; box: HTMLElement }> {
  const builder = await shownBuilder(plans(roles), { width: '1300px' });
  const box = builder.element.parentElement as HTMLElement;
  Object.assign(box.style, { blockSize: '620px', overflow: 'auto' });
  await builder.press('.builder-step[data-place="roles"]');
  await waitUntil(() => builder.find('.raci-input'), 'The step does not come.');
  // What the rules find at first stands before anything is pressed.
  await waitUntil(() => builder.find('.panel-finding'), 'The rules find nothing.');
  box.scrollTop = scrolled;
  return { builder, box };
}

function letter(builder: ShownBuilder, partner: string, role: string): HTMLInputElement {
  const id = builder.control('valorisationPlans', 'resin', 'roles', partner, 'raci', role);
  return builder.one(`#${CSS.escape(id)}`) as HTMLInputElement;
}

const topOf = (node: Element): number => Math.round(node.getBoundingClientRect().top);
const isFound = (builder: ShownBuilder, words: string): boolean => builder.all('.panel-finding').join().includes(words);

/** The picture after next: the browser has then moved what it moves itself. */
async function painted(builder: ShownBuilder): Promise<void> {
  await settled(builder.element);
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

describe('What has the focus in the builder', () => {
  for (const scrolled of [0, 120]) {
    it(`stays where it is when a finding comes above it, ${String(scrolled)} px down`, async () => {
      const { builder } = await inBox(scrolled);
      const pressed = letter(builder, 'brc', 'responsible');
      pressed.focus({ preventScroll: true });
      const top = topOf(pressed);
      await builder.press(pressed);
      await waitUntil(() => isFound(builder, nobodyAccountable), 'The rules do not find it.');
      await painted(builder);
      expect(topOf(pressed)).to.be.closeTo(top, 1);
      expect(builder.root.activeElement).to.equal(pressed);
    });
  }

  it('stays where it is when a finding above it goes', async () => {
    const { builder, box } = await inBox(0, { brc: { role: 'Maker', raci: { responsible: true } } });
    await waitUntil(() => isFound(builder, nobodyAccountable), 'The rules do not find it.');
    box.scrollTop = 260;
    const pressed = letter(builder, 'brc', 'accountable');
    pressed.focus({ preventScroll: true });
    const top = topOf(pressed);
    await builder.press(pressed);
    await waitUntil(() => !isFound(builder, nobodyAccountable), 'It is still found.');
    await painted(builder);
    expect(topOf(pressed)).to.be.closeTo(top, 1);
  });

  it('is not fetched back once somebody has scrolled away from it', async () => {
    const { builder, box } = await inBox(0);
    const pressed = letter(builder, 'brc', 'responsible');
    pressed.focus({ preventScroll: true });
    await builder.press(pressed);
    box.scrollTop = 10_000;
    const shown = builder.one('.builder-ways');
    await painted(builder);
    const top = topOf(shown);
    await waitUntil(() => isFound(builder, nobodyAccountable), 'The rules do not find it.');
    await painted(builder);
    expect(topOf(shown)).to.be.at.least(top);
    expect(pressed.getBoundingClientRect().bottom).to.be.below(0);
  });
});

describe('What the rules newly find where somebody works', () => {
  const said = (builder: ShownBuilder): string => builder.one('[data-live="polite"]').textContent ?? '';

  it('is said, and said once', async () => {
    const { builder } = await inBox(0);
    expect(said(builder)).to.equal('');
    await builder.press(letter(builder, 'brc', 'responsible'));
    await waitUntil(() => said(builder).includes(nobodyAccountable), 'Nothing is said.');
    await builder.press(letter(builder, 'ivm', 'consulted'));
    await painted(builder);
    expect(said(builder).split(nobodyAccountable)).to.have.length(2);
  });

  it('is not said where somebody only arrives', async () => {
    const { builder } = await inBox(0, { brc: { role: 'Maker', raci: { responsible: true } } });
    await builder.press('.builder-step[data-place="need"]');
    await builder.press('.builder-step[data-place="roles"]');
    await waitUntil(() => isFound(builder, nobodyAccountable), 'It is not found.');
    await painted(builder);
    expect(said(builder)).to.equal('');
  });
});
