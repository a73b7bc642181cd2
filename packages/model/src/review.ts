/** Entry `@kvasir/model/review.js`: the rules, and what they find in a document. */
export type { Finding } from './review/finding.ts';
export { createReviewer, review } from './review/reviewer.ts';
export type { DocumentRule, EntryRule, Rule, Severity } from './review/rule.ts';
export { rules, type FindingValues, type RuleId } from './review/rules.ts';
