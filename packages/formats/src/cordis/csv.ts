/** The `;`-separated tables that CORDIS publishes for each framework programme: `project.csv`, `organization.csv`. */
import Papa from 'papaparse';
import { keyMaker } from '../shared/ids.ts';
import { partnershipFromCordisProject, type CordisImportOptions, type CordisPartnership } from './project.ts';

export interface CordisCsv {
  /** Text of `project.csv`. Without it a partnership holds what `organization.csv` says: id, acronym, partners. */
  projectCsv?: string;
  /** Text of `organization.csv`. */
  organizationCsv?: string;
}

type Row = Record<string, unknown>;

/** A row of `project.csv` with its rows of `organization.csv`: what `partnershipFromCordisProject` reads. */
export interface CordisProjectRow extends Row {
  id: string;
  participants: Row[];
}

/**
 * All projects in the tables, keyed `cordis-<project id>`, in the order of the tables. Never throws; columns and cells
 * that are not known are kept under `fromCordis`.
 */
export function partnershipsFromCordisCsv(
  tables: CordisCsv,
  options: CordisImportOptions = {},
): Record<string, CordisPartnership> {
  const key = keyMaker('project');
  const projects = projectRows(tables);
  return Object.fromEntries(
    projects.map((project) => [key('cordis', project.id), partnershipFromCordisProject(project, options)]),
  );
}

/** The rows of the tables, joined. Projects that only `organization.csv` names come last. */
export function projectRows({ projectCsv, organizationCsv }: CordisCsv): CordisProjectRow[] {
  const participantsOf = new Map<string, Row[]>();
  for (const row of readTable(organizationCsv)) {
    const id = cell(row, 'projectID');
    const participants = participantsOf.get(id);
    if (participants) participants.push(row);
    else participantsOf.set(id, [row]);
  }
  const projects = readTable(projectCsv).map((row) => {
    const id = cell(row, 'id');
    return { ...row, id, participants: participantsOf.get(id) ?? [] };
  });
  const listed = new Set(projects.map(({ id }) => id));
  for (const [id, participants] of participantsOf) {
    const acronym = participants[0]?.['projectAcronym'];
    if (!listed.has(id)) projects.push({ acronym, id, participants } as CordisProjectRow);
  }
  return projects;
}

/** A missing cell is empty; only the cells beyond the header are no text. */
function cell(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

function readTable(text: unknown): Row[] {
  if (typeof text !== 'string') return [];
  const config = { delimiter: ';', header: true, skipEmptyLines: 'greedy' } as const;
  return Papa.parse<Row>(text, { ...config, transformHeader: (header) => header.trim() }).data;
}
