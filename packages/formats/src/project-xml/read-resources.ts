import { isMap, isSafeKey, type Id, type Partnership } from '@kvasir/model';
import { at } from '../ip-matrix/document.ts';
import { PartyNames } from '../ip-matrix/names.ts';
import { keyMaker } from '../shared/ids.ts';
import { ownResourceField } from './own-fields.ts';
import type { ProjectReport } from './project-problem.ts';
import type { XmlElement } from './read-xml.ts';

/** Whether the field that names partners is ours in this file: Text1 belongs to everybody. */
function hasOwnField(project: XmlElement): boolean {
  const definitions = project.child('ExtendedAttributes')?.children('ExtendedAttribute') ?? [];
  return definitions.some(
    (one) => one.text('FieldID') === ownResourceField.field && one.text('Alias') === ownResourceField.alias,
  );
}

/** People and organisations; other resources are material and costs. */
const workType = '1';

/** Who is assigned to each task, by its UID, and the partners that nobody knew. */
export function readResources(
  project: XmlElement,
  partners: Partnership['partners'],
  report: ProjectReport,
): { leads: ReadonlyMap<string, readonly Id[]>; newPartners: Record<Id, { name: string }> } {
  const parties = new PartyNames({ partners } as Partnership);
  const isOurs = hasOwnField(project);
  const makeKey = keyMaker('partner');
  const newPartners: Record<Id, { name: string }> = {};
  const ids = new Map<string, Id>();
  for (const resource of project.child('Resources')?.children('Resource') ?? []) {
    const [uid, name, type] = [resource.text('UID'), resource.text('Name'), resource.text('Type') ?? workType];
    const own = resource
      .children('ExtendedAttribute')
      .find((attribute) => attribute.text('FieldID') === ownResourceField.field)
      ?.text('Value');
    const ownId = isOurs && own !== undefined && isSafeKey(own) ? own : undefined;
    if (uid === undefined || (name === undefined && ownId === undefined)) continue;
    if (type !== workType) {
      report.pass('unused', 'Project/Resources/Resource', name ?? uid);
      continue;
    }
    const id = ownId ?? parties.find(name ?? '') ?? makeKey(name);
    ids.set(uid, id);
    if (!isMap(at(partners, [id]))) newPartners[id] = { name: name ?? id };
  }
  const leads = new Map<string, Id[]>();
  for (const assignment of project.child('Assignments')?.children('Assignment') ?? []) {
    const task = assignment.text('TaskUID') ?? '';
    const partner = ids.get(assignment.text('ResourceUID') ?? '');
    const assigned = leads.get(task) ?? [];
    if (partner !== undefined && !assigned.includes(partner)) leads.set(task, [...assigned, partner]);
  }
  return { leads, newPartners };
}
