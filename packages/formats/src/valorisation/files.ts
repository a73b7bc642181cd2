import type { XlsxFile, XlsxOptions } from '../xlsx/write-xlsx.ts';
import type { ValorisationDocument } from './document.ts';
import { planTables } from './tables.ts';
import type { PlanLanguage } from './wording.ts';

export interface PlanWorkbookOptions extends XlsxOptions {
  /** The day by which it is told who has left; without it, only what a partner's record says counts. */
  today?: string;
}

/** Steps, funding, roles and sharing of value of all plans as a workbook. It loads what writes it when it is called. */
export async function stepsToXlsx(
  document: ValorisationDocument,
  language: PlanLanguage = {},
  { today, ...options }: PlanWorkbookOptions = {},
): Promise<XlsxFile> {
  const { writeXlsx } = await import('../xlsx/write-xlsx.ts');
  return writeXlsx(planTables(document, language, today), { language: language.language ?? 'en', ...options });
}
