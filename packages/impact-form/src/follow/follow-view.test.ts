import { filesCatalogue } from '@kvasir/element/exchange.js';
import { Downloads, press, settled, waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import { catalogue } from '../impact-form.messages.ts';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { followCatalogue } from './follow.messages.ts';
import { values } from './testing/values.ts';

interface ShownOptions {
  readonly language?: string;
  readonly isReadOnly?: boolean;
  readonly today?: string;
}

async function shown(value: ImpactSlice, options: ShownOptions = {}): Promise<KvImpactForm> {
  const { language = 'en', isReadOnly = false, today = '2026-11-18' } = options;
  await Promise.all([catalogue, followCatalogue, filesCatalogue].map((one) => one.load(language)));
  const frame = await fixture<HTMLElement>(
    html`<div lang=${language}>
      <kv-impact-form view="follow" today=${today} .value=${value} ?readonly=${isReadOnly}></kv-impact-form>
    </div>`,
  );
  await settled(frame);
  const element = frame.querySelector('kv-impact-form');
  if (!element) throw new Error('There is no impact form.');
  await waitUntil(() => element.shadowRoot?.querySelector('.course, .empty'), 'The view did not come.');
  await element.updateComplete;
  return element;
}

function all<E extends Element = HTMLElement>(element: KvImpactForm, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

function one<E extends Element = HTMLElement>(element: KvImpactForm, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function textOf(node: Element | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function value(name: keyof typeof values): ImpactSlice {
  return values[name]?.() ?? {};
}

function named(element: KvImpactForm, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((button) => textOf(button) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** The landfill series: the second of its value, chosen. */
async function landfill(options: ShownOptions = {}): Promise<KvImpactForm> {
  const element = await shown(value('landfill'), options);
  one(element, '#mini-landfill').click();
  await element.updateComplete;
  await waitUntil(() => all(element, '.course-box > svg').length > 0, 'No chart was drawn.');
  return element;
}

function choose(element: KvImpactForm, id: string, chosen: string): void {
  const select = one<HTMLSelectElement>(element, `#${id}`);
  select.value = chosen;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

describe('The course of the indicators', () => {
  it('shows the first of which there is something to see', async () => {
    const element = await shown(value('landfill'));
    expect(textOf(one(element, '.course-title'))).to.equal('I3 Cost of reclaimed acrylate €/kg');
    expect(one(element, '#mini-cost').getAttribute('aria-current')).to.equal('true');
  });

  it('makes another one large, says so, and leaves the focus where it is', async () => {
    const element = await shown(value('landfill'));
    one(element, '#mini-landfill').focus();
    one(element, '#mini-landfill').click();
    await waitUntil(() => textOf(one(element, '.course-title')).startsWith('I5'), 'It is not large.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('mini-landfill');
    await waitUntil(
      () => all(element, '[role="status"]').some((node) => textOf(node).includes('is shown large')),
      'Nothing was said.',
    );
  });

  it('says how far it has come, in words', async () => {
    const element = await landfill();
    expect(textOf(one(element, '.course-acts .status'))).to.equal('behind by 212 t');
  });

  it('says all that matters to those who do not see it', async () => {
    const element = await landfill();
    expect(textOf(one(element, '#course-summary'))).to.equal(
      '1 value, Jul–Dec 2026; last 164 t (Jul–Dec 2026, provisional); target 900 t by 30 Jun 2029; to rise; missing: Jan–Jun 2026',
    );
  });

  it('is gone through with the arrow keys, and reads out each value', async () => {
    const element = await shown(value('landfill'));
    await waitUntil(() => all(element, '#course-points').length > 0, 'No chart was drawn.');
    const points = one(element, '#course-points');
    const read = () => textOf(one(element, `#${points.getAttribute('aria-activedescendant') ?? 'none'}`));
    points.focus();
    await waitUntil(() => points.hasAttribute('aria-activedescendant'), 'Nothing is read.');
    expect(read()).to.equal('Jul–Dec 2026: 1.85 €/kg, path 1.773');
    await press('ArrowLeft');
    await element.updateComplete;
    expect(read()).to.equal('Jan–Jun 2026: 2.10 €/kg, path 1.902');
    expect(textOf(one(element, '.course-line'))).to.equal(read());
    await press('Home');
    await element.updateComplete;
    expect(read()).to.match(/^Jan–Jun 2025: 2.35/);
    await press('End');
    await element.updateComplete;
    expect(read()).to.match(/target 0.90 €\/kg by 30 Jun 2029|forecast/);
  });

  it('reads out why a value is missing, and the values of groups', async () => {
    const element = await landfill();
    const points = one(element, '#course-points');
    points.focus();
    await element.updateComplete;
    expect(textOf(one(element, '.course-line'))).to.equal(
      'Jul–Dec 2026: 164 t, provisional, path 376.2, Groningen 101, Aalund 63',
    );
    await press('ArrowLeft');
    await element.updateComplete;
    expect(textOf(one(element, '.course-line'))).to.equal('Jan–Jun 2026: missing. Rain was weighed too.');
  });

  it('is a table as well, with the same values and the reasons', async () => {
    const element = await landfill();
    named(element, 'Show as table').click();
    await element.updateComplete;
    const rows = all(element, '.course-table tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
    expect(all(element, '.course-table thead th').map((cell) => textOf(cell))).to.deep.equal([
      ...['Period', 'Value', 'Path', 'Groningen', 'Aalund', 'State', 'Definition', 'Note'],
    ]);
    expect(rows[0]?.slice(0, 2)).to.deep.equal(['Baseline, 1 Jan 2025', '0']);
    expect(rows[3]).to.deep.equal(['Jan–Jun 2026', '', '', '', '', 'Missing', '1', 'Rain was weighed too.']);
    expect(rows[4]?.slice(0, 6)).to.deep.equal(['Jul–Dec 2026', '164', '376.2', '101', '63', 'Provisional']);
    expect(rows.at(-1)?.slice(0, 2)).to.deep.equal(['Target, 30 Jun 2029', '900']);
    named(element, 'Show as chart').click();
    await element.updateComplete;
    expect(all(element, '.course-table')).to.deep.equal([]);
  });

  it('invites to record where there is nothing to draw', async () => {
    const element = await shown(value('bare'));
    expect(all(element, '.course-box')).to.deep.equal([]);
    named(element, 'Record values').click();
    expect(element.view).to.equal('record');
  });

  it('leads to the definition', async () => {
    const element = await landfill();
    named(element, 'Definition').click();
    await waitUntil(() => all(element, '.side').length > 0, 'The panel did not open.');
  });

  it('asks for the first indicators where there are none', async () => {
    const element = await shown({ title: 'Empty' });
    expect(textOf(one(element, '.empty'))).to.contain('There is nothing to follow yet.');
  });

  it('shows what nobody could have meant, and keeps it', async () => {
    const hostile = value('hostile');
    const element = await shown(hostile);
    await waitUntil(() => all(element, '.course-box > svg').length > 0, 'No chart was drawn.');
    expect(all(element, 'script')).to.deep.equal([]);
    named(element, 'Show as table').click();
    await element.updateComplete;
    expect(textOf(one(element, '.course-table'))).to.contain('64 t');
    expect(element.value).to.deep.equal(hostile);
  });

  it('speaks the language of the reader', async () => {
    const element = await landfill({ language: 'fr' });
    expect(textOf(one(element, '#all-heading'))).to.equal('Tous les indicateurs');
    const texts = all<SVGElement>(element, '.course-box text').map((node) => textOf(node));
    expect(texts).to.include('manquant').and.to.include('900 cible');
  });

  it('is accessible, as a chart and as a table', async () => {
    const element = await landfill();
    await expect(element).to.be.accessible();
    named(element, 'Show as table').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

describe('Sixty small charts', () => {
  const indicators = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `i${at}`,
      {
        title: `Indicator ${at}`,
        order: at,
        target: { value: 9, date: '2027-12-31' },
        observations: { a: { period: '2026', value: 3 } },
      },
    ]),
  );
  const many = { indicators } as ImpactSlice;
  const drawn = (element: KvImpactForm) => all(element, '.mini-box > svg').length;

  it('are drawn when they come near, and have their room before', async () => {
    const element = await shown(many);
    await waitUntil(() => drawn(element) > 0, 'None was drawn.');
    expect(drawn(element)).to.be.lessThan(60);
    const last = one(element, '#mini-i59 .mini-box');
    const { height } = last.getBoundingClientRect();
    expect(height).to.be.greaterThan(50);
    last.scrollIntoView();
    await waitUntil(() => last.querySelector('svg'), 'It was not drawn.');
    expect(last.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('are all there on paper', async () => {
    const element = await shown(many);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(drawn(element)).to.equal(60);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(drawn(element)).to.equal(60);
  });
});

describe('The files of a course', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  async function file(label: string): Promise<{ name: string; blob: Blob }> {
    const element = await landfill();
    one(element, '#course-files').click();
    await element.updateComplete;
    named(element, label).click();
    return downloads.next();
  }

  it('are its values, with numbers as numbers and the reasons', async () => {
    const { name, blob } = await file('Values (CSV)');
    expect(name).to.match(/^BladeLoop-I5-course-.*\.csv$/);
    const [head, ...lines] = (await blob.text()).replace('\ufeff', '').trim().split('\r\n');
    expect(head).to.equal('Period,Value,Path,Groningen,Aalund,State,Definition,Note');
    expect(lines).to.include('2026-H1,,,,,Missing,1,Rain was weighed too.');
    expect(lines.find((line) => line.startsWith('2026-H2'))).to.equal('2026-H2,164,376.234,101,63,Provisional,2,');
  });

  it('are a picture that says what it is, with nothing in it but shapes and text', async () => {
    const { name, blob } = await file('Picture (SVG)');
    expect(name).to.match(/\.svg$/);
    const page = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.querySelector('title')?.textContent).to.equal('I5 Blade mass kept from landfill');
    const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include('164').and.to.include('provisional').and.to.include('missing').and.to.include('target');
    expect(page.querySelector('[style], [class], [href], script')).to.equal(null);
  });

  it('are the same picture as PNG, twice as sharp', async () => {
    const { blob } = await file('Picture (PNG)');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(2 * 948);
  });
});

describe('What is to be measured', () => {
  it('is listed by period, and leads to recording it', async () => {
    const element = await shown(value('maintain'));
    expect(textOf(one(element, '.due-periods')))
      .to.contain('Jan–Jun 2026')
      .and.to.contain('overdue since 31 Jul 2026');
    named(element, 'Record Jan–Jun 2026').click();
    expect(element.view).to.equal('record');
    expect(element.period).to.equal('2026-H1');
  });

  it('is nothing where all was recorded', async () => {
    const element = await shown(value('landfill'));
    expect(textOf(one(element, '.due'))).to.contain('Nothing is due today.');
  });

  it('has no button for those who only read', async () => {
    const element = await shown(value('maintain'), { isReadOnly: true });
    expect(all(element, '.due button')).to.deep.equal([]);
  });
});

describe('The long-term review', () => {
  const checkpointsOf = (element: KvImpactForm) => Object.values(element.value?.impact?.checkpoints ?? {});

  it('begins with the first rating, with the day, and takes the others', async () => {
    const element = await shown(value('landfill'));
    choose(element, 'review-0-consistency', 'partly');
    await element.updateComplete;
    choose(element, 'review-0-scalability', 'not-yet');
    await element.updateComplete;
    expect(checkpointsOf(element)).to.deep.equal([
      { kind: 'rehearsal', date: '2026-11-18', ratings: { consistency: 'partly', scalability: 'not-yet' } },
    ]);
  });

  it('is gone again once nothing is left in it', async () => {
    const element = await shown(value('landfill'));
    choose(element, 'review-0-consistency', 'yes');
    await element.updateComplete;
    choose(element, 'review-0-consistency', '');
    await element.updateComplete;
    expect(checkpointsOf(element)).to.deep.equal([]);
  });

  it('takes a note as it is typed, in one entry and one step of undo', async () => {
    const element = await shown(value('landfill'));
    const note = one<HTMLTextAreaElement>(element, '#review-0-comment');
    note.focus();
    await sendKeys({ type: 'Weigh dry.' });
    note.blur();
    await element.updateComplete;
    expect(checkpointsOf(element)).to.deep.equal([{ kind: 'rehearsal', date: '2026-11-18', comment: 'Weigh dry.' }]);
    one(element, '[data-do="undo"]').click();
    await element.updateComplete;
    expect(checkpointsOf(element)).to.deep.equal([]);
  });

  it('says when those to come open, and opens the one of the end in time', async () => {
    const element = await shown(value('landfill'));
    expect(all(element, '.reviews-later').map((row) => textOf(row))).to.deep.equal([
      'End, Feb 2029 opens in December 2028',
      'After 1 year, Feb 2030 opens in December 2029',
      'After 3 years, Feb 2032 opens in December 2031',
      'After 5 years, Feb 2034 opens in December 2033',
    ]);
    const later = await shown(value('landfill'), { today: '2029-01-10' });
    expect(all(later, '.reviews-table tbody th').map((head) => textOf(head))[0]).to.equal('End, Feb 2029');
    expect(all(later, '#review-0-consistency')).to.have.length(1);
  });

  it('shows a rating that it does not know as it came, and leaves it', async () => {
    const checkpoints = { odd: { kind: 'rehearsal', ratings: { consistency: 'perhaps' } } };
    const odd = { ...value('landfill'), impact: { checkpoints } } as unknown as ImpactSlice;
    const element = await shown(odd);
    expect(one<HTMLSelectElement>(element, '#review-0-consistency').value).to.equal('perhaps');
    const read = await shown(odd, { isReadOnly: true });
    expect(textOf(one(read, '.reviews-table'))).to.contain('perhaps');
  });

  it('is read in words by those who cannot change it', async () => {
    const checkpoints = {
      one: { kind: 'rehearsal', date: '2026-08-19', ratings: { consistency: 'yes' }, by: 'A. Lennon' },
    };
    const read = { ...value('landfill'), impact: { checkpoints } } as ImpactSlice;
    const element = await shown(read, { isReadOnly: true });
    expect(all(element, '.reviews-table :is(select, textarea)')).to.deep.equal([]);
    expect(textOf(one(element, '.reviews-table tbody tr')))
      .to.contain('Yes')
      .and.to.contain('A. Lennon, 19 Aug 2026');
  });
});
