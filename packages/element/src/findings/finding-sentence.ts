import type { Finding } from '@kvasir/model/review.js';
import type { FindingMessages } from './finding.messages.ts';

/**
 * What a finding says in the language of the messages, which a `LocalizationController` on `findingCatalogue` gives. Of a
 * rule that the messages do not know, because it comes from another version of Kvasir, it says what the rule itself says.
 */
export function findingSentence(finding: Finding, messages: FindingMessages): string {
  // Each message takes the values of its own rule, which no type can follow through the look-up.
  const say = messages[finding.rule] as ((values: Finding['values'], english: string) => string) | undefined;
  return say?.(finding.values, finding.message) ?? finding.message;
}
