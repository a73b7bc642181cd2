import { Catalogue } from '@kvasir/element';
import type { PotentialCriterion } from '@kvasir/model/valorisation.js';

/** The texts of a plan that these two steps ask for. */
export type FirstText =
  | 'need'
  | 'alternatives'
  | 'uniqueValue'
  | 'summary'
  | 'targetGroups'
  | 'users'
  | 'earlyAdopters'
  | 'market'
  | 'competitors'
  | 'useModel'
  | 'timing';

/** What the steps on the need and on the users ask. */
export interface FirstStepsMessages {
  groups: Readonly<Record<'need' | 'result' | 'potential' | 'who' | 'market', string>>;
  texts: Readonly<Record<FirstText, string>>;
  hints: Readonly<Record<FirstText, string>>;
  title: string;
  titleHint: string;
  number: string;
  description: string;
  trl: string;
  trlNow: string;
  trlTarget: string;
  keyExploitable: string;
  keyExploitableHint: string;
  exploitability: string;
  ratings: string;
  potentialHint: string;
  criteria: Readonly<Record<PotentialCriterion, string>>;
  /** Why it is rated so. */
  why: Readonly<Record<PotentialCriterion, string>>;
  /** The ends of the scale from 1 to 5. */
  little: string;
  much: string;
  outOfFive(rating: number): string;
  clearRating: string;
  /** Where the result was deleted, and its fields with it. */
  resultDeleted: string;
}

export const english: FirstStepsMessages = {
  groups: { need: 'The need', result: 'The result', potential: 'Potential', who: 'Who', market: 'Market and use' },
  texts: {
    need: 'Problem or need',
    alternatives: 'What people do about it today',
    uniqueValue: 'What only this result offers',
    summary: 'In two sentences',
    targetGroups: 'Target groups',
    users: 'Users, and those who benefit',
    earlyAdopters: 'Who will use it first',
    market: 'Market',
    competitors: 'Who offers something else',
    useModel: 'How it is used, and what it earns',
    timing: 'When it can be used',
  },
  hints: {
    need: 'What goes wrong today, for whom, and what it costs them.',
    alternatives: 'The methods, products or habits that people use, and why these are not enough.',
    uniqueValue: 'Against those alternatives, and if possible in figures.',
    summary: 'The plan as it is told to somebody who knows nothing of the project. It opens the document.',
    targetGroups: 'Whom the result shall reach: industries, authorities, communities of science, citizens.',
    users: 'Who takes it into their hands, and who is better off because they do.',
    earlyAdopters: 'Two or three by name, with what was said to them so far.',
    market: 'Segments, size, growth, and where that is known from.',
    competitors: 'Who they are, what they offer, and how they will answer.',
    useModel: 'Sold, licensed, used by the owners themselves, given away: who pays whom for what.',
    timing: 'The first use, and what has to be ready before it.',
  },
  title: 'Title',
  titleHint: 'What it is, as others would look for it: “Infusion process for 60 m shells”.',
  number: 'Number',
  description: 'Description',
  trl: 'Technology readiness',
  trlNow: 'TRL now',
  trlTarget: 'TRL to reach',
  keyExploitable: 'Key exploitable result',
  keyExploitableHint: 'One of the few that are worth most effort, also for the Horizon Results Platform.',
  exploitability: 'Reasons',
  ratings: 'Ratings',
  potentialHint: 'The three criteria of a key exploitable result, from 1 to 5. The portfolio is ranked by them.',
  criteria: { innovation: 'Degree of innovation', exploitability: 'Exploitability', impact: 'Impact' },
  why: {
    innovation: 'What is new, and against what',
    exploitability: 'Who can exploit it, and how soon',
    impact: 'What would change if it worked',
  },
  little: 'little',
  much: 'much',
  outOfFive: (rating) => `${String(rating)} of 5`,
  clearRating: 'Not rated',
  resultDeleted: 'The result was deleted, and with it its title, readiness and potential.',
};

export const firstStepsCatalogue = new Catalogue<FirstStepsMessages>('kv-valorisation-plan-first-steps', english, {
  de: () => import('./first-steps.messages.de.ts').then((module) => module.german),
  fr: () => import('./first-steps.messages.fr.ts').then((module) => module.french),
});
