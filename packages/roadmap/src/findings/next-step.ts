/** What can be done about a finding: where it leads, or what is to be added. */
import { fromPointer, isMap, textOf, type Finding } from '@kvasir/model';
import { addEntry } from '../control/add-entry.ts';
import type { EntryCollection } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { FindingsMessages } from './findings.messages.ts';

export interface NextStep {
  readonly label: string;
  act(): void;
}

const collections: readonly string[] = [
  'workPackages',
  'milestones',
  'deliverables',
  'reviews',
  'risks',
] satisfies EntryCollection[];

function isCollection(name: string | undefined): name is EntryCollection {
  return name !== undefined && collections.includes(name);
}

/** Whether something was found about the roadmap as a whole, and not about an entry of it. */
export function isOfWhole({ pointer }: Finding): boolean {
  return (fromPointer(pointer)?.length ?? 0) < 2;
}

/** `undefined` where there is nothing to do here, or not for who only reads. */
export function nextStep(
  { rule, pointer, values }: Finding,
  host: RoadmapHost,
  text: FindingsMessages,
): NextStep | undefined {
  const [collection, id] = fromPointer(pointer) ?? [];
  if (isCollection(collection) && id !== undefined) {
    const entries: unknown = host.value[collection];
    const entry: unknown = isMap(entries) && Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (!isMap(entry)) return undefined;
    const name = textOf(entry['number']) || textOf(entry['title']);
    return {
      label: name === '' ? text.openUnnamed : text.open(name),
      act: () => host.openEntry({ collection, id }, pointer),
    };
  }
  if (collection === 'reviewEveryMonths') return { label: text.toReviews, act: () => host.show('reviews') };
  const fields = host.canEdit ? missingDeliverable(rule, text) : undefined;
  return (
    fields && {
      label: text.addDeliverable,
      act: () => addEntry(host, 'deliverables', { ...fields, dueMonth: values['month'] }),
    }
  );
}

/** What a deliverable begins with that Horizon Europe obliges partners to, where a rule misses it. */
function missingDeliverable(
  rule: Finding['rule'],
  text: FindingsMessages,
): Readonly<Record<string, string>> | undefined {
  if (rule === 'data-management-plan-missing') {
    return { title: text.dataManagementPlan, type: 'DMP', obligation: 'data-management-plan' };
  }
  return rule === 'exploitation-plan-missing'
    ? { title: text.exploitationPlan, type: 'R', obligation: 'dissemination-exploitation-plan' }
    : undefined;
}
