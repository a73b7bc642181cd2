/** The places of the builder, each of which loads when somebody comes to it. */
import { LazyPart } from '@kvasir/element';
import type { BuilderPlace } from '../../settings.ts';
import type { PlanForm } from '../plan-form.ts';
import type { BuilderPart } from '../step-part.ts';

export type StepParts = Readonly<Record<BuilderPlace, LazyPart<BuilderPart>>>;

export function stepParts(form: PlanForm): StepParts {
  const { element } = form.host;
  const later = (load: () => Promise<BuilderPart>): LazyPart<BuilderPart> => new LazyPart(element, load);
  return {
    need: later(async () => new (await import('../steps/need-step.ts')).NeedStep(form)),
    users: later(async () => new (await import('../steps/users-step.ts')).UsersStep(form)),
    ownership: later(async () => new (await import('../steps/ownership-step.ts')).OwnershipStep(form)),
    routes: later(async () => new (await import('../steps/routes-step.ts')).RoutesStep(form)),
    roles: later(async () => new (await import('../steps/roles-step.ts')).RolesStep(form)),
    steps: later(async () => new (await import('../steps/steps-step.ts')).StepsStep(form)),
    'joint-exploitation': later(
      async () => new (await import('../steps/joint-exploitation-step.ts')).JointExploitationStep(form),
    ),
    sharing: later(async () => new (await import('../../sharing/sharing-part.ts')).SharingPart(form)),
    funding: later(async () => new (await import('../steps/funding-step.ts')).FundingStep(form)),
    risks: later(async () => new (await import('../steps/risks-step.ts')).RisksStep(form)),
    contacts: later(async () => new (await import('../steps/contacts-step.ts')).ContactsStep(form)),
    review: later(async () => new (await import('../steps/review-step.ts')).ReviewStep(form)),
  };
}
