import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { hostile } from '../samples/hostile.ts';
import {
  all,
  focused,
  found,
  hasButton,
  press,
  rootOf,
  shownView,
  small,
  words,
  writes,
} from './testing/shown-view.ts';

function negative(
  value: unknown,
  properties: Partial<Omit<KvImpactForm, 'value'>> = {},
  width?: string,
): Promise<KvImpactForm> {
  return shownView('.negative', { view: 'negative', ...properties, value }, width === undefined ? {} : { width });
}

const lorries = '#negative--_2f_impact_2f_negativeImpacts_2f_lorries';
const declared = {
  ...small,
  indicators: { gas: { title: 'Gas' } },
  impact: { noneIdentified: { by: 'Board', date: '2026-09-01' } },
};

function harms(element: KvImpactForm): string[] {
  return all(element, '.harm-name');
}

describe('the view of negative impacts and ethics', () => {
  it('lists those of the partnership and those of indicators together, by their order', async () => {
    const element = await negative(small);
    expect(all(element, '.harm-head')).to.deep.equal([
      'More lorry kilometres How severe: Medium Who sees to it: AAL Move up Move down Delete',
      'Four jobs lost How severe: Low Move up Move down Delete',
    ]);
    expect(all(element, '.neg-count')).to.deep.equal(['2 reported', '1 of 2 assessed']);
  });

  it('is edited where it stands', async () => {
    const element = await negative(small);
    (await found(element, lorries)).click();
    await waitUntil(() => focused(element) === `${lorries.slice(1)}_2f_description`);
    await writes(element, `${lorries}_2f_mitigation`, 'Rail from 2028');
    (await found(element, `${lorries}_2f_severity-2`)).click();
    const entry = element.value?.impact?.negativeImpacts?.['lorries'];
    expect([entry?.mitigation, entry?.severity, entry?.indicators]).to.deep.equal([
      'Rail from 2028',
      'high',
      { gas: true },
    ]);
    (await found(element, lorries)).click();
    await waitUntil(() => !rootOf(element).querySelector(`${lorries}_2f_mitigation`));
  });

  it('edits one of an indicator with that indicator', async () => {
    const element = await negative(small);
    const lost = '#negative--_2f_indicators_2f_jobs_2f_negativeImpacts_2f_lost';
    (await found(element, lost)).click();
    await writes(element, `${lost}_2f_affected`, 'Four people');
    expect(element.value?.indicators?.['jobs']?.negativeImpacts?.['lost']?.affected).to.equal('Four people');
    expect(words(await found(element, '.neg-acts > .neg-quiet'))).to.equal('Reported with I9 Jobs in dismantling');
  });

  it('takes one into the document with the first thing that is entered, and none that is empty', async () => {
    const element = await negative(small);
    press(element, 'Report a negative impact');
    await waitUntil(() => focused(element).endsWith('_2f_description'));
    expect(Object.keys(element.value?.impact?.negativeImpacts ?? {})).to.deep.equal(['lorries']);
    await writes(element, `#${focused(element)}`, 'Noise at night');
    const ids = Object.keys(element.value?.impact?.negativeImpacts ?? {});
    expect(element.value?.impact?.negativeImpacts?.[ids[1] ?? '']).to.deep.equal({ description: 'Noise at night' });
    expect(harms(element)).to.deep.equal(['More lorry kilometres', 'Four jobs lost', 'Noise at night']);
  });

  it('moves one, and leaves the focus with it', async () => {
    const element = await negative(small);
    (await found<HTMLElement>(element, `${lorries}-menu-menu .menu-item:nth-child(2)`)).click();
    await waitUntil(() => harms(element)[1] === 'More lorry kilometres');
    await waitUntil(() => focused(element) === `${lorries.slice(1)}-menu`);
    expect(element.value?.indicators?.['jobs']?.negativeImpacts?.['lost']?.order).to.equal(1);
  });

  it('deletes one, and brings it back', async () => {
    const element = await negative(small);
    (await found<HTMLElement>(element, `${lorries}-menu-menu .menu-item-danger`)).click();
    await waitUntil(() => harms(element).length === 1);
    await waitUntil(() => focused(element) === 'negative--_2f_indicators_2f_jobs_2f_negativeImpacts_2f_lost');
    (await found<HTMLElement>(element, '.toast-action')).click();
    await waitUntil(() => harms(element).length === 2);
    expect(element.value).to.deep.equal(small);
  });

  it('says what the rules find, and leads to the field', async () => {
    const { mitigation: _, ...without } = small.impact?.negativeImpacts?.['lorries'] ?? { description: '' };
    const element = await negative({ ...small, impact: { ...small.impact, negativeImpacts: { lorries: without } } });
    await waitUntil(() => all(element, '.line').some((line) => line.includes('“More lorry kilometres”')));
    (await found<HTMLElement>(element, '.line .retry[aria-label*="lorry"]')).click();
    await waitUntil(() => focused(element) === `${lorries.slice(1)}_2f_mitigation`);
  });

  it('takes the declaration that there are none, by whom and when', async () => {
    const element = await negative({ ...declared, impact: {} });
    press(element, 'Declare that none was identified');
    await waitUntil(() => focused(element) === 'negative--_2f_impact_2f_noneIdentified_2f_by');
    expect(words(rootOf(element).querySelector('.declared .status'))).to.equal('None identified. Say who assessed it.');
    await writes(element, '#negative--_2f_impact_2f_noneIdentified_2f_by', 'Steering committee');
    expect(element.value?.impact?.noneIdentified).to.deep.equal({ by: 'Steering committee', date: '2026-11-18' });
    expect(words(rootOf(element).querySelector('.declared .status'))).to.equal(
      'None identified, assessed by Steering committee on 18 Nov 2026.',
    );
    await writes(element, '#negative--_2f_impact_2f_noneIdentified_2f_date', '2026-12-24');
    expect(words(rootOf(element).querySelector('.declared .field-error'))).to.contain('This day lies ahead');
  });

  it('asks before an entry takes the declaration away', async () => {
    const element = await negative(declared);
    press(element, 'Report a negative impact');
    const dialog = await found<HTMLElement>(element, '#negative-ask[open]');
    expect(words(dialog)).to.contain('None identified, assessed by Board on 1 Sept 2026.');
    press(element, 'Cancel');
    await waitUntil(() => !rootOf(element).querySelector('#negative-ask[open]'));
    expect(element.value).to.deep.equal(declared);
    press(element, 'Report a negative impact');
    await found(element, '#negative-ask[open]');
    press(element, 'Take back and report');
    await waitUntil(() => focused(element).endsWith('_2f_description'));
    expect(element.value?.impact?.noneIdentified).to.equal(undefined);
  });

  it('says that entries and the declaration contradict each other', async () => {
    const element = await negative({ ...small, impact: { ...small.impact, ...declared.impact } });
    expect(words(await found(element, '.declared'))).to.contain('Take back one of the two.');
    press(element, 'Take back the declaration');
    await waitUntil(() => element.value?.impact?.noneIdentified === undefined);
  });

  it('takes one answer for each line of ethics, with the day', async () => {
    const element = await negative(small);
    expect(all(element, '.ethics tbody .status')).to.deep.equal(['Identified', 'Not yet assessed']);
    press(element, 'Assess…');
    const finding = '#negative--_2f_impact_2f_ethicsConcerns_2f_terms_2f_finding';
    await waitUntil(() => focused(element) === `${finding.slice(1)}-0`);
    (await found(element, `${finding}-1`)).click();
    await element.updateComplete;
    expect(element.value?.impact?.ethicsConcerns?.['terms']).to.deep.equal({
      title: 'Fair terms',
      finding: 'none',
      date: '2026-11-18',
      order: 2,
    });
    (await found(element, `${finding}-0`)).click();
    expect(element.value?.impact?.ethicsConcerns?.['terms']?.finding).to.equal(undefined);
  });

  it('suggests lines that are not there yet', async () => {
    const element = await negative(small);
    press(element, 'Dual use');
    await waitUntil(() => !hasButton(element, 'Dual use') || all(element, '.ethics-starters .button').length === 5);
    const concerns = Object.values(element.value?.impact?.ethicsConcerns ?? {});
    expect(concerns.map(({ title }) => title)).to.deep.equal(['Survey of neighbours', 'Fair terms', 'Dual use']);
    expect(all(element, '.ethics-starters .button')).to.not.include('Dual use');
  });

  it('is signed as a whole, and says when that is due again', async () => {
    const element = await negative({
      ...small,
      impact: { ...small.impact, ethicsAssessment: { by: 'Ethics board', date: '2025-02-02', next: '2026-02-28' } },
    });
    expect(words(await found(element, '.ethics-whole p'))).to.equal(
      'Assessment as a whole: assessed by Ethics board on 2 Feb 2025. Due since 28 Feb 2026',
    );
    (await found(element, '#ethics-whole-edit')).click();
    await writes(element, '#negative--_2f_impact_2f_ethicsAssessment_2f_next', '2027-02-28');
    expect(element.value?.impact?.ethicsAssessment?.next).to.equal('2027-02-28');
  });

  it('shows all of it to who only reads, and nothing to do', async () => {
    const element = await negative(small, { readOnly: true });
    expect(words(rootOf(element).querySelector('.harm .neg-facts'))).to.equal(
      'Who or what is affected Residents along the B-road What we do about it Cutting on site Followed by I6 Greenhouse gas per blade',
    );
    expect(rootOf(element).querySelector('.negative .button, .negative .menu-anchor, .neg-fold')).to.equal(null);
  });

  it('shows what no schema allows as it came, and throws at nobody', async () => {
    const element = await negative(hostile);
    const before = element.value;
    for (const fold of rootOf(element).querySelectorAll<HTMLElement>('.neg-fold')) {
      fold.click();
      await element.updateComplete;
    }
    expect(all(element, '.harm-name')).to.include('["none"]');
    expect(rootOf(element).querySelector('script')).to.equal(null);
    const texts: unknown[] = ['text', 7, [1], { e: 'no entry', __proto__: null }];
    for (const odd of texts) {
      element.value = {
        impact: { negativeImpacts: odd, noneIdentified: odd, ethicsConcerns: odd, ethicsAssessment: odd },
      } as unknown as ImpactSlice;
      await element.updateComplete;
    }
    element.value = before;
    await element.updateComplete;
  });

  it('is accessible, read and folded open', async () => {
    await expect(await negative(small, { readOnly: true })).to.be.accessible();
    const element = await negative({ ...small, impact: { ...small.impact, ...declared.impact } });
    for (const fold of rootOf(element).querySelectorAll<HTMLElement>('.neg-fold')) fold.click();
    (await found(element, '#ethics-whole-edit')).click();
    await found(element, `${lorries}_2f_mitigation`);
    await expect(element).to.be.accessible();
  });

  it('stands in a phone as it does in a page', async () => {
    const element = await negative(small, {}, '290px');
    const view = await found<HTMLElement>(element, '.negative');
    (await found(element, lorries)).click();
    await found(element, `${lorries}_2f_mitigation`);
    expect(view.scrollWidth).to.be.at.most(view.clientWidth + 1);
  });
});
