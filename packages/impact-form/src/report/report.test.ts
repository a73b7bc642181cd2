import { Downloads, waitUntil, zipEntries } from '@kvasir/element/testing.js';
import { agree, type Partnership } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import { agreedBladeLoop } from '../samples/agreements.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { rootOf, rowOf, shownReport, textIn } from './testing/in-report.ts';
import { smallImpact } from './testing/small-impact.ts';

describe('the report of a period', () => {
  it('is of the last period that is over, and of another one where that is asked for', async () => {
    expect(textIn(await shownReport(smallImpact), '.report-eyebrow')).to.equal('Blade · Impact report · Jan–Jun 2026');
    const running = await shownReport(smallImpact, { period: '2026-H2' });
    expect(textIn(running, '.report-eyebrow')).to.equal('Blade · Impact report · Jul–Dec 2026 · as of 18 Nov 2026');
    const none = await shownReport(smallImpact, { period: 'sometime' });
    expect(textIn(none, '.report-eyebrow')).to.contain('Jan–Jun 2026');
  });

  it('says what was known by the end of its period, and nothing that came later', async () => {
    const report = await shownReport(smallImpact);
    expect(rowOf(report, 'Blade mass')).to.deep.equal([
      ...['I1 Blade mass kept from landfill, t', '0.0', '64.5pProvisional', '900.0'],
    ]);
    expect(textIn(report)).not.to.contain('99');
    expect(textIn(report)).not.to.contain('Looked at later.');
    expect(rowOf(await shownReport(smallImpact, { period: '2025-H2' }), 'Blade mass')[2]).to.equal('40');
  });

  it('shows a missing value as missing, with the reason, and what was never measured as that', async () => {
    const report = await shownReport(smallImpact);
    expect(rowOf(report, 'Licences')).to.deep.equal(['I2 Licences signed', '0', 'Missing', '4']);
    expect(rowOf(report, 'Trust between')[2]).to.equal('not yet measured');
    expect(textIn(report, '.report-foot')).to.contain('I2 Licences signed is missing: The list was not kept.');
  });

  it('says the period of a value that is of an earlier one', async () => {
    const { licences, ...others } = smallImpact.indicators ?? {};
    const { b: _missing, ...observations } = licences?.observations ?? {};
    const indicators = { ...others, licences: { title: 'Licences signed', ...licences, observations } };
    const report = await shownReport({ ...smallImpact, indicators });
    expect(rowOf(report, 'Licences')[2]).to.equal('1Jul–Dec 2025');
  });

  it('says what the figures say where nobody has written anything', async () => {
    const report = await shownReport(smallImpact);
    expect(textIn(report, '.report-title')).to.equal('One of 3 indicators on the path to the target, one behind it');
    expect(textIn(report, '.report-lead')).to.equal(
      'By 30 Jun 2026, 2 of 3 indicators had been measured. One is where planned and one is behind: I1. One value of this period is missing.',
    );
    expect(rootOf(report).querySelector('#report-learned')).to.equal(null);
    const written = await shownReport(smallImpact, { period: '2025-H2' });
    expect(textIn(written, '.report-title, .report-lead, .report-written')).to.equal(
      'Forty tonnes | It began. | Weigh dry.',
    );
  });

  it('says what it cost others, and declares nothing that nobody has', async () => {
    expect(textIn(await shownReport(smallImpact), '.report-harm')).to.equal(
      'More lorries The B-road. What we do about it: Cutting on site.',
    );
    const silent = await shownReport({ ...smallImpact, impact: {} });
    expect(textIn(silent, '.report-aside')).to.contain('nobody has declared that there is none');
    const impact = { noneIdentified: { by: 'the ethics board', date: '2026-02-02' } };
    expect(textIn(await shownReport({ ...smallImpact, impact }), '.report-aside')).to.contain(
      'No negative impact was identified as assessed by the ethics board on 2 Feb 2026.',
    );
  });

  it('counts ethical concerns in a sentence', async () => {
    expect(textIn(await shownReport(smallImpact), '.report-aside')).to.contain(
      'One concern identified and handled, one assessed as none and one not yet assessed.',
    );
  });

  it('has the feedback of closed rounds alone, and no cell that would tell who answered', async () => {
    const report = await shownReport(smallImpact, { period: '2026-H2' });
    const table = textIn(report, '.report-feedback');
    expect(textIn(report)).to.contain('Spring, closed 29 May 2026').and.not.to.contain('Autumn');
    expect(textIn(report)).not.to.contain('A voice alone.');
    const [trust] = [...rootOf(report).querySelectorAll('.report-feedback tbody tr')];
    const cells = [...(trust?.querySelectorAll('td') ?? [])].map((cell) =>
      cell.textContent?.replace(/\s+/g, ' ').trim(),
    );
    // One answer of society cannot be shown, and what would give it away neither.
    expect(cells.at(3)).to.equal('not shown');
    expect(cells.filter((cell) => cell === 'not shown').length, table).to.be.greaterThan(1);
  });

  it('names who agreed to all of it, with the digest of what they agreed to', async () => {
    const whole: Partnership = { schema: 'urn:kvasir:partnership:1', ...smallImpact };
    const report = await shownReport(await agree(whole, '/indicators', 'nlu', 'A. Lennon'));
    await waitUntil(() => textIn(report, '.report-aside').includes('1 of 2 partners'));
    expect(textIn(report, '.report-aside')).to.match(/1 of 2 partners, on the content with digest \w{4}…\w{4}/);
    expect(rootOf(report).querySelector('.report-marks [role="img"]')?.getAttribute('aria-label')).to.equal(
      'Northlake University',
    );
    expect(textIn(report, '.report-eyebrow')).to.contain('indicators version 1');
    expect(textIn(await shownReport(smallImpact), '.report-aside')).to.contain('No partner has agreed');
  });

  it('counts who agreed to each of its indicators', async () => {
    const report = await shownReport(await agreedBladeLoop());
    await waitUntil(() => textIn(report, '.report-aside').includes('5 of 7 partners'));
  });

  it('describes each chart in words', async () => {
    const charts = [...rootOf(await shownReport(smallImpact)).querySelectorAll('.report-charts svg[role="img"]')];
    expect(charts).to.have.length(1);
    expect(charts[0]?.getAttribute('aria-label')).to.contain('3 values').and.to.contain('target 900');
  });

  it('begins with a heading of the level that the host says, and steps down from it', async () => {
    const report = await shownReport(bladeLoop);
    const levels = [...rootOf(report).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect(levels[0]).to.equal('h3');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h4']));
  });

  for (const [language, title] of [
    ['de', 'Einer von 3 Indikatoren auf dem Weg zum Ziel, einer dahinter'],
    ['fr', 'Un indicateur sur 3 en voie d’atteindre la cible, un en retard'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      expect(textIn(await shownReport(smallImpact, { language }), '.report-title')).to.equal(title);
    });
  }

  it('is as wide as its place, also in 320 pixels and from right to left', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const report = await shownReport(bladeLoop, { direction, width: '320px' });
      expect(report.scrollWidth, direction).to.be.at.most(320);
      const wide = [...rootOf(report).querySelectorAll<HTMLElement>('.report *')].filter(
        (node) =>
          !node.closest('svg, .visually-hidden, thead, .report-heading-only') &&
          node.getBoundingClientRect().width > 320,
      );
      expect(wide.map(({ className }) => className)).to.deep.equal([]);
    }
  });

  it('shows what is hostile as text, whatever type anything has', async () => {
    const report = await shownReport(hostile);
    expect(rootOf(report).querySelector('.report script, .report img')).to.equal(null);
    const [id = ''] = Object.keys(smallImpact.indicators ?? {});
    const indicators = {
      [id]: { title: '<img src=x onerror=alert(1)>', observations: 5, target: 'soon', orientation: {} },
    };
    const impact = {
      reports: { '2026-H1': { title: ['no', 'text'] } },
      negativeImpacts: { a: 7, b: { description: 3 } },
    };
    const odd = await shownReport({ ...smallImpact, indicators, impact, partners: 'none', agreements: 4, endDate: {} });
    expect(textIn(odd, '.report-figures')).to.contain('<img src=x');
  });
});

describe('writing the report', () => {
  const writable = { mode: 'edit' } as const;

  function field(report: Awaited<ReturnType<typeof shownReport>>, name: string): HTMLTextAreaElement {
    const found = rootOf(report).querySelector<HTMLTextAreaElement>(`#report-edit-${name}`);
    if (!found) throw new Error(`There is no field for the ${name}.`);
    return found;
  }

  function types(area: HTMLTextAreaElement, text: string): void {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    area.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is done in its place, one step of undo for each text, and keeps what it does not know', async () => {
    const reports = { '2026-H1': { note: 'kept' } };
    const report = await shownReport({ ...smallImpact, impact: { reports } }, writable);
    let edits = 0;
    report.addEventListener('change', () => (edits += 1));
    types(field(report, 'lessons'), 'Keep lists.');
    expect(edits).to.equal(1);
    expect(report.value?.impact?.reports).to.deep.equal({ '2026-H1': { note: 'kept', lessons: 'Keep lists.' } });
    await report.updateComplete;
    types(field(report, 'lessons'), ' ');
    expect(report.value?.impact?.reports).to.deep.equal(reports);
  });

  it('shows the sentence of the figures where the text would stand', async () => {
    const report = await shownReport(smallImpact, writable);
    expect(field(report, 'title').placeholder).to.contain('One of 3 indicators');
    expect(field(await shownReport(smallImpact, { ...writable, period: '2025-H2' }), 'title').value).to.equal(
      'Forty tonnes',
    );
  });

  it('leaves a report as empty as it was where what was begun is taken out again', async () => {
    const report = await shownReport(smallImpact, writable);
    types(field(report, 'summary'), 'Begun.');
    await report.updateComplete;
    types(field(report, 'summary'), '');
    expect(Object.keys(report.value?.impact?.reports ?? {})).to.deep.equal(['2025-H2']);
  });

  it('chooses another period, the one that runs among them', async () => {
    const report = await shownReport(smallImpact, writable);
    const select = rootOf(report).querySelector<HTMLSelectElement>('#report-period');
    expect([...(select?.options ?? [])].map(({ text }) => text.trim())).to.deep.equal([
      ...['Jul–Dec 2026 (still running)', 'Jan–Jun 2026', 'Jul–Dec 2025', 'Jan–Jun 2025'],
    ]);
    if (select) select.value = '2025-H2';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => textIn(report, '.report-eyebrow').includes('Jul–Dec 2025'));
    expect(report.period).to.equal('2025-H2');
  });

  it('is nothing for who may only read, nor for the finished page', async () => {
    expect(
      rootOf(await shownReport(smallImpact, { mode: 'edit', readOnly: true })).querySelector('.report textarea'),
    ).to.equal(null);
    expect(rootOf(await shownReport(smallImpact)).querySelector('.report textarea')).to.equal(null);
  });
});

describe('the report as a document', () => {
  const downloads = new Downloads();
  beforeEach(() => downloads.start());
  afterEach(() => downloads.stop());

  it('says the same as the page, with its charts as described pictures', async () => {
    const report = await shownReport(smallImpact);
    rootOf(report).querySelector<HTMLElement>('#report-word')?.click();
    const { name, blob } = await downloads.next();
    expect(name).to.match(/^Blade-impact-report-\d{4}-\d\d-\d\d\.docx$/);
    const files = await zipEntries(blob);
    const body = (await files.get('word/document.xml')?.()) ?? '';
    for (const said of [
      'One of 3 indicators on the path',
      '64.5 (prov.)',
      'Missing',
      'not yet measured',
      'More lorries',
    ]) {
      expect(body).to.contain(said);
    }
    expect(body).not.to.contain('A voice alone.');
    expect(body).to.match(/descr="I1 Blade mass kept from landfill: 3 values/);
    expect([...files.keys()].filter((file) => /^word\/media\/.*\.png$/.test(file))).to.have.length(1);
  });

  it('can be made of anything', async () => {
    for (const value of [hostile, { ...smallImpact, indicators: undefined, partners: undefined }]) {
      const report = await shownReport(value);
      rootOf(report).querySelector<HTMLElement>('#report-word')?.click();
      expect((await downloads.next()).blob.size).to.be.greaterThan(0);
    }
  });
});
