/** How far a result has what C(2024) 601, 3.3.1(a) asks for: rules on ownership and control, and a valorisation plan. */
import { asMap } from '../patch/json-map.ts';
import { fromPointer } from '../pointer.ts';
import type { Id } from '../schema/primitives.ts';
import type { Result } from '../schema/result.ts';
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';

/** The six parts of 3.3.1(a), in the order of the paragraph. */
export const resultParts = ['ownership', 'open-access', 'protection', 'roles', 'steps', 'joint-exploitation'] as const;
export type ResultPart = (typeof resultParts)[number];

/** Which of the six parts are settled. */
export type Completeness = Readonly<Record<ResultPart, boolean>>;

const keys = (map: unknown): string[] => Object.keys(asMap(map) ?? {});

/** Whether it is said who decides on something, or how. */
function isDecided(control: Result['control']): boolean {
  return Object.values(asMap(control) ?? {}).some((right) =>
    typeof right === 'string' ? right : keys(right).length > 0,
  );
}

function ownershipIsSettled({ ownership, control }: Result): boolean {
  const owners = keys(ownership?.owners).length;
  if (ownership?.kind === 'single') return owners === 1;
  // One owner decides alone; several need to say what each may do without the others, and who decides.
  return ownership?.kind === 'joint' && owners > 1 && Boolean(ownership.jointRegime) && isDecided(control);
}

function opennessIsSettled({ openAccess }: Result): boolean {
  // "As open as possible, as closed as necessary": what is not open needs its reason.
  return openAccess?.mode === 'open' || Boolean(openAccess?.mode && openAccess.justification);
}

function rolesAreSettled({ ownership, contributors }: Result, plan: ValorisationPlan | undefined): boolean {
  const parties: Id[] = [...keys(ownership?.owners), ...keys(contributors)];
  return parties.length > 0 && parties.every((id) => plan?.roles?.[id]?.role);
}

function stepsAreSettled(plan: ValorisationPlan | undefined): boolean {
  const steps = Object.values(plan?.steps ?? {}).map(asMap);
  return steps.length > 0 && steps.every((step) => step?.['responsible'] && (step['startMonth'] ?? step['endMonth']));
}

function jointExploitationIsSettled(plan: ValorisationPlan | undefined): boolean {
  const { relevant, reason, form } = plan?.jointExploitation ?? {};
  return relevant === true ? Boolean(form) : relevant === false && Boolean(reason);
}

/** Which of the six parts of 3.3.1(a) are settled for a result. */
export function completeness(result: Result, plan: ValorisationPlan | undefined): Completeness {
  return {
    ownership: ownershipIsSettled(result),
    'open-access': opennessIsSettled(result),
    protection: keys(result.protection).length > 0,
    roles: rolesAreSettled(result, plan),
    steps: stepsAreSettled(plan),
    'joint-exploitation': jointExploitationIsSettled(plan),
  };
}

const partOfField: Readonly<Record<string, ResultPart>> = {
  ownership: 'ownership',
  control: 'ownership',
  contributors: 'ownership',
  openAccess: 'open-access',
  protection: 'protection',
  roles: 'roles',
  steps: 'steps',
  jointExploitation: 'joint-exploitation',
};

/** The result, and the part of 3.3.1(a), that a place of the document belongs to. */
export function resultPlace(pointer: string): { result: Id; part: ResultPart | undefined } | undefined {
  const [collection, result, field] = fromPointer(pointer) ?? [];
  if (result === undefined || (collection !== 'results' && collection !== 'valorisationPlans')) return undefined;
  return { result, part: field !== undefined && Object.hasOwn(partOfField, field) ? partOfField[field] : undefined };
}
