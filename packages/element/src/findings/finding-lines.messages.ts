import { Catalogue } from '../localization/catalogue.ts';
import type { FindingLineWords } from './finding-line.ts';

/** The words around what the rules find. */
export interface FindingLinesMessages extends FindingLineWords {
  findings: string;
  all(count: number): string;
  fewer: string;
  goThere: string;
  openNamed(name: string): string;
}

export const english: FindingLinesMessages = {
  findings: 'What to look at',
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  paragraph: (number) => `Code ${number}`,
  all: (count) => `All ${count}`,
  fewer: 'Fewer',
  goThere: 'Go there',
  openNamed: (name) => `Open ${name}`,
};

export const findingLinesCatalogue = /* @__PURE__ */ new Catalogue<FindingLinesMessages>('finding-lines', english, {
  de: () => import('./finding-lines.messages.de.ts').then((module) => module.german),
  fr: () => import('./finding-lines.messages.fr.ts').then((module) => module.french),
});
