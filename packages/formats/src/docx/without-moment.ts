import { escapeXml } from '../xlsx/cell-text.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/streams.ts';
import { writeZip } from '../zip/write-zip.ts';

const properties = 'docProps/core.xml';

/** The library writes when it wrote and that nobody did; and it has no field for the language of the whole. */
function coreProperties(xml: string, language: string): string {
  return xml
    .replace(/<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy)[^>]*>[^<]*<\/\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`);
}

/** The document without anything that is different each time that it is written. */
export async function withoutMoment(bytes: Bytes, language: string): Promise<Bytes> {
  const files = await readZip(bytes, () => true, Infinity);
  const core = files.get(properties);
  if (core) {
    const xml = coreProperties(new TextDecoder().decode(core), language);
    files.set(properties, new TextEncoder().encode(xml));
  }
  return writeZip(files, true);
}
