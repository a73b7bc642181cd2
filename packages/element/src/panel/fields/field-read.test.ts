import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../define.ts';
import { Format } from '../../localization/format.ts';
import { settled } from '../../testing/stories.ts';
import { waitUntil } from '../../testing/wait-until.ts';
import { PanelForm } from '../panel-form.ts';
import type { PanelHost } from '../panel-host.ts';
import { choiceEntry, flagEntry, partnerEntry, radioEntry } from './field-choice.ts';
import { wholeEntry } from './field-number.ts';
import { partnersEntry, tagsEntry } from './field-tags.ts';
import { dateEntry, proseEntry, textEntry } from './field-text.ts';

class Form extends PanelForm {
  headingOf(): string {
    return '';
  }
}

/** The fields of one entry, for whoever may edit it or not. */
class FieldsDemo extends LitElement implements PanelHost {
  readonly element = this;
  value: object = {};
  canEdit = false;
  readonly partners = [{ id: 'a', name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } }];
  readonly format = Format.for('en');
  readonly level = 3;
  readonly form = new Form(this);
  fields: (form: Form) => unknown = () => '';

  constructor() {
    super();
    this.form.turnTo({ collection: 'entries', id: 'one' });
  }

  edit(next: object): void {
    this.value = next;
  }
  finishEdit(): void {
    this.requestUpdate();
  }
  announce(): void {}

  protected override render(): TemplateResult {
    return html`${this.form.isReady ? this.fields(this.form) : ''}`;
  }
}
define('kv-fields-demo', FieldsDemo);

async function shown(entry: object, fields: (form: Form) => unknown, canEdit = false): Promise<ShadowRoot> {
  const element = Object.assign(new FieldsDemo(), { value: { entries: { one: entry } }, fields, canEdit });
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  await waitUntil(() => element.form.isReady);
  await settled(element);
  if (!element.shadowRoot) throw new Error('The fields were not drawn.');
  return element.shadowRoot;
}

const words = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.field')].map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());

const choices = [
  { key: 'low', label: 'Low' },
  { key: 'high', label: 'High' },
];

function all(form: Form): unknown {
  const at = (key: string): { path: readonly string[]; label: string } => ({ path: form.path(key), label: key });
  return html`${textEntry(form, at('title'))} ${textEntry(form, { ...at('page'), kind: 'url' })}
  ${proseEntry(form, { ...at('story'), hint: 'What happened' })} ${dateEntry(form, at('day'))}
  ${wholeEntry(form, { ...at('month'), least: 1, most: 60 })} ${choiceEntry(form, { ...at('level'), choices })}
  ${radioEntry(form, { ...at('other'), choices })} ${flagEntry(form, at('done'))} ${partnerEntry(form, at('by'))}
  ${partnersEntry(form, at('with'))} ${tagsEntry(form, { ...at('tags'), source: [], nameOf: (id) => id.toUpperCase() })}`;
}

const entry = {
  title: 'Resin',
  page: 'https://example.org/resin',
  story: 'It melts.\nAgain.',
  day: '2026-11-18',
  month: 7,
  level: 'high',
  other: 'low',
  done: true,
  by: 'a',
  with: { a: true },
  tags: { x: true, y: true },
};

describe('Fields where nobody can edit', () => {
  it('are read as label and text, without hints', async () => {
    const root = await shown(entry, all);
    expect(root.querySelector('input, select, textarea, button')).to.equal(null);
    expect(words(root)).to.deep.equal([
      'title Resin',
      'page example.org/resin',
      'story It melts. Again.',
      'day 18 Nov 2026',
      'month 7',
      'level High',
      'other Low',
      'done',
      'by NLUNorthlake University',
      'with NLUNorthlake University',
      'tags XY',
    ]);
    expect(root.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/resin');
  });

  it('are nothing where nothing stands', async () => {
    expect(words(await shown({ title: '', done: false, tags: {} }, all))).to.deep.equal([]);
  });

  it('show what is wrong as it came, and say so', async () => {
    const root = await shown(
      { title: { deep: 1 }, page: 'javascript:alert(1)', day: 'soon', level: 'vast', by: 'gone' },
      all,
    );
    expect(root.querySelector('a')).to.equal(null);
    expect(words(root)).to.deep.equal([
      'title {"deep":1} This was not understood. Enter it anew, or clear it.',
      'page javascript:alert(1)',
      'day soon This is no date. A date is written 2026-11-21.',
      'level vast This is none of the known terms. Choose one from the list.',
      'by gone not a partner',
    ]);
  });

  it('have the id of the control that stands there for others', async () => {
    const ids = (root: ShadowRoot): string[] =>
      ['title', 'story', 'level'].filter((key) => root.querySelector(`#panel--_2f_entries_2f_one_2f_${key}`));
    expect(ids(await shown(entry, all))).to.deep.equal(ids(await shown(entry, all, true)));
    expect(ids(await shown(entry, all))).to.have.length(3);
  });
});
