import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { canonicalLanguage, nearestDirection, nearestLanguage, observeLanguage } from './language.ts';

describe('the nearest language', () => {
  it('is that of the element itself before that of its ancestors', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><p lang="de"></p></div>`);
    expect(nearestLanguage(outer.querySelector('p') ?? outer)).to.equal('de');
  });

  it('is found across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr" dir="rtl"><p></p></div>`);
    const inner = document.createElement('span');
    outer.querySelector('p')?.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLanguage(inner)).to.equal('fr');
    expect(nearestDirection(inner)).to.equal('rtl');
  });

  it('is read as real pages write it', () => {
    expect(canonicalLanguage('en_gb')).to.equal('en-GB');
    expect(canonicalLanguage('')).to.equal(undefined);
    expect(canonicalLanguage('not a language')).to.equal(undefined);
  });

  it('is heard changing, until nobody listens', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><p></p></div>`);
    let heard = 0;
    const stop = observeLanguage(outer.querySelector('p') ?? outer, () => (heard += 1));
    outer.lang = 'de';
    await Promise.resolve();
    expect(heard).to.equal(1);
    stop();
    outer.lang = 'en';
    await Promise.resolve();
    expect(heard).to.equal(1);
  });
});
