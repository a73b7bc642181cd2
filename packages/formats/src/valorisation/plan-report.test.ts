import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportToDocx, type ReportDocument, type ReportPart, type ReportTable } from '../docx/report.ts';
import { bladePlans, oddPlans, planDay } from '../testing/plan-document.ts';
import { readZip } from '../zip/read-zip.ts';
import { planLabels } from './plan-labels.ts';
import { planReport } from './plan-report.ts';
import { resultSheet } from './result-sheet.ts';

const report = planReport(bladePlans, ['resin'], {}, planDay);

function headings({ parts }: ReportDocument, level: number): string[] {
  return parts.flatMap((part) => (part.kind === 'heading' && part.level === level ? [part.text] : []));
}

/** What stands under a heading, up to the next one of its level or above. */
function under(text: string, { parts }: ReportDocument = report): ReportPart[] {
  const start = parts.findIndex((part) => part.kind === 'heading' && part.text === text);
  const head = parts[start];
  assert.ok(head?.kind === 'heading', text);
  const rest = parts.slice(start + 1);
  const end = rest.findIndex((part) => part.kind === 'heading' && part.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

function tableUnder(text: string, document?: ReportDocument): ReportTable {
  const table = under(text, document).find((part) => part.kind === 'table');
  assert.ok(table, text);
  return table;
}

/** All texts of a document. */
function textOf({ title, subtitle, parts }: ReportDocument): string {
  return JSON.stringify([title, subtitle, parts]);
}

/** The text of a heading or a paragraph. */
function partText(part: ReportPart): unknown {
  return 'text' in part ? part.text : '';
}

describe('planReport', () => {
  it('has the parts of a plan under headings, in the order in which a plan is made', () => {
    assert.equal(report.title, 'Exploitation plan');
    assert.equal(report.subtitle, 'BladeLoop: Wind blades that come apart · As of Mar 1, 2027');
    assert.deepEqual(headings(report, 1), ['R1 Resin that lets go']);
    assert.deepEqual(headings(report, 2), [
      'The result and the need it meets',
      'Users and target groups',
      'Ownership, protection and open access',
      'Channels and routes',
      'Role of each party',
      'Steps to impact',
      'Joint exploitation',
      'Sharing of value',
      'Outcomes, impacts and sustainability',
      'Funding',
      'Risks',
      'Contacts',
      'Reviews',
    ]);
  });

  it('leaves no party out, and shows the role of one who has left as vacant', () => {
    assert.deepEqual(
      tableUnder('Role of each party').rows.map(([partner, role]) => [partner, role]),
      [
        ['Northlake University', 'No role yet'],
        ['Brenner Composites', 'Licensor'],
        ['Stichting Hergebruik Noord (has left; vacant since Feb 1, 2027)', 'Collects blades'],
      ],
    );
  });

  it('says of each step when, by whom, for how much and to what end', () => {
    const [pilot, sell] = tableUnder('Steps to impact').rows;
    assert.deepEqual(pilot, [
      '=Pilot batch\nTwo tonnes',
      'Brenner Composites',
      'Months 12–20\n(Aug 31, 2027)',
      '€80,000\nEIC Transition',
      '+30 % recycled resin\nEvidence: Batch record\nBarrier: Solvent permit\nIndicator: I5 Blade mass kept from landfill\nMilestone: MS3 Pilot line runs\nBackground needed: B1 Monomer library',
      'On track',
    ]);
    assert.equal(sell?.[3], '$12,500.50');
    assert.equal(sell[4], 'Milestone: lost (deleted)');
  });

  it('says what ownership asks for before a route is taken, with its last day', () => {
    assert.deepEqual(tableUnder('Channels and routes').rows, [
      [
        'Licensing',
        'Non-exclusive',
        'Resin makers',
        'Sep 1, 2027',
        'The other owners are told in time\n45 days of notice\nNotice to be given by Jul 18, 2027',
      ],
    ]);
  });

  it('shares value to the cent, and says who got the cent that could not be divided', () => {
    const parts = under('Sharing of value');
    assert.deepEqual(tableUnder('Sharing of value').rows, [
      ['Income', '', '€100,000.01'],
      ['Deduction: Patent fees', '', '€10,000'],
      ['To be shared', '', '€90,000.01'],
      ['Brenner Composites', '2/3', '€60,000.01'],
      ['Northlake University', '1/3', '€30,000'],
    ]);
    assert.match(JSON.stringify(parts), /could not be divided went to: Brenner Composites/);
  });

  it('never adds up two currencies', () => {
    const list = under('Funding').find((part) => part.kind === 'list');
    assert.deepEqual(list?.items, [
      'Cost of the steps: €80,000 + $12,500.50',
      'Applied for or planned: €60,000',
      'Not funded yet: €80,000 + $12,500.50',
    ]);
  });

  it('names nobody who refused it, and gives only public addresses', () => {
    assert.deepEqual(tableUnder('Contacts').rows, [
      ['Northlake University', 'Ada Holm', 'Transfer officer', 'ada@nlu.example', 'Nov 2, 2026'],
      ['Northlake University', 'Name withheld', '', '', ''],
      ['Brenner Composites', 'Cleo Ruiz', '', '', ''],
    ]);
    assert.doesNotMatch(textOf(report), /Bo Secret|bo@nlu|cleo@brc/);
  });

  it('shows several results in one table first, what is open as open, and a plan whose result is gone', () => {
    const all = planReport(bladePlans, ['resin', 'schemes', 'gone', 'unknown', '__proto__'], {}, planDay);
    assert.deepEqual(headings(all, 1), [
      'Results in this plan',
      'R1 Resin that lets go',
      'R2 Take-back scheme',
      'gone',
    ]);
    assert.deepEqual(tableUnder('Results in this plan', all).rows[0], [
      'R1 Resin that lets go',
      'Brenner Composites',
      'TRL 4 today, TRL 7 to be reached',
      'Licensing',
      '=Pilot batch\nMonths 12–20',
    ]);
    const open = under('R2 Take-back scheme', all);
    const at = open.findIndex((part) => part.kind === 'heading' && part.text === 'Joint exploitation');
    assert.deepEqual(open[at + 1], { kind: 'paragraph', text: 'Not settled yet.' });
    assert.deepEqual(under('gone', all)[0], { kind: 'paragraph', text: 'The result of this plan was deleted.' });
    assert.match(textOf(all), /Cannot be worked out yet; missing: income and parties\./);
  });

  it('takes pictures from who can draw them, where they belong', () => {
    const png = new Uint8Array();
    const drawn = planReport(bladePlans, ['resin', 'schemes'], {}, planDay, {
      pictures: (id, of) => (id === 'resin' ? { kind: 'picture', png, alt: `Picture of ${of}` } : undefined),
    });
    assert.deepEqual(under('Steps to impact', drawn)[0], { kind: 'picture', png, alt: 'Picture of steps' });
    assert.equal(textOf(drawn).match(/Picture of sharing/g)?.length, 1);
  });

  it('ends with who agreed to each plan, where anybody was asked', () => {
    const agreed = (id: string): string[] => (id === 'resin' ? ['All agreed to version 2.'] : []);
    const signed = planReport(bladePlans, ['resin', 'schemes'], {}, planDay, { agreed });
    assert.deepEqual(under('R1 Resin that lets go', signed).at(-1), {
      kind: 'list',
      items: ['All agreed to version 2.'],
    });
    assert.equal(headings(signed, 2).filter((text) => text === 'Agreed by').length, 1);
  });

  it('speaks the language of the reader', async () => {
    const labels = await planLabels('de-AT');
    const words = (_: string, term: string): string => term.toUpperCase();
    const german = planReport(bladePlans, ['resin'], { labels, words, language: 'de-AT' }, planDay);
    assert.equal(german.title, 'Verwertungsplan');
    const [pilot] = tableUnder('Schritte zur Wirkung', german).rows;
    assert.deepEqual(pilot?.slice(2, 4), ['Monate 12–20\n(31.08.2027)', '€\u00a080.000\nEIC Transition']);
    assert.equal(pilot[5], 'ON-TRACK');
    const french = planReport(bladePlans, ['resin'], { labels: await planLabels('fr'), language: 'fr' }, planDay);
    assert.match(textOf(french), /\(parti\u00a0; vacant depuis le 1 févr\. 2027\)/);
    assert.equal((await planLabels('nl')).plan, 'Exploitation plan');
  });

  it('loses no cent of an amount beyond what a fraction holds', () => {
    const gross = { cents: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const plan = { sharing: { rule: 'equal', gross, parties: { nlu: {} } } } as const;
    const large = planReport({ ...bladePlans, valorisationPlans: { resin: plan } }, ['resin'], {}, planDay);
    assert.equal(tableUnder('Sharing of value', large).rows[0]?.[2], '€90,071,992,547,409.91');
  });
});

describe('resultSheet', () => {
  it('characterises the result, with what is still open', () => {
    const sheet = resultSheet(bladePlans, 'resin', {}, planDay);
    assert.equal(sheet.title, 'Key Exploitable Result: R1 Resin that lets go');
    const [characteristics] = sheet.parts.filter((part) => part.kind === 'table');
    const told = new Map(characteristics?.rows.map(([name = '', text]) => [name, text]));
    assert.equal(told.get('Problem and need'), 'Blades cannot be recycled.\nThey are buried.');
    assert.equal(told.get('Owners'), 'Northlake University (1/3)\nBrenner Composites (2/3)');
    assert.equal(told.get('Protection (foreground)'), 'Patent (Filed, EP 1, EU)\nThe patent makes licences possible.');
    assert.equal(told.get('Background'), 'B1 Monomer library');
    assert.equal(told.get('Degree of innovation'), '5 of 5');
    assert.equal(told.get('Competitors'), 'Not settled yet.');
  });

  it('has the risks in a square, and those that are not rated below it', () => {
    const sheet = resultSheet(bladePlans, 'resin', {}, planDay);
    const { columns, rows } = tableUnder('Risks by likelihood and severity', sheet);
    assert.deepEqual(
      columns.map(({ header }) => header),
      ['Likelihood', 'Severity: Low', 'Severity: Medium', 'Severity: High'],
    );
    assert.deepEqual(rows[0], ['High', '', 'Virgin resin gets cheaper', '']);
    assert.deepEqual(sheet.parts.at(-1), { kind: 'list', items: ['Nobody knows'] });
  });

  it('says that there is none of a result that is not there', () => {
    assert.deepEqual(resultSheet(bladePlans, 'unknown', {}, planDay).parts, [
      { kind: 'paragraph', text: 'There are no plans yet.' },
    ]);
  });
});

describe('a document in whatever state', () => {
  const ids = ['a', 'b', 'toString', '__proto__', ''];

  it('is written without an error, with what is wrong as it stands', () => {
    const odd = textOf(planReport(oddPlans, ids, {}, planDay));
    for (const text of ['soon', '12k', 'x (not a partner)', '5 EUR']) assert.ok(odd.includes(text), text);
    const any = fc.anything({ maxDepth: 1, maxKeys: 3, withNullPrototype: true, withBigInt: true, withDate: true });
    const fields = ['need', 'steps', 'roles', 'routes', 'sharing', 'fundings', 'risks', 'contacts', 'reviews', 'title'];
    const few = <T>(keys: readonly string[], values: fc.Arbitrary<T>) =>
      fc.oneof(any, fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 4 }));
    const inner = few(['a', 'cost', 'amount', 'title', 'gross', 'parties'], any);
    const entry = few(fields, few(ids, inner));
    const names = ['results', 'valorisationPlans', 'partners', 'background', 'startDate', 'acronym'];
    const document = few(names, few(ids, entry));
    fc.assert(
      fc.property(document, (value) => {
        const parts = [
          ...planReport(value as never, ids, {}, planDay).parts,
          ...resultSheet(value as never, 'a', {}, planDay).parts,
        ];
        // Whatever is no text would be no paragraph either.
        for (const part of parts) {
          const texts = part.kind === 'table' ? part.rows.flat() : part.kind === 'list' ? part.items : [partText(part)];
          for (const text of texts) assert.equal(typeof text, 'string');
        }
      }),
    );
    for (const value of [undefined, null, 7, []]) planReport(value as never, ['a'], {}, '');
  });

  it('keeps a text of 30,000 characters whole, and gives the same file each time', async () => {
    const need = `${'Long words. '.repeat(2500)}The end`;
    const long = { ...bladePlans, valorisationPlans: { resin: { need } } };
    const write = (): Promise<Uint8Array> => reportToDocx(planReport(long, ['resin'], {}, planDay));
    const bytes = await write();
    const files = await readZip(bytes as Uint8Array<ArrayBuffer>, () => true, 1e9);
    assert.ok(new TextDecoder().decode(files.get('word/document.xml')).includes(need));
    assert.deepEqual(bytes, await write());
  });
});
