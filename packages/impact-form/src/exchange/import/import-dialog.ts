import type { LocalizationController } from '@kvasir/element';
import { ImportDialog } from '@kvasir/element/exchange.js';
import type { ImpactHost } from '../../impact-host.ts';
import type { ImpactSlice } from '../../impact-value.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';

/** The dialog that takes values into the impact form. */
export function importDialog(
  host: ImpactHost,
  words: LocalizationController<ExchangeMessages>,
): ImportDialog<ImpactSlice> {
  return new ImportDialog<ImpactSlice>(host, {
    accept: '.xlsx,.csv,.tsv,.txt',
    words: () => (words.ready ? words.messages : undefined),
    readers: {
      text: async () => (await import('@kvasir/formats/csv.js')).readCsv,
      workbook: async () => (await import('@kvasir/formats/xlsx.js')).readXlsx,
    },
    taker: async (language) => {
      const { observationTaker } = await import('./observation-taker.ts');
      return observationTaker(host, () => words.messages, language);
    },
  });
}
