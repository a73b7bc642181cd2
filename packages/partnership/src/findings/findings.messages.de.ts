import { Format } from '@kvasir/element';
import type { FindingsMessages } from './findings.messages.ts';

const format = Format.for('de');

export const german: FindingsMessages = {
  name: 'Befunde',
  severity: { error: 'Fehler', warning: 'Warnung', advice: 'Rat' },
  paragraph: (paragraph) => `Kodex ${paragraph}`,
  problem: (value) => `„${value}“ kann hier nicht stimmen. Es bleibt erhalten, wie es ist.`,
  problemWithoutValue: 'Hier fehlt etwas, oder es kann nicht stimmen.',
  showAll: (count) => `Alle ${format.number(count)} anzeigen`,
};
