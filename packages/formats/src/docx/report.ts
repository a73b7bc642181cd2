import type { DocxLanguage } from './docx-writer.ts';
import type { Bytes } from '../zip/streams.ts';

/** A report in the words and numbers of its reader, whatever it is about. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle?: string;
  readonly parts: readonly ReportPart[];
}

export type ReportPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable
  | ReportPicture;

export interface ReportTable {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly {
    readonly header: string;
    /** Whether its cells are numbers, to stand under each other. */
    readonly isNumber?: boolean;
    /** How much of the page it takes, measured by the other columns; 1 without it. */
    readonly width?: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportPicture {
  readonly kind: 'picture';
  /** The bytes of a PNG. */
  readonly png: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  /** Its width on the page in pixels at 96 to the inch; as many as it has without it. Never wider than the text. */
  readonly width?: number;
}

/**
 * A report as a document of Word and LibreOffice (DOCX): real headings, tables whose header rows repeat, pictures with what
 * they show in words. It loads the library for this when it is called.
 */
export async function reportToDocx(report: ReportDocument, language: DocxLanguage = {}): Promise<Bytes> {
  const { writeReport } = await import('./report-document.ts');
  return writeReport(report, language);
}
