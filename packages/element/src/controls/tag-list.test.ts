import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { tagList, type ComboboxOption, type TagItem, type TagListOptions } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { all, focused, hostOf, one, press } from './testing/host.ts';

const fields: readonly ComboboxOption[] = ['Polymers', 'Composites', 'Wind power', 'Ageing'].map((label) => ({
  key: label.toLowerCase(),
  label,
}));

/** A tag list that keeps what is added and removed. */
function tagsOf(host: ControlsDemo, initial: readonly string[], more: Partial<TagListOptions> = {}) {
  const { value } = host.bind<readonly TagItem[]>(
    'tags',
    initial.map((label) => ({ key: label.toLowerCase(), label })),
  );
  return html`<button id="before">Before</button>${tagList({
      id: 'tags',
      wording: host.wording,
      label: 'Fields',
      tags: value,
      onAdd: ({ key, label }) => host.set('tags', [...value, { key, label }]),
      onRemove: (key) =>
        host.set(
          'tags',
          value.filter((tag) => tag.key !== key),
        ),
      ...more,
    })}<button id="after">After</button>`;
}
const withText = (host: ControlsDemo): Partial<TagListOptions> => ({
  onAddText: (label) => host.set('tags', [...(host.values['tags'] as TagItem[]), { key: label.toLowerCase(), label }]),
});

const input = (host: ControlsDemo) => one<HTMLInputElement>(host, '#tags');
const tags = (host: ControlsDemo) => all(host, '.chip-label').map((node) => node.textContent);
const said = (host: ControlsDemo) =>
  all(host, '.field > [role=status]')
    .map((node) => node.textContent?.trim())
    .join('');
const focusedName = (host: ControlsDemo) => focused(host)?.getAttribute('aria-label') ?? focused(host)?.id;

describe('a tag list', () => {
  it('is a named list with a named button for each tag', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers', 'Ageing']));
    expect(one(host, '[role=list]').getAttribute('aria-label')).to.equal('Fields: chosen');
    expect(all(host, '.chip-remove').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Remove Polymers',
      'Remove Ageing',
    ]);
    for (const button of all(host, '.chip-remove')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    await expect(host).to.be.accessible();
  });

  it('opens its list at the end of the line that is typed in, however wide it is', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers', 'Ageing', 'Wind power'], { source: fields }));
    const box = one(host, '.input-tags');
    for (let width = 240; width <= 640; width += 20) {
      box.style.inlineSize = `${width}px`;
      const [button, typed] = [one(host, '.input-button'), input(host)].map((node) => node.getBoundingClientRect());
      expect(button?.top, String(width)).to.be.at.least((typed?.top ?? Infinity) - 1);
      expect(button?.right, String(width)).to.be.at.most(box.getBoundingClientRect().right);
    }
  });

  it('adds a text with Enter, says so, and is ready for the next', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers'], withText(it)));
    input(host).focus();
    await sendKeys({ type: 'Composites' });
    await press('Enter');
    await waitUntil(() => tags(host).length === 2);
    expect(tags(host)).to.deep.equal(['Polymers', 'Composites']);
    expect(input(host).value).to.equal('');
    expect(said(host)).to.equal('Composites added');
    expect(focused(host)).to.equal(input(host));
  });

  it('adds what was typed when the focus leaves, so that it is not lost', async () => {
    const host = await hostOf((it) => tagsOf(it, [], withText(it)));
    input(host).focus();
    await sendKeys({ type: 'Wind' });
    await press('Tab');
    await waitUntil(() => tags(host).length === 1);
    expect(tags(host)).to.deep.equal(['Wind']);
  });

  it('does not add a tag twice, and says why', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Wind power'], withText(it)));
    input(host).focus();
    await sendKeys({ type: 'WIND POWER' });
    await press('Enter');
    expect(tags(host)).to.deep.equal(['Wind power']);
    expect(said(host)).to.equal('Wind power is there already');
  });

  it('leads to the last tag with Backspace and removes it with a second', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers', 'Ageing'], withText(it)));
    input(host).focus();
    await press('Backspace');
    expect(tags(host)).to.have.length(2);
    expect(focusedName(host)).to.equal('Remove Ageing');
    await press('Backspace');
    await waitUntil(() => tags(host).length === 1);
    expect(focusedName(host)).to.equal('Remove Polymers');
    expect(said(host)).to.equal('Ageing removed');
    await press('Delete');
    await waitUntil(() => tags(host).length === 0);
    expect(focused(host)).to.equal(input(host));
  });

  it('deletes text with Backspace as long as there is any', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers'], withText(it)));
    input(host).focus();
    await sendKeys({ type: 'ab' });
    await press('Backspace');
    expect(input(host).value).to.equal('a');
    expect(focused(host)).to.equal(input(host));
  });

  it('gives the focus to the next tag when one is removed, to the one before at the end', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers', 'Composites', 'Ageing']));
    all(host, '.chip-remove')[1]?.focus();
    await press('Enter');
    await waitUntil(() => tags(host).length === 2);
    expect(focusedName(host)).to.equal('Remove Ageing');
    await press('Enter');
    await waitUntil(() => tags(host).length === 1);
    expect(focusedName(host)).to.equal('Remove Polymers');
  });

  it('is walked through with the arrow keys, in the direction of reading', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers', 'Ageing']));
    input(host).focus();
    await press('ArrowLeft');
    expect(focusedName(host)).to.equal('Remove Ageing');
    await press('ArrowLeft', 'ArrowLeft');
    expect(focusedName(host)).to.equal('Remove Polymers');
    await press('ArrowRight', 'ArrowRight');
    expect(focusedName(host)).to.equal('tags');
    host.dir = 'rtl';
    await press('ArrowRight');
    expect(focusedName(host)).to.equal('Remove Ageing');
    await expect(host).to.be.accessible();
  });

  it('offers what is not chosen yet, and adds it', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers'], { source: fields }));
    input(host).focus();
    await press('ArrowDown');
    await waitUntil(() => one(host, '.suggestions').matches(':popover-open'));
    expect(all(host, '[role=option]').map((node) => node.textContent?.trim())).to.deep.equal([
      'Composites',
      'Wind power',
      'Ageing',
    ]);
    await expect(host).to.be.accessible();
    await press('Enter');
    await waitUntil(() => tags(host).length === 2);
    expect(said(host)).to.contain('Composites added');
    expect(focused(host)).to.equal(input(host));
    await sendKeys({ type: 'ageing' });
    await press('Enter');
    await waitUntil(() => tags(host).length === 3);
  });

  it('takes nothing that is not offered where text is not free', async () => {
    const host = await hostOf((it) => tagsOf(it, [], { source: fields }));
    input(host).focus();
    await sendKeys({ type: 'Astrology' });
    await press('Enter');
    expect(input(host).value).to.equal('Astrology');
    await press('Tab');
    expect(tags(host)).to.deep.equal([]);
    expect(input(host).value).to.equal('');
  });

  it('leads from the input to the tags and out with Tab', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers'], { source: fields }));
    one(host, '#before').focus();
    const stops: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 3; stop += 1) {
      await press('Tab');
      stops.push(focusedName(host));
    }
    expect(stops).to.deep.equal(['Remove Polymers', 'tags', 'after']);
  });

  it('can be read where it cannot be edited', async () => {
    const host = await hostOf((it) => tagsOf(it, ['Polymers'], { readOnly: true }));
    expect(tags(host)).to.deep.equal(['Polymers']);
    expect(all(host, 'input, .chip-remove')).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('shows hostile text as text', async () => {
    const host = await hostOf((it) => tagsOf(it, ['<img src=x onerror=alert(1)>']));
    expect(one(host, '.chip-label').textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(all(host, 'img')).to.have.length(0);
  });
});
