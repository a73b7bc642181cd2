import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  control,
  drawn,
  focused,
  named,
  one,
  opened,
  partText,
  presses,
  shown,
  shownForm,
  withIndicator,
} from './testing/in-panel.ts';

const whole = {
  definition: 'Blades that leave the line as sold material, weighed dry.',
  orientation: 'social',
  dimension: 'environmental',
  kind: 'quantitative',
  level: 'impact',
  direction: 'increase',
  unit: 't',
  baseline: { value: 0, date: '2025-01-01' },
  target: { value: 900, date: '2029-02-28' },
  plausibleRange: { from: 0, to: 2000 },
  frequencyMonths: 6,
  method: 'Weighing slips',
  source: 'Weighbridge log',
  responsible: 'b',
  results: { r: true },
  sdg: '12.5',
};

describe('The panel of an indicator', () => {
  it('says what it is about: number, orientation, dimension, level, title, and how far it is defined', async () => {
    const element = await shown(withIndicator(whole));
    expect(spacedText(one(element, '.panel-kind'))).to.equal('I5 · Social · Environmental · Impact');
    expect(spacedText(one(element, '.panel-title'))).to.equal('Blade mass');
    expect(spacedText(one(element, '.panel-measures'))).to.equal('Version 1 Fully defined');
  });

  it('is read first, part by part, without a field', async () => {
    const element = await shown(withIndicator(whole));
    const fields = [...rootOf(element).querySelectorAll('.panel input, .panel select, .panel textarea')];
    expect(fields.map(({ id }) => id)).to.deep.equal(['panel-comment', 'panel-comment-by'].reverse().sort());
    expect(partText(element, 'course')).to.contain('Baseline 0 t, 1 Jan 2025 Target 900 t, 28 Feb 2029');
    expect(partText(element, 'course')).to.contain('Plausible values 0 t to 2,000 t');
    expect(partText(element, 'measuring')).to.contain('How often Every half-year');
    expect(partText(element, 'measuring')).to.contain('Brenner Composites GmbH');
    expect(partText(element, 'place')).to.contain('R14 Shredding line');
  });

  it('names the goal in words once they are there', async () => {
    const element = await shown(withIndicator(whole));
    await waitUntil(() => partText(element, 'place').includes('Responsible consumption'), 'The goal has no name.');
  });

  it('counts the questions that are not answered, and leads from each to its field', async () => {
    const element = await shown(withIndicator({ kind: 'quantitative', unit: 't' }));
    expect(spacedText(one(element, '.panel-measures'))).to.contain('2 of 11 questions answered');
    await presses(element, named(element, 'Enter: Baseline'));
    expect(focused(element)).to.equal(control(element, 'baseline', 'value'));
    await presses(element, named(element, 'Enter: Responsible partner'));
    expect(focused(element)).to.equal(control(element, 'responsible'));
  });

  it('asks for no unit of what is judged', async () => {
    const element = await shown(withIndicator({ kind: 'qualitative' }));
    expect(partText(element, 'meaning')).not.to.contain('Unit');
  });

  it('opens at a field where one is asked for', async () => {
    const element = await shown(withIndicator(whole));
    await opened(element, 'mass', '/indicators/mass/source');
    expect(focused(element)).to.equal(control(element, 'source'));
  });

  it('leads from a finding to its field', async () => {
    const element = await shown(withIndicator({ ...whole, source: undefined }));
    await waitUntil(() => rootOf(element).querySelector('.panel-finding'), 'No finding comes.');
    const way = [...rootOf(element).querySelectorAll<HTMLButtonElement>('.panel-finding button')].find((button) =>
      button.getAttribute('aria-label')?.includes('come from'),
    );
    expect(way, 'the way to the source').not.to.equal(undefined);
    if (way) await presses(element, way);
    expect(focused(element)).to.equal(control(element, 'source'));
  });

  it('shows the latest observations: missing is not zero, and an earlier version is named', async () => {
    const observations = {
      a: { period: '2025-H1', value: 3, version: 1, status: 'final' },
      b: { period: '2025-H2', value: 8, version: 2, status: 'provisional' },
      c: { period: '2026-H1', missing: 'Scale broken', version: 2 },
    };
    const earlierVersions = { 1: { title: 'Blade mass', unit: 'kg', until: '2025-06-30' } };
    const element = await shown(withIndicator({ ...whole, version: 2, observations, earlierVersions }));
    const rows = [...rootOf(element).querySelectorAll('.panel-observations tbody tr')].map(spacedText);
    expect(rows).to.deep.equal([
      'Jan–Jun 2026 Missing: Scale broken',
      'Jul–Dec 2025 8 t Provisional',
      'Jan–Jun 2025 Version 1 3 kg Final',
    ]);
  });

  it('leads to recording what is due, and to the course', async () => {
    const element = await shown(withIndicator(whole));
    expect(partText(element, 'observations')).to.contain('Jan–Jun 2025 was due by 31 Jul 2025.');
    await presses(element, named(element, 'Record Jan–Jun 2025'));
    expect(element.view).to.equal('record');
    expect(element.period).to.equal('2025-H1');
    await opened(element, 'mass');
    await presses(element, named(element, 'Follow its course'));
    expect(element.view).to.equal('follow');
  });

  it('tells what was another one in earlier versions, and until when', async () => {
    const earlierVersions = {
      1: { title: 'Blade mass', unit: 'kg', target: { value: 900, date: '2029-02-28' }, until: '2026-06-30' },
    };
    const element = await shown(
      withIndicator({ title: 'Blade mass', unit: 't', target: whole.target, version: 2, earlierVersions }),
    );
    expect(partText(element, 'versions')).to.equal(
      'Versions of the definition Version 2, today Version 1, until 30 Jun 2026 Unit kg → t',
    );
  });

  it('shows comments on the indicator and on its fields, and takes another', async () => {
    const notes = {
      n: { pointer: '/indicators/mass/target', text: 'Still right?', by: 'J. Brenner', at: '2026-11-02T10:00:00Z' },
    };
    const element = await shown(withIndicator(whole, { notes }));
    expect(partText(element, 'comments')).to.contain('Still right?');
    expect(partText(element, 'comments')).to.contain('J. Brenner, 2 Nov 2026, on Target');
  });

  it('goes on to its neighbours, and keeps the parts that are open', async () => {
    const element = await shown(withIndicator(whole), { opens: ['course'] });
    await presses(element, named(element, 'Next item'));
    expect(spacedText(one(element, '.panel-title'))).to.equal('Doctorates');
    expect(focused(element)).not.to.equal(null);
    expect(rootOf(element).querySelector('#panel-section-course .panel-fields')).not.to.equal(null);
    await presses(element, named(element, 'Previous item'));
    expect(spacedText(one(element, '.panel-title'))).to.equal('Blade mass');
  });

  it('closes on Escape and by its button', async () => {
    const element = await shown(withIndicator(whole));
    await sendKeys({ press: 'Escape' });
    await drawn(element);
    expect(rootOf(element).querySelector('.panel')).to.equal(null);
    await opened(element, 'mass');
    await presses(element, named(element, 'Close'));
    expect(rootOf(element).querySelector('.panel')).to.equal(null);
  });

  it('gives the focus back to what opened it, or else to its indicator', async () => {
    const element = await shownForm(withIndicator(whole));
    one(element, '[data-do="add"]').focus();
    await opened(element, 'mass');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(element) === one(element, '[data-do="add"]'), 'The focus does not go back.');
    const other = await shown(withIndicator(whole));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(other) === one(other, '#indicator-mass'), 'The focus is lost.');
  });

  it('offers no way to edit to whoever may only read', async () => {
    const element = await shown(withIndicator({}), { readonly: true });
    expect(rootOf(element).querySelector('.panel-edit, .panel input, #panel-record, #panel-delete')).to.equal(null);
    expect(partText(element, 'course')).to.contain('Not said yet');
  });

  it('speaks German and French', async () => {
    const german = await shown(withIndicator(whole), { language: 'de' });
    await waitUntil(() => partText(german, 'course').includes('Ausgangswert 0 t, 1. Jan. 2025'), 'No German comes.');
    const french = await shown(withIndicator(whole), { language: 'fr' });
    await waitUntil(() => partText(french, 'course').includes('Valeur de départ 0 t'), 'No French comes.');
  });

  it('has no accessibility violation, read and edited', async () => {
    const element = await shown(withIndicator(whole));
    await expect(element).to.be.accessible();
    for (const section of ['meaning', 'course', 'measuring', 'place', 'harm']) {
      one(element, `#panel-section-${section}-edit`).click();
      await drawn(element);
    }
    await expect(element).to.be.accessible();
  });
});
