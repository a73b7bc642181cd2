import { Catalogue, Format } from '@kvasir/element';

/** The texts of the list of findings, besides the findings themselves. */
export interface FindingsMessages {
  name: string;
  severity: Record<'error' | 'warning' | 'advice', string>;
  paragraph: (paragraph: string) => string;
  problem: (value: string) => string;
  problemWithoutValue: string;
  showAll: (count: number) => string;
}

const format = Format.for('en');

const english: FindingsMessages = {
  name: 'Findings',
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  paragraph: (paragraph) => `Code ${paragraph}`,
  problem: (value) => `“${value}” cannot be right here. It is kept as it is.`,
  problemWithoutValue: 'Something is missing here, or cannot be right.',
  showAll: (count) => `Show all ${format.number(count)}`,
};

/** Hosts address it as `kv-partnership-findings`. */
export const findingsCatalogue = new Catalogue<FindingsMessages>('kv-partnership-findings', english, {
  de: () => import('./findings.messages.de.ts').then((module) => module.german),
  fr: () => import('./findings.messages.fr.ts').then((module) => module.french),
});
