import { expect, fixture } from '@open-wc/testing';
import { toPointer, valueAt } from '@kvasir/model';
import { html } from 'lit';
import { domId } from '../controls/dom-id.ts';
import { focusField } from '../controls/field.ts';
import { settled } from '../testing/stories.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { ResultSection } from './names.ts';
import { resultSectionOf } from './names.ts';
import './testing/result-demo.ts';
import type { ResultDemo } from './testing/result-demo.ts';

const partners = { a: { name: 'Northlake University' }, b: { name: 'Brenner Composites GmbH' } };
const joint = { kind: 'joint', owners: { a: {}, b: {} } };

async function shown(result: object, { canEdit = true, language = 'en' } = {}): Promise<ResultDemo> {
  const demo = Object.assign(document.createElement('kv-result-demo') as ResultDemo, {
    value: { partners, results: { r: { title: 'Infusion process', ...result } } },
    canEdit,
  });
  await settled(await fixture<HTMLElement>(html`<div lang=${language}>${demo}</div>`));
  await waitUntil(() => demo.shadowRoot?.querySelector('.panel-section'));
  return demo;
}

async function edited(result: object, ...sections: readonly ResultSection[]): Promise<ResultDemo> {
  const demo = await shown(result);
  sections.forEach((section) => demo.form.setOpen(section, true));
  await settled(demo);
  return demo;
}

function root(demo: ResultDemo): ShadowRoot {
  if (!demo.shadowRoot) throw new Error('There is no shadow root.');
  return demo.shadowRoot;
}

function idOf(...keys: readonly string[]): string {
  return domId('panel', toPointer(['results', 'r', ...keys]));
}

async function writes(demo: ResultDemo, text: string, ...keys: readonly string[]): Promise<void> {
  const control = root(demo).querySelector<HTMLInputElement>(`#${CSS.escape(idOf(...keys))}`);
  if (!control) throw new Error(`There is no field for ${keys.join('/')}.`);
  control.value = text;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  await settled(demo);
}

function held(demo: ResultDemo, ...keys: readonly string[]): unknown {
  return valueAt(demo.value, ['results', 'r', ...keys]);
}

function textOf(demo: ResultDemo, section: ResultSection): string {
  const text = root(demo).querySelector(`#panel-section-${section}`)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

describe('The fields of a result', () => {
  it('are read first, with the words of their terms', async () => {
    const demo = await shown({
      ownership: { ...joint, jointRegime: 'desca-2' },
      protection: { p: { form: 'utility-model', status: 'granted' } },
      openAccess: { mode: 'closed', justification: 'A secret' },
    });
    expect(textOf(demo, 'ownership')).to.contain('Joint owners');
    expect(textOf(demo, 'regime')).to.contain('DESCA option 2');
    expect(textOf(demo, 'protection')).to.contain('Utility model Status Granted');
    expect(textOf(demo, 'open-access')).to.contain('Closed A secret');
    expect(root(demo).querySelector('input')).to.equal(null);
  });

  it('have words in every language', async () => {
    const demo = await shown({ ownership: joint }, { language: 'de' });
    await waitUntil(() => textOf(demo, 'ownership').includes('Mehrere Eigentümer'));
    await waitUntil(() => textOf(demo, 'control').includes('Entscheidungsrechte'));
  });

  it('hold deadlines against the day of their form', async () => {
    const demo = await shown({ protection: { p: { form: 'patent', deadline: '2026-12-02' } } });
    expect(textOf(demo, 'protection')).to.contain('2 Dec 2026, deadline in 10 days');
  });

  it('take a share as people write it, and say what is missing', async () => {
    const demo = await edited({ ownership: joint }, 'ownership');
    await writes(demo, '25 %', 'ownership', 'owners', 'a', 'share');
    expect(held(demo, 'ownership', 'owners')).to.deep.equal({ a: { share: '1/4' }, b: {} });
    expect(textOf(demo, 'ownership')).to.contain('1/4, 3/4 is missing');
    await writes(demo, '', 'ownership', 'owners', 'a', 'share');
    expect(held(demo, 'ownership', 'owners')).to.deep.equal({ a: {}, b: {} });
  });

  it('are offered to nobody who may only read', async () => {
    const demo = await shown({ ownership: joint }, { canEdit: false });
    demo.form.setOpen('ownership', true);
    await settled(demo);
    expect(root(demo).querySelector('button, input')).to.equal(null);
  });

  it('take the focus from a way that leads to them, also in a fold that is shut', async () => {
    const demo = await edited({ ownership: joint }, 'ownership');
    const id = idOf('ownership', 'owners', 'b', 'exploits');
    focusField(root(demo), id);
    expect(root(demo).activeElement?.id).to.equal(id);
  });
});

describe('The part in which a field of a result stands', () => {
  const places: [part: ResultSection | undefined, ...keys: string[]][] = [
    ['ownership', 'ownership', 'owners'],
    ['ownership', 'contributors'],
    ['regime', 'ownership', 'jointRegime'],
    ['regime', 'ownership', 'agreement'],
    ['control', 'control', 'filing'],
    ['open-access', 'openAccess', 'licence'],
    [undefined, 'trl', 'now'],
  ];
  for (const [part, field, inner] of places) {
    it(`is known: ${String(field)}/${inner ?? ''}`, () => expect(resultSectionOf(field, inner)).to.equal(part));
  }
});
