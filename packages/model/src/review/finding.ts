import type { Severity, Values } from './rule.ts';
import type { RuleId } from './rules.ts';

/** What a rule has found in the document. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** The very field, as a JSON Pointer (RFC 6901). */
  pointer: string;
  /** The paragraph of the Code of Practice (C(2024) 601) that asks for it, where there is one: `3.3.1(a)`. */
  paragraph?: string;
  /** What is to be said, in plain English. */
  message: string;
  /** What stands in the message, for translations. */
  values: Values;
}
