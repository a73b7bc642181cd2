import { found, rootOf, spacedText, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { departed } from '../samples/departed.ts';
import { hostile } from '../samples/hostile.ts';
import { large } from '../samples/large.ts';
import { orphan } from '../samples/orphan.ts';
import { shown, small } from '../testing/small-plans.ts';
import { english } from '../valorisation-plan.messages.ts';
import { drawn, open, rowOf, rows } from './testing/in-portfolio.ts';

describe('The table of the portfolio', () => {
  it('says of each result its route, lead, readiness, potential, next step, completeness and priority', async () => {
    const element = await open(small);
    const row = rowOf(element, 'r3');
    expect(row[english.columns.result]).to.contain('Infusion process');
    expect(row[english.columns.result]).to.contain(english.routes['product-or-process']);
    expect(row).to.include({
      [english.columns.number]: 'R3',
      [english.columns.lead]: 'BRC',
      [english.columns.readiness]: 'TRL 4 → 7',
      [english.columns.potential]: '4.7 of 5',
      [english.columns['next-step']]: 'Adapt the tools M30 · Aug 2027',
    });
    expect(rowOf(element, 'r14')[english.columns.result]).to.contain(english.notDecided);
  });

  it('draws all of two hundred results, the first of them at once', async () => {
    const element = await open(large(200));
    await waitUntil(() => rows(element).length === 200, 'Rows are missing.');
  });

  it('draws anew only the row that an edit has changed', async () => {
    const value = large(60);
    const element = await open(value);
    await waitUntil(() => rows(element).length === 60, 'Rows are missing.');
    // The rules have looked.
    await found(element, '.lines .line');
    const touched = new Set<string | undefined>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes)
        touched.add(
          (target instanceof Element ? target : target.parentElement)
            ?.closest('.row')
            ?.querySelector('.no')
            ?.textContent?.trim(),
        );
    });
    observer.observe(await found(element, '.portfolio'), { subtree: true, characterData: true, childList: true });
    const results = { ...value.results, r7: { ...value.results?.['r7'], title: 'Another title' } };
    element.value = { ...value, results };
    await waitUntil(() => touched.size > 0, 'Nothing is drawn.');
    observer.disconnect();
    expect([...touched]).to.deep.equal(['R8']);
  });

  it('shows a lead who has left as vacant, and since when', async () => {
    const gone = { ...small.partners?.['brc'], status: 'withdrawn', withdrawnOn: '2026-09-30' };
    const element = await open({ ...small, partners: { ...small.partners, brc: gone } } as PlanSlice);
    expect(rowOf(element, 'r3')[english.columns.lead]).to.equal(`BRC ${english.vacant}`);
    const mark = rootOf(element).querySelector('.portfolio .mark-withdrawn');
    expect(mark?.getAttribute('aria-label')).to.contain('30 Sept 2026');
  });

  it('keeps plans whose result is gone in a group of their own, which opens as any', async () => {
    const element = await open(orphan);
    const group = (await found(element, '.portfolio .group')).closest('tbody');
    expect(spacedText(group)).to.contain(english.withoutResult);
    expect(group?.querySelector<HTMLElement>('.title-button')?.dataset).to.include({ do: 'plan', id: 'insert' });
    expect(drawn(element)).to.not.include('insert');
  });

  it('has the same facts as cards where it is narrow, and needs no room beside it', async () => {
    const element = await open(bladeLoop, { width: '320px' });
    const card = (rootOf(element).querySelector('.portfolio [data-id=infusion]')?.closest('tr') as HTMLElement)
      .innerText;
    for (const fact of ['R3', 'TRL 4 → 7', '4.7 of 5', 'BRC', 'File in two more territories'])
      expect(card).to.contain(fact);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(rootOf(element).querySelector('.portfolio')?.getAttribute('role')).to.equal('table');
  });

  it('becomes cards before larger text breaks a word or an id', async () => {
    const element = await open(bladeLoop, { lang: 'de', width: '1248px' });
    const head = await found(element, '.portfolio thead');
    expect(getComputedStyle(head).position).to.equal('static');
    element.style.fontSize = '30px';
    for (const width of ['1248px', '320px']) {
      element.style.inlineSize = width;
      expect(getComputedStyle(head).position, width).to.equal('absolute');
      for (const word of rootOf(element).querySelectorAll(
        '.portfolio .row :is(.no bdi, .agreed .status-success > span)',
      )) {
        const lines = word.getBoundingClientRect().height / parseFloat(getComputedStyle(word).lineHeight);
        expect(Math.round(lines), `${word.textContent ?? ''} in ${width}`).to.be.at.most(1);
      }
      expect(element.scrollWidth, width).to.be.at.most(parseFloat(width));
    }
  });

  it('stands with a partner who left', async () => {
    const element = await open(departed);
    expect(rows(element)).to.have.length(16);
  });
});

describe('A portfolio of what no schema allows', () => {
  it('is drawn as text, changes nothing, and needs no room beside it', async () => {
    const value = hostile;
    const element = await shown({ value }, { width: '320px' });
    await found(element, '.portfolio');
    expect(rootOf(element).querySelector('script, img')).to.equal(null);
    expect(textOf(element)).to.contain('"><svg onload=alert(1)>');
    expect(element.scrollWidth).to.be.at.most(320);
    expect(element.value).to.equal(value);
  });

  it('is drawn of any type in any field', async () => {
    for (const odd of [null, 7, 'text', [1], { deep: { deep: 1 } }, true]) {
      const fields = { ...small.results?.['r3'], ...small.valorisationPlans?.['r3'], priority: 'now', summary: 'A' };
      const entry = Object.fromEntries(Object.keys(fields).map((key) => [key, odd]));
      const entries = { one: entry, two: odd };
      const value = { partners: odd, agreements: odd, milestones: odd, results: entries, valorisationPlans: entries };
      const element = await shown({ value: value as unknown as PlanSlice });
      await found(element, '.portfolio .row');
      expect(rows(element), String(odd)).to.include('one');
    }
  });
});
