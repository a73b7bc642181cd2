import { isMap, type Partnership } from '@kvasir/model';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { at, entriesInOrder, textIn } from '../ip-matrix/document.ts';
import { englishWords, matrixVocabularies, type MatrixWords } from '../ip-matrix/words.ts';
import { legalXml } from '../table/legal-xml.ts';
import type { Bytes } from '../zip/streams.ts';
import { englishBackgroundLabels, type BackgroundDocumentLabels } from './labels.ts';
import { withoutMoment } from './without-moment.ts';

/** What of a partnership the attachment is about. */
export type BackgroundDocumentSource = Pick<
  Partnership,
  'acronym' | 'title' | 'partners' | 'background' | 'noBackground'
>;

export interface BackgroundDocumentOptions {
  labels?: BackgroundDocumentLabels;
  /** The words for forms of protection. */
  words?: MatrixWords;
  /** The language of the texts (BCP 47). */
  language?: string;
  rightToLeft?: boolean;
}

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Item = Readonly<Record<string, unknown>>;

/** The width of the columns in twips: together, the text of an A4 page. */
const columnWidths = [3970, 2528, 2528] as const;

/** Twips between a cell's text and its border. */
const cellMargin = 80;

class BackgroundDocument {
  readonly #source: BackgroundDocumentSource;
  readonly #labels: BackgroundDocumentLabels;
  readonly #words: MatrixWords;
  readonly #language: string;
  readonly #rightToLeft: boolean;

  constructor(source: BackgroundDocumentSource, { labels, words, language, rightToLeft }: BackgroundDocumentOptions) {
    this.#source = source;
    this.#labels = labels ?? englishBackgroundLabels;
    this.#words = words ?? englishWords;
    this.#language = language ?? 'en';
    this.#rightToLeft = rightToLeft ?? false;
  }

  build(): Document {
    const project = [textIn(this.#source.acronym), textIn(this.#source.title)].filter(Boolean).join(': ');
    const title = [this.#labels.title, project].filter(Boolean).join(' – ');
    const providers = this.#providers();
    return new Document({
      title: legalXml(title),
      styles: {
        default: {
          document: {
            run: {
              font: 'Calibri',
              size: '11pt',
              language: this.#rightToLeft ? { bidirectional: this.#language } : { value: this.#language },
            },
            paragraph: { spacing: { after: 120 } },
          },
          title: { run: { size: '20pt', bold: true }, paragraph: { spacing: { after: 120 } } },
          heading1: { run: { size: '14pt', bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        },
      },
      sections: [
        {
          children: [
            this.#paragraph(this.#labels.title, HeadingLevel.TITLE),
            ...(project === '' ? [] : [this.#paragraph(project)]),
            this.#paragraph(this.#labels.introduction),
            ...(providers.length === 0 ? [this.#paragraph(this.#labels.noPartners)] : []),
            ...providers.flatMap(([id, name]) => this.#party(id, name)),
          ],
        },
      ],
    });
  }

  /** The partners in their order, then those who bring background and are none. */
  #providers(): [id: string, name: string][] {
    const partners = isMap(this.#source.partners) ? Object.entries(this.#source.partners) : [];
    const strangers = new Set(
      entriesInOrder(this.#source.background).flatMap(([, item]) => textIn(item['partner']) ?? []),
    );
    for (const [id] of partners) strangers.delete(id);
    return [
      ...partners.map(([id, partner]): [string, string] => [id, nameOf(partner) ?? id]),
      ...[...strangers].map((id): [string, string] => [id, id]),
    ];
  }

  #party(id: string, name: string): (Paragraph | Table)[] {
    const items = entriesInOrder(this.#source.background).filter(([, { partner }]) => partner === id);
    const needsNone = at(this.#source.noBackground, [id]) === true;
    const heading = this.#paragraph(name, HeadingLevel.HEADING_1);
    if (items.length === 0) {
      return [heading, this.#paragraph(needsNone ? this.#labels.option2 : this.#labels.notDeclared)];
    }
    return [
      heading,
      ...(needsNone ? [this.#paragraph(this.#labels.contradiction)] : []),
      this.#paragraph(this.#labels.option1),
      this.#table(items.map(([, item]) => item)),
    ];
  }

  #table(items: readonly Item[]): Table {
    const { background, implementation, exploitation } = this.#labels.columns;
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [...columnWidths],
      layout: TableLayoutType.FIXED,
      ...(this.#rightToLeft && { visuallyRightToLeft: true }),
      margins: { top: cellMargin, bottom: cellMargin, left: cellMargin, right: cellMargin },
      borders: tableBorders,
      rows: [
        // Marked as header, so that it is read out with each cell and stands on each page again.
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: [background, implementation, exploitation].map((text, index) =>
            this.#cell([this.#paragraph(text, undefined, true)], index),
          ),
        }),
        ...items.map((item) => this.#row(item)),
      ],
    });
  }

  #row(item: Item): TableRow {
    return new TableRow({
      children: [
        this.#cell(this.#description(item), 0),
        ...(['implementation', 'exploitation'] as const).map((purpose, index) =>
          this.#cell([this.#paragraph(textIn(at(item, ['limitations', purpose])) ?? this.#labels.none)], index + 1),
        ),
      ],
    });
  }

  #description(item: Item): Paragraph[] {
    const title = [textIn(item['number']), textIn(item['title'])].filter(Boolean).join(' ');
    const facts = [
      [this.#labels.protection, this.#protection(item['protection'])],
      [this.#labels.licence, textIn(item['licence'])],
      [this.#labels.thirdPartyRights, textIn(item['thirdPartyRights'])],
    ] as const;
    return [
      this.#paragraph(title, undefined, true),
      ...[textIn(item['description'])].flatMap((text) => (text === undefined ? [] : [this.#paragraph(text)])),
      ...facts.flatMap(([label, text]) => (text === undefined ? [] : [this.#paragraph(`${label}: ${text}`)])),
    ];
  }

  #protection(value: unknown): string | undefined {
    const form = textIn(value);
    const forms: readonly string[] = matrixVocabularies.protectionForms;
    return form !== undefined && forms.includes(form) ? this.#words('protectionForms', form) : form;
  }

  #cell(children: Paragraph[], column: number): TableCell {
    return new TableCell({ width: { size: columnWidths[column] ?? 0, type: WidthType.DXA }, children });
  }

  /** A paragraph in which line ends of the text are line ends. */
  #paragraph(text: string, heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel], bold = false): Paragraph {
    const run = { ...(bold && { bold }), ...(this.#rightToLeft && { rightToLeft: true }) };
    const children = legalXml(text)
      .split('\n')
      .map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 && { break: 1 }) }));
    return new Paragraph({ children, ...(this.#rightToLeft && { bidirectional: true }), ...(heading && { heading }) });
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const tableBorders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

function nameOf(partner: unknown): string | undefined {
  return textIn(at(partner, ['legalName'])) ?? textIn(at(partner, ['name']));
}

/**
 * DESCA Attachment 1, "Background included", as a DOCX: for each partner the table of what it brings with its limitations
 * and conditions (option 1), or the declaration that nothing is needed (option 2), or that it has not declared yet. Real
 * headings and table headers, so that everybody can read and navigate it. The same partnership gives the same file.
 */
export async function backgroundAttachment(
  source: BackgroundDocumentSource,
  options: BackgroundDocumentOptions = {},
): Promise<Bytes> {
  const built = new BackgroundDocument(source, options).build();
  return withoutMoment(new Uint8Array(await Packer.toArrayBuffer(built)), options.language ?? 'en');
}
