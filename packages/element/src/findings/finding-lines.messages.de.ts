import type { FindingLinesMessages } from './finding-lines.messages.ts';

export const german: FindingLinesMessages = {
  findings: 'Was zu beachten ist',
  severities: { error: 'Fehler', warning: 'Warnung', advice: 'Rat' },
  paragraph: (number) => `Kodex ${number}`,
  all: (count) => `Alle ${count}`,
  fewer: 'Weniger',
  goThere: 'Dorthin',
  openNamed: (name) => `${name} öffnen`,
};
