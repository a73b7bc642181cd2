import { rootOf, spacedText, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  control,
  drawn,
  focused,
  held,
  named,
  one,
  opened,
  partText,
  presses,
  shown,
  withIndicator,
  writes,
} from './testing/in-panel.ts';

const observed = {
  title: 'Blade mass',
  unit: 't',
  target: { value: 900, date: '2029-02-28' },
  observations: { o: { period: '2025', value: 3, version: 1 } },
};

function question(element: Parameters<typeof rootOf>[0]): string {
  return spacedText(rootOf(element).querySelector('.panel-question'));
}

describe('A change of what an indicator means', () => {
  it('is simply a change as long as nothing was observed', async () => {
    const element = await shown(withIndicator({ unit: 't' }), { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    expect(question(element)).to.equal('');
    expect(held(element)).to.deep.include({ unit: 'kg' });
    expect(held(element, 'version')).to.equal(undefined);
  });

  it('is held back once something was observed, and says what it would do', async () => {
    const value = withIndicator(observed);
    const element = await shown(value, { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    expect(element.value).to.equal(value);
    expect(control(element, 'unit').value).to.equal('kg');
    expect(question(element)).to.contain('This opens version 2');
    expect(question(element)).to.contain('Unit t → kg');
    expect(question(element)).to.not.contain('Target');
  });

  it('opens a new version when asked to, which keeps the one before, and can be taken back', async () => {
    const value = withIndicator(observed);
    const element = await shown(value, { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    await presses(element, named(element, 'Open version 2'));
    expect(held(element, 'version')).to.equal(2);
    expect(held(element, 'unit')).to.equal('kg');
    expect(held(element, 'earlierVersions', '1')).to.deep.equal({
      title: 'Blade mass',
      unit: 't',
      target: { value: 900, date: '2029-02-28' },
      until: '2026-11-18',
    });
    expect(question(element)).to.equal('');
    expect(partText(element, 'versions')).to.contain('Version 1, until 18 Nov 2026 Unit t → kg');
    expect(focused(element)?.id).to.equal('panel-section-meaning');
    await waitUntil(() => rootOf(element).querySelector('.toast-action'), 'No note comes.');
    await presses(element, one(element, '.toast-action'));
    expect(element.value).to.deep.equal(value);
  });

  it('keeps the version when it is only a slip of the pen', async () => {
    const element = await shown(withIndicator(observed), { opens: ['meaning'] });
    await writes(element, control(element, 'title'), 'Blade masses');
    await presses(element, named(element, 'Only a slip of the pen: keep version 1'));
    expect(held(element, 'title')).to.equal('Blade masses');
    expect(held(element, 'version')).to.equal(undefined);
    expect(held(element, 'earlierVersions')).to.equal(undefined);
  });

  it('gathers what is changed in several fields and parts', async () => {
    const element = await shown(withIndicator(observed), { opens: ['meaning', 'course', 'measuring'] });
    await writes(element, control(element, 'target', 'value'), '700');
    await writes(element, control(element, 'source'), 'Log');
    expect(question(element)).to.contain('Target 900 t, 28 Feb 2029 → 700 t, 28 Feb 2029');
    expect(question(element)).to.contain('Source nothing → Log');
    await presses(element, named(element, 'Open version 2'));
    expect(held(element)).to.deep.include({ source: 'Log', version: 2, target: { value: 700, date: '2029-02-28' } });
  });

  it('is forgotten when it is discarded, or when the old words are written again', async () => {
    const value = withIndicator(observed);
    const element = await shown(value, { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    await presses(element, named(element, 'Discard the change'));
    expect(control(element, 'unit').value).to.equal('t');
    await writes(element, control(element, 'unit'), 'kg');
    await writes(element, control(element, 'unit'), 't');
    expect(question(element)).to.equal('');
    expect(element.value).to.deep.equal(value);
  });

  it('waits while its reader looks at another indicator', async () => {
    const element = await shown(withIndicator(observed), { opens: ['meaning'] });
    await writes(element, control(element, 'unit'), 'kg');
    await opened(element, 'last');
    expect(question(element)).to.equal('');
    await opened(element, 'mass');
    expect(question(element)).to.contain('Unit t → kg');
  });

  it('does not hold back what says nothing of the meaning', async () => {
    const element = await shown(withIndicator(observed), { opens: ['meaning', 'measuring'] });
    await writes(element, control(element, 'unit'), 'kg');
    await writes(element, control(element, 'disaggregation'), 'region');
    expect(held(element)).to.deep.include({ unit: 't', disaggregation: 'region' });
    expect(question(element)).to.contain('Unit t → kg');
  });

  it('keeps what is typed key by key, with the cursor where it was', async () => {
    const element = await shown(withIndicator(observed), { opens: ['course'] });
    const target = control(element, 'target', 'value');
    target.focus();
    target.select();
    await sendKeys({ type: '1.50' });
    await drawn(element);
    expect(target.value).to.equal('1.50');
    expect(focused(element)).to.equal(target);
  });
});
