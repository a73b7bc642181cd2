import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import {
  adds,
  chooses,
  control,
  drawn,
  focused,
  held,
  named,
  one,
  partText,
  presses,
  shown,
  withIndicator,
  writes,
} from './testing/in-panel.ts';

describe('In the panel of an indicator, a user', () => {
  it('says what exactly it is', async () => {
    const element = await shown(withIndicator({}), { opens: ['meaning'] });
    await writes(element, control(element, 'title'), 'Blade mass kept');
    await writes(element, control<HTMLTextAreaElement>(element, 'definition'), 'Weighed dry');
    await chooses(element, control<HTMLSelectElement>(element, 'kind'), 'quantitative');
    await writes(element, control(element, 'unit'), 't');
    await chooses(element, control<HTMLSelectElement>(element, 'direction'), 'increase');
    expect(held(element)).to.deep.equal({
      number: 'I5',
      order: 2,
      title: 'Blade mass kept',
      definition: 'Weighed dry',
      kind: 'quantitative',
      unit: 't',
      direction: 'increase',
    });
  });

  it('says from where to where, by when, and what can be believed', async () => {
    const element = await shown(withIndicator({ unit: 't', direction: 'maintain' }), { opens: ['course'] });
    await writes(element, control(element, 'baseline', 'value'), '1,234.5 t');
    await chooses(element, control(element, 'baseline', 'date'), '2025-01-01');
    await writes(element, control(element, 'target', 'value'), '900');
    await chooses(element, control(element, 'target', 'date'), '2029-02-28');
    await writes(element, control(element, 'tolerance'), '2');
    await writes(element, control(element, 'plausibleRange', 'from'), '0');
    await writes(element, control(element, 'plausibleRange', 'to'), '2000');
    expect(held(element, 'baseline')).to.deep.equal({ value: 1234.5, date: '2025-01-01' });
    expect(held(element, 'target')).to.deep.equal({ value: 900, date: '2029-02-28' });
    expect(held(element, 'tolerance')).to.equal(2);
    expect(held(element, 'plausibleRange')).to.deep.equal({ from: 0, to: 2000 });
  });

  it('writes numbers as the language does', async () => {
    const element = await shown(withIndicator({}), { opens: ['course'], language: 'de' });
    await writes(element, control(element, 'target', 'value'), '1.234,5');
    expect(held(element, 'target', 'value')).to.equal(1234.5);
    expect(control(element, 'target', 'value').value).to.equal('1.234,5');
  });

  it('says how, from where, how often, by whom, and broken down by what', async () => {
    const element = await shown(withIndicator({}), { opens: ['measuring'] });
    await writes(element, control<HTMLTextAreaElement>(element, 'method'), 'Weighing slips');
    await writes(element, control(element, 'source'), 'Weighbridge log');
    await chooses(element, control<HTMLSelectElement>(element, 'frequencyMonths'), '6');
    await chooses(element, control<HTMLSelectElement>(element, 'responsible'), 'b');
    await writes(element, control(element, 'disaggregation'), 'gender');
    expect(held(element)).to.deep.include({
      method: 'Weighing slips',
      source: 'Weighbridge log',
      frequencyMonths: 6,
      responsible: 'b',
      disaggregation: 'gender',
    });
  });

  it('says any other number of months between two observations', async () => {
    const element = await shown(withIndicator({ frequencyMonths: 3 }), { opens: ['measuring'] });
    const select = control<HTMLSelectElement>(element, 'frequencyMonths');
    await chooses(element, select, 'other');
    const months = one<HTMLInputElement>(element, `#${select.id}-months`);
    expect(focused(element)).to.equal(months);
    await writes(element, months, '18');
    expect(held(element, 'frequencyMonths')).to.equal(18);
    expect(select.value).to.equal('other');
    await chooses(element, select, '12');
    expect(held(element, 'frequencyMonths')).to.equal(12);
    expect(rootOf(element).querySelector(`#${select.id}-months`)).to.equal(null);
  });

  it('says where it belongs', async () => {
    const element = await shown(withIndicator({}), { opens: ['place'] });
    await chooses(element, control<HTMLSelectElement>(element, 'orientation'), 'social');
    await chooses(element, control<HTMLSelectElement>(element, 'dimension'), 'health');
    await chooses(element, control<HTMLSelectElement>(element, 'level'), 'outcome');
    await chooses(element, control<HTMLSelectElement>(element, 'horizon'), 'long');
    await adds(element, control(element, 'results'), 'R14 Shredding line');
    await writes(element, control(element, 'sdg'), '12.5');
    await chooses(element, control<HTMLSelectElement>(element, 'keyImpactPathway'), 'KIP8');
    await writes(element, control(element, 'number'), 'I7');
    expect(held(element)).to.deep.equal({
      number: 'I7',
      order: 2,
      title: 'Blade mass',
      orientation: 'social',
      dimension: 'health',
      level: 'outcome',
      horizon: 'long',
      results: { r: true },
      sdg: '12.5',
      keyImpactPathway: 'KIP8',
    });
  });

  it('reports harm and ethics, and takes a harm away', async () => {
    const element = await shown(withIndicator({ orientation: 'social' }), { opens: ['harm'] });
    await chooses(element, control<HTMLSelectElement>(element, 'ethics', 'finding'), 'identified');
    await writes(element, control<HTMLTextAreaElement>(element, 'ethics', 'mitigation'), 'Ask for consent');
    await presses(element, named(element, 'Add a negative impact'));
    const [id = ''] = Object.keys(held(element, 'negativeImpacts') as object);
    const description = control<HTMLTextAreaElement>(element, 'negativeImpacts', id, 'description');
    expect(focused(element)).to.equal(description);
    await writes(element, description, 'More lorries');
    await writes(element, control(element, 'negativeImpacts', id, 'affected'), 'Residents');
    await chooses(element, control<HTMLSelectElement>(element, 'negativeImpacts', id, 'severity'), 'medium');
    await writes(element, control<HTMLTextAreaElement>(element, 'negativeImpacts', id, 'mitigation'), 'Rail');
    expect(held(element, 'ethics')).to.deep.equal({ finding: 'identified', mitigation: 'Ask for consent' });
    expect(held(element, 'negativeImpacts', id)).to.deep.equal({
      description: 'More lorries',
      affected: 'Residents',
      severity: 'medium',
      mitigation: 'Rail',
      orientation: 'social',
    });
    await presses(element, named(element, 'Remove More lorries'));
    expect(held(element, 'negativeImpacts')).to.equal(undefined);
    expect(focused(element)).to.equal(named(element, 'Add a negative impact'));
  });

  it('duplicates it without what was observed, and goes on to the copy', async () => {
    const observations = { o: { period: '2025', value: 3 } };
    const element = await shown(withIndicator({ unit: 't', responsible: 'a', version: 3, observations }));
    await presses(element, named(element, 'Duplicate'));
    expect(spacedText(one(element, '.panel-title'))).to.equal('Blade mass (copy)');
    const copy = Object.values(element.value?.indicators ?? {}).find(({ title }) => title === 'Blade mass (copy)');
    expect(copy).to.deep.equal({ number: 'I7', order: 4, title: 'Blade mass (copy)', unit: 't', responsible: 'a' });
  });

  it('deletes it, and takes that back', async () => {
    const value = withIndicator({ unit: 't' });
    const element = await shown(value);
    await presses(element, named(element, 'Delete'));
    expect(held(element)).to.equal(undefined);
    expect(rootOf(element).querySelector('.panel')).to.equal(null);
    await waitUntil(() => focused(element) === one(element, '[data-do="add"]'), 'The focus is lost.');
    await waitUntil(() => rootOf(element).querySelector('.toast-action'), 'No note comes.');
    await presses(element, one(element, '.toast-action'));
    await drawn(element);
    expect(element.value).to.deep.equal(value);
    expect(spacedText(one(element, '.panel-title'))).to.equal('Blade mass');
  });

  it('makes one step of undo of each field', async () => {
    const element = await shown(withIndicator({}), { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    element.undo();
    await drawn(element);
    expect(held(element, 'unit')).to.equal(undefined);
    expect(partText(element, 'meaning')).to.contain('Unit');
  });
});
