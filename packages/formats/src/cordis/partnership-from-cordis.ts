import { projectRows, type CordisCsv } from './csv.ts';
import { partnershipFromCordisProject, type CordisImportOptions, type CordisPartnership } from './project.ts';

export interface CordisCsvSelection extends CordisCsv {
  /** The id of the project to read; the first of the tables when absent. */
  projectId?: string;
}

/**
 * One CORDIS project as a partnership, from a project object with `participants`, or from the CSV tables, which hold
 * many: `{ organizationCsv, projectCsv?, projectId? }`. Never throws: what is no project gives no partners.
 *
 * For objects alone, `partnershipFromCordisProject` does the same without loading the CSV reader.
 */
export function partnershipFromCordis(input: unknown, options: CordisImportOptions = {}): CordisPartnership {
  if (!isTables(input)) return partnershipFromCordisProject(input, options);
  const projects = projectRows(input);
  const wanted = input.projectId;
  const project = wanted === undefined ? projects[0] : projects.find(({ id }) => id === wanted);
  return partnershipFromCordisProject(project, options);
}

function isTables(input: unknown): input is CordisCsvSelection {
  return typeof input === 'object' && input !== null && ('organizationCsv' in input || 'projectCsv' in input);
}
