import { spacedText } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { hostile } from '../samples/hostile.ts';
import type { EntryRef } from '../entries.ts';
import type { SectionName } from './names.ts';
import {
  chooses,
  control,
  held,
  named,
  one,
  partText,
  presses,
  shown,
  withMilestone,
  writes,
} from './testing/in-panel.ts';

const all: readonly SectionName[] = [
  'schedule',
  'identity',
  'decisions',
  'evidence',
  'who',
  'effort',
  'dependencies',
  'links',
];

describe('What cannot be right, in the side panel of the roadmap,', () => {
  for (const typed of ['0', '-3', '1000000000', 'soon']) {
    it(`is kept as it was typed, with its reason: month ${typed}`, async () => {
      const demo = await shown(withMilestone({ dueMonth: 20 }), { opens: ['schedule'] });
      await writes(demo, control(demo, 'dueMonth'), typed);
      expect(String(held(demo, 'dueMonth'))).to.equal(typed);
      expect(control(demo, 'dueMonth').value).to.equal(typed);
      expect(control(demo, 'dueMonth').getAttribute('aria-invalid')).to.equal('true');
      expect(partText(demo, 'schedule')).to.contain('Enter a whole number from 1 to 1,200.');
    });

    it(`moves nothing, and stays in its field: to month ${typed}`, async () => {
      const value = withMilestone({ dueMonth: 20 });
      const demo = await shown(value);
      const field = one<HTMLInputElement>(demo, '#panel-move-finish');
      await writes(demo, field, typed);
      expect(field.value).to.equal(typed);
      expect(partText(demo, 'schedule')).to.contain('Nothing has moved.');
      expect(demo.roadmap.value).to.equal(value);
      await writes(demo, field, '22');
      expect(held(demo, 'dueMonth')).to.equal(22);
      expect(partText(demo, 'schedule')).not.to.contain('Nothing has moved.');
    });
  }

  it('is said in the table of months: what is no month', async () => {
    const demo = await shown(withMilestone({ dueMonth: 0, forecastMonth: 'soon' }));
    expect(partText(demo, 'schedule')).to.contain('Due 0 is no project month');
    expect(partText(demo, 'schedule')).to.contain('Forecast soon is no project month');
  });

  it('is named: more than one who is accountable, until one is chosen', async () => {
    const raci = { a: { accountable: true }, b: { accountable: true } };
    const demo = await shown(withMilestone({ raci }));
    const reason = 'More than one is accountable: Northlake University and Brenner Composites GmbH. Choose one.';
    expect(partText(demo, 'who')).to.contain(reason);
    await presses(demo, named(demo, 'Edit: Who'));
    const select = control<HTMLSelectElement>(demo, 'raci');
    expect(select.getAttribute('aria-invalid')).to.equal('true');
    await chooses(demo, select, 'b');
    expect(held(demo, 'raci')).to.deep.equal({ b: { accountable: true } });
  });

  it('is shown as it came until somebody replaces it: a value of another type', async () => {
    const demo = await shown(withMilestone({ dependsOn: 'all', raci: ['a'], description: { deep: 1 } }), {
      opens: ['identity', 'who', 'dependencies'],
    });
    expect(control<HTMLTextAreaElement>(demo, 'description').value).to.equal('{"deep":1}');
    expect(partText(demo, 'who')).to.contain('["a"]');
    expect(partText(demo, 'dependencies')).to.contain('all');
    await presses(demo, control(demo, 'dependsOn'));
    expect(held(demo, 'dependsOn')).to.equal(undefined);
    expect(control(demo, 'dependsOn').localName).to.equal('input');
  });

  it('is told of: a dependency on what is not there', async () => {
    const demo = await shown(withMilestone({ dependsOn: { gone: {} } }));
    expect(partText(demo, 'dependencies')).to.contain('gone not in the roadmap');
  });

  it('is no link: evidence that a browser would run', async () => {
    const demo = await shown(withMilestone({ evidence: 'javascript:alert(1)' }));
    expect(partText(demo, 'evidence')).to.contain('javascript:alert(1)');
    expect(demo.root.querySelector('.panel a')).to.equal(null);
  });

  it('does no harm: comments that are none', async () => {
    const notes = { a: 'text', b: { pointer: 7, text: 'x' }, c: { pointer: '/milestones/ms4', text: 5, at: 'never' } };
    const demo = await shown(withMilestone({}, { notes }));
    expect(partText(demo, 'comments')).to.contain('5 never');
  });

  const collections: readonly EntryRef['collection'][] = [
    'workPackages',
    'milestones',
    'deliverables',
    'reviews',
    'risks',
  ];
  for (const collection of collections) {
    for (const id of Object.keys((hostile as unknown as Record<string, object>)[collection] ?? {})) {
      it(`leaves the panel usable and the data as they came: ${collection}/${id}`, async () => {
        const before = JSON.stringify(hostile);
        const demo = await shown(hostile, { item: { collection, id }, opens: all });
        expect(named(demo, 'Close')).to.be.instanceOf(HTMLButtonElement);
        expect(demo.root.querySelector('.panel script, .panel img')).to.equal(null);
        expect(spacedText(one(demo, '.panel-title'))).not.to.equal('');
        expect(JSON.stringify(demo.roadmap.value)).to.equal(before);
      });
    }
  }
});
