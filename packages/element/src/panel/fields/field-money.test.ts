import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../define.ts';
import { Format } from '../../localization/format.ts';
import { settled } from '../../testing/stories.ts';
import { waitUntil } from '../../testing/wait-until.ts';
import { PanelForm } from '../panel-form.ts';
import type { PanelHost } from '../panel-host.ts';
import { moneyEntry } from './field-money.ts';

class Form extends PanelForm {
  headingOf(): string {
    return '';
  }
}

/** An amount in a document that a store keeps: what is read is never the object that was written. */
class MoneyDemo extends LitElement implements PanelHost {
  readonly element = this;
  value: { entries: { one: Record<string, unknown> } } = { entries: { one: {} } };
  canEdit = true;
  readonly partners = [];
  readonly format = Format.for('en');
  readonly level = 3;
  readonly form = new Form(this);

  constructor() {
    super();
    this.form.turnTo({ collection: 'entries', id: 'one' });
  }

  edit(next: object): void {
    this.value = structuredClone(next) as MoneyDemo['value'];
  }
  finishEdit(): void {
    this.requestUpdate();
  }
  announce(): void {}

  protected override render(): TemplateResult {
    return html`${this.form.isReady ? moneyEntry(this.form, { path: this.form.path('cost'), label: 'Cost' }) : ''}`;
  }
}
define('kv-money-demo', MoneyDemo);

async function amountField(entry: Record<string, unknown>): Promise<{ demo: MoneyDemo; amount: HTMLInputElement }> {
  const demo = Object.assign(new MoneyDemo(), { value: { entries: { one: entry } } });
  await settled(await fixture<HTMLElement>(html`<div lang="en">${demo}</div>`));
  await waitUntil(() => demo.form.isReady);
  await settled(demo);
  const amount = demo.shadowRoot?.querySelector('input');
  if (!amount) throw new Error('There is no amount.');
  return { demo, amount };
}

describe('an amount of money in a panel', () => {
  it('stays as it is typed, key by key, in a document that a store keeps', async () => {
    const { demo, amount } = await amountField({});
    amount.focus();
    for (const key of '40000') {
      await sendKeys({ press: key });
      await settled(demo);
    }
    expect(amount.value).to.equal('40000');
    expect(demo.value.entries.one['cost']).to.deep.equal({ currency: 'EUR', cents: 4_000_000 });
  });

  it('is written as the reader writes amounts once it is left', async () => {
    const { demo, amount } = await amountField({});
    amount.focus();
    await sendKeys({ type: '40000' });
    amount.blur();
    amount.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(demo);
    expect(amount.value).to.equal('40,000');
  });

  it('shows what somebody else has written meanwhile', async () => {
    const { demo, amount } = await amountField({});
    amount.focus();
    await sendKeys({ type: '40' });
    demo.edit({ entries: { one: { cost: { currency: 'EUR', cents: 9900 } } } });
    demo.requestUpdate();
    await settled(demo);
    expect(amount.value).to.equal('99');
  });
});
