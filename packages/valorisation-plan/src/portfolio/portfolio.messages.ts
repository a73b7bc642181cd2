import { Catalogue } from '@kvasir/element';
import type { PotentialCriterion } from '@kvasir/model/valorisation.js';

/** What the portfolio says beyond its first picture. */
export interface PortfolioMessages {
  search: string;
  filter: string;
  filters: string;
  route: string;
  anyRoute: string;
  noRoute: string;
  lead: string;
  anyLead: string;
  noLead: string;
  priority: string;
  anyPriority: string;
  noPriority: string;
  only: string;
  incomplete: string;
  keyExploitable: string;
  order: string;
  shown(count: number, all: number): string;
  reset: string;
  nothingFound: string;

  priorityOf(name: string): string;
  /** What was done: the name of the result, and the priority that it has now. */
  prioritised(name: string, priority: string): string;
  undone(name: string): string;

  agreedByAll: string;
  agreedBy(count: number, of: number): string;
  /** How many agreed to the plan as it was before it changed. */
  agreedEarlier(count: number): string;
  objections(count: number): string;

  compare: string;
  endComparison: string;
  compareOne(name: string): string;
  dropFromComparison(name: string): string;
  /** What is to be done, while too few are chosen; and how many there may be. */
  chooseSome: string;
  compared(count: number): string;
  criteria: Readonly<Record<PotentialCriterion, string>>;
  potential: string;
  readiness: string;
  levelsMissing(count: number): string;
  routes: string;
  settled: string;
  stillOpen(parts: string): string;
  everythingSettled: string;
  nextStep: string;
  agreement: string;
  rating(of: string): string;
  notRated: string;

  highestWithoutOwner(name: string): string;
  decideOwnership: string;
}

export const english: PortfolioMessages = {
  search: 'Search results',
  filter: 'Filter',
  filters: 'Filter of the portfolio',
  route: 'Route',
  anyRoute: 'All routes',
  noRoute: 'No route yet',
  lead: 'Lead',
  anyLead: 'All leads',
  noLead: 'No lead yet',
  priority: 'Priority',
  anyPriority: 'All priorities',
  noPriority: 'No priority',
  only: 'Only results',
  incomplete: 'whose plan is not complete',
  keyExploitable: 'that are key exploitable results',
  order: 'Order',
  shown: (count, all) => `${count} of ${all} results shown`,
  reset: 'Show all',
  nothingFound: 'No result meets these conditions.',

  priorityOf: (name) => `Priority of ${name}`,
  prioritised: (name, priority) => `${name}: ${priority}`,
  undone: (name) => `The priority of ${name} is what it was`,

  agreedByAll: 'Agreed',
  agreedBy: (count, of) => `${count} of ${of}`,
  agreedEarlier: (count) => `${count} to an earlier version`,
  objections: (count) => `${count} ${count === 1 ? 'objects' : 'object'}`,

  compare: 'Compare',
  endComparison: 'End comparison',
  compareOne: (name) => `Compare ${name}`,
  dropFromComparison: (name) => `Leave ${name} out of the comparison`,
  chooseSome: 'Choose two to four results in the table to see them side by side.',
  compared: (count) => `${count} ${count === 1 ? 'result' : 'results'} chosen to compare`,
  criteria: { innovation: 'Degree of innovation', exploitability: 'Exploitability', impact: 'Impact' },
  potential: 'Potential',
  readiness: 'Readiness',
  levelsMissing: (count) => `${count} ${count === 1 ? 'level' : 'levels'} to go`,
  routes: 'Routes',
  settled: 'Plan',
  stillOpen: (parts) => `Open: ${parts}`,
  everythingSettled: 'All parts settled',
  nextStep: 'Next step',
  agreement: 'Agreement',
  rating: (of) => `${of} of 5`,
  notRated: 'Not rated',

  highestWithoutOwner: (name) => `${name} has the highest potential and no owner.`,
  decideOwnership: 'Decide ownership',
};

export const portfolioCatalogue = new Catalogue<PortfolioMessages>('kv-valorisation-portfolio', english, {
  de: () => import('./portfolio.messages.de.ts').then((module) => module.german),
  fr: () => import('./portfolio.messages.fr.ts').then((module) => module.french),
});
