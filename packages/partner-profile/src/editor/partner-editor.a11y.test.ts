import { settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { KvPartnerProfile } from '../partner-profile.ts';
import { brenner } from '../samples/partners.ts';
import '../define.ts';

async function openForm(
  lang: string,
  width: number,
): Promise<{ element: KvPartnerProfile; form: HTMLElement; root: ShadowRoot }> {
  const element = Object.assign(document.createElement('kv-partner-profile'), {
    editable: true,
    lookup: '/lookup?query={query}',
    value: { ...brenner, identifiers: { ...brenner.identifiers, pic: '9123 4567' } },
  });
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}>${element}</div>`);
  frame.style.inlineSize = `${width}px`;
  await waitUntil(() => element.shadowRoot?.querySelector('.editor'), 'The form does not come.');
  await settled(frame);
  const root = element.shadowRoot;
  const form = root?.querySelector<HTMLElement>('.editor-main');
  if (!root || !form) throw new Error('There is no form.');
  return { element, form, root };
}

/** Opens every fold, and those that come to light. */
async function unfoldAll({ element, root }: { element: KvPartnerProfile; root: ShadowRoot }): Promise<void> {
  for (;;) {
    const closed = root.querySelectorAll<HTMLDetailsElement>('.editor-main details:not([open])');
    if (closed.length === 0) return;
    closed.forEach((fold) => (fold.open = true));
    await settled(element.parentNode as ParentNode);
  }
}

describe('the form of <kv-partner-profile editable>, for everybody,', () => {
  for (const width of [320, 1100]) {
    it(`has no accessibility violation with all of it open, at ${width} px`, async () => {
      const opened = await openForm('en', width);
      await unfoldAll(opened);
      await expect(opened.form).to.be.accessible();
    });
  }

  it('does not scroll sideways in a narrow place, in any language', async () => {
    for (const lang of ['en', 'de', 'fr']) {
      const opened = await openForm(lang, 320);
      await unfoldAll(opened);
      expect(opened.element.scrollWidth, lang).to.be.at.most(320);
    }
  });

  it('takes less room again when its place becomes narrow', async () => {
    const opened = await openForm('fr', 1100);
    opened.element.parentElement?.style.setProperty('inline-size', '320px');
    await settled(opened.element.parentNode as ParentNode);
    expect(opened.element.scrollWidth).to.be.at.most(320);
  });

  it('names every control, and none of them twice within a group', async () => {
    const opened = await openForm('en', 1100);
    await unfoldAll(opened);
    const ids = [...opened.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    for (const group of opened.form.querySelectorAll('.group, .entry-fields')) {
      const own = [...group.querySelectorAll<HTMLElement>('.field-label')].filter(
        (label) => label.closest('.entry-fields, .group') === group && !label.closest('.money'),
      );
      const names = own.map(({ textContent }) => textContent?.trim());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    }
  });

  it('reaches every control by Tab in the order in which they stand', async () => {
    const { form } = await openForm('en', 1100);
    const selector = 'input:not([disabled]), select, textarea, button:not([tabindex="-1"]), summary, a[href]';
    const stops = [...form.querySelectorAll<HTMLElement>(selector)];
    expect(stops.filter(({ tabIndex }) => tabIndex !== 0)).to.deep.equal([]);
  });
});
