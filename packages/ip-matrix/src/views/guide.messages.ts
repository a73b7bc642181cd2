import { Catalogue, Format } from '@kvasir/element';
import type { Certainty, GuideAnswer, GuideBand, GuideModel, GuideQuestion } from './guide-reading.ts';

/** The texts of the agreement guide. The questions are a paraphrase; no official text is copied. */
export interface GuideMessages {
  heading: string;
  lead: string;
  notLegalAdvice: string;
  source: string;

  manyPartners: (count: number) => string;
  whereInstead: string;
  consortium: string;
  toolkit: string;
  desca: string;

  start: string;
  goOn: string;
  readAnyway: string;
  startAgain: string;
  cleared: string;
  restored: string;
  undo: string;

  progress: (question: number, of: number) => string;
  questions: Record<GuideQuestion, { question: string; hint: string }>;
  answers: Record<GuideAnswer, string>;
  back: string;
  next: string;
  finish: string;
  leaveOpen: string;
  chooseOne: string;

  reading: string;
  counted: (yes: number, no: number, open: number) => string;
  bands: Record<GuideBand, { title: string; text: string }>;
  notSettled: string;
  notSettledText: (open: number) => string;
  between: (first: string, last: string) => string;

  models: string;
  modelName: (model: string) => string;
  modelTexts: Record<GuideModel, string>;
  fits: string;
  model: string;
  settles: string;
  howSure: string;

  facts: string;
  jointOwnership: string;
  failsToExploit: string;
  further: string;
  certainty: Record<Certainty, string>;
  certaintyMeaning: string;

  yourAnswers: string;
  open: string;
  change: (question: string) => string;
  changeShort: string;
  answeredBy: (name: string, date: string) => string;
  answeredOn: (date: string) => string;
  byLabel: string;
  byHint: string;
  remark: string;
  nobodyAnswered: string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);

const english: GuideMessages = {
  heading: 'Which model agreement fits?',
  lead: 'Ten questions about a project that a company pays for and a university carries out. The answers point to one of the model agreements of the Lambert toolkit.',
  notLegalAdvice: 'This is orientation, not legal advice. Have the agreement checked before anybody signs.',
  source: 'After the decision guide of the Lambert toolkit, UK Intellectual Property Office; in our own words.',

  manyPartners: (count) =>
    `The questions are made for two parties, one that pays and one that does the research. Your partnership has ${number(count)}.`,
  whereInstead: 'For a consortium, look at these first; the questions still help for a project between two of you.',
  consortium: 'The consortium agreements A to D of the same toolkit',
  toolkit: 'Lambert toolkit on GOV.UK',
  desca: 'DESCA, the model consortium agreement for Horizon Europe',

  start: 'Begin',
  goOn: 'Go on with the questions',
  readAnyway: 'See what the answers say so far',
  startAgain: 'Start again',
  cleared: 'The answers were removed',
  restored: 'The answers are back.',
  undo: 'Undo',

  progress: (question, of) => `Question ${number(question)} of ${number(of)}`,
  questions: {
    commissioned: {
      question: 'Did the company that pays ask for this project?',
      hint: 'The idea came from the company, and it would otherwise have given the work to somebody else.',
    },
    strategic: {
      question: 'Does the company depend on the outcome for the technology that it wants to build or buy?',
      hint: 'The project stands in its technology plan; it is more than a look around.',
    },
    'company-assets': {
      question: 'Does the work rest for a large part on what belongs to the company?',
      hint: 'Its own materials, or intellectual property that it had before.',
    },
    'privileged-access': {
      question: 'Would the work be hard or impossible without special access to what belongs to the company?',
      hint: 'Access to materials or earlier intellectual property that others do not get.',
    },
    testing: {
      question:
        'Is the point of the project to test or analyse what belongs to the company, or to do research around it?',
      hint: 'Measuring its material, for instance, or improving on its earlier invention.',
    },
    'work-plan': {
      question: 'Did the company lead in drawing up the work plan?',
      hint: 'It decided what is done and in which order, more than the researchers did.',
    },
    deliverables: {
      question: 'Does the company set the deliverables or the milestones?',
      hint: 'It says what is to be handed over and when.',
    },
    'ring-fenced': {
      question: 'Can the project be kept apart from everything else that the lead researcher works on?',
      hint: 'Other people, other rooms or another topic, so that results do not mix.',
    },
    'future-research': {
      question: 'Would the lead researcher’s future work be untouched if the company owned the results?',
      hint: 'Nothing that comes out is needed for the next project.',
    },
    'full-price': {
      question: 'Does the company pay the full economic cost and a profit on top?',
      hint: 'Overheads included; no public money and no contribution of the university’s own.',
    },
  },
  answers: { yes: 'Yes', no: 'No' },
  back: 'Back',
  next: 'Next',
  finish: 'See the reading',
  leaveOpen: 'Leave open',
  chooseOne: 'Choose yes or no, or leave the question open.',

  reading: 'The reading',
  counted: (yes, no, open) => `${number(yes)} yes, ${number(no)} no${open > 0 ? `, ${number(open)} open` : ''}.`,
  bands: {
    university: {
      title: 'Model agreement 1, 2 or 3 fits best',
      text: 'The university owns the results, and the company gets rights to use them. Which of the three depends on how much the company needs for itself.',
    },
    'university-unclear': {
      title: 'Model agreement 1, 2 or 3 still fits best, but it is not absolutely clear',
      text: 'Look again at the questions that were answered with yes: they are what the company will argue with.',
    },
    company: {
      title: 'It leans to model agreement 4 or 5',
      text: 'The company owns the results. What the university may still publish and use in research and teaching is then the point to negotiate.',
    },
  },
  notSettled: 'The answers do not settle it yet',
  notSettledText: (open) =>
    `${format.plural(open, { one: 'One question is', other: `${number(open)} questions are` })} open, and the answers would make a difference.`,
  between: (first, last) => `As it stands it lies between “${first}” and “${last}”.`,

  models: 'What the models settle',
  modelName: (model) => `Model ${model}`,
  modelTexts: {
    1: 'The university owns the results; the company may use them without exclusivity, in an agreed field or territory.',
    2: 'As model 1, and the company has an option on an exclusive licence to some of the results.',
    3: 'As model 1, and the company has an option to have some of the results transferred to it.',
    4: 'The company owns the results; the university keeps the right to use them for academic purposes and to publish.',
    5: 'The company owns the results; it is contract research, and the university publishes only with permission.',
  },
  fits: 'Fits',
  model: 'Model',
  settles: 'Whose the results are',
  howSure: 'How sure',

  facts: 'To know before you choose',
  jointOwnership: 'None of the one-to-one models covers joint ownership. Consortium agreement A does.',
  failsToExploit:
    'Consortium agreements B and C hold an exploitation plan: a party that fails to exploit loses its rights to exploit what belongs to the others.',
  further: 'There are newer one-to-one models besides these five. Look at the current list of the toolkit.',
  certainty: { published: 'as published', practice: 'from practice, check' },
  certaintyMeaning:
    '“As published” was read in the toolkit itself; “from practice” is what practitioners say of it, to be checked against the text.',

  yourAnswers: 'The answers',
  open: 'Open',
  change: (question) => `Change the answer: ${question}`,
  changeShort: 'Change',
  answeredBy: (name, date) => `Answered by ${name} on ${date}.`,
  answeredOn: (date) => `Answered on ${date}.`,
  byLabel: 'Answered by',
  byHint: 'A name, so that the others know whom to ask.',
  remark: 'What the partners make of it',
  nobodyAnswered: 'Nobody has answered the questions yet.',
};

/** Hosts address it as `kv-ip-matrix-guide`. */
export const guideCatalogue = new Catalogue<GuideMessages>('kv-ip-matrix-guide', english, {
  de: () => import('./guide.messages.de.ts').then((module) => module.german),
  fr: () => import('./guide.messages.fr.ts').then((module) => module.french),
});
