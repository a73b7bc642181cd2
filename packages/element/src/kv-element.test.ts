import { expect, fixture } from '@open-wc/testing';
import { html, type PropertyValues } from 'lit';
import { define } from './define.ts';
import { KvElement } from './kv-element.ts';
import { settled } from './testing/stories.ts';
import { waitUntil } from './testing/wait-until.ts';
import { Catalogue } from './localization/catalogue.ts';

const words = { hello: 'Hello' };
const catalogue = new Catalogue<typeof words>('test-plain', words, {
  de: () => Promise.reject(new Error('The translation cannot be fetched.')),
  fr: () => Promise.resolve({ hello: 'Bonjour' }),
});

class TestPlain extends KvElement<typeof words> {
  constructor() {
    super(catalogue);
  }
  protected override render() {
    return html`<p>${this.text.hello}</p>`;
  }
}
define('test-plain', TestPlain);

/** Its German is for ever on its way. */
const slowCatalogue = new Catalogue<typeof words>('test-slow', words, {
  de: () => new Promise(() => {}),
  fr: () => Promise.resolve({ hello: 'Bonjour' }),
});

/** Its French comes when it is told to. */
let sendFrench = (): void => undefined;
const lateCatalogue = new Catalogue<typeof words>('test-late', words, {
  de: () => new Promise(() => {}),
  fr: () => new Promise((resolve) => (sendFrench = () => resolve({ hello: 'Bonjour' }))),
});

class TestSlow extends KvElement<typeof words> {
  constructor() {
    super(slowCatalogue);
  }
  protected override render() {
    return html`<p>${this.text.hello}</p>`;
  }
}
define('test-slow', TestSlow);

/** Says what its first picture was told of. */
class TestTold extends KvElement<typeof words> {
  static override properties = { topic: {} };
  declare topic: string;
  told: [PropertyKey, unknown][] = [];
  constructor() {
    super(lateCatalogue);
    this.topic = 'none';
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.told = [...changed];
  }
  protected override render() {
    return html`<p>${this.text.hello}</p>`;
  }
}
define('test-told', TestTold);

async function inside(style: Partial<CSSStyleDeclaration>, lang = 'en'): Promise<TestPlain> {
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  Object.assign(frame.style, style);
  const element = document.createElement('test-plain') as TestPlain;
  frame.append(element);
  await element.updateComplete;
  return element;
}

describe('KvElement', () => {
  it('sets its text a step smaller than the text around it', async () => {
    const element = await inside({ fontSize: '24px' });
    expect(getComputedStyle(element).fontSize).to.equal('22.5px');
  });

  it('takes the font of the place where it stands', async () => {
    const element = await inside({ fontFamily: 'monospace' });
    expect(getComputedStyle(element.shadowRoot?.querySelector('p') ?? element).fontFamily).to.equal('monospace');
  });

  it('is not shown when it is hidden', async () => {
    const element = await inside({});
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('waits for its translation rather than flash English', async () => {
    const element = await inside({}, 'fr');
    expect(element.shadowRoot?.textContent).to.not.contain('Hello');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('Bonjour');
  });

  it('tells the first picture of all that changed while its translation was on its way', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="fr"><test-told></test-told></div>`);
    const element = frame.firstElementChild as TestTold;
    element.topic = 'first';
    await element.updateComplete;
    element.topic = 'second';
    await element.updateComplete;
    expect(element.told).to.deep.equal([]);
    sendFrench();
    await settled(frame);
    await waitUntil(() => element.told.length > 0, 'It is not drawn.');
    expect(element.told).to.deep.include(['topic', undefined]);
    expect(element.told).to.deep.include(['density', undefined]);
  });

  it('speaks English when its translation cannot be fetched', async () => {
    const element = await inside({}, 'de');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('Hello');
  });

  it('draws anew in the place of what a server drew where nothing hydrates it', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    frame.setHTMLUnsafe(
      '<test-plain><template shadowrootmode="open"><p>Drawn by the server</p></template></test-plain>',
    );
    const element = frame.firstElementChild as TestPlain;
    await settled(frame);
    expect(element.shadowRoot?.textContent).to.equal('Hello');
  });

  it('keeps the words that stand there until those of the next language have come', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="fr"><test-slow></test-slow></div>`);
    const element = frame.querySelector<TestSlow>('test-slow');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frame.lang = 'de';
    await Promise.resolve();
    await element?.updateComplete;
    expect(element?.shadowRoot?.textContent).to.contain('Bonjour');
  });
});
