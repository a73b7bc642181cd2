import { rootOf } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sectionNames, type SectionName } from './names.ts';
import { chooses, control, drawn, held, partText, presses, shown, withIndicator, writes } from './testing/in-panel.ts';

const edited: readonly SectionName[] = ['meaning', 'course', 'measuring', 'place', 'harm'];

describe('What cannot be right, in the panel of an indicator,', () => {
  for (const [typed, reason] of [
    ['soon', 'This is no number.'],
    ['1e400', 'This number is too large to be kept exactly.'],
    ['5 kg', '“kg” is not the unit of this indicator, which is t.'],
  ] as const) {
    it(`is kept as it was typed, with its reason: ${typed}`, async () => {
      const element = await shown(withIndicator({ unit: 't' }), { opens: ['course'] });
      await writes(element, control(element, 'target', 'value'), typed);
      expect(held(element, 'target', 'value')).to.equal(typed);
      expect(control(element, 'target', 'value').value).to.equal(typed);
      expect(control(element, 'target', 'value').getAttribute('aria-invalid')).to.equal('true');
      expect(partText(element, 'course')).to.contain(reason);
    });
  }

  it('is said at the field: a range the wrong way round, a tolerance below zero, a goal that there is not', async () => {
    const element = await shown(
      withIndicator({ tolerance: -1, plausibleRange: { from: 9, to: 3 }, sdg: '18', frequencyMonths: 0 }),
      { opens: ['course', 'place', 'measuring'] },
    );
    expect(partText(element, 'course')).to.contain('The upper bound lies below the lower one.');
    expect(partText(element, 'course')).to.contain('A tolerance is not below zero.');
    expect(partText(element, 'place')).to.contain('This is no goal and no target.');
    expect(partText(element, 'measuring')).to.contain('Enter a whole number from 1 to 1,200.');
  });

  it('is a target that lies before its baseline', async () => {
    const dates = { baseline: { value: 1, date: '2026-01-01' }, target: { value: 2, date: '2025-01-01' } };
    const element = await shown(withIndicator(dates), { opens: ['course'] });
    expect(partText(element, 'course')).to.contain('The day of the target lies before that of the baseline.');
  });

  it('is shown as it came until somebody replaces it: values of other types', async () => {
    const hostile = { definition: { deep: 1 }, baseline: 'low', results: ['r'], kind: 7, responsible: 'gone' };
    const element = await shown(withIndicator(hostile), { opens: edited });
    expect(control<HTMLTextAreaElement>(element, 'definition').value).to.equal('{"deep":1}');
    expect(partText(element, 'course')).to.contain('low');
    expect(partText(element, 'place')).to.contain('["r"]');
    expect(partText(element, 'measuring')).to.contain('This is none of the known terms.');
    await presses(element, control(element, 'baseline'));
    expect(held(element, 'baseline')).to.equal(undefined);
    await chooses(element, control<HTMLSelectElement>(element, 'kind'), 'quantitative');
    expect(held(element, 'kind')).to.equal('quantitative');
  });

  for (const [name, indicator] of Object.entries({
    'numbers everywhere': Object.fromEntries(
      [
        'title',
        'definition',
        'unit',
        'baseline',
        'observations',
        'earlierVersions',
        'ethics',
        'negativeImpacts',
        'version',
      ].map((field) => [field, 7]),
    ),
    markup: { title: '<img src=x onerror=alert(1)>', unit: '<b>', definition: '<script>alert(1)</script>' },
    'maps of nonsense': {
      observations: { a: 3, b: { period: 5, value: 'x' }, c: { period: 'never', value: Infinity } },
      earlierVersions: { one: { unit: [] }, 2: 5 },
      negativeImpacts: { a: 'harm', b: { description: 3 } },
      version: -4,
    },
  })) {
    it(`does not break the panel: ${name}`, async () => {
      const element = await shown(withIndicator(indicator), { opens: edited });
      expect(rootOf(element).querySelectorAll('.panel-section').length).to.be.at.least(sectionNames.length - 1);
      expect(rootOf(element).querySelector('.panel img, .panel script')).to.equal(null);
      expect(element.value?.indicators?.['mass']).to.deep.include(indicator);
    });
  }

  it('is an indicator that is gone while it is shown: the panel closes', async () => {
    const element = await shown(withIndicator({}));
    element.value = { ...element.value, indicators: {} };
    await drawn(element);
    expect(rootOf(element).querySelector('.panel')).to.equal(null);
  });
});
