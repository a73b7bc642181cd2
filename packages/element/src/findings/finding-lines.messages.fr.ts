import type { FindingLinesMessages } from './finding-lines.messages.ts';

export const french: FindingLinesMessages = {
  findings: 'À regarder',
  severities: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  paragraph: (number) => `Code ${number}`,
  all: (count) => `Les ${count}`,
  fewer: 'Moins',
  goThere: 'Y aller',
  openNamed: (name) => `Ouvrir ${name}`,
};
