import { Catalogue } from '@kvasir/element';
import type { ExploitationRoute, ResultPart } from '@kvasir/model';
import type { PlanPriority, PortfolioOrder } from '@kvasir/model/valorisation.js';
import type { PlanView } from './settings.ts';

/** What the element itself and its portfolio say; each part that loads later has a catalogue of its own. */
export interface ValorisationPlanMessages {
  title: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  errorHeading: string;
  errorText: string;
  retry: string;
  partMissing: string;

  results(count: number): string;
  planned(count: number): string;
  keyExploitable(count: number): string;
  view: string;
  views: Readonly<Record<PlanView, string>>;
  addResult: string;
  addFirst: string;
  /** The primary action: the plan that is worth most attention now. */
  goOnWith(name: string): string;
  beginWith(name: string): string;
  files: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  untitled: string;

  // The portfolio.
  routes: Readonly<Record<ExploitationRoute, string>>;
  priorities: Readonly<Record<PlanPriority, string>>;
  orders: Readonly<Record<PortfolioOrder, string>>;
  parts: Readonly<Record<ResultPart, string>>;
  /** The accessible name of the ring: how many of the six parts are settled, and which are open. */
  completeness(settled: number, open: readonly string[]): string;
  notDecided: string;
  /** Readiness in short: `TRL 4 → 7`. */
  trl(now: number | undefined, target: number | undefined): string;
  columns: Readonly<Record<PortfolioColumn, string>>;
  table: string;
  /** What the picture shows, and where the same can be read. */
  picture: string;
  axes: Readonly<Record<'readiness' | 'potential', string>>;
  /** The mean rating in short: `4.3 of 5`. */
  potential(mean: string): string;
  openPart: string;
  /** Before the results that lack something to be placed: also where there is no picture. */
  notPlaced: string;
  /** What a result would need to have a place in the picture. */
  lacks: Readonly<Record<'readiness' | 'potential', string>>;
  /** How to say it. */
  state(lack: string, name: string): string;
  moreResults(count: number): string;
  vacant: string;
  vacantSince(name: string, day: string): string;
  noStep: string;
  allStepsOver: string;
  month(number: number): string;
  late: string;
  keyResult: string;
  keyResultShort: string;
  withoutResult: string;
}

/** The columns of the portfolio, in their order. */
export type PortfolioColumn =
  'number' | 'result' | 'lead' | 'readiness' | 'potential' | 'next-step' | 'plan' | 'agreement' | 'priority';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const english: ValorisationPlanMessages = {
  title: 'Valorisation plan',
  loading: 'Loading',
  emptyHeading: 'Which results do you expect?',
  emptyText:
    'Each expected result gets a plan: who does what, in which steps it comes to use, and who exploits it together. Name the first result here, or add results in the matrix.',
  errorHeading: 'The data could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
  partMissing: 'A part of this page did not load.',

  results: (number) => count(number, 'result', 'results'),
  planned: (number) => `${number} with a plan`,
  keyExploitable: (number) => count(number, 'key exploitable result', 'key exploitable results'),
  view: 'View',
  views: { portfolio: 'Portfolio', builder: 'Plan', canvas: 'Canvas', document: 'Document' },
  addResult: 'Add result',
  addFirst: 'Add the first result',
  goOnWith: (name) => `Go on with ${name}`,
  beginWith: (name) => `Begin with ${name}`,
  files: 'Files',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  untitled: 'Untitled',

  routes: {
    'further-research': 'Further research',
    'product-or-process': 'Product or process',
    service: 'Service',
    standardisation: 'Standardisation',
    licensing: 'Licence',
    assignment: 'Assignment',
    'spin-off': 'Spin-off',
    policy: 'Policy',
    education: 'Education and training',
    'social-innovation': 'Social innovation',
    'open-source': 'Open source',
  },
  priorities: { now: 'Now', next: 'Next', later: 'Later', 'not-pursued': 'Not pursued' },
  orders: {
    order: 'Number',
    potential: 'Potential',
    readiness: 'Readiness',
    completeness: 'Plan',
    priority: 'Priority',
    'next-step': 'Next step',
  },
  parts: {
    ownership: 'Ownership and control',
    'open-access': 'Open access',
    protection: 'Protection',
    roles: 'Role of each party',
    steps: 'Steps to impact',
    'joint-exploitation': 'Joint exploitation',
  },
  completeness: (settled, open) =>
    open.length === 0 ? 'All 6 parts settled' : `${settled} of 6 parts settled. Open: ${open.join(', ')}`,
  notDecided: 'Not decided',
  trl: (now, target) => `TRL ${now ?? '?'}${target === undefined ? '' : ` → ${target}`}`,
  columns: {
    number: 'No',
    result: 'Result and route',
    lead: 'Lead',
    readiness: 'Readiness',
    potential: 'Potential',
    'next-step': 'Next step',
    plan: 'Plan',
    agreement: 'Agreement',
    priority: 'Priority',
  },
  table: 'Results and their plans',
  picture: 'Results by potential and technology readiness. The table says the same.',
  axes: {
    readiness: 'Technology readiness, from now to the target',
    potential: 'Potential: innovation, exploitability, impact',
  },
  potential: (mean) => `${mean} of 5`,
  openPart: 'Something is open',
  notPlaced: 'Still missing:',
  lacks: { readiness: 'readiness', potential: 'potential' },
  state: (lack, name) => `State the ${lack} of ${name}`,
  moreResults: (number) => `and ${number} more`,
  vacant: 'Vacant',
  vacantSince: (name, day) => `${name}, vacant${day ? ` since ${day}` : ''}`,
  noStep: 'No step yet',
  allStepsOver: 'All steps done',
  month: (number) => `M${number}`,
  late: 'Late',
  keyResult: 'Key exploitable result',
  keyResultShort: 'KER',
  withoutResult: 'Plans whose result was deleted',
};

export const catalogue = new Catalogue<ValorisationPlanMessages>('kv-valorisation-plan', english, {
  de: () => import('./valorisation-plan.messages.de.ts').then((module) => module.german),
  fr: () => import('./valorisation-plan.messages.fr.ts').then((module) => module.french),
});
