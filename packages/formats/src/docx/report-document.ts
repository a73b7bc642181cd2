import { HeadingLevel, ImageRun, type FileChild } from 'docx';
import { DocxWriter, type DocxLanguage } from './docx-writer.ts';
import { legalXml } from '../table/legal-xml.ts';
import type { Bytes } from '../zip/streams.ts';
import type { ReportDocument, ReportPart, ReportPicture, ReportTable } from './report.ts';

/** The text of an A4 page: in twips, and in pixels at 96 to the inch. */
const [pageTwips, pagePixels] = [9026, 601];

/** Higher than this, and a picture has no room for its caption. */
const mostPixels = 860;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** How large a PNG is by its first chunk (ISO/IEC 15948, 11.2.2); `undefined` for what is none. */
function sizeOf(png: unknown): { width: number; height: number } | undefined {
  if (!(png instanceof Uint8Array) || png.length < 24 || pngSignature.some((byte, at) => png[at] !== byte)) {
    return undefined;
  }
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

class ReportWriter {
  readonly #writer: DocxWriter;
  #pictures = 0;

  constructor(language: DocxLanguage) {
    this.#writer = new DocxWriter(language);
  }

  write({ title, subtitle, parts }: ReportDocument): Promise<Bytes> {
    return this.#writer.write(title, [
      this.#writer.paragraph(title, { heading: HeadingLevel.TITLE }),
      ...(subtitle === undefined ? [] : [this.#writer.paragraph(subtitle)]),
      ...parts.flatMap((part) => this.#part(part)),
    ]);
  }

  #part(part: ReportPart): FileChild[] {
    switch (part.kind) {
      case 'heading':
        return [this.#writer.paragraph(part.text, { heading: headings[part.level] })];
      case 'paragraph':
        return [this.#writer.paragraph(part.text)];
      case 'list':
        return part.items.map((item) => this.#writer.paragraph(item, { isItem: true }));
      case 'table':
        return this.#table(part);
      case 'picture':
        return this.#picture(part);
    }
  }

  #table({ caption, columns, rows }: ReportTable): FileChild[] {
    if (columns.length === 0) return [];
    const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
    const widths = columns.map(({ width = 1, ...column }) => ({
      ...column,
      width: Math.floor((pageTwips * width) / all),
    }));
    const cells = rows.map((row) =>
      columns.map(({ isNumber = false }, index) => [this.#writer.paragraph(row[index] ?? '', { isNumber })]),
    );
    return [
      ...(caption === undefined ? [] : [this.#writer.paragraph(caption, { bold: true, staysWithNext: true })]),
      this.#writer.table(widths, cells),
      // Two tables without anything between them would be one.
      this.#writer.paragraph(''),
    ];
  }

  /** A picture with its caption; in place of one that is none, what it would have shown. */
  #picture({ png, alt, caption, width }: ReportPicture): FileChild[] {
    const size = sizeOf(png);
    if (!size) return [this.#writer.paragraph(alt)];
    this.#pictures += 1;
    const scale = Math.min((width ?? size.width) / size.width, pagePixels / size.width, mostPixels / size.height);
    const image = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
      // Numbered here, because the library goes on counting from one document to the next.
      altText: { id: String(this.#pictures), name: String(this.#pictures), description: legalXml(alt) },
    });
    return [
      this.#writer.picture(image, { staysWithNext: caption !== undefined }),
      ...(caption === undefined ? [] : [this.#writer.paragraph(caption)]),
    ];
  }
}

/** The bytes of a report. The same report gives the same file. */
export function writeReport(report: ReportDocument, language: DocxLanguage): Promise<Bytes> {
  return new ReportWriter(language).write(report);
}
