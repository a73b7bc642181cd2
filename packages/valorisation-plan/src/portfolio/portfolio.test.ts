import { waitUntil } from '@kvasir/element/testing.js';
import { agree, object, type Partnership } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { departed } from '../samples/departed.ts';
import { hostile } from '../samples/hostile.ts';
import { large } from '../samples/large.ts';
import { orphan } from '../samples/orphan.ts';
import { button, found, hasButton, rootOf, shown, small, textOf } from '../testing/small-plans.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';
import { english } from '../valorisation-plan.messages.ts';
import { english as words } from './portfolio.messages.ts';

const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

function all(element: KvValorisationPlan, selector: string): HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(selector)];
}

/** The ids of the results in the picture. */
function drawn(element: KvValorisationPlan): string[] {
  return all(element, '.chart .result').map(({ dataset }) => dataset['id'] ?? '');
}

/** The ids of the rows, in their order. */
function rows(element: KvValorisationPlan): string[] {
  return all(element, '.portfolio tr:not([hidden]) .title-button').map(({ dataset }) => dataset['id'] ?? '');
}

/** The row of a result, by column. */
function rowOf(element: KvValorisationPlan, id: string): Readonly<Record<string, string>> {
  const names = all(element, '.portfolio thead th').map((cell) => spaced(cell.textContent));
  const row = rootOf(element).querySelector(`.portfolio [data-id="${id}"]`)?.closest('tr');
  return Object.fromEntries([...(row?.children ?? [])].map((cell, at) => [names[at] ?? '', spaced(cell.textContent)]));
}

async function open(value: PlanSlice, place?: Parameters<typeof shown>[1]): Promise<KvValorisationPlan> {
  const element = await shown({ value }, place);
  await found(element, '.portfolio-tools');
  return element;
}

async function chooses(element: KvValorisationPlan, id: string, key: string): Promise<void> {
  const select = (await found(element, `#${id}`)) as HTMLSelectElement;
  select.value = key;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  await element.updateComplete;
}

describe('The picture of the portfolio', () => {
  it('has what the table has: every result is in it, or named as without a place', async () => {
    const element = await open(bladeLoop);
    const unplaced = new Set(all(element, '.unplaced [data-id]').map(({ dataset }) => dataset['id'] ?? ''));
    expect([...drawn(element), ...unplaced].sort()).to.deep.equal(rows(element).sort());
  });

  it('says of each result what the table says', async () => {
    const element = await open(bladeLoop);
    for (const mark of all(element, '.chart .result')) {
      const row = rowOf(element, mark.dataset['id'] ?? '');
      const title = spaced(mark.querySelector('title')?.textContent);
      expect(title).to.contain(row[english.columns.number] ?? '?');
      expect(title).to.contain(row[english.columns.readiness] ?? '?');
      expect(title).to.contain(row[english.columns.potential] ?? '?');
    }
  });

  it('has whoever promises more stand higher, and whoever is readier further on', async () => {
    const element = await open(bladeLoop);
    const place = (id: string): DOMRect | undefined =>
      rootOf(element).querySelector(`.result[data-id="${id}"] rect`)?.getBoundingClientRect();
    expect(place('separation')?.top).to.be.lessThan(place('infusion')?.top ?? 0);
    expect(place('infusion')?.left).to.be.greaterThan(place('separation')?.left ?? Infinity);
  });

  for (const width of ['1400px', '1000px', '760px', '600px']) {
    it(`keeps its titles and marks apart and within its frame in ${width}`, async () => {
      const element = await open(bladeLoop, { width });
      const frame = rootOf(element).querySelector('.chart')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = all(element, '.chart .name, .chart rect')
        .filter((node) => getComputedStyle(node).display !== 'none')
        .map((node) => node.getBoundingClientRect());
      for (const [at, box] of boxes.entries()) {
        expect(box.left, String(at)).to.be.at.least(frame.left - 1);
        expect(box.right, String(at)).to.be.at.most(frame.right + 1);
        for (const other of boxes.slice(at + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 4 ||
            other.bottom <= box.top + 4;
          expect(isApart, `${String(at)}: ${JSON.stringify([box, other])}`).to.equal(true);
        }
      }
    });
  }

  it('turns from right to left, and its texts do not', async () => {
    const element = await open(bladeLoop, { dir: 'rtl', lang: 'ar' });
    const left = (id: string): number =>
      rootOf(element).querySelector(`.result[data-id="${id}"] rect`)?.getBoundingClientRect().left ?? 0;
    expect(left('infusion')).to.be.lessThan(left('separation'));
    // Not by getScreenCTM: in WebKit it leaves out how the picture as a whole is turned.
    const turned = async (selector: string): Promise<number> =>
      new DOMMatrix(getComputedStyle(await found(element, selector)).transform).a;
    expect(await turned('.chart')).to.equal(-1);
    expect(await turned('.result .number')).to.equal(-1);
  });

  it('gives what is to be put right a shape and a word, once the rules have looked', async () => {
    const element = await open(bladeLoop);
    const mark = await found(element, '.result.is-open');
    expect(mark.querySelector('.open')).to.not.equal(null);
    expect(mark.querySelector('title')?.textContent).to.contain(english.openPart);
  });

  it('says what a result without a place lacks, and leads to where that is said', async () => {
    const element = await open(small);
    expect(textOf(element, '.unplaced').replace(/ (?=[),])|(?<=\() /g, '')).to.contain('R9 (readiness, potential)');
    expect(button(element, english.state('potential', 'R14')).dataset).to.include({
      do: 'plan',
      id: 'r14',
      field: '/results/r14/exploitability/ratings',
    });
    element.readOnly = true;
    await element.updateComplete;
    expect(all(element, '.unplaced button')).to.have.length(0);
  });

  it('opens the plan of a result on a click on its mark', async () => {
    const element = await open(small);
    rootOf(element)
      .querySelector('.result[data-id=r3]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await waitUntil(() => element.view === 'builder', 'The plan does not open.');
  });

  it('draws the numbers alone of two hundred results', async () => {
    const element = await open(large(200));
    expect(drawn(element)).to.have.length(200);
    expect(all(element, '.chart .way')).to.have.length(0);
    expect(all(element, '.chart .name')).to.have.length(0);
  });
});

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
    expect(spaced(group?.textContent)).to.contain(english.withoutResult);
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

  it('stands with a partner who left', async () => {
    const element = await open(departed);
    expect(rows(element)).to.have.length(16);
  });
});

describe('What of the portfolio comes later', () => {
  it('is what to look at, the gravest first, each with its paragraph and a way', async () => {
    const element = await open(bladeLoop);
    await found(element, '.line-danger');
    const severities = all(element, '.lines .line').map((line) => line.className.replace(/.*line-/, ''));
    expect(severities.slice(1)).to.deep.equal(
      [...severities.slice(1)].sort(
        (one, other) => ['danger', 'warning', 'info'].indexOf(one) - ['danger', 'warning', 'info'].indexOf(other),
      ),
    );
    expect(textOf(element, '.lines')).to.match(/Code 3\.3\.1/);
    const way = all(element, '.line button[data-field]')[0];
    expect(way?.dataset['do']).to.equal('plan');
  });

  it('names the result that promises most and that nobody owns', async () => {
    const element = await open(bladeLoop);
    expect(textOf(element, '.lines')).to.contain(words.highestWithoutOwner('R14'));
    expect(
      all(element, '.line button').find((node) => spaced(node.textContent) === words.decideOwnership)?.dataset,
    ).to.include({ id: 'separation', place: 'ownership' });
  });

  it('filters by words, in the picture as in the table, says how many are left, and shows all again', async () => {
    const element = await open(bladeLoop);
    const before = rows(element).length;
    const search = (await found(element, '#portfolio-search')) as HTMLInputElement;
    search.value = 'INFUSION';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(rows(element)).to.include('infusion');
    expect(rows(element).length).to.be.lessThan(before);
    expect(drawn(element).every((id) => rows(element).includes(id))).to.equal(true);
    const count = words.shown(rows(element).length, before);
    expect(textOf(element, '.portfolio-count')).to.contain(count);
    expect(textOf(element, '[role=status]')).to.contain(count);
    button(element, words.reset).click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(before);
    expect(rootOf(element).activeElement?.id).to.equal('portfolio-search');
  });

  it('filters by route, lead, priority, completeness and key exploitable', async () => {
    const element = await open(small);
    button(element, words.filter).click();
    await chooses(element, 'portfolio-route', 'product-or-process');
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-route', '');
    await chooses(element, 'portfolio-lead', 'brc');
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-lead', '');
    rootOf(element).querySelector<HTMLElement>('#portfolio-keyExploitable')?.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['r3']);
    await chooses(element, 'portfolio-priority', 'now');
    expect(textOf(element)).to.contain(words.nothingFound);
  });

  it('sorts', async () => {
    const element = await open(small);
    await chooses(element, 'portfolio-order', 'readiness');
    expect(rows(element)).to.deep.equal(['r3', 'r14', 'r9']);
    const later = { ...small.valorisationPlans, r9: { priority: 'now' }, r14: { priority: 'next' } };
    element.value = { ...small, valorisationPlans: later } as PlanSlice;
    await chooses(element, 'portfolio-order', 'priority');
    expect(rows(element)).to.deep.equal(['r9', 'r14', 'r3']);
  });

  it('sets a priority in the row, tells its host, and takes it back from the note', async () => {
    const element = await open(small);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    await chooses(element, 'priority--r9', 'next');
    expect(element.value?.valorisationPlans?.['r9']).to.deep.equal({ priority: 'next' });
    expect(changes).to.equal(1);
    await found(element, '.toast');
    all(element, '.toast button')
      .find((node) => spaced(node.textContent) === english.undo)
      ?.click();
    await waitUntil(() => element.value?.valorisationPlans?.['r9'] === undefined, 'The priority stays.');
  });

  it('writes no priority over a plan that cannot be read', async () => {
    const plans = { ...small.valorisationPlans, r9: 'see the annex' };
    const element = await open({ ...small, valorisationPlans: plans } as unknown as PlanSlice);
    await found(element, '#priority--r3');
    expect(rootOf(element).querySelector('#priority--r9')).to.equal(null);
  });

  it('lets nobody set a priority who only reads', async () => {
    const element = await shown({ value: bladeLoop, readOnly: true });
    await found(element, '.portfolio-tools');
    expect(all(element, '.portfolio select')).to.have.length(0);
    expect(rowOf(element, 'resin')[english.columns.priority]).to.equal(english.priorities.now);
  });

  it('compares two to four results side by side', async () => {
    const element = await open(bladeLoop);
    button(element, words.compare).click();
    await element.updateComplete;
    const boxes = (): HTMLInputElement[] => all(element, '.compare-box') as HTMLInputElement[];
    for (const at of [0, 1, 2, 3]) {
      boxes()[at]?.click();
      await element.updateComplete;
    }
    expect(boxes().filter(({ disabled }) => disabled)).to.have.length(12);
    const table = await found(element, '.compare');
    expect(all(element, '.compare thead th')).to.have.length(4);
    for (const name of [...Object.values(words.criteria), words.readiness, words.routes, words.settled, words.lead])
      expect(table.textContent).to.contain(name);
    expect(table.textContent).to.contain('First infusion resin that depolymerises in a mobile plant.');
    expect(all(element, '.result.is-chosen')).to.have.length(4);
    button(element, words.dropFromComparison('R1 DX-4 depolymerisable acrylic resin')).click();
    await element.updateComplete;
    expect(all(element, '.compare thead th')).to.have.length(3);
    expect(rootOf(element).activeElement?.id).to.equal('plan-resin');
    button(element, words.endComparison).click();
    await element.updateComplete;
    expect(hasButton(element, words.compare)).to.equal(true);
    expect(boxes()).to.have.length(0);
  });

  it('counts who agreed to each plan as it stands, where partners were asked', async () => {
    let document: Partnership = await agree(small, '/valorisationPlans/r3', 'nlu', 'A', new Date(0));
    document = await agree(document, '/valorisationPlans/r3', 'brc', 'B', new Date(0));
    document = await object(document, '/valorisationPlans/r14', 'brc', 'Too vague.', 'B', new Date(0));
    const element = await open(document);
    const agreement = (id: string): string | undefined => rowOf(element, id)[english.columns.agreement];
    expect([agreement('r3'), agreement('r14'), agreement('r9')]).to.deep.equal(['Agreed', '1 objects', '0 of 2']);
    const r3 = { ...document.valorisationPlans?.['r3'], need: 'Changed' };
    element.value = { ...document, valorisationPlans: { ...document.valorisationPlans, r3 } };
    await element.updateComplete;
    expect(agreement('r3')).to.equal('0 of 2');
  });

  it('has no column for agreement where nobody was asked', async () => {
    const element = await open(small);
    expect(all(element, '.portfolio .agreed')).to.have.length(0);
  });

  it('speaks German and French', async () => {
    for (const [lang, text] of [
      ['de', 'Vergleichen'],
      ['fr', 'Comparer'],
    ] as const) {
      const element = await open(small, { lang });
      await waitUntil(() => textOf(element, '.portfolio-tools').includes(text), `It does not say ${text}.`);
      const label = rootOf(element).querySelector('.portfolio .priority label')?.textContent;
      expect(spaced(label)).to.match(/^Priorit(ät von|é de) R3$/);
    }
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
