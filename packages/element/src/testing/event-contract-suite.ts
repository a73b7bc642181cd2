import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { settled } from './stories.ts';

export interface EventContractOptions<E extends LitElement & { value: unknown }> {
  /** Makes the element in the state in which a user can edit it. */
  create: () => E;
  value: object;
  otherValue: object;
  /** Edits something as a user does, with keyboard or mouse, and leaves the control. */
  userEdits: (element: E) => Promise<void>;
}

const watched = ['input', 'change', 'kv-load', 'kv-load-error'] as const;

export function eventContractSuite<E extends LitElement & { value: unknown }>(options: EventContractOptions<E>): void {
  const { create, value, otherValue, userEdits } = options;

  describe('tells the host what a user did, and nothing else', () => {
    async function heard(): Promise<{ element: E; events: Event[]; values: unknown[] }> {
      const events: Event[] = [];
      const values: unknown[] = [];
      const element = create();
      const frame = await fixture<HTMLElement>(html`<div>${element}<input aria-label="Where Tab leads to" /></div>`);
      await settled(frame);
      for (const type of watched) {
        frame.addEventListener(type, (event) => {
          events.push(event);
          values.push(element.value);
        });
      }
      return { element, events, values };
    }

    it('fires nothing when the host sets a property', async () => {
      const { element, events } = await heard();
      element.value = value;
      await element.updateComplete;
      element.value = otherValue;
      await element.updateComplete;
      Object.assign(element, { readOnly: true, required: true, density: 'compact' });
      await element.updateComplete;
      expect(events).to.deep.equal([]);
    });

    it('fires input and change, bubbling out of every shadow root, with the new value in place', async () => {
      const { element, events, values } = await heard();
      element.value = value;
      await settled(element.parentElement ?? document.body);
      await userEdits(element);
      const types = events.map((event) => event.type);
      expect(types).to.include('input');
      expect(types.at(-1)).to.equal('change');
      expect(events.every((event) => event.bubbles && event.composed && event.target === element)).to.equal(true);
      expect(values[0]).to.not.deep.equal(value);
    });

    it('leaves the object that the host gave as it was', async () => {
      const { element } = await heard();
      const before = JSON.stringify(value);
      element.value = value;
      await settled(element.parentElement ?? document.body);
      await userEdits(element);
      expect(JSON.stringify(value)).to.equal(before);
    });
  });
}
