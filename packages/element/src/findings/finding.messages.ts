import type { FindingValues, RuleId } from '@kvasir/model/review.js';
import { Catalogue } from '../localization/catalogue.ts';

/** What each rule of the document says, of the values in its finding; `english` is the rule's own sentence. */
export type FindingMessages = {
  [TRule in RuleId]: (values: FindingValues[TRule], english: string) => string;
};

function asTheRuleSays(_values: object, english: string): string {
  return english;
}

const english: FindingMessages = {
  'owner-not-a-partner': asTheRuleSays,
  'contributor-not-a-partner': asTheRuleSays,
  'control-not-a-partner': asTheRuleSays,
  'protection-responsible-not-a-partner': asTheRuleSays,
  'protection-cost-not-a-partner': asTheRuleSays,
  'access-right-not-a-partner': asTheRuleSays,
  'waiver-not-a-partner': asTheRuleSays,
  'background-not-a-partner': asTheRuleSays,
  'no-background-not-a-partner': asTheRuleSays,
  'strategy-responsible-not-a-partner': asTheRuleSays,
  'lead-not-a-partner': asTheRuleSays,
  'effort-not-a-partner': asTheRuleSays,
  'raci-not-a-partner': asTheRuleSays,
  'risk-owner-not-a-partner': asTheRuleSays,
  'participant-not-a-partner': asTheRuleSays,
  'indicator-responsible-not-a-partner': asTheRuleSays,
  'plan-role-not-a-partner': asTheRuleSays,
  'step-responsible-not-a-partner': asTheRuleSays,
  'joint-exploitation-not-a-partner': asTheRuleSays,
  'plan-contact-not-a-partner': asTheRuleSays,
  'agreement-not-a-partner': asTheRuleSays,
  'note-not-a-partner': asTheRuleSays,
  'work-package-missing': asTheRuleSays,
  'deliverable-missing': asTheRuleSays,
  'result-missing': asTheRuleSays,
  'background-missing': asTheRuleSays,
  'indicator-missing': asTheRuleSays,
  'dependency-missing': asTheRuleSays,
  'step-indicator-missing': asTheRuleSays,
  'step-milestone-missing': asTheRuleSays,
  'plan-without-result': asTheRuleSays,
  'contact-missing': asTheRuleSays,
  'result-without-owner': asTheRuleSays,
  'ownership-kind-missing': asTheRuleSays,
  'ownership-undetermined': asTheRuleSays,
  'third-party-claim': asTheRuleSays,
  'joint-with-one-owner': asTheRuleSays,
  'single-with-several-owners': asTheRuleSays,
  'share-unreadable': asTheRuleSays,
  'shares-incomplete': asTheRuleSays,
  'shares-not-one': asTheRuleSays,
  'joint-without-regime': asTheRuleSays,
  'joint-without-decisions': asTheRuleSays,
  'joint-agreement-unsigned': asTheRuleSays,
  'academic-barred-from-publishing': asTheRuleSays,
  'protection-undecided': asTheRuleSays,
  'published-before-filing': asTheRuleSays,
  'protection-without-cost-split': asTheRuleSays,
  'cost-shares-not-one': asTheRuleSays,
  'open-access-undecided': asTheRuleSays,
  'closed-without-reason': asTheRuleSays,
  'open-without-licence': asTheRuleSays,
  'embargoed-publication': asTheRuleSays,
  'secret-with-open-licence': asTheRuleSays,
  'key-exploitable-without-reason': asTheRuleSays,
  'copyleft-background': asTheRuleSays,
  'background-limited-for-exploitation': asTheRuleSays,
  'exclusive-without-waiver': asTheRuleSays,
  'derivation-cycle': asTheRuleSays,
  'listed-and-declared-none': asTheRuleSays,
  'need-without-background': asTheRuleSays,
  'background-undeclared': asTheRuleSays,
  'strategy-part-empty': asTheRuleSays,
  'strategy-part-without-responsible': asTheRuleSays,
  'strategy-part-without-review': asTheRuleSays,
  'ids-alike': asTheRuleSays,
  'agreement-without-place': asTheRuleSays,
  'note-without-place': asTheRuleSays,
};

/** Hosts address it as `findings`: `overrideMessages('findings', 'en', { 'lead-not-a-partner': ({ name }) => … })`. */
export const findingCatalogue = new Catalogue<FindingMessages>('findings', english, {
  de: () => import('./finding.messages.de.ts').then((module) => module.german),
  fr: () => import('./finding.messages.fr.ts').then((module) => module.french),
});
