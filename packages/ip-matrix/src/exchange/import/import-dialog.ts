import { ImportDialog } from '@kvasir/element/exchange.js';
import type { LocalizationController } from '@kvasir/element';
import type { MatrixHost } from '../../matrix-host.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';

/** The dialog that takes a list into the matrix. */
export function importDialog(
  host: MatrixHost,
  words: LocalizationController<ExchangeMessages>,
): ImportDialog<IpMatrix> {
  return new ImportDialog<IpMatrix>(host, {
    accept: '.xlsx,.csv,.tsv,.txt',
    words: () => (words.ready ? words.messages : undefined),
    readers: {
      text: async () => (await import('@kvasir/formats/csv.js')).readCsv,
      workbook: async () => (await import('@kvasir/formats/xlsx.js')).readXlsx,
    },
    taker: async (language, format) => {
      const { matrixTaker } = await import('./matrix-taker.ts');
      const taking = {
        get text() {
          return words.messages;
        },
        get partners() {
          return host.partners;
        },
      };
      return matrixTaker(taking, language, format);
    },
  });
}
