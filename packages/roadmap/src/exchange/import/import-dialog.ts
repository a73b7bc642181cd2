import type { LocalizationController } from '@kvasir/element';
import { ImportDialog } from '@kvasir/element/exchange.js';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';

/** The dialog that takes a plan into the roadmap. */
export function importDialog(
  host: RoadmapHost,
  words: LocalizationController<ExchangeMessages>,
): ImportDialog<Roadmap> {
  return new ImportDialog<Roadmap>(host, {
    accept: '.xlsx,.csv,.tsv,.txt,.xml,.ics',
    words: () => (words.ready ? words.messages : undefined),
    readers: {
      text: async () => (await import('@kvasir/formats/csv.js')).readCsv,
      workbook: async () => (await import('@kvasir/formats/xlsx.js')).readXlsx,
    },
    taker: async (language) => {
      const { roadmapTaker } = await import('./roadmap-taker.ts');
      return roadmapTaker(host, () => words.messages, language);
    },
  });
}
