import { fixture } from '@open-wc/testing';
import { waitUntil } from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Result } from '@kvasir/model';
import type { ItemRef } from '../../items.ts';
import type { IpMatrix } from '../../matrix-value.ts';
// Here already when they are asked for: a clipboard event does not wait for them.
import '../range/range-editing.ts';
import '../rows/row-editing.ts';
import './plain-matrix.ts';
import type { PlainMatrix } from './plain-matrix.ts';

export const value = {
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
    ivm: { name: 'Institut Val-Marne', mark: { letters: 'IVM', colour: 3 } },
  },
  results: {
    process: {
      title: 'Infusion process',
      number: 'R1',
      order: 1,
      ownership: { kind: 'joint', owners: { nlu: { share: '1/2' }, brc: { share: '1/2' } } },
      accessRights: { ivm: { exploitation: { terms: 'agreed' } } },
    },
    mould: { title: 'Heated mould', number: 'R2', order: 2, assetType: 'prototypes' },
    sensor: { title: 'Load sensor', number: 'R3', order: 3 },
  },
  background: { library: { title: 'Monomer library', number: 'B1', partner: 'ivm' } },
} satisfies IpMatrix;

/** The rows and columns of the plain matrix. */
export const rows = { process: 1, mould: 2, sensor: 3, library: 5 };
export const columns = { item: 0, nlu: 1, brc: 2, ivm: 3, type: 4, trl: 5, key: 6 };

export async function matrix(properties: Partial<PlainMatrix> = {}): Promise<PlainMatrix> {
  const host = await fixture<PlainMatrix>(
    html`<kv-plain-matrix .value=${properties.value ?? value}></kv-plain-matrix>`,
  );
  Object.assign(host, { facts: ['asset-type', 'trl', 'key-exploitable'], ...properties });
  await host.updateComplete;
  const item: ItemRef = { collection: 'results', id: 'process' };
  await waitUntil(() => host.editing.rowMenuItems(item).length > 0, 'The code for rows does not come.');
  return host;
}

/** Goes to a cell. */
export async function at(host: PlainMatrix, row: number, column: number): Promise<void> {
  host.moveTo({ row, column });
  await host.updateComplete;
}

export const root = (host: PlainMatrix): ShadowRoot => host.renderRoot as ShadowRoot;
export const editor = (host: PlainMatrix): HTMLElement | null =>
  root(host).querySelector<HTMLElement>('#edit-popover:popover-open');
export const bar = (host: PlainMatrix): HTMLElement | null =>
  root(host).querySelector<HTMLElement>('#edit-bar:popover-open');
export const result = (host: PlainMatrix, id: string): Result | undefined => host.value.results?.[id];
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export async function isOpen(host: PlainMatrix): Promise<void> {
  await waitUntil(() => editor(host)?.contains(root(host).activeElement), 'The editor did not open.');
}

export async function isAt(host: PlainMatrix, row: number, column: number): Promise<void> {
  await waitUntil(
    () => root(host).activeElement === host.cellElement({ row, column }),
    `The focus did not come to ${row}, ${column}.`,
  );
}
