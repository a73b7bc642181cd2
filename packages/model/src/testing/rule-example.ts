import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../review/finding.ts';
import { review } from '../review/reviewer.ts';
import type { RuleId } from '../review/rules.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Result } from '../schema/result.ts';

/** What shows when a rule has something to say, and when it has not. */
export interface RuleExample {
  rule: RuleId;
  /** Documents in which the rule finds something, each with the places and with what is said of the first of them. */
  finds: { document: Partnership; pointers: string[]; message: string }[];
  /** Documents that are right, by what is right in them. */
  silent: Record<string, Partnership>;
}

/** What a rule finds in a document. */
export function foundBy(rule: RuleId, document: Partnership): Finding[] {
  return review(document).filter((finding) => finding.rule === rule);
}

/** A document with one result, called Resin, and two partners. */
export function resin(result: Partial<Result>, more: Partnership = {}): Partnership {
  return {
    partners: { brc: { name: 'Brenner Composites GmbH' }, nlu: { name: 'Northlake University', sector: 'academia' } },
    results: { r1: { title: 'Resin', ...result } },
    ...more,
  };
}

/** The tests that each example stands for. */
export function testRules(examples: readonly RuleExample[]): void {
  for (const { rule, finds, silent } of examples) {
    void describe(rule, () => {
      for (const { document, pointers, message } of finds) {
        void test(`says: ${message}`, () => {
          const found = foundBy(rule, document);
          assert.deepEqual(
            found.map(({ pointer }) => pointer),
            pointers,
          );
          assert.equal(found[0]?.message, message);
        });
      }
      for (const [what, document] of Object.entries(silent)) {
        void test(`is silent about ${what}`, () => {
          assert.deepEqual(foundBy(rule, document), []);
        });
      }
    });
  }
}
