import { button, found, hasButton, press, rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { agree, object, type Partnership } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import { english } from '../impact-form.messages.ts';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { hostile } from '../samples/hostile.ts';
import { shown, small } from '../testing/small-impact.ts';

const { indicators = {} } = small;
const { mass, cost, trust, later } = indicators;

/** The cells of the picture in a row, as they can be read: a mark by its name. */
function cells(element: KvImpactForm, row: string): string[] {
  const found = [...rootOf(element).querySelectorAll('.balance tr')].find(
    (one) => one.querySelector('th')?.textContent?.trim() === row,
  );
  return [...(found?.querySelectorAll('td') ?? [])].map(
    (cell) =>
      [...cell.querySelectorAll('button')].map((mark) => mark.getAttribute('aria-label')).join('; ') ||
      (cell.textContent ?? '').trim(),
  );
}

/** The row of an indicator, by column. */
function rowOf(element: KvImpactForm, number: string): Readonly<Record<string, string>> {
  const names = [...rootOf(element).querySelectorAll('.indicators thead th')].map((cell) => cell.textContent?.trim());
  const row = [...rootOf(element).querySelectorAll('.indicators .row')].find(
    (one) => one.querySelector('.no')?.textContent?.trim() === number,
  );
  const texts = [...(row?.children ?? [])].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  return Object.fromEntries(texts.map((text, place) => [names[place] ?? '', text]));
}

/** An indicator that runs from 0 in March 2025 to 100 in February 2029, with one value. */
function measured(value: number, more: object = {}): ImpactSlice {
  return {
    indicators: {
      one: {
        number: 'I1',
        title: 'One',
        kind: 'quantitative',
        direction: 'increase',
        baseline: { value: 0, date: '2025-03-01' },
        target: { value: 100, date: '2029-02-28' },
        observations: { a: { period: '2026-H2', value } },
        ...more,
      },
    },
  };
}

describe('The picture of the balance', () => {
  it('is a table of orientations by dimensions, whose cells name their indicators', async () => {
    const element = await shown({ value: small });
    const headers = [...rootOf(element).querySelectorAll('.balance thead th')].map((cell) => cell.textContent?.trim());
    expect(headers).to.deep.equal([...Object.values(english.dimensions), english.sum]);
    expect(cells(element, 'Social')).to.deep.equal([
      'I5 Blade mass kept from landfill; 1 negative impact',
      '',
      '',
      'I11 Trust between partners (Judged)',
      '',
      '',
      '2',
    ]);
    expect(cells(element, 'Business')[2]).to.equal('I3 Cost of reclaimed acrylate');
  });

  it('counts each dimension and each orientation, and all of them', async () => {
    const element = await shown({ value: small, readOnly: true });
    expect(cells(element, english.sum)).to.deep.equal(['1', 'none', '1', '1', 'none', 'none', '4']);
  });

  it('draws a measured indicator as a dot and a judged one as a ring', async () => {
    const element = await shown({ value: small });
    expect(rootOf(element).querySelector('#mark-mass')?.classList.contains('dot')).to.equal(true);
    expect(rootOf(element).querySelector('#mark-trust')?.classList.contains('ring')).to.equal(true);
  });

  it('offers proposals for what is empty, but not to who cannot edit', async () => {
    const element = await shown({ value: small });
    const gap = button(element, english.noneYet('Political'));
    expect(gap.dataset).to.include({ do: 'library', dimension: 'political' });
    expect(button(element, english.noneYet('Research')).dataset).to.include({ orientation: 'research' });
    element.readOnly = true;
    await element.updateComplete;
    expect(hasButton(element, english.noneYet('Political'))).to.equal(false);
  });

  it('shows apart what has no orientation or no dimension', async () => {
    const element = await shown({ value: small });
    expect(rootOf(element).querySelector('.balance #mark-later')).to.equal(null);
    expect(textOf(element)).to.contain(english.notPlaced);
    expect(rootOf(element).querySelector('#mark-later')?.getAttribute('aria-label')).to.equal('I20 To be placed');
  });

  it('says how many impacts are covered, and which side nobody looks at', async () => {
    const element = await shown({ value: small });
    expect(textOf(element, '.say')).to.contain('Six impacts are asked for; three are covered.');
    expect(textOf(element, '.say')).to.contain('No indicator yet on the research side.');
    expect(textOf(element, '.say')).to.contain('Business stands on outcomes.');
  });

  it('tells more than a few dozen in one cell as a number', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`i${index}`, { ...mass, order: index }]),
    );
    const element = await shown({ value: { indicators: many } as ImpactSlice });
    expect(rootOf(element).querySelectorAll('.balance .dot')).to.have.length(24);
    expect(textOf(element, '.balance')).to.contain(english.moreMarks(176));
    expect(rootOf(element).querySelectorAll('.indicators .row')).to.have.length(200);
  });

  it('is turned where it is narrow, stays a table, and needs no room beside it', async () => {
    const element = await shown({ value: small }, { width: '320px' });
    const top = (name: string): number | undefined =>
      [...rootOf(element).querySelectorAll('.balance th')]
        .find((cell) => cell.textContent?.trim() === name)
        ?.getBoundingClientRect().top;
    expect(top('Business')).to.equal(top('Research'));
    expect(top('Health')).to.be.greaterThan(top('Political') ?? Infinity);
    expect(rootOf(element).querySelector('.balance')?.getAttribute('role')).to.equal('table');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('has targets of 24 pixels', async () => {
    const element = await shown({ value: small }, { width: '320px' });
    for (const mark of rootOf(element).querySelectorAll('.balance button, .indicators button')) {
      const { width, height } = mark.getBoundingClientRect();
      expect(Math.min(width, height), mark.outerHTML).to.be.at.least(24);
    }
  });
});

describe('The table of indicators', () => {
  it('has a group for each orientation, and one for what has none', async () => {
    const element = await shown({ value: small });
    const groups = [...rootOf(element).querySelectorAll('.indicators th[scope=rowgroup]')].map((cell) =>
      cell.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(groups).to.deep.equal(['Business 1', 'Social 2', 'Without orientation 1']);
  });

  it('says of each where it comes from, where it stands, and where it goes', async () => {
    const element = await shown({ value: small });
    const row = rowOf(element, 'I5');
    expect(row).to.include({
      Results: 'R14',
      By: 'BRC',
      'Impact on': 'Environmental',
      Level: 'Impact',
      Unit: 't',
      Baseline: '0',
      Target: '900',
      Latest: 'prov. 64',
    });
    expect(row['Indicator']).to.contain('Blade mass kept from landfill definition 2');
    expect(rootOf(element).querySelector('.indicators .mark[aria-label]')?.getAttribute('aria-label')).to.equal(
      'Northlake University',
    );
  });

  it('writes the numbers of an indicator with the same decimals, and says what is to fall', async () => {
    const element = await shown({ value: small });
    expect(rowOf(element, 'I3')).to.include({ Baseline: '2.4', Latest: '1.5', Results: 'all' });
    expect(rowOf(element, 'I3')['Target']).to.equal('↓To decrease: 0.9');
  });

  it('calls what is counted a number, and what nothing was observed of not yet measured', async () => {
    const element = await shown({ value: small });
    expect(rowOf(element, 'I11')).to.include({ Unit: english.countUnit, Latest: '–' });
    expect(rowOf(element, 'I11')['Way to target']).to.contain(english.notMeasured);
  });

  const progress: Readonly<Record<string, { value: ImpactSlice; says: string }>> = {
    'ahead of its path': { value: measured(60), says: '60%, on path' },
    'behind its path': { value: measured(20), says: 'behind by 23' },
    'at its target': { value: measured(120), says: 'reached' },
    'on its way without dates': { value: measured(20, { baseline: { value: 0 } }), says: 'under way' },
    'without a target': { value: measured(20, { target: {} }), says: 'no target' },
    'with a target on the wrong side': { value: measured(20, { direction: 'decrease' }), says: english.contradictory },
    'in its band': { value: measured(95, { direction: 'maintain', tolerance: 10 }), says: 'within 90–110' },
    'out of its band': { value: measured(20, { direction: 'maintain', tolerance: 10 }), says: 'outside 90–110' },
  };
  for (const [name, { value, says }] of Object.entries(progress)) {
    it(`says of one ${name} that it is “${says}”`, async () => {
      const element = await shown({ value });
      expect(rowOf(element, 'I1')['Way to target']?.replace('60% on', '60%, on')).to.contain(says);
    });
  }

  it('opens an indicator by its title, gives the focus to the panel, and takes it back', async () => {
    const element = await shown({ value: small });
    button(element, 'Cost of reclaimed acrylate').focus();
    await press('Enter');
    await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The focus does not go to the panel.');
    expect(rootOf(element).querySelector('.row.is-open .no')?.textContent?.trim()).to.equal('I3');
    expect(rootOf(element).querySelector('#mark-cost')?.getAttribute('aria-current')).to.equal('true');
    await press('Escape');
    await waitUntil(() => rootOf(element).activeElement?.id === 'indicator-cost', 'The focus is lost.');
  });

  it('leads to the course of an indicator by its way to the target', async () => {
    const element = await shown({ value: small });
    button(element, /^Follow I5 Blade mass kept from landfill, 7% behind by 3/).focus();
    await press('Enter');
    await waitUntil(() => element.view === 'follow', 'The view stays.');
  });

  it('has the same facts as cards where it is narrow', async () => {
    const element = await shown({ value: small }, { width: '360px' });
    const card = (rootOf(element).querySelector('#indicator-mass')?.closest('tr') as HTMLElement).innerText;
    for (const fact of ['I5', 'Environmental · Impact · t · R14', 'BRC', '900', 'prov.', '64', 'behind by']) {
      expect(card).to.contain(fact);
    }
    expect(element.scrollWidth).to.be.at.most(360);
  });

  it('turns with the direction of the page', async () => {
    const element = await shown({ value: small }, { lang: 'ar', dir: 'rtl' });
    const left = (selector: string): number =>
      rootOf(element).querySelector(selector)?.getBoundingClientRect().left ?? 0;
    expect(left('.row .no')).to.be.greaterThan(left('.row .to-target'));
    const bar = rootOf(element).querySelector('.way-bar');
    expect(bar && getComputedStyle(bar).transform).to.contain('-1');
  });

  it('draws a row anew only if it has changed', async () => {
    const element = await shown({ value: small });
    const drawn = new Set<string | undefined>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        drawn.add(target.parentElement?.closest('.row')?.querySelector('.no')?.textContent?.trim());
      }
    });
    const table = await found(element, '.indicators');
    observer.observe(table, { subtree: true, characterData: true, childList: true });
    const changed = { ...indicators, cost: { ...cost, title: 'Cost of acrylate' } };
    element.value = { ...small, indicators: changed };
    await waitUntil(() => drawn.size > 0, 'Nothing is drawn.');
    observer.disconnect();
    expect([...drawn]).to.deep.equal(['I3']);
  });
});

describe('Beside the picture', () => {
  it('the one that is furthest behind is named, with the way to its course', async () => {
    const element = await shown({ value: small });
    expect(textOf(element, '.lines')).to.contain(english.runBehind('I5', 0));
    expect(hasButton(element, english.followNamed('I5'))).to.equal(true);
  });

  it('the rules say what is to be looked at, the gravest first, with its paragraph and the next step', async () => {
    const element = await shown({ value: small });
    await found(element, '.line .quiet');
    const steps = [...rootOf(element).querySelectorAll<HTMLElement>('.line button')];
    expect(steps.length).to.be.greaterThan(1);
    button(element, /^All \d+$/).click();
    await waitUntil(() => rootOf(element).querySelectorAll('.line').length > 5, 'Not all are told.');
    expect(textOf(element, '.lines')).to.match(/Code \d\.\d\.\d/);
    expect(button(element, /^See proposals: .*research/).dataset).to.include({
      do: 'library',
      orientation: 'research',
    });
    button(element, 'Fewer').click();
    await waitUntil(() => rootOf(element).querySelectorAll('.line').length < 6, 'All stay.');
  });
});

describe('Who agreed', () => {
  const asked: Partnership = { ...small, indicators: { mass, cost, trust } as NonNullable<ImpactSlice['indicators']> };

  it('is not shown where nobody was asked', async () => {
    const element = await shown({ value: small });
    expect(textOf(element, '.indicators')).to.not.contain(english.columns.agreement);
  });

  it('is told of each indicator: by all, by some, and that one objects', async () => {
    let document = await agree(asked, '/indicators/mass', 'nlu', 'A', new Date(0));
    document = await agree(document, '/indicators/mass', 'brc', 'B', new Date(0));
    document = await agree(document, '/indicators/cost', 'brc', 'B', new Date(0));
    document = await object(document, '/indicators/trust', 'brc', 'Too vague.', 'B', new Date(0));
    const element = await shown({ value: document });
    await found(element, '.agreed .status');
    const standings = ['I5', 'I3', 'I11'].map((number) => rowOf(element, number)['Agreement']);
    expect(standings).to.deep.equal(['Agreed', '1 of 2', '1 objects']);
  });

  it('counts who agreed to all indicators together, until one of them changes', async () => {
    let document = await agree(asked, '/indicators', 'nlu', 'A', new Date(0));
    document = await agree(document, '/indicators', 'brc', 'B', new Date(0));
    const changed = { ...document, indicators: { ...document.indicators, cost: { ...cost, title: 'Changed' } } };
    const element = await shown({ value: changed });
    await found(element, '.agreed .status');
    expect(rowOf(element, 'I5')['Agreement']).to.equal('Agreed');
    expect(rowOf(element, 'I3')['Agreement']).to.equal('0 of 2');
  });
});

describe('An overview of what no schema allows', () => {
  it('is drawn, as text, with what is no number as it came', async () => {
    const element = await shown({ value: hostile }, { width: '320px' });
    expect(rootOf(element).querySelector('script, img, u')).to.equal(null);
    expect(textOf(element)).to.contain('"><svg onload=alert(1)>');
    expect(textOf(element, '.indicators')).to.contain('Infinity');
    expect(element.scrollWidth).to.be.at.most(320);
    expect(element.value).to.equal(hostile);
  });

  it('is drawn of any type in any field', async () => {
    for (const odd of [null, 7, 'text', [1], { deep: { deep: 1 } }, true]) {
      const keys = Object.keys({ ...mass, ...later });
      const one = Object.fromEntries(keys.map((key) => [key, odd]));
      const value = { partners: odd, results: odd, impact: odd, agreements: odd, indicators: { one, two: odd } };
      const element = await shown({ value: value as unknown as ImpactSlice });
      expect(rootOf(element).querySelectorAll('.indicators .row'), String(odd)).to.have.length(isMap(odd) ? 2 : 1);
    }
  });
});

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
