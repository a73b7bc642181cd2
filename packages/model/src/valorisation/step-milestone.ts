/** A step to impact as a milestone of the roadmap. */
import { freshId } from '../fresh-id.ts';
import { lastOrder, nextNumber, type CountedEntry } from '../new-entry.ts';
import type { MergePatch } from '../patch/apply-patch.ts';
import { asMap, member } from '../patch/json-map.ts';
import { readMonth } from '../roadmap/project-months.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Id } from '../schema/primitives.ts';
import { entryIn, mapEntries, mapIn, writtenText, type PlanDocument } from './reading.ts';

/**
 * The merge patch that makes a step a milestone of the roadmap, and links the two: with its title, its months, who takes
 * it, and its evidence as means of verification. A milestone that is gone is made anew under its id, so that whatever else
 * referred to it finds it again. The patch is empty where the step has its milestone already, or is not there.
 */
export function stepToMilestone(document: PlanDocument, id: Id, stepId: Id): MergePatch {
  const raw = entryIn(mapIn(entryIn(document.valorisationPlans, id), 'steps'), stepId);
  if (!raw || !isSafeKey(id) || !isSafeKey(stepId)) return {};
  const lost = writtenText(raw['milestone']);
  const milestones = asMap(document.milestones ?? {});
  // What is no list of milestones and stands in its place stays.
  if (!milestones) return {};
  if (lost !== undefined && asMap(member(milestones, lost))) return {};
  const others: CountedEntry[] = mapEntries(milestones).map(([, entry]) => entry);
  const [startMonth, endMonth] = [readMonth(raw['startMonth']), readMonth(raw['endMonth'])];
  const [responsible, indicator, evidence] = ['responsible', 'indicator', 'evidence'].map((field) =>
    writtenText(raw[field]),
  );
  const fields = {
    title: writtenText(raw['title']) ?? stepId,
    number: nextNumber(others),
    order: lastOrder(others),
    // What ends before it begins would be no milestone, and is reported of the step.
    startMonth: startMonth !== undefined && startMonth <= (endMonth ?? 0) ? startMonth : undefined,
    dueMonth: endMonth ?? startMonth,
    lead: responsible !== undefined && entryIn(document.partners, responsible) ? responsible : undefined,
    meansOfVerification: evidence,
    results: { [id]: true },
    indicators:
      indicator !== undefined && isSafeKey(indicator) && entryIn(document.indicators, indicator)
        ? { [indicator]: true }
        : undefined,
  };
  const milestone = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const isReusable = lost !== undefined && isSafeKey(lost) && !Object.hasOwn(milestones, lost);
  const milestoneId = isReusable ? lost : freshId('milestone', (fresh) => Object.hasOwn(milestones, fresh));
  return {
    milestones: { [milestoneId]: milestone },
    valorisationPlans: { [id]: { steps: { [stepId]: { milestone: milestoneId } } } },
  };
}
