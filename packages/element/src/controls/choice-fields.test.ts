import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import {
  checkboxField,
  checkboxGroup,
  focusField,
  radioGroup,
  switchField,
  trlRangeField,
  type SetValue,
  type TrlRangeValue,
} from '../controls.ts';
import { all, focused, hostOf, one, referred } from './testing/host.ts';
import { rangeWith, rangeWithEnd } from './trl-range-field.ts';

const kinds = [
  { key: 'education', label: 'Education' },
  { key: 'facility', label: 'Facility', hint: 'A place with instruments' },
] as const;

describe('a radio group', () => {
  it('is native radio buttons, moved through by arrow keys', async () => {
    const host = await hostOf(
      (it) =>
        html`${radioGroup({ ...it.bind<string | undefined>('kind', 'education'), label: 'Kind', choices: kinds })}`,
    );
    focusField(host.renderRoot, 'kind');
    expect((focused(host) as HTMLInputElement).value).to.equal('education');
    await sendKeys({ press: 'ArrowDown' });
    expect(host.values['kind']).to.equal('facility');
    expect(referred(host, focused(host) as Element, 'aria-describedby')).to.equal('A place with instruments');
    await expect(host).to.be.accessible();
  });

  it('has one name and one error for all', async () => {
    const host = await hostOf(
      (it) =>
        html`${radioGroup({ ...it.bind<string | undefined>('kind', undefined), label: 'Kind', error: 'Choose one.', requirement: 'required', choices: kinds })}`,
    );
    const group = one(host, '[role=radiogroup]');
    expect(referred(host, group, 'aria-describedby')).to.equal('Choose one.');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    await expect(host).to.be.accessible();
  });

  it('keeps a value that it does not know as one more choice', async () => {
    const host = await hostOf(
      (it) => html`${radioGroup({ ...it.bind<string | undefined>('kind', 'museum'), label: 'Kind', choices: kinds })}`,
    );
    expect(all<HTMLInputElement>(host, 'input').map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['education', false],
      ['facility', false],
      ['museum', true],
    ]);
  });
});

describe('a checkbox group', () => {
  it('edits a set, and keeps members that it does not know', async () => {
    const host = await hostOf(
      (it) =>
        html`${checkboxGroup({ ...it.bind<SetValue<string>>('kinds', { museum: true, education: true }), label: 'Kinds', choices: kinds })}`,
    );
    one(host, '#kinds-1').focus();
    await sendKeys({ press: ' ' });
    expect(host.values['kinds']).to.deep.equal({ museum: true, education: true, facility: true });
    one(host, '#kinds-0').focus();
    await sendKeys({ press: ' ' });
    expect(host.values['kinds']).to.deep.equal({ museum: true, facility: true });
    await expect(host).to.be.accessible();
  });
});

describe('a lone checkbox, and a switch', () => {
  it('toggles with the space bar and by its label', async () => {
    const host = await hostOf(
      (it) => html`${switchField({ ...it.bind('key', false), label: 'Key result', hint: 'Of the project' })}`,
    );
    const box = one<HTMLInputElement>(host, '[role=switch]');
    box.focus();
    await sendKeys({ press: ' ' });
    expect(host.values['key']).to.equal(true);
    one(host, 'label').click();
    expect(host.values['key']).to.equal(false);
    await expect(host).to.be.accessible();
  });

  it('can be neither on nor off', async () => {
    const host = await hostOf(
      (it) => html`${checkboxField({ ...it.bind('all', false), indeterminate: true, label: 'All', error: 'Choose.' })}`,
    );
    expect(one<HTMLInputElement>(host, 'input').indeterminate).to.equal(true);
    expect(referred(host, one(host, 'input'), 'aria-errormessage')).to.equal('Choose.');
    await expect(host).to.be.accessible();
  });

  it('has a target of at least 24 px', async () => {
    const host = await hostOf((it) => html`${checkboxField({ ...it.bind('all', false), label: 'A' })}`);
    const { width, height } = one(host, 'label').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });
});

describe('a range of readiness levels', () => {
  it('moves its nearer end to the level that is pointed at', () => {
    expect(rangeWith(undefined, 5)).to.deep.equal({ from: 5, to: 5 });
    expect(rangeWith({ from: 5, to: 5 }, 9)).to.deep.equal({ from: 5, to: 9 });
    expect(rangeWith({ from: 5, to: 9 }, 2)).to.deep.equal({ from: 2, to: 9 });
    expect(rangeWith({ from: 2, to: 9 }, 7)).to.deep.equal({ from: 2, to: 7 });
    expect(rangeWith({ from: 2, to: 9 }, 3)).to.deep.equal({ from: 3, to: 9 });
    expect(rangeWith({ from: 2, to: 9 }, 9)).to.deep.equal({ from: 9, to: 9 });
    expect(rangeWith({ from: 9, to: 9 }, 9)).to.equal(undefined);
  });

  it('pushes the other end along rather than cross it', () => {
    expect(rangeWithEnd({ from: 2, to: 4 }, 'from', 6)).to.deep.equal({ from: 6, to: 6 });
    expect(rangeWithEnd({ from: 6, to: 8 }, 'to', 3)).to.deep.equal({ from: 3, to: 3 });
    expect(rangeWithEnd(undefined, 'to', 3)).to.deep.equal({ from: 3, to: 3 });
    expect(rangeWithEnd({ from: 2, to: 4 }, 'from', undefined)).to.equal(undefined);
  });

  it('is set with the keyboard through two selects, and shown by nine fields', async () => {
    const host = await hostOf(
      (it) =>
        html`${trlRangeField({ ...it.bind<TrlRangeValue | undefined>('trl', { from: 5, to: 9 }), label: 'Readiness' })}`,
    );
    expect(all(host, '.trl-level-on').map((node) => node.textContent)).to.deep.equal(['5', '6', '7', '8', '9']);
    focusField(host.renderRoot, 'trl');
    await sendKeys({ press: 'ArrowDown' });
    expect(host.values['trl']).to.deep.equal({ from: 6, to: 9 });
    await sendKeys({ press: 'Home' });
    expect(host.values['trl']).to.equal(undefined);
    await host.updateComplete;
    expect(all(host, '.trl-level-on')).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('is set by pointing, in targets of at least 24 px', async () => {
    const host = await hostOf(
      (it) => html`${trlRangeField({ ...it.bind<TrlRangeValue | undefined>('trl', undefined), label: 'Readiness' })}`,
    );
    const level = (number: number) => all(host, '.trl-level')[number - 1];
    level(3)?.click();
    await host.updateComplete;
    level(7)?.click();
    expect(host.values['trl']).to.deep.equal({ from: 3, to: 7 });
    const { width, height } = (level(3) as HTMLElement).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });
});
