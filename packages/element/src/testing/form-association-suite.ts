import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { KvFormElement } from '../forms/kv-form-element.ts';

export interface FormAssociationOptions<E> {
  /** Makes the element in the state in which a user can edit it. */
  create: () => E;
  /** A valid value. */
  value: object;
  /** Another valid value. */
  otherValue: object;
}

type FormElement = KvFormElement<object, object>;

export function formAssociationSuite<E extends HTMLElement>({
  create,
  value,
  otherValue,
}: FormAssociationOptions<E>): void {
  describe('is a citizen of forms', () => {
    async function inForm(
      prepare: (element: FormElement) => void = () => {},
    ): Promise<{ form: HTMLFormElement; element: FormElement }> {
      const element = create() as unknown as FormElement;
      element.name = 'slice';
      prepare(element);
      const form = await fixture<HTMLFormElement>(html`<form><fieldset>${element}</fieldset></form>`);
      await element.updateComplete;
      return { form, element };
    }

    it('knows its form, and its form knows it', async () => {
      const { form, element } = await inForm();
      expect(element.form).to.equal(form);
      expect([...form.elements]).to.include(element);
    });

    it('submits its value as JSON under its name', async () => {
      const { form } = await inForm((element) => (element.value = value));
      expect(JSON.parse(String(new FormData(form).get('slice')))).to.deep.equal(value);
    });

    it('submits nothing without a value', async () => {
      const { form } = await inForm();
      expect(new FormData(form).has('slice')).to.equal(false);
    });

    it('submits nothing when it is disabled, by itself or by a fieldset', async () => {
      const { form, element } = await inForm((made) => (made.value = value));
      element.disabled = true;
      await element.updateComplete;
      expect(new FormData(form).has('slice')).to.equal(false);
      element.disabled = false;
      await element.updateComplete;
      form.querySelector('fieldset')?.setAttribute('disabled', '');
      expect(new FormData(form).has('slice')).to.equal(false);
    });

    it('submits what is read-only', async () => {
      const { form } = await inForm((element) => Object.assign(element, { value, readOnly: true }));
      expect(new FormData(form).has('slice')).to.equal(true);
    });

    it('is invalid with a message of the host’s, and valid again without', async () => {
      const { form, element } = await inForm((made) => (made.value = value));
      element.setCustomValidity('The host says no.');
      expect(element.checkValidity()).to.equal(false);
      expect(element.validity.customError).to.equal(true);
      expect(element.validationMessage).to.equal('The host says no.');
      expect(form.checkValidity()).to.equal(false);
      element.setCustomValidity('');
      expect(form.checkValidity()).to.equal(true);
    });

    it('goes back to the value of the host when its form is reset', async () => {
      const { form, element } = await inForm((made) => (made.value = value));
      element.formStateRestoreCallback(JSON.stringify(otherValue));
      expect(element.value).to.deep.equal(otherValue);
      form.reset();
      expect(element.value).to.deep.equal(value);
      expect(JSON.parse(String(new FormData(form).get('slice')))).to.deep.equal(value);
    });

    it('takes back the state that the browser kept', async () => {
      const { form, element } = await inForm();
      element.formStateRestoreCallback(JSON.stringify(value));
      expect(JSON.parse(String(new FormData(form).get('slice')))).to.deep.equal(value);
    });
  });
}
