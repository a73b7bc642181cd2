import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readZip } from '../zip/read-zip.ts';
import { reportToDocx, type ReportDocument } from './report.ts';

/** A PNG of one pixel. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const report: ReportDocument = {
  title: 'Impact, second half of 2026',
  subtitle: 'BladeLoop',
  parts: [
    { kind: 'heading', level: 1, text: 'Social' },
    { kind: 'paragraph', text: 'One line\nand another <b>&' },
    { kind: 'list', items: ['First', 'Second'] },
    { kind: 'heading', level: 2, text: 'I5 Blade mass kept from landfill' },
    { kind: 'picture', png: pixel, width: 300, alt: 'Rises from 0 t to 64 t', caption: 'Figure 1' },
    {
      kind: 'table',
      caption: 'Table 1',
      columns: [
        { header: 'Period', width: 2 },
        { header: 'Value', isNumber: true },
      ],
      rows: [['July–December 2026', '64 t'], ['January–June 2027']],
    },
    { kind: 'picture', png: pixel, alt: 'Another' },
    { kind: 'table', columns: [], rows: [['lost']] },
  ],
};

async function partsOf(source: ReportDocument, language?: Parameters<typeof reportToDocx>[1]) {
  const files = await readZip(await reportToDocx(source, language), () => true, 1e9);
  const part = (name: string): string => new TextDecoder().decode(files.get(name));
  return { files, body: part('word/document.xml'), styles: part('word/styles.xml'), core: part('docProps/core.xml') };
}

/** The paragraphs as they are read, with their styles. */
function paragraphs(body: string): string[] {
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1];
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join('');
    return style ? `${style}: ${text}` : text;
  });
}

describe('reportToDocx', () => {
  it('has real headings, lists, captions and tables in their order', async () => {
    const { body } = await partsOf(report);
    assert.deepEqual(paragraphs(body), [
      'Title: Impact, second half of 2026',
      'BladeLoop',
      'Heading1: Social',
      'One line\nand another &lt;b&gt;&amp;',
      'ListParagraph: First',
      'ListParagraph: Second',
      'Heading2: I5 Blade mass kept from landfill',
      '',
      'Figure 1',
      'Table 1',
      'Period',
      'Value',
      'July–December 2026',
      '64 t',
      'January–June 2027',
      '',
      '',
      '',
    ]);
  });

  it('marks the header row of each table, and puts numbers under each other', async () => {
    const { body } = await partsOf(report);
    assert.equal([...body.matchAll(/<w:tblHeader\/>/g)].length, 1);
    assert.equal([...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => width).join(), '6017,3008');
    assert.match(body, /<w:jc w:val="end"\/>.*?64 t/s);
  });

  it('says what each picture shows, and fits it to the page', async () => {
    const { body, files } = await partsOf(report);
    const told = [...body.matchAll(/<wp:docPr[^>]*id="(\d+)"[^>]*descr="([^"]*)"/g)].map(([, id, text]) => [id, text]);
    assert.deepEqual(told, [
      ['1', 'Rises from 0 t to 64 t'],
      ['2', 'Another'],
    ]);
    assert.match(body, /<wp:extent cx="2857500" cy="2857500"\/>/);
    assert.deepEqual(
      [...files].filter(([name]) => /^word\/media\/.*\.png$/.test(name)).map(([, bytes]) => bytes),
      [pixel],
    );
  });

  it('has words in place of a picture that is none', async () => {
    for (const png of [new Uint8Array(), new Uint8Array(30), 'png' as never]) {
      const { body } = await partsOf({ title: 'T', parts: [{ kind: 'picture', png, alt: 'What it shows' }] });
      assert.ok(paragraphs(body).includes('What it shows'));
    }
  });

  it('has a title, a language and its direction', async () => {
    const german = await partsOf(report, { language: 'de-DE' });
    assert.match(german.styles, /<w:lang w:val="de-DE"\/>/);
    assert.match(german.core, /<dc:title>Impact, second half of 2026<.*<dc:language>de-DE</);
    const arabic = await partsOf(report, { language: 'ar', rightToLeft: true });
    assert.match(arabic.styles, /<w:lang w:bidi="ar"\/>/);
    assert.match(arabic.body, /<w:bidiVisual\/>/);
  });

  it('leaves out what XML does not have', async () => {
    const picture = { kind: 'picture', png: pixel, alt: 'a\u0000"<\ud800' } as const;
    const { body } = await partsOf({ title: '\u0000', parts: [{ kind: 'paragraph', text: 'b\u0001\ud800' }, picture] });
    assert.ok(paragraphs(body).includes('b'));
    assert.match(body, /descr="a&quot;&lt;"/);
  });

  it('is the same file for the same report', async () => {
    assert.deepEqual(await reportToDocx(report), await reportToDocx(report));
  });
});
