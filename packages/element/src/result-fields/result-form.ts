import type { PanelForm } from '../panel/panel-form.ts';
import type { ResultTerms } from './result-terms.messages.ts';
import type { ResultWords } from './result-words.messages.ts';

/** What the fields of a result ask of the form that they stand in, whose entry is the result. */
export interface ResultForm extends PanelForm {
  readonly resultWords: ResultWords;
  readonly resultTerms: ResultTerms;
  /** The day that deadlines are held against, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether somebody wants partners to choose from who have nothing to do with the result. */
  showsAllPartners: boolean;
}
