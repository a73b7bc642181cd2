import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bladeLoop, oddities } from '../testing/matrix-document.ts';
import { readZip } from '../zip/read-zip.ts';
import { backgroundAttachment, type BackgroundDocumentOptions } from './background-document.ts';
import { englishBackgroundLabels as labels } from './labels.ts';

type Source = Parameters<typeof backgroundAttachment>[0];

async function partsOf(source: Source, options?: BackgroundDocumentOptions) {
  const files = await readZip(await backgroundAttachment(source, options), () => true, 1e9);
  const part = (name: string): string => new TextDecoder().decode(files.get(name));
  return { body: part('word/document.xml'), styles: part('word/styles.xml'), core: part('docProps/core.xml') };
}

/** The paragraphs as they are read, with their styles. */
function paragraphs(body: string): string[] {
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1];
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join('');
    return style ? `${style}: ${text}` : text;
  });
}

describe('Attachment 1, background included', () => {
  it('has for each partner the table, the declaration that nothing is needed, or that nothing is declared', async () => {
    const { body } = await partsOf(bladeLoop);
    assert.deepEqual(paragraphs(body), [
      `Title: ${labels.title}`,
      'BladeLoop',
      labels.introduction,
      'Heading1: Northlake University',
      labels.option2,
      'Heading1: Brenner Composites Gesellschaft mbH',
      labels.notDeclared,
      'Heading1: Institut Val-Marne',
      labels.option1,
      ...Object.values(labels.columns),
      'B1 Monomer library',
      'Protection: Database right',
      'Licence: CC-BY-4.0',
      'Rights of third parties: None known',
      'None',
      'Wind energy only',
    ]);
  });

  it('names background of somebody who is no partner, and a declaration that contradicts it', async () => {
    const background = { b: { title: 'Moulds', partner: 'kestrel' } };
    const { body } = await partsOf({ background, noBackground: { kestrel: true } });
    assert.deepEqual(paragraphs(body).slice(2, 5), ['Heading1: kestrel', labels.contradiction, labels.option1]);
  });

  it('has table headers that repeat and are read out, a title and a language', async () => {
    const { body, styles, core } = await partsOf(bladeLoop, { language: 'de-DE' });
    assert.equal([...body.matchAll(/<w:tblHeader\/>/g)].length, 1);
    assert.match(styles, /<w:lang w:val="de-DE"\/>/);
    assert.match(core, /<dc:title>Attachment 1: Background included – BladeLoop<.*<dc:language>de-DE</);
    assert.doesNotMatch(core, /Un-named/);
  });

  it('runs from right to left where the language does', async () => {
    const { body, styles } = await partsOf(bladeLoop, { language: 'ar', rightToLeft: true });
    assert.match(body, /<w:bidiVisual\/>/);
    assert.match(styles, /<w:lang w:bidi="ar"\/>/);
  });

  it('keeps lines, escapes markup, and leaves out what XML does not have', async () => {
    const background = { b: { title: '<b>&"\u0000\ud800', description: 'one\ntwo', partner: 'x' } };
    const { body } = await partsOf({ background });
    assert.match(body, /&lt;b&gt;&amp;(?:"|&quot;)</);
    assert.ok(paragraphs(body).includes('one\ntwo'));
  });

  it('is the same file for the same partnership, and never throws', async () => {
    assert.deepEqual(await backgroundAttachment(bladeLoop), await backgroundAttachment(bladeLoop));
    await assert.doesNotReject(backgroundAttachment(oddities));
    await assert.doesNotReject(backgroundAttachment({}));
  });
});
