import { fromPointer } from '@kvasir/model';
import { validatePartner, type Problem } from '@kvasir/model/validate.js';
import type { Path } from './partner-patch.ts';

/** The fields of the partner in the order in which they stand in the form: the order in which problems are named. */
const formOrder = [
  'name',
  'legalName',
  'shortName',
  'website',
  'names',
  'sector',
  'intermediaryType',
  'activityType',
  'sizeBand',
  'sme',
  'staff',
  'established',
  'status',
  'withdrawnOn',
  'organisationTypes',
  'identifiers',
  'otherIdentifiers',
  'locations',
  'summary',
  'description',
  'capabilities',
  'trl',
  'fields',
  'sdgs',
  'facilities',
  'results',
  'needs',
  'partnerships',
  'projects',
  'memberships',
  'relations',
  'contacts',
  'logo',
  'domains',
  'links',
  'mark',
];

/** A problem, and the keys that lead to its place. */
export interface PlacedProblem extends Problem {
  path: Path;
}

function rank({ path }: PlacedProblem): number {
  const at = formOrder.indexOf(path[0] ?? '');
  return at < 0 ? formOrder.length : at;
}

let last: { value: unknown; problems: readonly PlacedProblem[] } | undefined;

/** What is wrong with a partner, in the order of the form. Asked for the same object again, it answers from memory. */
export function problemsOf(value: unknown): readonly PlacedProblem[] {
  if (last?.value === value && last !== undefined) return last.problems;
  const problems = validatePartner(value)
    .map((problem) => ({ ...problem, path: fromPointer(problem.pointer) ?? [] }))
    .sort((one, other) => rank(one) - rank(other));
  last = { value, problems };
  return problems;
}

/** Whether a place is another one, or lies in it. */
export function isWithin(path: Path, place: Path): boolean {
  return place.length <= path.length && place.every((key, index) => path[index] === key);
}
