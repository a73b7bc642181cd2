import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openedByLibreOffice } from '@kvasir/tooling/libre-office';
import { XMLParser } from 'fast-xml-parser';
import { reportToDocx } from '../docx/report.ts';
import { bladePlans, planDay } from '../testing/plan-document.ts';
import { stepsToXlsx } from './files.ts';
import { planLabels } from './plan-labels.ts';
import { planReport } from './plan-report.ts';
import { resultSheet } from './result-sheet.ts';

/** A PNG of one pixel. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** An element with its children in their order, or a text. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

type Parsed = Readonly<Record<string, unknown>>;

function elementsOf(parsed: readonly Parsed[]): (Element | string)[] {
  return parsed.map((node): Element | string => {
    if ('#text' in node) return String(node['#text']);
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return { name, attributes, children: elementsOf((node[name] ?? []) as Parsed[]) };
  });
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 100_000 },
});

function parse(xml: string): Element {
  return { name: '', attributes: {}, children: elementsOf(parser.parse(xml) as Parsed[]) };
}

function all(element: Element, ...names: string[]): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)],
  );
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'text:line-break' ? '\n' : textOf(child)))
    .join('');
}

/** The paragraphs of an element, each as one text. */
function paragraphsOf(element: Element): string[] {
  return all(element, 'text:p', 'text:h').map(textOf);
}

interface Opened {
  readonly document: Element;
  /** The headings with their levels. */
  readonly outline: readonly (readonly [level: string | undefined, text: string])[];
  /** Each table: the cells of its header rows, and all rows. */
  readonly tables: readonly { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
}

function rowsOf(element: Element): string[][] {
  return all(element, 'table:table-row').map((row) =>
    all(row, 'table:table-cell').map((cell) => paragraphsOf(cell).join('\n')),
  );
}

function readText(xml: string): Opened {
  const document = parse(xml);
  return {
    document,
    outline: all(document, 'text:h').map((head) => [head.attributes['text:outline-level'], textOf(head)]),
    tables: all(document, 'table:table').map((table) => ({
      header: all(table, 'table:table-header-rows').flatMap((rows) => rowsOf(rows).flat()),
      rows: rowsOf(table),
    })),
  };
}

describe('LibreOffice', () => {
  let english: Opened;
  let arabic: Opened;
  let sheet: Opened;

  before(async () => {
    const plan = planReport(bladePlans, ['resin', 'schemes', 'gone'], {}, planDay, {
      pictures: (id, of) => (id === 'resin' ? { kind: 'picture', png: pixel, alt: `Picture of ${of} <&>` } : undefined),
    });
    // No labels are in Arabic, but the document can be.
    const files = [
      await reportToDocx(plan, { language: 'en-GB' }),
      await reportToDocx(plan, { language: 'ar-EG', rightToLeft: true }),
      await reportToDocx(resultSheet(bladePlans, 'resin', { labels: await planLabels('de') }, planDay), {
        language: 'de-DE',
      }),
    ];
    const [first = '', second = '', third = ''] = await openedByLibreOffice(files, 'docx');
    [english, arabic, sheet] = [readText(first), readText(second), readText(third)];
  });

  it('reads the headings of a plan as an outline', () => {
    const { outline } = english;
    assert.deepEqual(
      outline.filter(([level]) => level === '1').map(([, text]) => text),
      ['Results in this plan', 'R1 Resin that lets go', 'R2 Take-back scheme', 'gone'],
    );
    const ofResin = outline.slice(
      1,
      outline.findIndex(([, text]) => text === 'R2 Take-back scheme'),
    );
    assert.equal(ofResin.filter(([level]) => level === '2').length, 13);
    const after = ofResin.findIndex(([, text]) => text === 'The result and the need it meets');
    assert.deepEqual(ofResin.slice(after + 1, after + 4), [
      ['3', 'Description'],
      ['3', 'Summary'],
      ['3', 'Problem and need'],
    ]);
  });

  it('reads the first row of every table as its header', () => {
    assert.ok(english.tables.length >= 12);
    for (const { header, rows } of [...english.tables, ...sheet.tables]) {
      assert.deepEqual(header, rows[0]);
      assert.ok(header.every((text) => text !== ''));
    }
  });

  it('reads every text of a table in its cell', () => {
    const steps = english.tables.find(({ header }) => header[0] === 'Step');
    assert.deepEqual(steps?.rows[1]?.slice(0, 4), [
      '=Pilot batch\nTwo tonnes',
      'Brenner Composites',
      'Months 12–20\n(Aug 31, 2027)',
      '€80,000\nEIC Transition',
    ]);
    assert.ok(paragraphsOf(english.document).includes('Blades cannot be recycled.\nThey are buried.'));
  });

  it('knows what the pictures show', () => {
    const frames = all(english.document, 'draw:frame');
    assert.deepEqual(
      frames.map((frame) => all(frame, 'svg:desc').map(textOf).join()),
      ['Picture of steps <&>', 'Picture of sharing <&>'],
    );
  });

  it('knows the language and the direction', () => {
    const defaults = ({ document }: Opened): Readonly<Record<string, string>> =>
      Object.assign(
        {},
        ...all(document, 'style:default-style')
          .filter(({ attributes }) => attributes['style:family'] === 'paragraph')
          .flatMap((style) => all(style, 'style:text-properties').map(({ attributes }) => attributes)),
      ) as Record<string, string>;
    const languages = [english, sheet].map((opened) => {
      const { 'fo:language': language, 'fo:country': country } = defaults(opened);
      return [language, country];
    });
    assert.deepEqual(languages, [
      ['en', 'GB'],
      ['de', 'DE'],
    ]);
    assert.equal(defaults(arabic)['style:language-complex'], 'ar');
    const modes = (opened: Opened): (string | undefined)[] =>
      all(opened.document, 'style:style')
        .filter(({ attributes }) => attributes['style:family'] === 'table')
        .flatMap((style) => all(style, 'style:table-properties'))
        .map(({ attributes }) => attributes['style:writing-mode']);
    assert.equal(modes(arabic).length, arabic.tables.length);
    assert.ok(modes(arabic).every((mode) => mode === 'rl-tb'));
    assert.ok(modes(english).every((mode) => mode !== 'rl-tb'));
  });

  it('reads the sheet of a result in the language of its reader', () => {
    assert.equal(sheet.tables[0]?.header.join(), 'Merkmal,Beschreibung');
    assert.ok(sheet.outline.some(([level, text]) => level === '1' && text === 'Schritte zur Wirkung'));
    assert.ok(paragraphsOf(sheet.document).includes('Verwertbares Schlüsselergebnis: R1 Resin that lets go'));
  });

  it('reads numbers, amounts and days of the workbook as what they are, and finds no formula', async () => {
    const { bytes } = await stepsToXlsx(bladePlans, {}, { today: planDay });
    const [xml = ''] = await openedByLibreOffice([bytes], 'xlsx');
    const sheets = all(parse(xml), 'table:table');
    assert.deepEqual(
      sheets.map(({ attributes }) => attributes['table:name']),
      ['Steps', 'Funding', 'Roles', 'Sharing'],
    );
    const cells = sheets.flatMap((one) => all(one, 'table:table-cell'));
    assert.ok(cells.every(({ attributes }) => attributes['table:formula'] === undefined));
    const typed = (type: string, field: string): (string | undefined)[] =>
      cells
        .filter(({ attributes }) => attributes['office:value-type'] === type)
        .map(({ attributes }) => attributes[field]);
    for (const value of ['80000', '12500.5', '60000.01', '12']) {
      assert.ok(typed('float', 'office:value').includes(value), value);
    }
    assert.ok(typed('date', 'office:date-value').includes('2027-04-10'));
    const pilot = cells.map((cell) => paragraphsOf(cell).join('\n')).find((text) => text.includes('Pilot batch'));
    assert.equal(pilot, "'=Pilot batch");
  });
});
