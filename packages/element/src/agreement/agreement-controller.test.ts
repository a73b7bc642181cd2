import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import {
  partnershipContext,
  type AgreementActions,
  type AgreementView,
  type PartnershipScope,
} from '../data/partnership-context.ts';
import { define } from '../define.ts';
import { waitUntil } from '../testing.ts';
import { AgreementController } from './agreement-controller.ts';
import { HeardActions, inDiscussion, viewOf } from './testing/agreement-demo.ts';

class TestAgreeing extends LitElement {
  static override properties = { pointer: {} };
  declare pointer: string | undefined;
  readonly agreement = new AgreementController(this, () => this.pointer);

  protected override render(): unknown {
    return html`${this.agreement.bar()}`;
  }
}
define('test-agreeing', TestAgreeing);

/** A partnership that answers when it is told to. */
class Partnership implements PartnershipScope {
  readonly asked: string[] = [];
  readonly actions = new HeardActions();
  answer: ((view: AgreementView) => void) | undefined;

  bind(): never {
    throw new Error('No test asks for it.');
  }
  agreement(pointer: string, receive: (view: AgreementView) => void): AgreementActions {
    this.asked.push(pointer);
    this.answer = receive;
    return this.actions;
  }
}

async function within(scope: PartnershipScope | undefined, pointer?: string): Promise<TestAgreeing> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  if (scope) provide(place, scope);
  return fixture<TestAgreeing>(html`<test-agreeing .pointer=${pointer}></test-agreeing>`, { parentNode: place });
}

function provide(place: HTMLElement, scope: PartnershipScope): void {
  new ContextProvider(place, { context: partnershipContext, initialValue: scope }).hostConnected();
}

describe('an element with an agreement', () => {
  it('asks its partnership for its part, and shows that it waits for the answer', async () => {
    const partnership = new Partnership();
    const element = await within(partnership, '/results/r5');
    expect(partnership.asked).to.deep.equal(['/results/r5']);
    expect(element.shadowRoot?.querySelector('[aria-busy=true]')).to.not.equal(null);
    partnership.answer?.(viewOf(inDiscussion));
    await waitUntil(() => element.shadowRoot?.textContent?.includes('Version 14'));
    expect(element.agreement.view?.state).to.equal(inDiscussion);
  });

  it('acts through its partnership', async () => {
    const partnership = new Partnership();
    const element = await within(partnership, '');
    partnership.answer?.(viewOf(inDiscussion));
    await waitUntil(() => element.shadowRoot?.querySelector('.button-primary'));
    element.shadowRoot?.querySelector<HTMLElement>('.button-primary')?.click();
    expect(partnership.actions.heard).to.deep.equal(['agree']);
  });

  it('asks for another part when it is about another, and lets go of the first', async () => {
    const partnership = new Partnership();
    const element = await within(partnership, '/results/r5');
    element.pointer = '/results/r6';
    await element.updateComplete;
    expect(partnership.asked).to.deep.equal(['/results/r5', '/results/r6']);
    expect(partnership.actions.heard).to.deep.equal(['release']);
  });

  it('shows nothing where there is nothing to agree on, or nobody to agree', async () => {
    const partnership = new Partnership();
    const without = await within(partnership, undefined);
    const outside = await within(undefined, '/results/r5');
    expect([without, outside].map(({ shadowRoot }) => shadowRoot?.childElementCount)).to.deep.equal([0, 0]);
    expect(partnership.asked).to.deep.equal([]);
  });

  it('finds a partnership that is defined later than itself', async () => {
    const element = await within(undefined, '/results/r5');
    const partnership = new Partnership();
    provide(element.parentElement!, partnership);
    await element.updateComplete;
    expect(partnership.asked).to.deep.equal(['/results/r5']);
  });

  it('lets go when it leaves, and asks again when it is back', async () => {
    const partnership = new Partnership();
    const element = await within(partnership, '/results/r5');
    const { parentElement: place } = element;
    element.remove();
    expect(partnership.actions.heard).to.deep.equal(['release']);
    place?.append(element);
    await element.updateComplete;
    expect(partnership.asked).to.deep.equal(['/results/r5', '/results/r5']);
  });
});
