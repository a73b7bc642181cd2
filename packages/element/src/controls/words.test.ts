import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  button,
  emptyState,
  errorState,
  message,
  partnerMark,
  progress,
  skeletonLines,
  status,
  tag,
} from '../controls.ts';
import { controlsCatalogue } from './controls.messages.ts';
import { all, hostOf, one } from './testing/host.ts';

describe('a partner mark', () => {
  it('has colour and letters, and the full name for screen readers and as tooltip', async () => {
    const host = await hostOf(
      () => html`${partnerMark({ letters: 'BRC', colour: 2, name: 'Brenner Composites GmbH' })}`,
    );
    const mark = one(host, '.mark');
    expect(mark.textContent).to.equal('BRC');
    expect(mark.getAttribute('aria-label')).to.equal('Brenner Composites GmbH');
    expect(mark.title).to.equal('Brenner Composites GmbH');
    expect(mark.classList.contains('p2')).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('is silent where the name stands beside it', async () => {
    const host = await hostOf(() => html`${partnerMark({ letters: 'BRC', colour: 2 })} Brenner Composites GmbH`);
    expect(one(host, '.mark').getAttribute('aria-hidden')).to.equal('true');
  });

  it('begins the palette anew after the twelfth partner, and knows what to do with a wrong number', async () => {
    const colours = [1, 12, 13, 25, 0, -1, Number.NaN, 2.7];
    const host = await hostOf(() => html`${colours.map((colour) => partnerMark({ letters: 'X', colour }))}`);
    const places = all(host, '.mark').map((mark) => [...mark.classList].find((name) => /^p\d+$/.test(name)));
    expect(places).to.deep.equal(['p1', 'p12', 'p1', 'p1', 'p12', 'p11', 'p1', 'p2']);
  });

  it('keeps its shape and its letters when a partner has left', async () => {
    const host = await hostOf(
      () => html`${partnerMark({ letters: 'KPL', colour: 8, name: 'Kestrel, withdrawn', withdrawn: true })}`,
    );
    expect(getComputedStyle(one(host, '.mark')).textDecorationLine).to.equal('line-through');
    await expect(host).to.be.accessible();
  });

  it('draws all twelve colours so that the letters can be read, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const host = await hostOf(
        () =>
          html`${Array.from({ length: 12 }, (_, index) => partnerMark({ letters: 'NLU', colour: index + 1, name: 'N' }))}`,
      );
      host.style.colorScheme = scheme;
      host.style.backgroundColor = 'Canvas';
      await expect(host).to.be.accessible();
    }
  });
});

describe('a status, a tag, a message', () => {
  it('say by word and icon what they say by colour', async () => {
    const host = await hostOf(
      () =>
        html`${status({ kind: 'warning', label: 'At risk' })}
        ${tag({ label: '7.2', code: true, title: 'Renewable energy' })}
        ${message({ kind: 'danger', role: 'alert', content: html`<b>Not saved.</b> The portal answered 422.`, action: button({ label: 'Go to MS2' }) })}`,
    );
    for (const node of [one(host, '.status'), one(host, '.message')])
      expect(node.querySelector('svg')).to.not.equal(null);
    expect(one(host, '[role=alert].message').textContent).to.contain('Not saved.');
    await expect(host).to.be.accessible();
  });
});

describe('empty and error states', () => {
  it('say what is next, and do it', async () => {
    const done: string[] = [];
    const host = await hostOf(
      () =>
        html`${emptyState({
          heading: 'No partner yet',
          headingLevel: 2,
          text: 'Start with your own.',
          action: button({ label: 'Look up', variant: 'primary', onClick: () => done.push('look up') }),
        })}
        ${errorState({ heading: 'The registry does not answer.', retryLabel: 'Try again', onRetry: () => done.push('retry') })}`,
    );
    expect(one(host, 'h2').textContent).to.equal('No partner yet');
    all(host, 'button').forEach((node) => node.click());
    expect(done).to.deep.equal(['look up', 'retry']);
    await expect(host).to.be.accessible();
  });
});

describe('a button', () => {
  it('keeps its focus and takes no click while it is busy', async () => {
    let clicks = 0;
    const host = await hostOf(
      (it) =>
        html`${button({ label: it.values['busy'] ? 'Saving…' : 'Save', busy: it.values['busy'] === true, onClick: () => (clicks += 1) })}`,
    );
    const node = one(host, 'button');
    node.focus();
    node.click();
    host.set('busy', true);
    await host.updateComplete;
    node.click();
    expect(clicks).to.equal(1);
    expect(host.shadowRoot?.activeElement).to.equal(node);
    expect(node.getAttribute('aria-disabled')).to.equal('true');
    await expect(host).to.be.accessible();
  });

  it('is no smaller than 24 px, whatever its size and density', async () => {
    const host = await hostOf(() => html`${button({ label: 'A', size: 'small' })}`);
    host.style.setProperty('--kv-control-s', '24px');
    const { width, height } = one(host, 'button').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });
});

describe('progress and skeletons', () => {
  it('are named, and silent', async () => {
    const host = await hostOf(
      () =>
        html`${progress({ id: 'read', label: 'Reading', value: 1, max: 4 })}
        ${progress({ id: 'wait', label: 'Asking' })} ${skeletonLines(70, 40)}`,
    );
    const [known, unknown] = all<HTMLProgressElement>(host, 'progress');
    expect(known?.position).to.equal(0.25);
    expect(unknown?.position).to.equal(-1);
    expect(one(host, '.skeleton').getAttribute('aria-hidden')).to.equal('true');
    await expect(host).to.be.accessible();
  });
});

describe('the controls’ own words', () => {
  it('are complete in German and French, with their own plurals', async () => {
    await Promise.all([controlsCatalogue.load('de'), controlsCatalogue.load('fr-CH')]);
    expect(controlsCatalogue.get('de')?.results(1)).to.equal('1 Treffer');
    expect(controlsCatalogue.get('de')?.moreResults(1_234)).to.equal(
      '1.234 weitere. Tippen Sie weiter, um einzugrenzen.',
    );
    expect(controlsCatalogue.get('fr-CH')?.results(0)).to.equal('0 résultat');
    expect(controlsCatalogue.get('fr')?.results(2)).to.equal('2 résultats');
    const languages = ['en', 'de', 'fr'].map((language) => Object.keys(controlsCatalogue.get(language) ?? {}).sort());
    expect(languages[1]).to.deep.equal(languages[0]);
    expect(languages[2]).to.deep.equal(languages[0]);
  });
});
