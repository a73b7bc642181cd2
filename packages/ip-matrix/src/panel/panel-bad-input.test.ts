import { rootOf, spacedText } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SectionName } from './names.ts';
import { hostile } from '../samples/hostile.ts';
import {
  clicks,
  control,
  drawn,
  edited,
  held,
  named,
  one,
  partText,
  presses,
  shown,
  withResult,
  writes,
} from './testing/in-panel.ts';

const all: readonly SectionName[] = [
  'identity',
  'ownership',
  'regime',
  'control',
  'protection',
  'open-access',
  'rights',
  'limitations',
  'access',
  'origins',
  'transfer',
];

describe('What cannot be right, in the side panel,', () => {
  for (const share of ['1/0', 'abc', '4/3']) {
    it(`is shown with its reason and kept: a share of ${share}`, async () => {
      const value = withResult({ ownership: { kind: 'joint', owners: { a: { share }, b: { share: '1/2' } } } });
      const demo = await edited(value, 'ownership');
      const input = control(demo, 'ownership', 'owners', 'a', 'share');
      expect(input.value).to.equal(share);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(partText(demo, 'ownership')).to.contain('This is no share.');
      expect(spacedText(one(demo, '.panel-sum'))).to.equal('Sum One share cannot be read');
      expect(demo.value).to.equal(value);
    });
  }

  it('is taken as it is typed, said when it is finished, and put right', async () => {
    const demo = await edited(withResult({ ownership: { kind: 'joint', owners: { a: {}, b: {} } } }), 'ownership');
    const input = control(demo, 'ownership', 'owners', 'a', 'share');
    input.focus();
    await sendKeys({ type: '1/0' });
    await drawn(demo);
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    input.blur();
    await drawn(demo);
    expect(held(demo, 'ownership', 'owners', 'a', 'share')).to.equal('1/0');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    await writes(demo, input, '1/2');
    expect(input.getAttribute('aria-invalid')).to.equal(null);
  });

  it('stays under the caret while somebody types', async () => {
    const demo = await edited(withResult({ ownership: { owners: { a: { share: '1/2' }, b: {} } } }), 'ownership');
    const input = control(demo, 'ownership', 'owners', 'a', 'share');
    input.focus();
    input.select();
    await sendKeys({ type: '2/6' });
    await drawn(demo);
    expect(input.value).to.equal('2/6');
    expect(held(demo, 'ownership', 'owners', 'a', 'share')).to.equal('1/3');
    input.blur();
    await drawn(demo);
    expect(input.value).to.equal('1/3');
  });

  it('is shown and kept: a day that is none', async () => {
    const demo = await edited(withResult({ openAccess: { publicationDate: 'next spring' } }), 'open-access');
    const input = control(demo, 'openAccess', 'publicationDate');
    expect(input.value).to.equal('next spring');
    expect(partText(demo, 'open-access')).to.contain('This is no date.');
    expect(held(demo, 'openAccess', 'publicationDate')).to.equal('next spring');
  });

  it('is shown and kept: terms, levels and numbers that do not exist', async () => {
    const value = withResult({
      assetType: 'perpetual-motion',
      trl: { now: 'four', target: 99 },
      transfer: { noticeDays: -3 },
    });
    const demo = await edited(value, 'identity', 'transfer');
    expect(control(demo, 'assetType').value).to.equal('perpetual-motion');
    expect(control(demo, 'trl', 'now').value).to.equal('four');
    expect(control(demo, 'trl', 'target').value).to.equal('99');
    expect(partText(demo, 'identity')).to.contain('Enter a whole number from 1 to 9.');
    expect(partText(demo, 'transfer')).to.contain('Enter a whole number from 0 to 365.');
    expect(demo.value).to.equal(value);
  });

  it('is no link: an address that a browser would run', async () => {
    const demo = await shown(withResult({ openAccess: { repository: 'javascript:alert(1)' } }));
    expect(partText(demo, 'open-access')).to.contain('javascript:alert(1)');
    expect(rootOf(demo).querySelector('a')).to.equal(null);
  });

  it('is named: an owner that is no partner, which can be taken away', async () => {
    const demo = await shown(withResult({ ownership: { owners: { gone: {} } } }));
    expect(partText(demo, 'ownership')).to.contain('gone not a partner');
    await presses(demo, named(demo, 'Edit: Ownership'));
    await presses(demo, named(demo, 'Remove gone'));
    expect(held(demo, 'ownership')).to.equal(undefined);
  });

  it('stays until somebody removes it: a text where owners should be', async () => {
    const demo = await edited(withResult({ ownership: { kind: 'joint', owners: 'everybody' } }), 'ownership');
    expect(partText(demo, 'ownership')).to.contain('everybody');
    await presses(demo, named(demo, 'Remove it and start anew'));
    expect(held(demo, 'ownership')).to.deep.equal({ kind: 'joint' });
    expect(control(demo, 'ownership', 'owners').localName).to.equal('input');
  });

  it('is told as it came where it is only read', async () => {
    const value = withResult({ contributors: ['a', 'b'], control: 'me', accessRights: { a: 'all' }, workPackages: 7 });
    const demo = await shown(value, { canEdit: false });
    expect(partText(demo, 'ownership')).to.contain('["a","b"]');
    expect(partText(demo, 'control')).to.contain('me');
    expect(partText(demo, 'access')).to.contain('all');
    expect(partText(demo, 'identity')).to.contain('7');
  });

  it('is a tick that is neither on nor off', async () => {
    const demo = await edited(withResult({ keyExploitable: 'yes' }), 'identity');
    expect(partText(demo, 'identity')).to.contain('This is neither yes nor no.');
    await clicks(demo, control(demo, 'keyExploitable'));
    expect(held(demo, 'keyExploitable')).to.equal(true);
  });

  for (const collection of ['results', 'background'] as const) {
    for (const id of Object.keys((hostile as unknown as Record<string, object>)[collection] ?? {})) {
      it(`leaves the panel usable and the data as it came: ${collection}/${id}`, async () => {
        const before = JSON.stringify(hostile);
        const demo = await shown(hostile, { item: { collection, id }, opens: all });
        expect(named(demo, 'Close')).to.be.instanceOf(HTMLButtonElement);
        expect(rootOf(demo).querySelector('script, img')).to.equal(null);
        expect(JSON.stringify(demo.value)).to.equal(before);
      });
    }
  }
});
