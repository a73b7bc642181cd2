import { Catalogue, Format } from '@kvasir/element';
import type { RoundState } from './rounds.ts';

/** What the view of the feedback rounds says, with their results. */
export interface FeedbackMessages {
  heading: string;
  text: string;
  newRound: string;
  untitled: string;
  none: string;
  states: Readonly<Record<RoundState, string>>;
  fromTo(from: string, to: string): string;
  from(date: string): string;
  to(date: string): string;
  answers(count: number): string;
  answersSoFar(count: number): string;
  fewAnswers(fewest: number): string;
  resultsAfter(date: string): string;
  resultsNever: string;

  actions(name: string): string;
  remove: string;
  removed(name: string): string;
  restored: string;
  title: string;
  titleHint: string;
  opens: string;
  opensHint: string;
  closes: string;
  closesHint: string;
  closesTooEarly: string;
  unreadableAnswers: string;

  embed: string;
  embedHint: string;
  copy: string;
  copied: string;
  selected: string;

  results: string;
  round: string;
  noResults: string;
  noResultsUntil(round: string, date: string): string;
  scale: string;
  question: string;
  all: string;
  suppressed: string;
  suppressedText(fewest: number): string;
  noAnswers: string;
  answeredBy(count: number): string;
  comments: string;
  commentsText: string;
  commentsHidden(fewest: number): string;

  trend: string;
  trendText: string;
  trendTable: string;
  /** What a round has, in the name of a picture. */
  inRound(round: string, value: string): string;
}

const format = Format.for('en');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

const english: FeedbackMessages = {
  heading: 'Feedback rounds',
  text: 'A short survey, again and again: what numbers do not tell of trust, communication and fairness.',
  newRound: 'New round',
  untitled: 'New round',
  none: 'No round is planned yet. Two a year are usual.',
  states: {
    undated: 'Not open yet',
    contradictory: 'Closes before it opens',
    upcoming: 'Planned',
    open: 'Open',
    closed: 'Closed',
  },
  fromTo: (from, to) => `${from} to ${to}`,
  from: (date) => `from ${date}`,
  to: (date) => `until ${date}`,
  answers: (number) => count(number, 'answer', 'answers'),
  answersSoFar: (number) => `${count(number, 'answer', 'answers')} so far`,
  fewAnswers: (fewest) => `fewer than ${format.number(fewest)} answers`,
  resultsAfter: (date) => `Results come after ${date}.`,
  resultsNever: 'Results come after its last day: give one.',

  actions: (name) => `Actions for ${name}`,
  remove: 'Delete with its answers',
  removed: (name) => `${name} deleted`,
  restored: 'The round is back.',
  title: 'Title',
  titleHint: 'As those who are asked call it: Autumn 2026.',
  opens: 'First day',
  opensHint: 'Without it nobody can answer.',
  closes: 'Last day',
  closesHint: 'Results are shown from the day after.',
  closesTooEarly: 'The last day comes before the first.',
  unreadableAnswers: 'Answers',

  embed: 'To embed the survey',
  embedHint:
    'In a page of your own, in a <kv-partnership> that names no person, or with its own data. Whoever opens the page can answer.',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with the keyboard.',

  results: 'Results',
  round: 'Round',
  noResults: 'Results are shown once a round has closed.',
  noResultsUntil: (round, date) => `The first results come after ${date}, when ${round} closes.`,
  scale: 'Means, from 1 (not at all) to 5 (fully), with the number of answers.',
  question: 'Question',
  all: 'All',
  suppressed: 'not shown',
  suppressedText: (fewest) =>
    `Not shown: fewer than ${format.number(fewest)} answers, or one could work out from it what so few answered.`,
  noAnswers: 'no answer',
  answeredBy: (number) => count(number, 'answer', 'answers'),
  comments: 'What was written',
  commentsText: 'In random order, and without the side.',
  commentsHidden: (fewest) => `With fewer than ${format.number(fewest)} answers, what was written is not shown.`,

  trend: 'From round to round',
  trendText:
    'All together as a thick line, each side with a pattern of its own. Where too few answered, a line is interrupted.',
  trendTable: 'The same as a table',
  inRound: (round, value) => `${round} ${value}`,
};

export const feedbackCatalogue = new Catalogue<FeedbackMessages>('kv-impact-form-feedback', english, {
  de: () => import('./feedback.messages.de.ts').then((module) => module.german),
  fr: () => import('./feedback.messages.fr.ts').then((module) => module.french),
});
