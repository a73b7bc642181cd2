import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { rangeField, type RangeFieldOptions } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { hostOf, one, press } from './testing/host.ts';

function slider(more: Partial<RangeFieldOptions> = {}): Promise<ControlsDemo> {
  return hostOf((it) => {
    const bound = it.bind<number>('share', 30);
    const options = { ...bound, label: 'Inventors', least: 0, most: 100, valueText: `${bound.value} %`, ...more };
    return html`${rangeField(options)}`;
  });
}

const control = (host: ControlsDemo) => one<HTMLInputElement>(host, 'input');

describe('a slider', () => {
  it('has a name, a value in words, and where it can go', async () => {
    const host = await slider({ hint: 'Of what is left by then' });
    const input = control(host);
    expect(input.labels?.[0]?.textContent?.trim()).to.equal('Inventors');
    expect(input.getAttribute('aria-valuetext')).to.equal('30 %');
    expect([input.min, input.max, input.value]).to.deep.equal(['0', '100', '30']);
    expect(one(host, '.range-value').textContent).to.equal('30 %');
    await expect(host).to.be.accessible();
  });

  it('moves by the keyboard, tells of each move, and says the new value', async () => {
    const host = await slider({ step: 5 });
    control(host).focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    await host.updateComplete;
    expect(host.values['share']).to.equal(35);
    expect(control(host).getAttribute('aria-valuetext')).to.equal('35 %');
    await sendKeys({ press: 'End' });
    await host.updateComplete;
    expect(host.values['share']).to.equal(100);
  });

  it('shows what the host sets, and a value between two steps at the nearer one', async () => {
    const host = await slider({ value: 100 / 3 });
    expect(control(host).value).to.equal('33');
  });

  it('marks values along the way', async () => {
    const host = await slider({ marks: [30] });
    expect(control(host).list?.options[0]?.value).to.equal('30');
    const plain = await slider();
    expect(control(plain).list).to.equal(null);
  });

  it('keeps its native events to itself', async () => {
    const host = await slider();
    let leaked = 0;
    for (const type of ['input', 'change']) host.addEventListener(type, () => (leaked += 1));
    control(host).focus();
    await press('ArrowRight');
    expect(leaked).to.equal(0);
  });

  it('cannot be moved while it is disabled', async () => {
    const host = await slider({ disabled: true });
    expect(control(host).disabled).to.equal(true);
  });
});
