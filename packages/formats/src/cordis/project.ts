/** A CORDIS project with its participants, as plain data; this file knows nothing of CSV, and loads no CSV reader. */
import type { Id, Money, Provenance, ResearchField } from '@kvasir/model';
import { compact, filled } from '../shared/compact.ts';
import { keyMaker } from '../shared/ids.ts';
import { isPlainMap, toPlain, type PlainMap } from '../shared/plain.ts';
import { membersOf, remainder, takeAs, takeCode, takeText } from '../shared/taking.ts';
import { parseEuro } from './money.ts';
import { picOf, readParticipant, type CordisPartner, type ProjectFacts } from './participant.ts';

export interface CordisImportOptions {
  /** When the data was fetched, an ISO 8601 calendar date; recorded in the provenance. */
  retrieved?: string;
}

/** The part of a partnership document that a CORDIS project fills. Text is as CORDIS has it, unchecked. */
export interface CordisPartnership {
  /** The grant agreement number, which is also the id on cordis.europa.eu. */
  id?: string;
  acronym?: string;
  title?: string;
  startDate?: string;
  endDate?: string;
  objective?: string;
  totalCost?: Money;
  ecMaxContribution?: Money;
  grantDoi?: string;
  /** EuroSciVoc. `path` holds the names from the root, `title` the last of them. */
  fields?: Record<Id, ResearchField & { path?: string; fromCordis?: PlainMap }>;
  /** Deliverables, with the names of the CORDIS columns. */
  deliverables?: Record<Id, PlainMap>;
  /** Keyed `pic-<PIC>`, or by the name where CORDIS has no valid PIC. */
  partners: Record<Id, CordisPartner>;
  provenance: Record<string, Provenance>;
  /** The columns that have no field here: legal basis, topics, calls, funding scheme … */
  fromCordis?: PlainMap;
}

/** Reads a project object with `participants`. Never throws: from a value that is no project come no partners. */
export function partnershipFromCordisProject(project: unknown, options: CordisImportOptions = {}): CordisPartnership {
  const plain = toPlain(project);
  const source: PlainMap = isPlainMap(plain) ? plain : compact({ value: plain });
  const facts: ProjectFacts = compact({
    id: takeCode(source, 'id'),
    acronym: takeText(source, 'acronym'),
    title: takeText(source, 'title'),
    startDate: takeText(source, 'startDate'),
    endDate: takeText(source, 'endDate'),
  });
  const url = facts.id && /^\d+$/.test(facts.id) ? `https://cordis.europa.eu/project/id/${facts.id}` : undefined;
  const provenance = () => ({ '': compact({ source: 'cordis', url, retrieved: options.retrieved }) });
  return compact({
    ...facts,
    objective: takeText(source, 'objective'),
    totalCost: takeAs(source, 'totalCost', parseEuro),
    ecMaxContribution: takeAs(source, 'ecMaxContribution', parseEuro),
    grantDoi: takeText(source, 'grantDoi'),
    fields: readFields(source),
    deliverables: readDeliverables(source, facts),
    partners: readParticipants(source, facts, provenance),
    provenance: provenance(),
    fromCordis: remainder(source),
  });
}

function readParticipants(
  source: PlainMap,
  facts: ProjectFacts,
  provenance: () => CordisPartnership['provenance'],
): Record<Id, CordisPartner> {
  const rowsOfPic = new Map<string, PlainMap[]>();
  const rowsOfId = new Map<string, PlainMap[]>();
  const key = keyMaker('partner');
  for (const { item, detach } of membersOf(source, 'participants')) {
    detach();
    const pic = picOf(item);
    const rows = (pic && rowsOfPic.get(pic)) || [];
    rows.push(item);
    if (rows.length > 1) continue;
    if (pic) rowsOfPic.set(pic, rows);
    rowsOfId.set(pic ? key('pic', pic) : key(nameOf(item)), rows);
  }
  const partners: Record<Id, CordisPartner> = {};
  for (const [id, rows] of rowsOfId) partners[id] = { ...readParticipant(rows, facts), provenance: provenance() };
  return partners;
}

function nameOf(row: PlainMap): string | undefined {
  return typeof row['name'] === 'string' ? row['name'] : undefined;
}

function readFields(source: PlainMap): CordisPartnership['fields'] {
  const fields: NonNullable<CordisPartnership['fields']> = {};
  const key = keyMaker('field');
  for (const { item, detach } of membersOf(source, 'euroSciVoc')) {
    const code = takeText(item, 'code');
    if (code === undefined) continue;
    detach();
    const path = takeText(item, 'path');
    const title = path?.slice(path.lastIndexOf('/') + 1) || undefined;
    const id = key('euroscivoc', code.slice(code.lastIndexOf('/') + 1));
    fields[id] = compact({ scheme: 'euroscivoc' as const, code, title, path, fromCordis: remainder(item) });
  }
  return filled(fields);
}

function readDeliverables(source: PlainMap, facts: ProjectFacts): Record<string, PlainMap> | undefined {
  const deliverables: Record<string, PlainMap> = {};
  const key = keyMaker('deliverable');
  for (const { item, detach } of membersOf(source, 'deliverables')) {
    detach();
    if (item['projectID'] === facts.id) delete item['projectID'];
    if (item['projectAcronym'] === facts.acronym) delete item['projectAcronym'];
    const id = typeof item['id'] === 'string' ? item['id'] : undefined;
    deliverables[key(id)] = item;
  }
  return filled(deliverables);
}
