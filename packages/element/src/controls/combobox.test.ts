import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { combobox, dialog, type ComboboxOption, type ComboboxOptions } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { all, focused, hostOf, one, press } from './testing/host.ts';

const countries: readonly ComboboxOption<number>[] = ['Denmark', 'France', 'Germany', 'Ireland', 'Netherlands'].map(
  (label, index) => ({ key: label.slice(0, 2).toUpperCase(), label, data: index }),
);

function country(host: ControlsDemo, more: Partial<ComboboxOptions<number>> = {}) {
  return html`${combobox({
      ...host.bind('country', ''),
      onInput: undefined,
      label: 'Country',
      source: countries,
      onSelect: (option) => host.set('country', option?.label ?? ''),
      ...more,
    })}<button id="after">After</button>`;
}

const input = (host: ControlsDemo) => one<HTMLInputElement>(host, '[role=combobox]');
const isOpen = (host: ControlsDemo) => one(host, '.suggestions').matches(':popover-open');
const options = (host: ControlsDemo) =>
  all(host, '[role=option]').map((node) => node.textContent?.replace(/\s+/g, ' ').trim());
const active = (host: ControlsDemo) => {
  const id = input(host).getAttribute('aria-activedescendant');
  return id ? host.shadowRoot?.getElementById(id)?.textContent?.trim() : undefined;
};
const said = (host: ControlsDemo) => one(host, '.field [role=status]').textContent?.trim();
describe('a combobox with a list', () => {
  it('is closed at first, named by its label and without a popup', async () => {
    const host = await hostOf((it) => country(it));
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
    expect(input(host).getAttribute('aria-autocomplete')).to.equal('list');
    expect(input(host).hasAttribute('aria-controls')).to.equal(false);
    expect(input(host).labels?.[0]?.textContent?.trim()).to.equal('Country');
    expect(isOpen(host)).to.equal(false);
    await expect(host).to.be.accessible();
  });

  it('filters as one types, says how many match, and chooses none by itself', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'land' });
    await waitUntil(() => isOpen(host));
    expect(options(host)).to.deep.equal(['Ireland', 'Netherlands']);
    expect(input(host).getAttribute('aria-expanded')).to.equal('true');
    expect(one(host, '[role=listbox]').id).to.equal(input(host).getAttribute('aria-controls'));
    expect(active(host)).to.equal(undefined);
    expect(said(host)).to.equal('2 matches');
    expect(all(host, 'mark').map((mark) => mark.textContent)).to.deep.equal(['land', 'land']);
    await expect(host).to.be.accessible();
  });

  it('opens with Down on the first option and with Up on the last, and goes round', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await press('ArrowDown');
    await waitUntil(() => isOpen(host));
    expect(active(host)).to.equal('Denmark');
    await press('ArrowUp');
    expect(active(host)).to.equal('Netherlands');
    await press('ArrowDown', 'ArrowDown');
    expect(active(host)).to.equal('France');
    await press('Escape', 'ArrowUp');
    expect(active(host)).to.equal('Netherlands');
    expect(one(host, '[aria-selected=true]').textContent?.trim()).to.equal('Netherlands');
  });

  it('opens with Alt+Down without moving, and closes with Alt+Up', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await press('Alt+ArrowDown');
    await waitUntil(() => isOpen(host));
    expect(options(host)).to.have.length(5);
    expect(active(host)).to.equal(undefined);
    await press('Alt+ArrowUp');
    await waitUntil(() => !isOpen(host));
  });

  it('chooses with Enter, closes, and keeps the focus', async () => {
    const chosen: (number | undefined)[] = [];
    const host = await hostOf((it) =>
      country(it, {
        onSelect: (option) => {
          chosen.push(option?.data);
          it.set('country', option?.label ?? '');
        },
      }),
    );
    input(host).focus();
    await sendKeys({ type: 'ger' });
    await press('ArrowDown', 'Enter');
    await waitUntil(() => !isOpen(host));
    expect(chosen).to.deep.equal([2]);
    expect(input(host).value).to.equal('Germany');
    expect(focused(host)).to.equal(input(host));
  });

  it('takes an exact name on Enter and on leaving, in any case', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'france' });
    await press('Enter');
    expect(host.values['country']).to.equal('France');
    input(host).select();
    await sendKeys({ type: 'IRELAND' });
    await press('Tab');
    expect(host.values['country']).to.equal('Ireland');
    expect(isOpen(host)).to.equal(false);
  });

  it('goes back to what was chosen when what was typed is none of its options', async () => {
    const host = await hostOf((it) => country(it));
    host.set('country', 'France');
    input(host).focus();
    input(host).select();
    await sendKeys({ type: 'ger' });
    await press('Tab');
    expect(input(host).value).to.equal('France');
    expect(host.values['country']).to.equal('France');
  });

  it('clears what was chosen when its text is cleared', async () => {
    const host = await hostOf((it) => country(it));
    host.set('country', 'France');
    await host.updateComplete;
    input(host).focus();
    input(host).select();
    await press('Delete', 'Tab');
    expect(host.values['country']).to.equal('');
  });

  it('closes with Escape first, and takes back the text with a second', async () => {
    const host = await hostOf((it) => country(it));
    host.set('country', 'France');
    await host.updateComplete;
    input(host).focus();
    await sendKeys({ type: 'x' });
    await press('ArrowDown', 'Escape');
    await waitUntil(() => !isOpen(host));
    expect(input(host).value).to.equal('Francex');
    await press('Escape');
    expect(input(host).value).to.equal('France');
  });

  it('moves the caret with Home, End and the arrows, and leaves the list', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'an' });
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await press('ArrowDown');
      expect(active(host)).to.not.equal(undefined);
      await press(key);
      expect(active(host), key).to.equal(undefined);
      expect(isOpen(host)).to.equal(true);
    }
    expect(input(host).selectionStart).to.equal(2);
  });

  it('chooses by pointer and does not lose the focus', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'e' });
    await waitUntil(() => isOpen(host));
    await nextFrame();
    const { x, y, height } = (all(host, '[role=option]')[1] as HTMLElement).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + height / 2)] });
    expect(host.values['country']).to.equal('France');
    expect(focused(host)).to.equal(input(host));
    expect(isOpen(host)).to.equal(false);
  });

  it('shows the whole list by its button, which is no stop for Tab', async () => {
    const host = await hostOf((it) => country(it));
    const button = one(host, '.input-button');
    expect(button.getAttribute('aria-label')).to.equal('Show options');
    button.click();
    await waitUntil(() => isOpen(host));
    expect(focused(host)).to.equal(input(host));
    expect(options(host)).to.have.length(5);
    await press('Tab');
    expect(focused(host)).to.equal(one(host, '#after'));
    await waitUntil(() => !isOpen(host));
  });

  it('passes over options that cannot be chosen', async () => {
    const source = countries.map((option, index) => ({ ...option, disabled: index === 0 }));
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await press('ArrowDown');
    expect(active(host)).to.equal('France');
    all(host, '[role=option]')[0]?.click();
    expect(host.values['country']).to.equal('');
  });

  it('says that there are no matches, with no empty listbox', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'xyz' });
    await waitUntil(() => isOpen(host));
    expect(said(host)).to.equal('No matches');
    expect(all(host, '[role=listbox]')).to.have.length(0);
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
    await expect(host).to.be.accessible();
  });

  it('names the groups that options stand in', async () => {
    const source = countries.map((option, index) => ({ ...option, group: index < 2 ? 'Near' : 'Far' }));
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await press('Alt+ArrowDown');
    await waitUntil(() => isOpen(host));
    const groups = all(host, '[role=group]').map(
      (group) => host.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(groups).to.deep.equal(['Near', 'Far']);
    await expect(host).to.be.accessible();
  });

  it('draws a part of a thousand terms and says how many more there are', async () => {
    const source = Array.from({ length: 1_024 }, (_, index) => ({ key: `${index}`, label: `Field ${index}` }));
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await press('Alt+ArrowDown');
    await waitUntil(() => isOpen(host));
    expect(options(host)).to.have.length(60);
    expect(one(host, '.suggestions-note').textContent?.trim()).to.equal('964 more. Keep typing to narrow them down.');
    await press('ArrowUp');
    await nextFrame();
    await nextFrame();
    const [list, last] = [one(host, '[role=listbox]'), one(host, '[aria-selected=true]')].map((node) =>
      node.getBoundingClientRect(),
    );
    expect(last?.bottom).to.be.at.most((list?.bottom ?? 0) + 1);
  });

  it('offers the action last, for keyboard and pointer', async () => {
    const asked: string[] = [];
    const host = await hostOf((it) =>
      country(it, {
        action: {
          lead: () => 'Not in the list?',
          label: (query) => `Add “${query}”`,
          onChoose: (query) => asked.push(query),
        },
      }),
    );
    input(host).focus();
    await sendKeys({ type: 'Atlantis' });
    await waitUntil(() => isOpen(host));
    expect(options(host)).to.deep.equal(['Not in the list? Add “Atlantis”']);
    await press('ArrowDown', 'Enter');
    expect(asked).to.deep.equal(['Atlantis']);
    await waitUntil(() => !isOpen(host));
  });

  it('follows a list that changes while it is open', async () => {
    const host = await hostOf((it) =>
      country(it, { source: (it.values['source'] as typeof countries | undefined) ?? countries }),
    );
    input(host).focus();
    await sendKeys({ type: 'land' });
    host.set('source', countries.slice(0, 4));
    await host.updateComplete;
    expect(options(host)).to.deep.equal(['Ireland']);
  });
});

describe('the popup of a combobox', () => {
  it('stands in the top layer below its box, and is as wide', async () => {
    const host = await hostOf((it) => country(it));
    const frame = host.parentElement as HTMLElement;
    Object.assign(frame.style, { overflow: 'hidden', height: '80px', width: '300px' });
    input(host).focus();
    await sendKeys({ type: 'e' });
    await waitUntil(() => isOpen(host));
    await nextFrame();
    const [box, popup] = [one(host, '.input'), one(host, '.suggestions')].map((node) => node.getBoundingClientRect());
    expect(popup?.width).to.equal(box?.width);
    expect(popup?.left).to.equal(box?.left);
    expect((popup?.top ?? 0) - (box?.bottom ?? 0)).to.be.within(0, 8);
    expect(popup?.height).to.be.greaterThan(80);
  });

  it('fits in a box of 320 px, right to left', async () => {
    const host = await hostOf((it) => country(it));
    host.dir = 'rtl';
    host.style.inlineSize = '320px';
    await host.updateComplete;
    input(host).focus();
    await sendKeys({ type: 'e' });
    await waitUntil(() => isOpen(host));
    await nextFrame();
    const [box, popup] = [one(host, '.input'), one(host, '.suggestions')].map((node) => node.getBoundingClientRect());
    expect(popup?.right).to.be.closeTo(box?.right ?? 0, 1);
    expect(popup?.width).to.be.at.most(320);
    await expect(host).to.be.accessible();
  });

  it('goes above its box where there is no room below', async () => {
    const host = await hostOf((it) => country(it));
    Object.assign(host.style, { position: 'fixed', insetBlockEnd: '0', insetInline: '0' });
    input(host).focus();
    await sendKeys({ type: 'e' });
    await waitUntil(() => isOpen(host));
    await nextFrame();
    expect(one(host, '.suggestions').getBoundingClientRect().bottom).to.be.at.most(
      one(host, '.input').getBoundingClientRect().top,
    );
  });

  it('closes by its Escape and leaves the dialog around it open', async () => {
    const host = await hostOf(
      (it) =>
        html`${dialog({ id: 'dialog', open: true, wording: it.wording, heading: 'Partner', content: () => country(it), onClose: () => undefined })}`,
    );
    await waitUntil(() => one<HTMLDialogElement>(host, 'dialog').open);
    input(host).focus();
    await press('ArrowDown');
    await waitUntil(() => isOpen(host));
    await press('Escape');
    await waitUntil(() => !isOpen(host));
    expect(one<HTMLDialogElement>(host, 'dialog').open).to.equal(true);
  });

  it('closes, and asks nothing more, when its host leaves the page; and works again when it comes back', async () => {
    const signals: AbortSignal[] = [];
    const source = {
      debounce: 0,
      load: (_: string, signal: AbortSignal) => {
        signals.push(signal);
        return new Promise<ComboboxOption<number>[]>(() => undefined);
      },
    };
    const host = await hostOf((it) => country(it, { source }));
    const frame = host.parentElement as HTMLElement;
    input(host).focus();
    await sendKeys({ type: 'den' });
    await waitUntil(() => isOpen(host) && signals.length > 0);
    host.remove();
    expect(signals.every(({ aborted }) => aborted)).to.equal(true);
    expect(isOpen(host)).to.equal(false);
    frame.append(host);
    await host.updateComplete;
    expect(input(host).getAttribute('aria-expanded')).to.equal('false');
    input(host).focus();
    await sendKeys({ type: 'den' });
    await waitUntil(() => isOpen(host));
  });
});

/** A registry whose answers the test gives. */
function registry() {
  const asked = new Map<
    string,
    { answer: (labels: readonly string[]) => void; fail: () => void; signal: AbortSignal }
  >();
  const load = (query: string, signal: AbortSignal) =>
    new Promise<readonly ComboboxOption<number>[]>((resolve, reject) =>
      asked.set(query, {
        signal,
        answer: (labels) => resolve(labels.map((label) => ({ key: label, label, detail: 'Company' }))),
        fail: () => reject(new Error('closed')),
      }),
    );
  return { asked, source: { load, debounce: 0 } };
}

describe('a combobox that looks up', () => {
  it('shows that it searches, then what was found, and announces both', async () => {
    const { asked, source } = registry();
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await sendKeys({ type: 'br' });
    await waitUntil(() => asked.has('br'));
    expect(said(host)).to.equal('Searching…');
    await expect(host).to.be.accessible();
    asked.get('br')?.answer(['Brenner Composites GmbH', 'Brenner Institute']);
    await waitUntil(() => options(host).length === 2);
    expect(said(host)).to.equal('2 matches');
    expect(options(host)[0]).to.equal('Brenner Composites GmbH Company');
    await expect(host).to.be.accessible();
  });

  it('never lets a late answer replace a newer one', async () => {
    const { asked, source } = registry();
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await sendKeys({ type: 'br' });
    await waitUntil(() => asked.has('br'));
    await sendKeys({ type: 'e' });
    await waitUntil(() => asked.has('bre'));
    asked.get('bre')?.answer(['Brenner']);
    await waitUntil(() => options(host).length === 1);
    asked.get('br')?.answer(['Brno', 'Bremen']);
    await nextFrame();
    expect(options(host)).to.deep.equal(['Brenner Company']);
    expect(asked.get('br')?.signal.aborted).to.equal(true);
  });

  it('says that it failed, and tries again by keyboard', async () => {
    const { asked, source } = registry();
    const host = await hostOf((it) =>
      country(it, { source, freeText: true, onInput: (text) => it.set('country', text) }),
    );
    input(host).focus();
    await sendKeys({ type: 'bre' });
    await waitUntil(() => asked.has('bre'));
    asked.get('bre')?.fail();
    await waitUntil(() => options(host).length === 1);
    expect(said(host)).to.equal('The search gave no answer. What you typed is kept.');
    expect(host.values['country']).to.equal('bre');
    await expect(host).to.be.accessible();
    asked.clear();
    await press('ArrowDown');
    expect(active(host)).to.equal('Try again');
    await press('Enter');
    await waitUntil(() => asked.has('bre'));
    asked.get('bre')?.answer(['Brenner']);
    await waitUntil(() => said(host) === '1 match');
    expect(isOpen(host)).to.equal(true);
  });

  it('says so when the browser is offline', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const host = await hostOf((it) =>
        country(it, { source: { debounce: 0, load: () => Promise.reject(new TypeError('fetch')) } }),
      );
      input(host).focus();
      await sendKeys({ type: 'bre' });
      await waitUntil(() => said(host)?.startsWith('You are offline'));
      await expect(host).to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      expect(online).to.not.equal(undefined);
    }
  });

  it('asks for more text before it searches', async () => {
    const { asked, source } = registry();
    const host = await hostOf((it) => country(it, { source }));
    input(host).focus();
    await sendKeys({ type: 'b' });
    expect(isOpen(host)).to.equal(false);
    await press('ArrowDown');
    await waitUntil(() => isOpen(host));
    expect(said(host)).to.equal('Type at least 2 characters');
    expect(asked.size).to.equal(0);
  });

  it('waits for the end of a composition of an input method', async () => {
    const { asked, source } = registry();
    const host = await hostOf((it) => country(it, { source }));
    const box = input(host);
    box.focus();
    box.value = 'にほ';
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    host.requestUpdate();
    await host.updateComplete;
    await nextFrame();
    expect(asked.size).to.equal(0);
    expect(box.value).to.equal('にほ');
    box.value = '日本';
    box.dispatchEvent(new CompositionEvent('compositionend', { data: '日本' }));
    await waitUntil(() => asked.has('日本'));
  });
});

describe('a combobox with free text', () => {
  const free = (host: ControlsDemo, heard: string[]) =>
    country(host, {
      freeText: true,
      onInput: (text) => {
        heard.push(`input ${text}`);
        host.set('country', text);
      },
      onChange: (text) => heard.push(`change ${text}`),
    });

  it('tells of what is typed and when it is finished, by Enter or by leaving, once', async () => {
    const heard: string[] = [];
    const host = await hostOf((it) => free(it, heard));
    host.addEventListener('input', () => heard.push('leaked'));
    input(host).focus();
    await sendKeys({ type: 'ab' });
    await press('Enter', 'Tab');
    expect(heard).to.deep.equal(['input a', 'input ab', 'change ab']);
    input(host).focus();
    await press('End');
    await sendKeys({ type: 'c' });
    await press('Tab');
    expect(heard.slice(3)).to.deep.equal(['input abc', 'change abc']);
  });

  it('keeps text on Escape', async () => {
    const host = await hostOf((it) => free(it, []));
    input(host).focus();
    await sendKeys({ type: 'ger' });
    await press('Escape', 'Escape');
    expect(input(host).value).to.equal('ger');
    expect(host.values['country']).to.equal('ger');
  });

  it('hands over the chosen option, and shows what the host makes of it', async () => {
    const host = await hostOf((it) => free(it, []));
    input(host).focus();
    await sendKeys({ type: 'ger' });
    await press('ArrowDown', 'Enter');
    await host.updateComplete;
    expect(input(host).value).to.equal('Germany');
  });
});

describe('the words of a combobox', () => {
  it('change with the language while it is open', async () => {
    const host = await hostOf((it) => country(it));
    input(host).focus();
    await sendKeys({ type: 'land' });
    expect(said(host)).to.equal('2 matches');
    host.lang = 'de';
    await waitUntil(() => said(host) === '2 Treffer');
    host.lang = 'fr';
    await waitUntil(() => said(host) === '2 résultats');
    expect(one(host, '.input-button').getAttribute('aria-label')).to.equal('Afficher les choix');
  });
});
