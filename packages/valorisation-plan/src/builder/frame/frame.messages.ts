import { Catalogue, Format } from '@kvasir/element';
import type { BuilderPlace } from '../../settings.ts';

/** Where a place of the plan stands: as far as it is written, or something in it that needs a person. */
export type PlaceState = 'empty' | 'begun' | 'done' | 'attention';

/** What stands around each step of a plan. */
export interface FrameMessages {
  /** The name of the list of steps. */
  stepper: string;
  steps: Readonly<Record<BuilderPlace, string>>;
  /** The heading of each step: one question. */
  questions: Readonly<Record<BuilderPlace, string>>;
  /** Below it, what a good answer holds. */
  intros: Readonly<Record<BuilderPlace, string>>;
  states: Readonly<Record<Exclude<PlaceState, 'attention'>, string>>;
  findings(count: number): string;
  vacantPlaces(count: number): string;
  stepOf(step: number, count: number): string;
  /** The button that opens the list of steps where there is no room for it. */
  allSteps(step: number, count: number, name: string): string;
  next: string;
  previous: string;
  help: string;
  helpMissing: string;
  stepMissing: string;
  /** From a plan that is not agreed: to where one agrees or, where that is not here, to what one would agree on. */
  toAgreement: string;
  toDocument: string;
  comments: string;

  result: string;
  previousResult: string;
  nextResult: string;
  /** Said when the plan of another result has come under the focus. */
  shown(name: string, position: number, count: number): string;
  deletedResult(id: string): string;
  /** A place of this step whose partner has left: `Vacant since 1 March 2027: Brenner Composites (2 places)`. */
  vacant(partner: string, count: number, since: string | undefined): string;
  vacantOfMissing(id: string, count: number): string;

  goneHeading: string;
  gone(id: string): string;
  toPortfolio: string;
  orphan: string;
  attachTo: string;
  chooseResult: string;
  attach: string;
  noFreeResult: string;
  attached(name: string): string;
  deletePlan: string;
  planDeleted: string;
  undo: string;
  /** Said when what was done has been taken back. */
  planBack: string;
  resultDeleted: string;
  unreadablePlan: string;
  unreadablePlans: string;
  unreadableResult: string;
}

const format = Format.for('en');

export const english: FrameMessages = {
  stepper: 'Steps of the plan',
  steps: {
    need: 'Result and need',
    users: 'Users and market',
    ownership: 'Ownership and protection',
    routes: 'Channels and routes',
    roles: 'Role of each party',
    steps: 'Steps to impact',
    'joint-exploitation': 'Joint exploitation',
    sharing: 'Sharing of value',
    funding: 'Funding',
    risks: 'Risks',
    contacts: 'Contacts',
    review: 'Review',
  },
  questions: {
    need: 'Which need does the result meet?',
    users: 'Who will use it, and what do they use today?',
    ownership: 'Who owns it, and how is it protected?',
    routes: 'By which routes does it come to use?',
    roles: 'What does each party do?',
    steps: 'Which steps lead to impact?',
    'joint-exploitation': 'Will the owners exploit it together?',
    sharing: 'How is the value shared?',
    funding: 'What pays for the way to use?',
    risks: 'What could keep it from use?',
    contacts: 'Whom does one ask about it?',
    review: 'Does the plan stand, and who looks at it again?',
  },
  intros: {
    need: 'What stands in the way today, how people manage without the result, and what only this result offers.',
    users:
      'Who gains from the result, who will use it first, and what they would use otherwise. Groups that can be counted are worth more than “industry”.',
    ownership:
      'Ownership, control, protection and open access as they stand in the matrix. What is changed here is changed there.',
    routes:
      'Choose each route that is seriously meant. It says what it asks for, and what the owners have to settle before.',
    roles:
      'What each one contributes, what it wants from the result, and who answers for the plan. Nobody who owns it or worked on it is left out.',
    steps:
      'From the next thing to be done to what has changed in the end. Each step has somebody who takes it, a month, and a way to see that it worked.',
    'joint-exploitation':
      'Joint exploitation is asked for where it is relevant and where the partners’ core interests are aligned. “No” is a good answer when it has a reason.',
    sharing: 'A rule that all find fair, agreed before there is money to share, and computed to the cent.',
    funding: 'Own means, public schemes and private money: what is granted, what is asked for, and what is still open.',
    risks: 'What would stop the uptake, how likely that is, and what is done about it in time.',
    contacts:
      'For each partner somebody who answers questions on this result, also after the project. They come from the partners’ own profiles.',
    review: 'A plan is agreed when each party can stand by it. It stays true when somebody looks at it again.',
  },
  states: { empty: 'nothing yet', begun: 'begun', done: 'done' },
  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'finding', other: 'findings' })}`,
  vacantPlaces: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'vacant place', other: 'vacant places' })}`,
  stepOf: (step, count) => `step ${format.number(step)} of ${format.number(count)}`,
  allSteps: (step, count, name) => `Step ${format.number(step)} of ${format.number(count)}: ${name}`,
  next: 'Next',
  previous: 'Previous',
  help: 'Help with this step',
  helpMissing: 'The help could not be loaded.',
  stepMissing: 'This step could not be loaded.',
  toAgreement: 'Go to the agreement',
  toDocument: 'Open the document',
  comments: 'Comments on the plan',

  result: 'Result',
  previousResult: 'Previous result',
  nextResult: 'Next result',
  shown: (name, position, count) => `${name}, ${format.number(position)} of ${format.number(count)}`,
  deletedResult: (id) => `Deleted result ${id}`,
  vacant: (partner, count, since) =>
    `${since === undefined ? 'Vacant' : `Vacant since ${since}`}: ${partner} has left (${format.number(count)} ${format.plural(count, { one: 'place', other: 'places' })} here).`,
  vacantOfMissing: (id, count) =>
    `Vacant: ${id} is no partner (${format.number(count)} ${format.plural(count, { one: 'place', other: 'places' })} here).`,

  goneHeading: 'This result is no longer in the document',
  gone: (id) => `There is no result “${id}”, and no plan for it. It may have been deleted.`,
  toPortfolio: 'To the portfolio',
  orphan:
    'The result of this plan was deleted. Nothing of the plan is lost: attach it to another result, or delete it.',
  attachTo: 'Attach the plan to',
  chooseResult: 'Choose a result without a plan',
  attach: 'Attach',
  noFreeResult: 'Each result has a plan of its own. Add a result to attach this plan to it.',
  attached: (name) => `The plan now belongs to ${name}`,
  deletePlan: 'Delete the plan',
  planDeleted: 'Plan deleted',
  undo: 'Undo',
  planBack: 'The plan is back',
  resultDeleted:
    'The result was deleted, and with it what was said here. It can be said again once the plan has a result.',
  unreadablePlan: 'Plan',
  unreadablePlans: 'Valorisation plans',
  unreadableResult: 'Result',
};

export const frameCatalogue = new Catalogue<FrameMessages>('kv-valorisation-plan-frame', english, {
  de: () => import('./frame.messages.de.ts').then((module) => module.german),
  fr: () => import('./frame.messages.fr.ts').then((module) => module.french),
});
