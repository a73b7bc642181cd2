import { filesCatalogue, importCatalogue } from '@kvasir/element/exchange.js';
import { putFile, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import type { KvImpactForm } from '../../impact-form.ts';
import { catalogue } from '../../impact-form.messages.ts';
import { exchangeCatalogue } from '../exchange.messages.ts';

interface ShownOptions {
  readonly language?: string;
  readonly readonly?: boolean;
}

/** The impact form of this value, with its menu of files open. */
export async function shown(value: unknown, options: ShownOptions = {}): Promise<KvImpactForm> {
  const { language = 'en', readonly = false } = options;
  const catalogues = [catalogue, exchangeCatalogue, filesCatalogue, importCatalogue];
  await Promise.all(catalogues.map((one) => one.load(language)));
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <kv-impact-form today="2026-11-18" .value=${value} ?readonly=${readonly}></kv-impact-form>
    </div>`,
  );
  await settled(frame);
  const form = frame.querySelector('kv-impact-form');
  if (!form) throw new Error('There is no impact form.');
  one(form, '#files').click();
  await appears(form, '#files-menu');
  return form;
}

export function rootOf(form: KvImpactForm): ShadowRoot {
  if (!form.shadowRoot) throw new Error('There is no shadow root.');
  return form.shadowRoot;
}

export function one<E extends HTMLElement = HTMLElement>(form: KvImpactForm, selector: string): E {
  const found = rootOf(form).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that can be read, with single spaces. */
export function textIn(form: KvImpactForm, selector = '#exchange-import'): string {
  return [...rootOf(form).querySelectorAll(selector)].map(textOfAll).join(' | ');
}

function textOfAll(node: Element): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A button by its words. */
export function named(form: KvImpactForm, name: string): HTMLButtonElement {
  const found = [...rootOf(form).querySelectorAll('button')].find((button) => textOfAll(button) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

export async function appears(form: KvImpactForm, selector: string): Promise<void> {
  await waitUntil(() => rootOf(form).querySelector(selector), `No ${selector}.`);
  await form.updateComplete;
}

const columns = '#exchange-import[open] .exchange-columns';
/** The end of an import: what will change, that nothing does, or why not. */
const end = '.exchange-summary, .exchange .message-info, .exchange .message-danger';

/** Opens the import, and brings a file as far as it goes by itself. */
export async function imports(form: KvImpactForm, file: File): Promise<void> {
  named(form, 'Import values…').click();
  await appears(form, '#exchange-import[open] #exchange-file');
  putFile(one<HTMLInputElement>(form, '#exchange-file'), file);
  await waitUntil(() => rootOf(form).querySelector(`${columns}, ${end}`), 'Nothing was read.');
  await form.updateComplete;
}

/** The same up to what will change. */
export async function previews(form: KvImpactForm, file: File): Promise<void> {
  await imports(form, file);
  if (rootOf(form).querySelector(columns)) named(form, 'Next').click();
  await appears(form, end);
}

export async function applies(form: KvImpactForm): Promise<void> {
  one(form, '.dialog-actions .button-primary').click();
  await waitUntil(() => !rootOf(form).querySelector('#exchange-import[open]'), 'The dialog stays open.');
  await form.updateComplete;
}
