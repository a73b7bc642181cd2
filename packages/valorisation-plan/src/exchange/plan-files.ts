/** The documents for Word and LibreOffice. Loaded when one is made. */
import { docxMediaType } from '@kvasir/formats/docx.js';
import { planReport, reportToDocx, resultSheet, type ReportDocument } from '@kvasir/formats/valorisation.js';
import type { ExportReader, MadeExport } from '@kvasir/element/exchange.js';
import type { Id } from '@kvasir/model';
import { documentCatalogue } from '../document/document.messages.ts';
import { agreementSentences, readAgreement } from '../document/plan-agreement.ts';
import type { PlanHost } from '../plan-host.ts';
import type { PlanSettings } from '../settings.ts';
import { loadPlanLanguage } from './plan-words.ts';

/** What of an element documents are made of. */
export type PlanSource = Pick<PlanHost, 'value' | 'partners'> & { readonly settings: Pick<PlanSettings, 'today'> };

async function docx(report: ReportDocument, language: string, { direction }: ExportReader): Promise<MadeExport> {
  const content = await reportToDocx(report, { language, rightToLeft: direction === 'rtl' });
  return { content, mediaType: docxMediaType, extension: 'docx' };
}

/** The exploitation plan of these results, each with who agreed to it. */
export async function planFile(host: PlanSource, reader: ExportReader, results: readonly Id[]): Promise<MadeExport> {
  const [words] = await Promise.all([loadPlanLanguage(reader.language), documentCatalogue.load(reader.language)]);
  const { value, partners, settings } = host;
  const { today } = settings;
  const text = documentCatalogue.spoken(reader.language);
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const nameOf = (id: Id): string => names.get(id) ?? id;
  const agreed = new Map<Id, string[]>();
  for (const id of results) {
    const agreement = await readAgreement(value, id, today);
    agreed.set(id, agreementSentences(agreement, text, reader.format, nameOf));
  }
  const report = planReport(value, results, words, today, { agreed: (id) => agreed.get(id) ?? [] });
  return docx(report, words.language, reader);
}

/** The sheet of a Key Exploitable Result. */
export async function sheetFile(host: PlanSource, reader: ExportReader, result: Id): Promise<MadeExport> {
  const words = await loadPlanLanguage(reader.language);
  return docx(resultSheet(host.value, result, words, host.settings.today), words.language, reader);
}
