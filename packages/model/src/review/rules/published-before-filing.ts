import { hasEnded } from '../../results/protection-deadlines.ts';
import type { Protection } from '../../schema/result.ts';
import type { PatentStatus, ProtectionForm } from '../../vocabularies/results.ts';
import { entriesIn, resultRule } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** Forms that only what is new can have. */
const needsNovelty: ReadonlySet<ProtectionForm | undefined> = new Set<ProtectionForm>([
  'patent',
  'utility-model',
  'registered-design',
]);
const notFiled: ReadonlySet<PatentStatus | undefined> = new Set<PatentStatus | undefined>([
  undefined,
  'in-preparation',
]);

function losesNovelty(right: Protection, published: string): boolean {
  if (!needsNovelty.has(right.form) || hasEnded(right)) return false;
  const { priorityDate, filingDate } = right;
  const days = [priorityDate, filingDate].filter((day) => readable(day) !== undefined);
  // Without a day, what has been filed was filed on one that is not known. What is published on the day itself is no
  // prior art (EPC, Article 54).
  return days.length > 0 ? days.every((day) => day !== undefined && published < day) : notFiled.has(right.status);
}

/** What everybody knows is not new any more. */
export const publishedBeforeFiling = resultRule({
  id: 'published-before-filing',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name }) =>
    `“${name}” is to be published before it is filed for protection, which can destroy its novelty. File first, or publish later.`,
  find({ openAccess, protection }, report, { name }) {
    const published = readable(openAccess?.publicationDate);
    if (published && entriesIn(protection).some((right) => losesNovelty(right, published))) {
      report(['openAccess', 'publicationDate'], { name });
    }
  },
});
