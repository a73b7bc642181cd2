import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch, type MergePatch } from '../patch/apply-patch.ts';
import { review } from '../review/reviewer.ts';
import type { RuleId } from '../review/rules.ts';
import type { Partnership } from '../schema/partnership.ts';

/** What shows that a rule on references finds what is missing, and nothing else. */
export interface ReferenceExample {
  rule: RuleId;
  /** A document with references that lead nowhere. */
  broken: Partnership;
  /** What is missing in it. */
  mended: MergePatch;
  /** Where the references stand. */
  pointers: string[];
  /** What is said of the first. */
  message: string;
}

/** The tests that each example stands for. */
export function testReferences(examples: readonly ReferenceExample[]): void {
  for (const { rule, broken, mended, pointers, message } of examples) {
    const found = (document: Partnership) => review(document).filter((finding) => finding.rule === rule);

    void describe(rule, () => {
      void test('finds every reference that leads nowhere, at its very place', () => {
        assert.deepEqual(
          found(broken).map(({ pointer }) => pointer),
          pointers,
        );
      });

      void test('says so in plain English', () => {
        assert.equal(found(broken)[0]?.message, message);
      });

      void test('is silent when the reference leads somewhere', () => {
        assert.deepEqual(found(applyPatch(broken, mended)), []);
      });
    });
  }
}
