/** Terms as somebody published them, in English, with the word of where. */
export interface Published<TTerms> {
  /** The publication: act, template, register or handbook. */
  source: string;
  /**
   * `verified`: read in the source. `recalled`: what professionals use, right as a default, but never to be shown as an
   * official quotation.
   */
  confidence: 'verified' | 'recalled';
  terms: TTerms;
}

/** A name for each code. */
export type Names<TCode extends string | number> = Published<Readonly<Record<TCode, string>>>;
