import { Catalogue, Format } from '@kvasir/element';
import type { FeedbackQuestion, FeedbackSide } from '@kvasir/model';

/** What the survey says to the one person who answers it. The names of its questions and sides stand in its results too. */
export interface SurveyMessages {
  heading: string;
  intro: string;
  until(date: string): string;

  side: string;
  sides: Readonly<Record<FeedbackSide, string>>;
  sideHints: Readonly<Record<FeedbackSide, string>>;
  sideMissing: string;
  /** What each question is about, in a word or two. */
  topics: Readonly<Record<FeedbackQuestion, string>>;
  /** What one can agree with, or not. */
  statements: Readonly<Record<FeedbackQuestion, string>>;
  /** The five points, from the least agreement to the greatest. */
  points: readonly [string, string, string, string, string];
  /** A point with its number. */
  point(number: number, name: string): string;
  noAnswer: string;
  questionsText: string;
  comment: string;
  commentHint: string;
  whatHappens: string;
  happens(fewest: number, closes: string | undefined): readonly string[];
  send: string;
  sendAgain: string;

  thanks: string;
  thanksText: string;
  thanksUntil: string;
  correct: string;
  takeBack: string;
  takenBack: string;
  corrected: string;
  gone: string;
  again: string;

  noRound: string;
  notYet(date: string): string;
  noDates: string;
  closed(date: string): string;
  contradictory: string;
  readOnly: string;
}

const format = Format.for('en');

const english: SurveyMessages = {
  heading: 'How well do we work together?',
  intro: 'Five questions, two minutes. Answer what you can judge, and leave out the rest.',
  until: (date) => `open until ${date}`,

  side: 'Which side are you on?',
  sides: {
    academia: 'Academia',
    industry: 'Industry',
    public: 'Public authorities',
    society: 'Civil society',
  },
  sideHints: {
    academia: 'Universities, research organisations',
    industry: 'Companies of any size',
    public: 'Municipalities, agencies, public services',
    society: 'Associations, social enterprises, citizens',
  },
  sideMissing: 'Choose the side that you are on. Without it, your answer cannot be counted.',
  topics: {
    trust: 'Trust',
    communication: 'Communication',
    knowledgeSharing: 'Knowledge sharing',
    commitment: 'Commitment',
    fairness: 'Fairness',
  },
  statements: {
    trust: 'The partners trust each other.',
    communication: 'We talk to each other openly and in time.',
    knowledgeSharing: 'We share what we know.',
    commitment: 'All partners do what they have committed themselves to.',
    fairness: 'What is given and what is gained is shared fairly.',
  },
  points: ['Not at all', 'Rather not', 'In part', 'Mostly', 'Fully'],
  point: (number, name) => `${format.number(number)} ${name}`,
  noAnswer: 'No answer',
  questionsText: 'How far do you agree?',
  comment: 'What else would you like to say?',
  commentHint: 'Write nothing by which you or others can be recognised.',
  whatHappens: 'What happens with your answer',
  happens: (fewest, closes) => [
    'It is stored under a random number, without your name and without the day.',
    `Results are shown by side, and only where at least ${format.number(fewest)} people have answered.`,
    'What you write is shown in random order, without your side.',
    closes === undefined
      ? 'Results are shown once the round has closed.'
      : `Results are shown once the round has closed, after ${closes}.`,
  ],
  send: 'Send the answer',
  sendAgain: 'Send the corrected answer',

  thanks: 'Thank you.',
  thanksText: 'Your answer has been recorded.',
  thanksUntil:
    'Until you leave this page you can correct it or take it back. After that nobody can tell which one is yours.',
  correct: 'Correct my answer',
  takeBack: 'Take it back',
  takenBack: 'Your answer has been taken back. You can change it and send it again.',
  corrected: 'Your answer has been corrected.',
  gone: 'Your answer is no longer on this page, and cannot be changed from here.',
  again: 'Answer once more',

  noRound: 'No survey is open at present.',
  notYet: (date) => `This survey opens on ${date}.`,
  noDates: 'This survey is not open yet.',
  closed: (date) => `This survey closed after ${date}. Thank you to all who answered.`,
  contradictory: 'This survey closes before it opens. Whoever sent you here can put that right.',
  readOnly: 'This survey cannot be answered here.',
};

export const surveyCatalogue = new Catalogue<SurveyMessages>('kv-impact-form-survey', english, {
  de: () => import('./survey.messages.de.ts').then((module) => module.german),
  fr: () => import('./survey.messages.fr.ts').then((module) => module.french),
});
