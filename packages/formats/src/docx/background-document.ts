import { isMap, type Partnership } from '@kvasir/model';
import { HeadingLevel, type Paragraph, type Table } from 'docx';
import { at, entriesInOrder, textIn } from '../ip-matrix/document.ts';
import { englishWords, matrixVocabularies, type MatrixWords } from '../ip-matrix/words.ts';
import type { Bytes } from '../zip/streams.ts';
import { DocxWriter, type DocxLanguage } from './docx-writer.ts';
import { englishBackgroundLabels, type BackgroundDocumentLabels } from './labels.ts';

/** What of a partnership the attachment is about. */
export type BackgroundDocumentSource = Pick<
  Partnership,
  'acronym' | 'title' | 'partners' | 'background' | 'noBackground'
>;

export interface BackgroundDocumentOptions extends DocxLanguage {
  labels?: BackgroundDocumentLabels;
  /** The words for forms of protection. */
  words?: MatrixWords;
}

type Item = Readonly<Record<string, unknown>>;

/** The width of the columns in twips: together, the text of an A4 page. */
const columnWidths = [3970, 2528, 2528] as const;

class BackgroundDocument {
  readonly #source: BackgroundDocumentSource;
  readonly #labels: BackgroundDocumentLabels;
  readonly #words: MatrixWords;
  readonly #writer: DocxWriter;

  constructor(source: BackgroundDocumentSource, { labels, words, ...language }: BackgroundDocumentOptions) {
    this.#source = source;
    this.#labels = labels ?? englishBackgroundLabels;
    this.#words = words ?? englishWords;
    this.#writer = new DocxWriter(language);
  }

  write(): Promise<Bytes> {
    const project = [textIn(this.#source.acronym), textIn(this.#source.title)].filter(Boolean).join(': ');
    const title = [this.#labels.title, project].filter(Boolean).join(' – ');
    const providers = this.#providers();
    return this.#writer.write(title, [
      this.#writer.paragraph(this.#labels.title, { heading: HeadingLevel.TITLE }),
      ...(project === '' ? [] : [this.#writer.paragraph(project)]),
      this.#writer.paragraph(this.#labels.introduction),
      ...(providers.length === 0 ? [this.#writer.paragraph(this.#labels.noPartners)] : []),
      ...providers.flatMap(([id, name]) => this.#party(id, name)),
    ]);
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
    const heading = this.#writer.paragraph(name, { heading: HeadingLevel.HEADING_1 });
    if (items.length === 0) {
      return [heading, this.#writer.paragraph(needsNone ? this.#labels.option2 : this.#labels.notDeclared)];
    }
    return [
      heading,
      ...(needsNone ? [this.#writer.paragraph(this.#labels.contradiction)] : []),
      this.#writer.paragraph(this.#labels.option1),
      this.#table(items.map(([, item]) => item)),
    ];
  }

  #table(items: readonly Item[]): Table {
    const { background, implementation, exploitation } = this.#labels.columns;
    const columns = [background, implementation, exploitation].map((header, index) => ({
      header,
      width: columnWidths[index] ?? 0,
    }));
    return this.#writer.table(
      columns,
      items.map((item) => [
        this.#description(item),
        ...(['implementation', 'exploitation'] as const).map((purpose) => [
          this.#writer.paragraph(textIn(at(item, ['limitations', purpose])) ?? this.#labels.none),
        ]),
      ]),
    );
  }

  #description(item: Item): Paragraph[] {
    const title = [textIn(item['number']), textIn(item['title'])].filter(Boolean).join(' ');
    const facts = [
      [this.#labels.protection, this.#protection(item['protection'])],
      [this.#labels.licence, textIn(item['licence'])],
      [this.#labels.thirdPartyRights, textIn(item['thirdPartyRights'])],
    ] as const;
    return [
      this.#writer.paragraph(title, { bold: true }),
      ...[textIn(item['description'])].flatMap((text) => (text === undefined ? [] : [this.#writer.paragraph(text)])),
      ...facts.flatMap(([label, text]) => (text === undefined ? [] : [this.#writer.paragraph(`${label}: ${text}`)])),
    ];
  }

  #protection(value: unknown): string | undefined {
    const form = textIn(value);
    const forms: readonly string[] = matrixVocabularies.protectionForms;
    return form !== undefined && forms.includes(form) ? this.#words('protectionForms', form) : form;
  }
}

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
  return new BackgroundDocument(source, options).write();
}
