/**
 * What the answers to the ten questions of the Lambert decision guide speak for (UK Intellectual Property Office). They
 * are about one company that pays and one university; the more of them are answered with yes, the more speaks for the
 * company owning the results. No legal advice.
 */
import { valueAt } from '@kvasir/model';
import { withField } from '../editing/edits/fields.ts';
import { textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';

/** The questions, in the guide's order. The keys are those under which the document holds the answers. */
export const guideQuestions = [
  'commissioned',
  'strategic',
  'company-assets',
  'privileged-access',
  'testing',
  'work-plan',
  'deliverables',
  'ring-fenced',
  'future-research',
  'full-price',
] as const;
export type GuideQuestion = (typeof guideQuestions)[number];
export type GuideAnswer = 'yes' | 'no';
export type GuideAnswers = Readonly<Partial<Record<GuideQuestion, GuideAnswer>>>;

/**
 * What the number of yes speaks for: `university` for models 1 to 3 (0 to 2 yes), `university-unclear` for the same but
 * not absolutely clearly (3 or 4), `company` for models 4 and 5 (5 and more).
 */
export const guideBands = ['university', 'university-unclear', 'company'] as const;
export type GuideBand = (typeof guideBands)[number];

/** How sure the source of a statement is: it was read as published, or it is what practitioners say. */
export type Certainty = 'published' | 'practice';

export const bandCertainty: Readonly<Record<GuideBand, Certainty>> = {
  university: 'published',
  'university-unclear': 'published',
  company: 'practice',
};

/** The one-to-one model agreements, with what each band speaks for. */
export const guideModels = ['1', '2', '3', '4', '5'] as const;
export type GuideModel = (typeof guideModels)[number];

export const modelCertainty: Readonly<Record<GuideModel, Certainty>> = {
  1: 'published',
  2: 'published',
  3: 'published',
  4: 'practice',
  5: 'practice',
};

export function fitsBand(model: GuideModel, band: GuideBand): boolean {
  return band === 'company' ? Number(model) >= 4 : Number(model) <= 3;
}

export interface GuideReading {
  readonly yes: number;
  readonly no: number;
  readonly open: number;
  /** The bands that are possible still: one, once no open answer could change it. */
  readonly bands: readonly GuideBand[];
}

export function bandOf(yes: number): GuideBand {
  if (yes <= 2) return 'university';
  return yes <= 4 ? 'university-unclear' : 'company';
}

/** The answers that the document holds; what is neither yes nor no is none. */
export function answersOf(value: IpMatrix): GuideAnswers {
  const held = valueAt(value, ['agreementGuide', 'answers']);
  const answers: Partial<Record<GuideQuestion, GuideAnswer>> = {};
  for (const question of guideQuestions) {
    const answer = valueAt(held, [question]);
    if (answer === 'yes' || answer === 'no') answers[question] = answer;
  }
  return answers;
}

export function readAnswers(answers: GuideAnswers): GuideReading {
  const given = guideQuestions.map((question) => answers[question]);
  const yes = given.filter((answer) => answer === 'yes').length;
  const no = given.filter((answer) => answer === 'no').length;
  const open = given.length - yes - no;
  const [lowest, highest] = [bandOf(yes), bandOf(yes + open)].map((band) => guideBands.indexOf(band));
  return { yes, no, open, bands: guideBands.slice(lowest, (highest ?? 0) + 1) };
}

/** Who answered and when, and what the partners make of it. */
export interface GuideNote {
  readonly by: string;
  readonly date: string;
  readonly remark: string;
}

export function noteOf(value: IpMatrix): GuideNote {
  const text = (field: string) => textOf(valueAt(value, ['agreementGuide', field]));
  return { by: text('by'), date: text('date'), remark: text('remark') };
}

/** Records an answer with its day; without an answer the question is open again. */
export function setAnswer(
  value: IpMatrix,
  question: GuideQuestion,
  answer: GuideAnswer | undefined,
  today: string,
): IpMatrix {
  const answered = withField(value, ['agreementGuide', 'answers', question], answer);
  return answered === value ? value : withField(answered, ['agreementGuide', 'date'], today);
}

/** Sets the name of who answered, or the remark. */
export function setNote(value: IpMatrix, field: 'by' | 'remark', text: string): IpMatrix {
  return withField(value, ['agreementGuide', field], text || undefined);
}

/** Takes back all that the guide has recorded; what it does not know stays. */
export function clearGuide(value: IpMatrix): IpMatrix {
  const known = ['answers', 'by', 'date', 'remark'];
  return known.reduce((before, field) => withField(before, ['agreementGuide', field], undefined), value);
}
