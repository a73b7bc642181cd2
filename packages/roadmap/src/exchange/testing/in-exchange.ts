import { filesCatalogue, importCatalogue } from '@kvasir/element/exchange.js';
import { putFile, settled, waitUntil } from '@kvasir/element/testing.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define.ts';
import type { KvRoadmap } from '../../roadmap.ts';
import { catalogue } from '../../roadmap.messages.ts';
import { exchangeCatalogue } from '../exchange.messages.ts';

interface ShownOptions {
  language?: string;
  direction?: 'ltr' | 'rtl';
  readonly?: boolean;
  partner?: string;
}

/** The roadmap of this value, with its menu of files open. */
export async function shown(value: unknown, options: ShownOptions = {}): Promise<KvRoadmap> {
  const { language = 'en', direction = 'ltr', readonly = false, partner } = options;
  const catalogues = [catalogue, exchangeCatalogue, filesCatalogue, importCatalogue];
  await Promise.all(catalogues.map((one) => one.load(language)));
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language} dir=${direction}>
      <kv-roadmap
        view="timeline"
        today="2026-11-18"
        .value=${value}
        .partner=${partner}
        ?readonly=${readonly}
      ></kv-roadmap>
    </div>`,
  );
  await settled(frame);
  const roadmap = frame.querySelector('kv-roadmap');
  if (!roadmap) throw new Error('There is no roadmap.');
  one(roadmap, '#files').click();
  await appears(roadmap, '#files-menu');
  return roadmap;
}

export function rootOf(roadmap: KvRoadmap): ShadowRoot {
  if (!roadmap.shadowRoot) throw new Error('There is no shadow root.');
  return roadmap.shadowRoot;
}

export function one<E extends HTMLElement = HTMLElement>(roadmap: KvRoadmap, selector: string): E {
  const found = rootOf(roadmap).querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that can be read, with single spaces. */
export function textIn(roadmap: KvRoadmap, selector = '#exchange-import'): string {
  return [...rootOf(roadmap).querySelectorAll(selector)].map(textOfAll).join(' | ');
}

export function textOfAll(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A button by its words. */
export function named(roadmap: KvRoadmap, name: string): HTMLButtonElement {
  const found = [...rootOf(roadmap).querySelectorAll('button')].find((button) => textOfAll(button) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

export async function appears(roadmap: KvRoadmap, selector: string): Promise<void> {
  await waitUntil(() => rootOf(roadmap).querySelector(selector), `No ${selector}.`);
  await roadmap.updateComplete;
}

const columns = '#exchange-import[open] .exchange-columns';
/** The end of an import: what will change, that nothing does, or why not. */
const end = '.exchange-summary, .exchange .message-info, .exchange .message-danger';

/** Opens the import, and brings a file as far as it goes by itself. */
export async function imports(roadmap: KvRoadmap, file: File): Promise<void> {
  named(roadmap, 'Import a plan…').click();
  await appears(roadmap, '#exchange-import[open] #exchange-file');
  putFile(one<HTMLInputElement>(roadmap, '#exchange-file'), file);
  await waitUntil(() => rootOf(roadmap).querySelector(`${columns}, ${end}`), 'Nothing was read.');
  await roadmap.updateComplete;
}

/** The same up to what will change. */
export async function previews(roadmap: KvRoadmap, file: File): Promise<void> {
  await imports(roadmap, file);
  if (rootOf(roadmap).querySelector(columns)) named(roadmap, 'Next').click();
  await appears(roadmap, end);
}

export async function applies(roadmap: KvRoadmap): Promise<void> {
  one(roadmap, '.dialog-actions .button-primary').click();
  await waitUntil(() => !rootOf(roadmap).querySelector('#exchange-import[open]'), 'The dialog stays open.');
  await roadmap.updateComplete;
}
