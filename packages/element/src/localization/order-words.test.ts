import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { KvElement } from '../kv-element.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { Catalogue, overrideMessages } from './catalogue.ts';

const words = { lead: 'Nothing is lost.', more: 'Go on.' };
const catalogue = new Catalogue<typeof words>('test-mixed', words, {
  de: () => Promise.resolve({ lead: 'Nichts geht verloren.', more: 'Weiter.' }),
  fr: () => Promise.resolve({ lead: 'Rien ne se perd.', more: 'Continuez.' }),
});

class TestMixed extends KvElement<typeof words> {
  constructor() {
    super(catalogue);
  }
  protected override render() {
    return html`<p>${this.text.lead}</p>
      <div style="display: flex"><span style="flex: 1">${this.text.more}</span></div>`;
  }
}
define('test-mixed', TestMixed);

async function inPage(lang: string, dir: string): Promise<TestMixed> {
  const frame = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir} style="inline-size: 600px"><test-mixed></test-mixed></div>`,
  );
  const element = frame.firstElementChild as TestMixed;
  await waitUntil(() => element.shadowRoot?.querySelector('p'), 'It is not drawn.');
  return element;
}

interface Placed {
  first: number;
  last: number;
}

/** Where the first and the last character of a text stand. */
function placed(element: TestMixed, selector: string): Placed {
  const walker = document.createTreeWalker(
    element.shadowRoot?.querySelector(selector) ?? element,
    NodeFilter.SHOW_TEXT,
  );
  const text = walker.nextNode() as Text;
  const edge = (at: number): number => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().right;
  };
  return { first: edge(0), last: edge(text.length - 1) };
}

function runsFromLeft({ first, last }: Placed): boolean {
  return first < last;
}

describe('Words that run from left to right', () => {
  it('end with their full stop in a page that runs the other way, and stand where its texts begin', async () => {
    const element = await inPage('ar', 'rtl');
    for (const selector of ['p', 'span']) {
      await waitUntil(() => runsFromLeft(placed(element, selector)), 'The full stop is in front.');
      expect(placed(element, selector).last).to.be.closeTo(element.getBoundingClientRect().right, 1);
    }
  });

  it('do so too where the page says their language', async () => {
    const element = await inPage('de', 'rtl');
    await waitUntil(() => runsFromLeft(placed(element, 'p')), 'The full stop is in front.');
  });

  it('give way to those that the host gives for its language', async () => {
    const element = await inPage('he', 'rtl');
    await waitUntil(() => runsFromLeft(placed(element, 'p')), 'The full stop is in front.');
    // A Hebrew sentence that begins with a Latin name.
    overrideMessages('test-mixed', 'he', { lead: 'BladeLoop שלום.' });
    await waitUntil(() => !runsFromLeft(placed(element, 'p')), 'It begins at the left.');
  });

  it('follow the page when it turns', async () => {
    const element = await inPage('en', 'rtl');
    await waitUntil(() => runsFromLeft(placed(element, 'p')), 'The full stop is in front.');
    element.parentElement?.setAttribute('dir', 'ltr');
    const { left, right } = element.getBoundingClientRect();
    await waitUntil(() => placed(element, 'p').last < (left + right) / 2, 'It stays at the right.');
    expect(runsFromLeft(placed(element, 'p'))).to.equal(true);
  });
});
