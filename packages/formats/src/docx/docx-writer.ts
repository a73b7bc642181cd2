import type { HeadingLevel } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ImageRun,
  type ParagraphChild,
} from 'docx';
import { legalXml } from '../table/legal-xml.ts';
import type { Bytes } from '../zip/streams.ts';
import { withoutMoment } from './without-moment.ts';

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxLanguage {
  /** The language of the texts (BCP 47). */
  language?: string;
  rightToLeft?: boolean;
}

export interface ParagraphOptions {
  heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  bold?: boolean;
  /** A bullet in front. */
  isItem?: boolean;
  /** Numbers stand under each other at the end of the line. */
  isNumber?: boolean;
  /** Stays on the page of what follows. */
  staysWithNext?: boolean;
}

/** A column of a table. */
export interface DocxColumn {
  readonly header: string;
  /** In twips: the text of an A4 page has 9026. */
  readonly width: number;
  /** Whether its cells are numbers. */
  readonly isNumber?: boolean;
}

/** Twips between a cell's text and its border. */
const cellMargin = 80;

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const tableBorders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Word knows headings by the name of their style, LibreOffice by their outline level alone (ECMA-376, 17.3.1.20). */
const heading = (level: 1 | 2 | 3, size: `${number}pt`, before: number) => ({
  run: { size, bold: true },
  paragraph: { spacing: { before, after: 120 }, outlineLevel: level - 1, keepNext: true },
});

/** The parts that all our documents are made of: real headings and table headers, so that everybody can navigate them. */
export class DocxWriter {
  readonly #language: string;
  readonly #rightToLeft: boolean;

  constructor({ language, rightToLeft }: DocxLanguage) {
    this.#language = language ?? 'en';
    this.#rightToLeft = rightToLeft ?? false;
  }

  /** A paragraph in which line ends of the text are line ends. */
  paragraph(text: string, options: ParagraphOptions = {}): Paragraph {
    const run = { ...(options.bold && { bold: true }), ...(this.#rightToLeft && { rightToLeft: true }) };
    const children = legalXml(text)
      .split('\n')
      .map((part, index) => new TextRun({ ...run, text: part, ...(index > 0 && { break: 1 }) }));
    return this.#paragraphOf(children, options);
  }

  /** A paragraph with nothing but a picture in it. */
  picture(image: ImageRun, options: ParagraphOptions = {}): Paragraph {
    return this.#paragraphOf([image], options);
  }

  #paragraphOf(children: readonly ParagraphChild[], options: ParagraphOptions): Paragraph {
    return new Paragraph({
      children,
      ...(this.#rightToLeft && { bidirectional: true }),
      ...(options.heading && { heading: options.heading }),
      ...(options.isItem && { bullet: { level: 0 } }),
      ...(options.isNumber && { alignment: AlignmentType.END }),
      ...(options.staysWithNext && { keepNext: true }),
    });
  }

  table(columns: readonly DocxColumn[], rows: readonly (readonly Paragraph[][])[]): Table {
    const cell = (children: Paragraph[], column: number): TableCell =>
      new TableCell({ width: { size: columns[column]?.width ?? 0, type: WidthType.DXA }, children });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: columns.map(({ width }) => width),
      layout: TableLayoutType.FIXED,
      ...(this.#rightToLeft && { visuallyRightToLeft: true }),
      margins: { top: cellMargin, bottom: cellMargin, left: cellMargin, right: cellMargin },
      borders: tableBorders,
      rows: [
        // Marked as header, so that it is read out with each cell and stands on each page again.
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ header, isNumber = false }, index) =>
            cell([this.paragraph(header, { bold: true, isNumber })], index),
          ),
        }),
        ...rows.map((cells) => new TableRow({ children: cells.map(cell) })),
      ],
    });
  }

  /** The bytes of the document. The same parts give the same file. */
  async write(title: string, children: readonly FileChild[]): Promise<Bytes> {
    const language = this.#rightToLeft ? { bidirectional: this.#language } : { value: this.#language };
    const built = new Document({
      title: legalXml(title),
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: '11pt', language },
            paragraph: { spacing: { after: 120 } },
          },
          title: { run: { size: '20pt', bold: true }, paragraph: { spacing: { after: 120 } } },
          heading1: heading(1, '14pt', 320),
          heading2: heading(2, '12pt', 240),
          heading3: heading(3, '11pt', 200),
        },
      },
      sections: [{ children }],
    });
    return withoutMoment(new Uint8Array(await Packer.toArrayBuffer(built)), this.#language);
  }
}
